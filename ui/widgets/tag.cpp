#include "ui/widgets/tag.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linecache.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStringBuilder>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = metrics::small;
constexpr int gap = 5;
constexpr int icon = 14;
constexpr int tagHeight = 22;

int widthFor(const QFontMetrics &metrics, const QString &word)
{
    return inset + icon + gap + metrics.horizontalAdvance(word) + inset + 1;
}

QPixmap paintedPill(QSize size, qreal ratio, const ToneColours &colours)
{
    QPixmap pill(size * ratio);
    pill.setDevicePixelRatio(ratio);
    pill.fill(Qt::transparent);
    QPainter painter(&pill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.soft);
    const double round = size.height() / 2.0;
    painter.drawRoundedRect(QRectF({}, size).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    return pill;
}

/// Kept, because curves are what painting a table of tags would spend its time on.
QPixmap pillOf(QSize size, qreal ratio, const ToneColours &colours)
{
    const QString key = u"console-pill-"_s % QString::number(size.width()) % u'-'
        % QString::number(qRound(ratio * 1000)) % u'-' % QString::number(colours.line.rgba()) % u'-'
        % QString::number(colours.soft.rgba());
    QPixmap pill;
    if (!QPixmapCache::find(key, &pill)) {
        pill = paintedPill(size, ratio, colours);
        QPixmapCache::insert(key, pill);
    }
    return pill;
}

void paint(QPainter &painter, const QRect &area, const ToneColours &colours, const QIcon &picture,
           const QString &word, LineCache *lines)
{
    const QFont font = fontOf(TypeRank::Small);
    const int width = qMin(widthFor(QFontMetrics(font), word), area.width());
    const QRect pill = mirrored(
        area, QRect(area.left(), area.top() + (area.height() - tagHeight) / 2, width, tagHeight));
    if (pill.isEmpty())
        return;

    painter.save();
    painter.drawPixmap(pill.topLeft(),
                       pillOf(pill.size(), painter.device()->devicePixelRatioF(), colours));
    picture.paint(&painter, mirrored(pill, QRect(pill.left() + inset,
                                                 pill.top() + (tagHeight - icon) / 2, icon, icon)));
    painter.setPen(colours.ink);
    painter.setFont(font);
    const QRect text = mirrored(pill, pill.adjusted(inset + icon + gap, 0, -inset + 1, 0));
    if (lines)
        lines->draw(painter, text, word);
    else
        drawLine(painter, text, word);
    painter.restore();
}

} // namespace

int tagWidth(const QString &word)
{
    return widthFor(QFontMetrics(fontOf(TypeRank::Small)), word);
}

void paintTag(QPainter &painter, const QRect &area, const QPalette &palette, const Look &look,
              LineCache *lines)
{
    paint(painter, area, coloursFor(palette).tone(look.tone),
          glyphIcon(look.glyph, inkOf(look.tone)), look.word, lines);
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
    paint(painter, rect(), coloursFor(palette()).tone(m_tone), m_icon, text(), nullptr);
}

} // namespace console
