#include "models/tables/roworder.h"

#include "models/tables/prefixsort.h"

#include <algorithm>
#include <numeric>

namespace console {

namespace {

constexpr int worthSorting = 4; ///< from this share of rows on, sorting all beats placing each

int compareNumbers(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b;
}

int compareBytes(QByteArrayView a, QByteArrayView b)
{
    return bytesLess(a, b) ? -1 : bytesLess(b, a);
}

} // namespace

int RowOrder::compareColumns(const CatalogueSection &section, int column, int a, int b) const
{
    const auto which = static_cast<catalogue::Column>(column);
    switch (which) {
    case catalogue::Name:
    case catalogue::Owner:
    case catalogue::AccountLabel:
        return nameOrder().compare(section.bytes(a, which), section.bytes(b, which));
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::Platform:
    case catalogue::Id:
    case catalogue::ExternalId:
        return compareBytes(section.bytes(a, which), section.bytes(b, which));
    case catalogue::Status:
        return compareNumbers(static_cast<int>(section.classOf(a).lifecycle),
                              static_cast<int>(section.classOf(b).lifecycle));
    case catalogue::EnvironmentWord:
        return compareNumbers(static_cast<int>(section.accountOf(a).environment),
                              static_cast<int>(section.accountOf(b).environment));
    case catalogue::Age:
        return compareNumbers(section.timeOf(b), section.timeOf(a)); // youngest first
    case catalogue::ColumnCount:
        break;
    }
    return 0;
}

bool RowOrder::before(const CatalogueSection &section, int column, int a, int b) const
{
    if (const int order = compareColumns(section, column, a, b))
        return order < 0;
    if (column != catalogue::Name) {
        if (const int order = compareColumns(section, catalogue::Name, a, b))
            return order < 0;
    }
    const int order = compareColumns(section, catalogue::Id, a, b);
    return order ? order < 0 : a < b;
}

void RowOrder::setSort(const CatalogueSection &section, int column, Qt::SortOrder direction)
{
    m_known = section.count();
    m_column = column;
    m_direction = direction;
    if (column >= 0)
        orderOf(section, column);
}

const RowOrder::Order &RowOrder::orderOf(const CatalogueSection &section, int column)
{
    const auto found = m_orders.find(column);
    if (found != m_orders.end())
        return found->second;
    Order order = column == catalogue::Name ? sortedByNames(section) : sortedBy(section, column);
    return m_orders.insert_or_assign(column, std::move(order)).first->second;
}

RowOrder::Order RowOrder::sortedByNames(const CatalogueSection &section) const
{
    std::vector<quint32> rows(static_cast<size_t>(section.count()));
    std::iota(rows.begin(), rows.end(), 0U);
    return sortedByNames(section, rows);
}

/// `rows` ascend.
RowOrder::Order RowOrder::sortedByNames(const CatalogueSection &section,
                                        const std::vector<quint32> &rows) const
{
    std::vector<QByteArrayView> names;
    names.reserve(rows.size());
    for (const quint32 row : rows)
        names.push_back(section.bytes(static_cast<int>(row), catalogue::Name));
    SortedTexts sorted = nameOrder().sorted(names);
    for (quint32 &number : sorted.numbers)
        number = rows[number];
    // Equal names: by id, then as they came.
    const auto id = [&section](quint32 row) {
        return section.bytes(static_cast<int>(row), catalogue::Id);
    };
    return ordered(std::move(sorted), [&id](const std::vector<quint32> &same) {
        return sortedByBytes(same, id).numbers;
    });
}

/// `settle` sorts those that are equal.
template <typename Settle>
RowOrder::Order RowOrder::ordered(SortedTexts sorted, Settle settle)
{
    Order order = std::move(sorted.numbers);
    std::vector<quint32> same;
    for (size_t first = 0; first < order.size();) {
        size_t last = first + 1;
        while (last < order.size() && !sorted.begins[last])
            ++last;
        if (last - first > 1) {
            const auto place = order.begin() + static_cast<std::ptrdiff_t>(first);
            same.assign(place, order.begin() + static_cast<std::ptrdiff_t>(last));
            same = settle(same);
            std::copy(same.begin(), same.end(), place);
        }
        order[first] |= isFirst;
        first = last;
    }
    return order;
}

/// A rank for each row, for columns of few values: those of classes and owners.
std::vector<quint32> RowOrder::ranksBy(const CatalogueSection &section, int column) const
{
    const bool byOwner = column == catalogue::Owner;
    const auto numberOf = [&](int row) {
        return byOwner ? section.ownerNumber(row) : section.classNumber(row);
    };
    // A row that stands for each value: it has what compareColumns() wants.
    std::vector<int> examples(byOwner ? section.ownerCount()
                                      : static_cast<size_t>(section.classes().size()),
                              -1);
    for (int row = 0; row < section.count(); ++row)
        examples[numberOf(row)] = row;
    std::vector<quint32> values;
    for (quint32 i = 0; i < examples.size(); ++i) {
        if (examples[i] >= 0)
            values.push_back(i);
    }
    const auto compare = [&](quint32 a, quint32 b) {
        return compareColumns(section, column, examples[a], examples[b]);
    };
    std::sort(values.begin(), values.end(),
              [&compare](quint32 a, quint32 b) { return compare(a, b) < 0; });
    std::vector<quint32> ranks(examples.size());
    for (size_t i = 1; i < values.size(); ++i)
        ranks[values[i]] = ranks[values[i - 1]] + (compare(values[i - 1], values[i]) != 0);
    std::vector<quint32> result(static_cast<size_t>(section.count()));
    for (int row = 0; row < section.count(); ++row)
        result[static_cast<size_t>(row)] = ranks[numberOf(row)];
    return result;
}

RowOrder::Order RowOrder::sortedByIds(const CatalogueSection &section,
                                      catalogue::Column column) const
{
    std::vector<QByteArrayView> texts;
    texts.reserve(static_cast<size_t>(section.count()));
    for (int row = 0; row < section.count(); ++row)
        texts.push_back(section.bytes(row, column));
    std::vector<quint32> rows(texts.size());
    std::iota(rows.begin(), rows.end(), 0U);
    SortedTexts sorted = sortedByBytes(rows, [&texts](quint32 row) { return texts[row]; });
    std::vector<quint32> places; // in the order of names; mostly nobody asks
    return ordered(std::move(sorted), [&](std::vector<quint32> &same) {
        if (places.empty())
            places = placesByName();
        std::sort(same.begin(), same.end(),
                  [&places](quint32 a, quint32 b) { return places[a] < places[b]; });
        return std::move(same);
    });
}

std::vector<quint32> RowOrder::placesByName() const
{
    const Order &names = m_orders.at(catalogue::Name);
    std::vector<quint32> places(names.size());
    for (quint32 i = 0; i < names.size(); ++i)
        places[names[i] & rowBits] = i;
    return places;
}

RowOrder::Order RowOrder::sortedBy(const CatalogueSection &section, int column)
{
    const Order &names = orderOf(section, catalogue::Name);
    if (column == catalogue::Id || column == catalogue::ExternalId)
        return sortedByIds(section, static_cast<catalogue::Column>(column));
    Order order = names;
    for (quint32 &entry : order)
        entry &= rowBits;
    if (column == catalogue::Age) {
        std::stable_sort(order.begin(), order.end(), [&section](quint32 a, quint32 b) {
            return section.timeOf(static_cast<int>(a)) > section.timeOf(static_cast<int>(b));
        });
        for (size_t i = order.size(); i-- > 0;) {
            const auto time = [&](size_t at) {
                return section.timeOf(static_cast<int>(order[at] & rowBits));
            };
            if (i == 0 || time(i) != time(i - 1))
                order[i] |= isFirst;
        }
        return order;
    }
    const std::vector<quint32> ranks = ranksBy(section, column);
    const quint32 most = ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
    std::vector<quint32> starts(static_cast<size_t>(most) + 2);
    for (const quint32 rank : ranks)
        ++starts[rank + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    const std::vector<quint32> firsts = starts;
    Order result(order.size());
    for (const quint32 row : order)
        result[starts[ranks[row]]++] = row;
    for (quint32 rank = 0; rank <= most && !result.empty(); ++rank)
        result[firsts[rank]] |= isFirst;
    return result;
}

void RowOrder::remap(const QList<int> &newPositions)
{
    m_known = 0;
    for (const int position : newPositions)
        m_known += position >= 0;
    for (auto &[column, order] : m_orders) {
        size_t kept = 0;
        quint32 first = 0;
        for (const quint32 entry : order) {
            first |= entry & isFirst; // also if the first of equals is the one that goes
            const int position = newPositions[static_cast<qsizetype>(entry & rowBits)];
            if (position >= 0)
                order[kept++] = static_cast<quint32>(position) | std::exchange(first, 0U);
        }
        order.resize(kept);
    }
}

void RowOrder::update(const CatalogueSection &section, const QList<int> &changed)
{
    std::erase_if(m_orders, [this](const auto &known) {
        return known.first != m_column && known.first != catalogue::Name;
    });
    std::vector<quint32> rows(changed.begin(), changed.end());
    for (int row = m_known; row < section.count(); ++row)
        rows.push_back(static_cast<quint32>(row));
    const bool many = rows.size() * worthSorting > static_cast<size_t>(section.count());
    m_known = section.count();
    if (many)
        m_orders.clear();
    else if (m_orders.contains(catalogue::Name))
        place(section, catalogue::Name, rows);
    if (m_column < 0)
        return;
    if (!many && m_column != catalogue::Name)
        place(section, m_column, rows);
    orderOf(section, m_column);
}

namespace {

/// Behind all that stand before it, as far as they are in order: by doubling and halving, for where
/// the next one stands is mostly near.
template <typename Iterator, typename StandsBefore>
Iterator behind(Iterator from, Iterator end, StandsBefore standsBefore)
{
    std::ptrdiff_t step = 1;
    Iterator reached = from;
    while (step < end - reached && standsBefore(*(reached + step))) {
        reached += step;
        step *= 2;
    }
    const auto limit = reached + std::min(step + 1, end - reached);
    return std::partition_point(reached, limit, standsBefore);
}

} // namespace

std::vector<quint32> RowOrder::inOrder(const CatalogueSection &section, int column,
                                       std::vector<quint32> rows) const
{
    std::sort(rows.begin(), rows.end());
    if (column != catalogue::Name) {
        std::sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
            return before(section, column, static_cast<int>(a), static_cast<int>(b));
        });
        return rows;
    }
    Order sorted = sortedByNames(section, rows);
    for (quint32 &entry : sorted)
        entry &= rowBits;
    return sorted;
}

