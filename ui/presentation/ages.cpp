#include "ui/presentation/ages.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Ages", text, nullptr, n);
}

} // namespace

QString agoText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now);
    if (seconds < minute)
        return tr("just now");
    if (seconds < hour)
        return tr("%n min ago", int(seconds / minute));
    if (seconds < day)
        return tr("%n h ago", int(seconds / hour));
    if (seconds < 2 * day)
        return tr("yesterday");
    return QLocale().toString(at.toLocalTime().date(), u"d MMM yyyy"_s);
}

QString exactTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM yyyy HH:mm:ss"_s);
}

bool isOld(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at.secsTo(now) > hour;
}

} // namespace console
