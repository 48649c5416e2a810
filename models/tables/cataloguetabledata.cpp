// What the cells of a CatalogueTable say.
#include "models/tables/cataloguetable.h"

#include "models/domain/displaytext.h"
#include "models/tables/agetext.h"
#include "models/tables/cataloguetext.h"

#include <QLocale>

#include <algorithm>

namespace console {

bool CatalogueTable::isBlank(catalogue::Column column) const
{
    constexpr int mostAsked = 500;
    if (column == catalogue::Age)
        return false;
    bool any = false;
    const int step = std::max(1, m_section.count() / mostAsked);
    for (int row = 0; row < m_section.count(); row += step) {
        if (m_shownAccount && m_section.accountOf(row).id != *m_shownAccount)
            continue;
        if (!m_section.bytes(row, column).isEmpty())
            return false;
        any = true;
    }
    return any;
}

/// What an outer proxy would sort by. The table itself sorts by RowOrder.
QVariant CatalogueTable::sortValue(int sectionRow, catalogue::Column column) const
{
    switch (column) {
    case catalogue::Status:
        return static_cast<int>(m_section.classOf(sectionRow).lifecycle);
    case catalogue::EnvironmentWord:
        return static_cast<int>(m_section.accountOf(sectionRow).environment);
    case catalogue::Age:
        return -m_section.timeOf(sectionRow);
    case catalogue::Name:
    case catalogue::Owner:
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::Platform:
    case catalogue::AccountLabel:
    case catalogue::Id:
    case catalogue::ExternalId:
        return m_section.text(sectionRow, column);
    case catalogue::ColumnCount:
        break;
    }
    return {};
}

QVariant CatalogueTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = sectionRow(index.row());
    if (row < 0)
        return {};
    const auto column = static_cast<catalogue::Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case catalogue::KindRole:
        return static_cast<int>(m_kind);
    case catalogue::SortRole:
        return sortValue(row, column);
    case catalogue::LifecycleRole:
        return static_cast<int>(m_section.classOf(row).lifecycle);
    case catalogue::PlatformRole:
        return static_cast<int>(m_section.accountOf(row).platform);
    case catalogue::EnvironmentRole:
        return static_cast<int>(m_section.accountOf(row).environment);
    case catalogue::FetchedAtRole:
        return m_section.fetchedAt(row);
    case catalogue::AccountRole:
        return m_section.accountOf(row).id.value;
    }
    return {};
}

QString CatalogueTable::displayed(int sectionRow, catalogue::Column column) const
{
    return column == catalogue::Age ? ageText(m_section.fetchedAt(sectionRow), m_clock.now())
                                    : displayText(m_section.text(sectionRow, column));
}

QString CatalogueTable::toolTip(int sectionRow, catalogue::Column column) const
{
    const QString text = column == catalogue::Age
        ? QLocale().toString(m_section.fetchedAt(sectionRow).toLocalTime(), QLocale::ShortFormat)
        : displayText(m_section.text(sectionRow, column));
    // Tool tips guess rich text from the first line. It is ours: a name cannot become a picture.
    return text.isEmpty() ? QString() : QString(columnTitle(column, m_kind) % u'\n' % text);
}

QVariant CatalogueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= catalogue::ColumnCount)
        return {};
    return columnTitle(static_cast<catalogue::Column>(section), m_kind);
}

} // namespace console
