#include "ui/widgets/plaintable.h"

#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

namespace {

class PlainTables : public ::testing::TestWithParam<Qt::LayoutDirection>
{
protected:
    PlainTables() { QGuiApplication::setLayoutDirection(GetParam()); }
    ~PlainTables() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

} // namespace

TEST_P(PlainTables, StandOnTheirFirstRowWhenTheKeyboardComes)
{
    QStandardItemModel model(3, 2);
    PlainTable table(model, {100, 100});
    table.resize(300, 200);
    table.show();
    table.activateWindow();
    table.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([&table] { return table.currentIndex().isValid(); }));
    EXPECT_TRUE(table.selectionModel()->isRowSelected(0));
    table.chooseRow(2);
    EXPECT_EQ(table.currentIndex().row(), 2);
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Directions, PlainTables,
                         ::testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace console::testing