/// Takes the rows out of an order and merges them back in where they belong now.
void RowOrder::place(const CatalogueSection &section, int column, std::vector<quint32> rows)
{
    const auto less = [&](quint32 a, quint32 b) {
        return before(section, column, static_cast<int>(a & rowBits),
                      static_cast<int>(b & rowBits));
    };
    const auto differ = [&](quint32 a, quint32 b) {
        return compareColumns(section, column, static_cast<int>(a & rowBits),
                              static_cast<int>(b & rowBits))
            != 0;
    };
    std::vector<bool> moving(static_cast<size_t>(section.count()));
    for (const quint32 row : rows)
        moving[row] = true;
    Order rest;
    Order &order = m_orders.at(column);
    quint32 first = 0;
    for (const quint32 entry : order) {
        first |= entry & isFirst;
        if (!moving[entry & rowBits])
            rest.push_back((entry & rowBits) | std::exchange(first, 0U));
    }
    rows = inOrder(section, column, std::move(rows));
    order.clear();
    order.reserve(rest.size() + rows.size());
    auto from = rest.begin();
    for (const quint32 row : rows) {
        const auto next = behind(from, rest.end(), [&](quint32 known) { return less(known, row); });
        order.insert(order.end(), from, next);
        const bool begins = order.empty() || differ(order.back(), row);
        order.push_back(row | (begins ? isFirst : 0));
        if (next != rest.end())
            *next = (*next & rowBits) | (differ(row, *next) ? isFirst : 0);
        from = next;
    }
    order.insert(order.end(), from, rest.end());
}

const NameOrder &RowOrder::nameOrder() const
{
    return m_names ? *m_names : m_names.emplace();
}

} // namespace console
