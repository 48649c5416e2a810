#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>

class QPainter;
class QRect;

namespace console {

/// Draws lines as drawLine() does, but shapes the letters of one that comes again only once: that
/// is most of what painting a table costs. One for each table, kept as long as it is.
class LineCache {
public:
    void draw(QPainter &painter, const QRect &room, const QString &text);

private:
    struct Line {
        QString text;
        QFont font;
        int width; ///< logical pixels; what does not fit is shortened

        friend bool operator==(const Line &one, const Line &other) = default;
        friend size_t qHash(const Line &line, size_t seed)
        {
            return qHashMulti(seed, line.text, line.font, line.width);
        }
    };

    [[nodiscard]] const QStaticText &shaped(const QPainter &painter, const Line &line);

    QCache<Line, QStaticText> m_lines{1'000}; ///< some ten screens of what differs from row to row
};

} // namespace console
