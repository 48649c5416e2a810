// What the cells of a CatalogueTable say.
#include "models/tables/cataloguetable.h"

#include "models/domain/displaytext.h"
#include "models/tables/agetext.h"
#include "models/tables/cataloguetext.h"

#include <QLocale>

namespace console {

namespace {

/// What an outer proxy would sort by. The table itself sorts by keys made once: see sortkeys.h.
QVariant sortValue(const CatalogueRow &row, catalogue::Column column)
{
    switch (column) {
    case catalogue::Status:
        return static_cast<int>(row.lifecycle);
    case catalogue::EnvironmentWord:
        return static_cast<int>(row.environment);
    case catalogue::Age:
        return -row.fetchedAt.toMSecsSinceEpoch();
    case catalogue::Name:
    case catalogue::Owner:
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::Platform:
    case catalogue::AccountLabel:
    case catalogue::Id:
    case catalogue::ExternalId:
        return cellText(row, column);
    case catalogue::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QVariant CatalogueTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto *row = rowAt(index.row());
    if (!row)
        return {};
    const auto column = static_cast<catalogue::Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case catalogue::RowRole:
        return QVariant::fromValue(*row);
    case catalogue::SortRole:
        return sortValue(*row, column);
    case catalogue::LifecycleRole:
        return static_cast<int>(row->lifecycle);
    case catalogue::PlatformRole:
        return static_cast<int>(row->platform);
    case catalogue::EnvironmentRole:
        return static_cast<int>(row->environment);
    case catalogue::FetchedAtRole:
        return row->fetchedAt;
    }
    return {};
}

QString CatalogueTable::displayed(const CatalogueRow &row, catalogue::Column column) const
{
    return column == catalogue::Age ? ageText(row.fetchedAt, m_clock.now())
                                    : displayText(cellText(row, column));
}

QString CatalogueTable::toolTip(const CatalogueRow &row, catalogue::Column column) const
{
    const QString text = column == catalogue::Age
        ? QLocale().toString(row.fetchedAt.toLocalTime(), QLocale::ShortFormat)
        : displayText(cellText(row, column));
    // Tool tips guess rich text from the first line. It is ours: a name cannot become a picture.
    return text.isEmpty() ? QString() : QString(columnTitle(column) % u'\n' % text);
}

QVariant CatalogueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= catalogue::ColumnCount)
        return {};
    return columnTitle(static_cast<catalogue::Column>(section));
}

} // namespace console
