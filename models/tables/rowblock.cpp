#include "models/tables/rowblock.h"

namespace console {

void RowBlock::fetch() const
{
    constexpr size_t cacheLine = 64;
    const auto *bytes = reinterpret_cast<const char *>(this);
    for (size_t at = 0; at < sizeof(RowBlock); at += cacheLine)
        prefetch(bytes + at);
}

void RowBlock::reserveLike(const RowBlock &other)
{
    const auto somewhatMore = [](qsizetype size) { return size + size / 16; };
    classes.reserve(other.size());
    owners.reserve(other.size());
    times.reserve(other.size());
    search.reserve(other.size(), somewhatMore(other.search.bytes().size()));
    records.reserve(other.size(), somewhatMore(other.records.bytes().size()));
}

void RowBlock::append(const RowMarks &marks, QByteArrayView searchLine, QByteArrayView record)
{
    classes.append(marks.rowClass);
    owners.append(marks.owner);
    times.append(marks.fetchedAt);
    search.append(searchLine);
    records.append(record);
    if (size() < capacity)
        return;
    classes.squeeze();
    owners.squeeze();
    times.squeeze();
    search.squeeze();
    records.squeeze();
}

void RowBlock::appendFrom(const RowBlock &other, int row)
{
    append({other.classes[row], other.owners[row], other.times[row]}, other.search.at(row),
           other.records.at(row));
}

} // namespace console
