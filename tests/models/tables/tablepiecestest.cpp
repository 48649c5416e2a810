#include "models/tables/tablepieces.h"

#include "models/tables/hashcounts.h"
#include "models/tables/positiontable.h"

#include <QByteArray>
#include <QHash>

#include <gtest/gtest.h>

#include <algorithm>

namespace console::testing {

namespace {

constexpr int many = 20'000;

size_t hashOf(int number)
{
    return qHash(QByteArray::number(number), size_t{7});
}

} // namespace

TEST(TablePieces, FindsEverythingAgain)
{
    TablePieces<PositionTable> table;
    const auto found = [&table](int number) {
        const size_t hash = hashOf(number);
        return table.of(hash).find(hash, [number](int position) { return position == number; });
    };
    for (int i = 0; i < many; ++i) {
        ASSERT_EQ(found(i), -1);
        table.of(hashOf(i)).insert(hashOf(i), i);
    }
    for (int i = 0; i < many; ++i)
        ASSERT_EQ(found(i), i);
}

TEST(TablePieces, HaveAboutTheSameEach)
{
    TablePieces<HashCounts> table;
    table.reserve(many);
    for (int i = 0; i < many; ++i)
        table.of(hashOf(i)).add(hashOf(i));
    qint64 all = 0;
    qint64 most = 0;
    for (const HashCounts &piece : table) {
        all += piece.size();
        most = std::max(most, piece.size());
    }
    EXPECT_EQ(all, many);
    EXPECT_LT(most, 2 * many / 16) << "one that is much longer would take as long as all";
}

} // namespace console::testing
