// Lines whose letters are kept look as those that are shaped anew.
#include "ui/widgets/line.h"
#include "ui/widgets/linecache.h"

#include <QImage>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Canvas {
    QString text;
    QSize room;
    double ratio;
    QFont font;
};

template <typename Draw>
QImage painted(const Canvas &on, Draw draw)
{
    QImage image(QSize(400, 60) * on.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(on.ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(on.font);
    painter.setPen(Qt::darkBlue);
    draw(painter, QRect(QPoint(7, 3), on.room));
    return image;
}

} // namespace

TEST(LineCache, PaintsWhatALinePaints)
{
    QFont bold;
    bold.setWeight(QFont::Medium);
    bold.setItalic(true);
    LineCache lines;
    for (const auto &text :
         {u"Straßencafé 東京 🙂"_s, u"int_0001"_s, u"A & B\t<b>not bold</b>"_s,
          u"مقهى العرب"_s, u"two\nlines"_s, QString(), u" "_s,
          u"A name that is far too long for most of the rooms that it is given"_s}) {
        for (const QSize room : {QSize(300, 34), QSize(120, 33), QSize(20, 40), QSize(3, 22)}) {
            for (const double ratio : {1.0, 1.5, 2.0}) {
                for (const QFont &font : {QFont(), bold}) {
                    const Canvas canvas{text, room, ratio, font};
                    const QImage expected =
                        painted(canvas, [&](QPainter &painter, const QRect &at) {
                            drawLine(painter, at, text);
                        });
                    for (int time = 0; time < 2; ++time) {
                        const QImage ours =
                            painted(canvas, [&](QPainter &painter, const QRect &at) {
                                lines.draw(painter, at, text);
                            });
                        EXPECT_EQ(ours, expected)
                            << qPrintable(text) << ' ' << room.width() << ' ' << ratio;
                    }
                }
            }
        }
    }
}

} // namespace console
