// Which columns there are, in what order, and how wide.
#include "ui/pages/catalogueview.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tag.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace console {

namespace {

constexpr int leastBlank = 44; // too narrow for its title, which the header then leaves out
constexpr int tagRoom = metrics::medium + metrics::small;

int widestStatus()
{
    int widest = 0;
    for (const Lifecycle each : {Lifecycle::Active, Lifecycle::Pending, Lifecycle::ActionNeeded,
                                 Lifecycle::Failed, Lifecycle::Off, Lifecycle::Unknown})
        widest = std::max(widest, tagWidth(lookOf(each).word));
    return widest + tagRoom;
}

/// What a column's content can do with. The title is another matter.
int leastFor(catalogue::Column column)
{
    switch (column) {
    case catalogue::Platform:
        return 44;
    case catalogue::Name:
        return 150;
    case catalogue::Owner:
        return 130;
    case catalogue::Status:
        return widestStatus();
    case catalogue::EnvironmentWord:
        return std::max(tagWidth(lookOf(Environment::Live).word),
                        tagWidth(lookOf(Environment::Test).word))
            + tagRoom;
    case catalogue::AccountLabel:
        return 136;
    case catalogue::Id:
        return 116;
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::ExternalId:
    case catalogue::Age:
        return 92;
    case catalogue::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

TableLayout CatalogueView::tableLayout() const
{
    const QHeaderView *header = horizontalHeader();
    TableLayout layout;
    for (int place = 0; place < header->count(); ++place) {
        const auto column = static_cast<catalogue::Column>(header->logicalIndex(place));
        layout.columns.append({column, m_widths.value(column, 100),
                               !m_hiddenColumns.contains(column)});
    }
    if (header->sortIndicatorSection() < catalogue::ColumnCount)
        layout.sortColumn = static_cast<catalogue::Column>(header->sortIndicatorSection());
    layout.sortOrder = header->sortIndicatorOrder();
    return layout;
}

void CatalogueView::setTableLayout(const TableLayout &layout)
{
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false); // it would take the width of whatever comes to stand last
    m_hiddenColumns.clear();
    m_sized.clear();
    int place = 0;
    for (const ColumnState &state : layout.columns) {
        header->moveSection(header->visualIndex(state.column), place++);
        m_widths.insert(state.column, state.width);
        if (!state.shown)
            m_hiddenColumns.insert(state.column);
    }
    for (const ColumnState &ours : defaultLayout(m_table.kind()).columns) {
        if (m_widths.value(ours.column) != ours.width)
            m_sized.insert(ours.column);
    }
    sortByColumn(layout.sortColumn, layout.sortOrder);
    hideColumns();
    header->setStretchLastSection(true);
}

void CatalogueView::setAccountColumns(bool shown)
{
    m_mixed = shown;
    hideColumns();
}

bool CatalogueView::isColumnChosen(catalogue::Column column) const
{
    return !m_hiddenColumns.contains(column);
}

bool CatalogueView::mayHide(catalogue::Column column) const
{
    if (isForMixedAccounts(column))
        return true;
    int others = 0;
    for (int other = 0; other < catalogue::ColumnCount; ++other) {
        const auto candidate = static_cast<catalogue::Column>(other);
        others += candidate != column && isColumnChosen(candidate) && !isForMixedAccounts(candidate);
    }
    return others > 0;
}

void CatalogueView::chooseColumn(catalogue::Column column, bool shown)
{
    if (!shown && !mayHide(column))
        return;
    if (shown)
        m_hiddenColumns.remove(column);
    else
        m_hiddenColumns.insert(column);
    hideColumns();
}

void CatalogueView::hideColumns()
{
    {
        const QScopedValueRollback quiet(m_fitting, true);
        for (int each = 0; each < catalogue::ColumnCount; ++each) {
            const auto column = static_cast<catalogue::Column>(each);
            setColumnHidden(column, m_hiddenColumns.contains(column)
                                        || (!m_mixed && isForMixedAccounts(column)));
        }
    }
    fitColumns();
}

QList<catalogue::Column> CatalogueView::shownColumns() const
{
    QList<catalogue::Column> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown.append(static_cast<catalogue::Column>(column));
    }
    return shown;
}

ColumnRoom CatalogueView::roomFor(catalogue::Column column) const
{
    const int wanted = m_widths.value(column, 100);
    if (m_sized.contains(column))
        return {wanted, wanted};
    const int title = column == catalogue::Platform
        ? 0 // a mark, without a title
        : static_cast<const TableHeader *>(horizontalHeader())->roomFor(column);
    if (m_blank.contains(column))
        return {std::min(title, leastBlank), title};
    const int least = std::max(title, leastFor(column));
    return {least, std::max(least, wanted)};
}

/// A column in which nothing stands leaves its room to the others.
void CatalogueView::noteBlanks()
{
    QSet<catalogue::Column> blank;
    for (int each = 0; each < catalogue::ColumnCount; ++each) {
        const auto column = static_cast<catalogue::Column>(each);
        // In place of a name the delegate shows the id.
        if (column != catalogue::Name && m_table.isBlank(column))
            blank.insert(column);
    }
    if (std::exchange(m_blank, blank) != blank)
        fitColumns();
}

/// Where not all columns have what they want, those in which nothing stands give way first.
void CatalogueView::giveUpBlanks(const QList<catalogue::Column> &shown,
                                 QList<ColumnRoom> &rooms) const
{
    int wanted = 0;
    for (const ColumnRoom &room : rooms)
        wanted += room.wanted;
    for (qsizetype each = 0; each < shown.size() && wanted > viewport()->width(); ++each) {
        if (m_blank.contains(shown[each]))
            rooms[each].wanted = rooms[each].least;
    }
}

void CatalogueView::fitColumns()
{
    const auto shown = shownColumns();
    QList<ColumnRoom> rooms;
    for (const catalogue::Column column : shown)
        rooms.append(roomFor(column));
    giveUpBlanks(shown, rooms);
    const QList<int> widths = fittedWidths(rooms, viewport()->width());
    const QScopedValueRollback quiet(m_fitting, true);
    int left = viewport()->width();
    for (qsizetype each = 0; each < shown.size(); ++each) {
        m_fitted.insert(shown[each], widths[each]);
        const bool last = each + 1 == shown.size(); // takes what is left over
        setColumnWidth(shown[each], last ? std::max(left, widths[each]) : widths[each]);
        left -= widths[each];
    }
}

/// The last column takes what is left over, and one that was last falls back: neither is a wish.
void CatalogueView::noteWidth(int section, int, int now)
{
    const auto column = static_cast<catalogue::Column>(section);
    const auto shown = shownColumns();
    if (m_fitting || isColumnHidden(section) || now == m_fitted.value(column)
        || (!shown.isEmpty() && shown.last() == column && now > m_fitted.value(column)
            && horizontalHeader()->length() <= viewport()->width()))
        return;
    m_widths.insert(column, now);
    m_fitted.insert(column, now);
    m_sized.insert(column);
}

void CatalogueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace console
