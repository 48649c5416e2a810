#include "ui/widgets/tag.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace console {

namespace {

constexpr int inset = metrics::small;
constexpr int gap = 5;
constexpr int icon = 14;
constexpr int tagHeight = 22;

int widthFor(const QFontMetrics &metrics, const QString &word)
{
    return inset + icon + gap + metrics.horizontalAdvance(word) + inset + 1;
}

} // namespace

int tagWidth(const QString &word)
{
    return widthFor(QFontMetrics(fontOf(TypeRank::Small)), word);
}

int paintTag(QPainter &painter, const QRect &area, const QPalette &palette, const QIcon &picture,
             const QString &word, Tone tone)
{
    const QFont font = fontOf(TypeRank::Small);
    const QFontMetrics fontMetrics(font);
    const ToneColours &colours = coloursFor(palette).tone(tone);
    const int width = qMin(widthFor(fontMetrics, word), area.width());
    const QRect pill = mirrored(
        area, QRect(area.left(), area.top() + (area.height() - tagHeight) / 2, width, tagHeight));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), tagHeight / 2.0, tagHeight / 2.0);
    picture.paint(&painter, mirrored(pill, QRect(pill.left() + inset,
                                                 pill.top() + (tagHeight - icon) / 2, icon, icon)));
    painter.setPen(colours.ink);
    painter.setFont(font);
    const QRect text = mirrored(pill, pill.adjusted(inset + icon + gap, 0, -inset + 1, 0));
    drawLine(painter, text, word);
    painter.restore();
    return width;
}

Tag::Tag(const Look &look, QWidget *parent)
    : QLabel(look.word, parent), m_icon(glyphIcon(look.glyph, inkOf(look.tone))), m_tone(look.tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Tag::Tag(const QIcon &picture, const QString &word, QWidget *parent)
    : QLabel(word, parent), m_icon(picture)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Tag::sizeHint() const
{
    return {widthFor(QFontMetrics(fontOf(TypeRank::Small)), text()), tagHeight};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), palette(), m_icon, text(), m_tone);
}

} // namespace console
