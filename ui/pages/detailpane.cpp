#include "ui/pages/detailpane.h"

#include "models/ports/clock.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/focuswithin.h"
#include "ui/widgets/mirrored.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool sameButForAge(const CatalogueRow &one, CatalogueRow other)
{
    other.fetchedAt = one.fetchedAt;
    return one == other;
}

/// "6 LIVE, 1 TEST": a change of all of them may be one of real payments. Nothing is said where
/// the rows are too many to be looked at.
QString environmentsOf(const QList<CatalogueRow> &rows)
{
    if (rows.isEmpty())
        return {};
    QStringList parts;
    for (const Environment each : {Environment::Live, Environment::Test}) {
        const auto count = std::count_if(rows.begin(), rows.end(), [each](const CatalogueRow &row) {
            return row.environment == each;
        });
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(environmentWord(each)));
    }
    return QString(parts.join(u", "_s) + u".\n"_s);
}

} // namespace

DetailPane::DetailPane(const ConsoleParts &parts, QWidget *parent)
    : QFrame(parent), m_parts(parts), m_stack(new QStackedWidget),
      m_placeholder(new BlankSlate), m_scroll(new QScrollArea)
{
    setObjectName(u"detailPane"_s);
    setProperty("pane", true);
    setMinimumWidth(300);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirrored(QMargins(1, 0, 0, 0)));
    layout->addWidget(m_stack);
    showCount(0);
}

void DetailPane::showCount(int selected, const QList<CatalogueRow> &rows)
{
    const bool several = selected > 1;
    m_placeholder->setPicture(several ? Glyph::Columns : Glyph::Merchant);
    m_placeholder->setTexts(
        several ? tr("%n row(s) selected", nullptr, selected) : tr("Nothing chosen"),
        several ? QString(environmentsOf(rows)
                          + tr("Right-click, or open the Object menu, to see what can be done "
                               "with all of them."))
                : tr("Choose a row to see everything known about it."));
}

void DetailPane::show(const std::optional<CatalogueRow> &row)
{
    if (row && m_row && sameButForAge(*row, *m_row)) {
        m_row = row;
        tick();
        return;
    }
    const bool sameObject = row && m_row && row->id == m_row->id && row->account == m_row->account;
    m_row = row;
    const int scrolled = sameObject ? m_scroll->verticalScrollBar()->value() : 0;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void DetailPane::rebuild()
{
    m_age = nullptr;
    const QWidget *focus = focusWithin(*this);
    const bool hadFocus = focus;
    const QString focused = focus ? focus->objectName() : QString();
    m_stack->setCurrentIndex(m_row ? 1 : 0);
    if (auto *before = m_scroll->takeWidget()) {
        // A click on one of its buttons may have led here.
        before->hide();
        before->deleteLater();
    }
    if (!m_row)
        return;
    m_scroll->setWidget(newContent(*m_row));
    if (hadFocus && !focusNamed(*m_scroll->widget(), focused))
        takeFocus();
}

QWidget *DetailPane::newContent(const CatalogueRow &row)
{
    auto *content = new QWidget;
    content->setObjectName(u"detailContent"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::medium);
    addHeader(*layout, row);
    addActions(*layout, row);
    addRelated(*layout, row);
    addRequirements(*layout, row);
    addRouting(*layout, row);
    layout->addStretch();
    return content;
}

void DetailPane::tick()
{
    if (m_age && m_row)
        m_age->setText(tr("Read %1").arg(agoText(m_row->fetchedAt, m_parts.clock.now())));
}

void DetailPane::takeFocus()
{
    const auto children = m_scroll->findChildren<QWidget *>();
    for (QWidget *widget : children) {
        const bool usable = widget->isVisibleTo(this) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->objectName() != "copyId"_L1;
        if (usable && !widget->accessibleName().isEmpty()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace console
