#include "ui/presentation/isolated.h"

#include <QGuiApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar leftToRightMark(0x200E);
constexpr QChar rightToLeftMark(0x200F);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool goesLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Only Latin in a window from left to right: nothing can change places.
bool isSimple(const QString &text)
{
    return QGuiApplication::isLeftToRight() && std::none_of(text.begin(), text.end(), goesLeft);
}

/// What is isolated says nothing of the direction of the line: the program does.
QString lineOf(const QString &text)
{
    return (QGuiApplication::isLeftToRight() ? leftToRightMark : rightToLeftMark) + text;
}

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() || isSimple(text) ? text : firstStrongIsolate + text + popIsolate;
}

QString isolatedKeys(const QString &keys)
{
    return keys.isEmpty() || isSimple(keys) ? keys : leftToRightIsolate + keys + popIsolate;
}

QString changeText(const QString &before, const QString &after)
{
    const QString arrow = QGuiApplication::isLeftToRight() ? u" → "_s : u" ← "_s;
    const QString text = isolated(before) + arrow + isolated(after);
    return isSimple(text) ? text : lineOf(text);
}

QString dotted(const QStringList &parts)
{
    QStringList units;
    for (const QString &part : parts)
        units.append(isolated(part));
    const QString text = units.join(u" · "_s);
    return parts.size() < 2 || isSimple(text) ? parts.join(u" · "_s) : lineOf(text);
}

bool readsRightToLeft(const QString &text)
{
    return QGuiApplication::isLeftToRight() ? text.isRightToLeft()
                                            : std::any_of(text.begin(), text.end(), goesLeft);
}

} // namespace console
