#include "ui/widgets/columnfit.h"

#include <gtest/gtest.h>

#include <numeric>

namespace console::testing {

namespace {

int sumOf(const QList<int> &widths, qsizetype count)
{
    return std::accumulate(widths.begin(), widths.begin() + count, 0);
}

const QList<ColumnRoom> columns{{44, 44}, {150, 216}, {100, 150}, {116, 140}, {92, 210}};

} // namespace

TEST(ColumnFit, GivesWhatIsWantedWhereThereIsRoom)
{
    EXPECT_EQ(fittedWidths(columns, 900), (QList<int>{44, 216, 150, 140, 210}));
    EXPECT_EQ(fittedWidths(columns, 760), (QList<int>{44, 216, 150, 140, 210}));
}

TEST(ColumnFit, ShrinksAllAlikeToTheLastPixel)
{
    for (int room = 502; room < 760; ++room) {
        const QList<int> widths = fittedWidths(columns, room);
        EXPECT_EQ(sumOf(widths, widths.size()), room);
        for (qsizetype each = 0; each < widths.size(); ++each) {
            EXPECT_GE(widths[each], columns[each].least);
            EXPECT_LE(widths[each], columns[each].wanted);
        }
    }
}

TEST(ColumnFit, CutsNoColumnAtTheEdge)
{
    for (int room = 44; room < 502; ++room) {
        const QList<int> widths = fittedWidths(columns, room);
        qsizetype shown = 1;
        while (shown < widths.size() && sumOf(widths, shown) < room)
            ++shown;
        EXPECT_EQ(sumOf(widths, shown), room) << "some column begins at the edge";
        EXPECT_EQ(widths.last(), columns.last().wanted) << "beyond it";
    }
}

TEST(ColumnFit, LeavesAColumnAloneThatKnowsWhatItWants)
{
    EXPECT_EQ(fittedWidths({{333, 333}, {100, 200}}, 450), (QList<int>{333, 117}));
    EXPECT_EQ(fittedWidths({{333, 333}}, 100), QList<int>{333});
    EXPECT_EQ(fittedWidths({}, 100), QList<int>());
}

} // namespace console::testing
