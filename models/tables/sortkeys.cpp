#include "models/tables/sortkeys.h"

#include "models/tables/cataloguetext.h"

#include <QLocale>

namespace console {

namespace {

template <typename T>
int compareValues(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int compareValues(const QCollatorSortKey &a, const QCollatorSortKey &b)
{
    return a.compare(b);
}

QCollator makeCollator()
{
    // In the C locale the collator compares code units and knows no numbers.
    const QLocale user;
    QCollator collator(user.language() == QLocale::C ? QLocale(QLocale::English)
                                                     : user.collation());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

SortKeyMaker::SortKeyMaker() : m_collator(makeCollator()) { }

decltype(SortKey::column) SortKeyMaker::columnKey(const CatalogueRow &row,
                                                  catalogue::Column column) const
{
    switch (column) {
    case catalogue::Name:
    case catalogue::Owner:
    case catalogue::AccountLabel:
        return m_collator.sortKey(cellText(row, column));
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::Platform:
    case catalogue::Id:
    case catalogue::ExternalId:
        return cellText(row, column);
    case catalogue::Status:
        return static_cast<qint64>(row.lifecycle);
    case catalogue::EnvironmentWord:
        return static_cast<qint64>(row.environment);
    case catalogue::Age:
        return -row.fetchedAt.toMSecsSinceEpoch(); // youngest first
    case catalogue::ColumnCount:
        break;
    }
    return qint64(0);
}

SortKey SortKeyMaker::key(const CatalogueRow &row, int column) const
{
    // Objects that a platform gives no name come after all that have one: U+FFFF sorts last.
    auto name = m_collator.sortKey(row.name.isEmpty() ? QString(QChar(0xFFFF)) : row.name);
    if (column < 0)
        return {qint64(0), name, row.id};
    if (column == catalogue::Name)
        return {name, name, row.id};
    return {columnKey(row, static_cast<catalogue::Column>(column)), name, row.id};
}

int compareColumns(const SortKey &a, const SortKey &b)
{
    return std::visit(
        [&b](const auto &value) {
            return compareValues(value, std::get<std::decay_t<decltype(value)>>(b.column));
        },
        a.column);
}

int compareNames(const SortKey &a, const SortKey &b)
{
    const int byName = a.name.compare(b.name);
    return byName ? byName : compareValues(a.id, b.id);
}

} // namespace console
