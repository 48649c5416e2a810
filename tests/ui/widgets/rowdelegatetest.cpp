#include "ui/widgets/plaintable.h"

#include <QCoreApplication>
#include <QHoverEvent>
#include <QImage>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace console::testing {

namespace {

/// A table whose first rows are blank, with the mouse on its second.
class RowsUnderTheMouse : public ::testing::Test {
protected:
    RowsUnderTheMouse()
    {
        table.resize(300, 400);
        table.show();
        point(QEvent::HoverEnter, placeOf(1));
    }

    void point(QEvent::Type what, QPoint place)
    {
        QHoverEvent event(what, place, table.viewport()->mapToGlobal(place), place);
        QCoreApplication::sendEvent(table.viewport(), &event);
    }

    [[nodiscard]] QPoint placeOf(int row) const
    {
        return {20, table.rowViewportPosition(row) + table.rowHeight(row) / 2};
    }

    [[nodiscard]] QList<int> marked() const
    {
        const QImage shown = table.viewport()->grab().toImage();
        const QRgb ground = shown.pixel(placeOf(3));
        QList<int> rows;
        for (int row = 0; row < 3; ++row) {
            if (shown.pixel(placeOf(row)) != ground)
                rows.append(row);
        }
        return rows;
    }

    QStandardItemModel model{6, 1};
    PlainTable table{model, {200}};
};

} // namespace

TEST_F(RowsUnderTheMouse, AreMarked)
{
    EXPECT_EQ(marked(), QList<int>{1});
    point(QEvent::HoverMove, placeOf(2));
    EXPECT_EQ(marked(), QList<int>{2});
    point(QEvent::HoverLeave, {-1, -1});
    EXPECT_EQ(marked(), QList<int>{});
}

TEST_F(RowsUnderTheMouse, AreOthersAfterRowsHaveStreamedIn)
{
    model.insertRow(0);
    EXPECT_EQ(marked(), QList<int>{1});
    model.removeRows(0, 2);
    EXPECT_EQ(marked(), QList<int>{1});
}

} // namespace console::testing
