#include "ui/widgets/linecache.h"

#include "ui/presentation/isolated.h"
#include "ui/widgets/line.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace console {

namespace {

/// Of half a pixel drawText() goes down, drawStaticText() up.
constexpr qreal downwards = 0.25;

/// Lines from right to left, and with tabs or breaks in them, are few: drawLine() knows them.
bool isPlain(const QString &text)
{
    const auto breaks = [](QChar c) {
        return c.unicode() < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    return QGuiApplication::isLeftToRight() && !readsRightToLeft(text)
        && std::none_of(text.begin(), text.end(), breaks);
}

QStaticText staticText(const QString &text, const QFont &font)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    made.setTextOption(option);
    made.prepare({}, font);
    return made;
}

} // namespace

void LineCache::draw(QPainter &painter, const QRect &room, const QString &text)
{
    if (!isPlain(text))
        return drawLine(painter, room, text);
    const QStaticText &line = shaped(painter, {text, painter.font(), room.width()});
    const qreal top = room.top() + (room.height() - line.size().height()) / 2 + downwards;
    painter.drawStaticText(QPointF(room.left(), top), line);
}

const QStaticText &LineCache::shaped(const QPainter &painter, const Line &line)
{
    if (const QStaticText *known = m_lines.object(line))
        return *known;
    QStaticText made = staticText(line.text, line.font);
    if (made.size().width() > line.width)
        made = staticText(painter.fontMetrics().elidedText(line.text, Qt::ElideRight, line.width),
                          line.font);
    auto *kept = new QStaticText(std::move(made));
    m_lines.insert(line, kept);
    return *kept;
}

} // namespace console
