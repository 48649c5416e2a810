#include "ui/pages/activitypage.h"

#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/workflows/activityexport.h"
#include "ui/pages/activitytable.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/searchsign.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVariant>

#include <limits>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2000;

} // namespace

ActivityPage::ActivityPage(const ConsoleParts &parts, QWidget *parent)
    : Page(parent), m_parts(parts), m_table(new ActivityTable(this)),
      m_view(new PlainTable(*m_table, {96, 250, 90, 100, 90, 96, 120, 250, 60})),
      m_search(new QLineEdit), m_header(newHeader()), m_stack(new QStackedWidget),
      m_slate(new BlankSlate)
{
    nameWidget(*m_view, u"activityTable"_s, tr("Activity table"));
    m_view->fitColumns();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_slate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        refreshState();
    });
}

QWidget *ActivityPage::newHeader()
{
    nameWidget(*m_search, u"searchActivity"_s, tr("Search activity"));
    m_search->setProperty("search", true);
    m_search->setPlaceholderText(tr("Search activity by object, merchant, account, outcome…"));
    addSearchSign(*m_search);
    m_search->setMaximumWidth(560);
    m_search->installEventFilter(this);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    auto *title = newLabel(tr("Activity"), TypeRank::Title);
    title->setContentsMargins(mirrored(QMargins(0, 0, metrics::small, 0)));
    layout->addWidget(title);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    return header;
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

QWidget *ActivityPage::searchField()
{
    return m_search;
}

QWidget *ActivityPage::mainWidget()
{
    return m_table->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_search;
}

QString ActivityPage::statusText() const
{
    if (m_search->text().isEmpty())
        return tr("Entries, newest first: %1").arg(m_table->totalCount());
    if (m_table->totalCount() >= mostRows)
        return tr("%1 of the newest %2 shown").arg(m_table->rowCount()).arg(m_table->totalCount());
    return tr("%1 of %2 shown").arg(m_table->rowCount()).arg(m_table->totalCount());
}

void ActivityPage::refresh()
{
    const auto entries = m_parts.journal.latest(mostRows);
    m_table->setEntries(entries ? *entries : QList<JournalEntry>(), m_parts.clock.now());
    m_slate->setDetail({});
    if (!entries) {
        const ErrorText text = errorText(entries.error());
        m_slate->setPicture(Glyph::Error, Ink::Danger);
        m_slate->setTexts(text.title, text.meaning);
        m_slate->setDetail(text.detail);
        m_stack->setCurrentWidget(m_slate);
        return;
    }
    refreshState();
}

ExportSource ActivityPage::exportSource() const
{
    // The page holds the newest rows only; everything means everything.
    const auto whole = m_parts.journal.latest(std::numeric_limits<int>::max());
    const auto all = std::make_shared<ActivityExport>(whole.value_or(QList<JournalEntry>()));
    const auto shown = std::make_shared<ActivityExport>(m_table->shownEntries());
    ExportSource source;
    source.kind = u"activity"_s;
    source.title = tr("Export activity");
    source.scope = tr("all accounts");
    if (!m_search->text().isEmpty())
        source.filter = tr("text “%1”").arg(m_search->text());
    source.shown = shown->size();
    source.all = all->size();
    source.columns = all->columns();
    source.rows = [all, shown](bool everything) { return everything ? all : shown; };
    return source;
}

void ActivityPage::refreshState()
{
    m_stack->setCurrentWidget(m_table->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_slate);
    if (m_table->totalCount() == 0) {
        m_slate->setPicture(Glyph::Activity);
        m_slate->setTexts(tr("No change is recorded on this computer"),
                          tr("Every change made with this console is recorded here, step by step, "
                             "without any secret."));
    } else if (m_table->rowCount() == 0) {
        m_slate->setPicture(Glyph::Filter);
        m_slate->setTexts(tr("No match"),
                          m_table->totalCount() >= mostRows
                              ? tr("None of the newest %1 entries contains these words. Older "
                                   "ones are in an export of everything.")
                                    .arg(m_table->totalCount())
                              : tr("No entry contains these words. Press Esc in the search field "
                                   "to clear it."));
    }
    emit statusTextChanged();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
        m_view->setFocus();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace console
