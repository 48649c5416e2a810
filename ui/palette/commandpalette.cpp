#include "ui/palette/commandpalette.h"

#include "ui/consoleparts.h"
#include "ui/palette/palettecontents.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettelist.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/searchsign.h"
#include "ui/widgets/text.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 60; // lines; whoever needs more types more
constexpr QSize paletteSize{620, 440};
constexpr int pageStep = 8;
constexpr int fewestLines = 3;

} // namespace

CommandPalette::CommandPalette(const ConsoleParts &parts, PaletteContents &contents,
                               QWidget &window)
    : QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint), m_contents(contents),
      m_list(new PaletteList(parts, contents, this)), m_field(new QLineEdit), m_view(new QListView),
      m_none(newMutedLabel(tr("Nothing matches. Try fewer letters, or part of an ID.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find anything"));
    setAccessibleName(windowTitle());
    build();
    const QSize room = window.size() - QSize(metrics::huge, metrics::huge);
    resize(paletteSize.boundedTo(room));
    m_most = height();
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 8)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { chooseRow(m_view->currentIndex().row()); });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(&contents, &PaletteContents::grown, this, &CommandPalette::search);
    contents.prepare();
    search();
    m_field->setFocus();
}

/// It has no frame of a window manager's, and style sheets give a dialog none.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::build()
{
    nameWidget(*m_field, u"paletteField"_s,
               tr("Find a merchant, connector, integration, account or command"));
    m_field->setPlaceholderText(tr("Go to a merchant, connector, integration, account or command…"));
    addSearchSign(*m_field);
    m_field->installEventFilter(this);
    nameWidget(*m_view, u"paletteList"_s, tr("What was found"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the field moves in it
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setAlignment(Qt::AlignCenter);
    m_hint = newMutedLabel(tr("↑ ↓ choose · Enter opens · Esc closes"), TypeRank::Small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::search()
{
    const QModelIndex before = m_view->currentIndex();
    const auto kept = before.isValid() && before.row() > 0 && sender() != m_field
        ? std::optional(m_list->placeAt(before.row())) : std::nullopt;
    m_list->show(m_contents.find(m_field->text(), most));
    const int count = m_list->rowCount();
    m_view->setVisible(count > 0);
    m_none->setVisible(count == 0);
    fit(count);
    int row = 0;
    for (int each = 0; kept && each < count; ++each)
        row = m_list->placeAt(each) == *kept ? each : row;
    m_view->setCurrentIndex(m_list->index(row, 0));
    step(0);
}

/// As high as what was found, up to the height that the window had room for.
void CommandPalette::fit(int lines)
{
    const int around = m_field->sizeHint().height() + m_hint->sizeHint().height()
        + 2 * metrics::medium + 3 * metrics::small;
    const int lineHeight = m_view->itemDelegate()->sizeHint({}, {}).height();
    const int wanted = around + std::max(lines, fewestLines) * lineHeight;
    resize(width(), std::min(wanted, m_most));
}

void CommandPalette::chooseRow(int row)
{
    if (row < 0 || row >= m_list->rowCount() || !m_list->line(row).whyNot.isEmpty())
        return;
    const PalettePlace place = m_list->placeAt(row);
    m_contents.remember(place);
    accept();
    emit chosen(place);
}

/// Moves the choice and tells it to screen readers: the focus stays in the field.
void CommandPalette::step(int by)
{
    const int count = m_list->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row() + by, 0, count - 1);
    m_view->setCurrentIndex(m_list->index(row, 0));
    m_field->setAccessibleDescription(
        m_list->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_PageDown:
        return step(pageStep), true;
    case Qt::Key_PageUp:
        return step(-pageStep), true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace console
