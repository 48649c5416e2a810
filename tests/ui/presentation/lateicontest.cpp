#include "ui/presentation/lateicon.h"

#include "ui/presentation/consolestyle.h"

#include <QPixmap>

#include <gtest/gtest.h>

namespace console::testing {
namespace {

QImage pictureOf(const QIcon &icon, QSize size, qreal ratio)
{
    return icon.pixmap(size, ratio).toImage();
}

TEST(LateIcon, IsMadeWhenItIsFirstPaintedAndOnlyThen)
{
    QPixmap red(16, 16);
    red.fill(Qt::red);
    int made = 0;
    const QIcon late(new LateIcon([&] {
        ++made;
        return QIcon(red);
    }));
    EXPECT_FALSE(late.isNull());
    EXPECT_EQ(made, 0);
    EXPECT_EQ(pictureOf(late, {16, 16}, 1).pixelColor(8, 8), QColor(Qt::red));
    EXPECT_EQ(pictureOf(late, {8, 8}, 1).pixelColor(4, 4), QColor(Qt::red));
    EXPECT_EQ(made, 1);
}

TEST(LateIcon, OfAMenuBarLooksAsTheStyleHasIt)
{
    const ConsoleStyle style;
    const QIcon late = style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr,
                                          nullptr);
    const QIcon plain = style.baseStyle()->standardIcon(
        QStyle::SP_ToolBarHorizontalExtensionButton);
    for (const qreal ratio : {1.0, 2.0}) {
        const QImage picture = pictureOf(plain, {16, 16}, ratio);
        EXPECT_FALSE(picture.isNull());
        EXPECT_EQ(pictureOf(late, {16, 16}, ratio), picture);
        EXPECT_EQ(pictureOf(late, {16, 16}, ratio).devicePixelRatio(), picture.devicePixelRatio());
    }
}

} // namespace
} // namespace console::testing
