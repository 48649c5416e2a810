#include "models/tables/agetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString ageText(const QDateTime &fetchedAt, const QDateTime &now)
{
    if (!fetchedAt.isValid())
        return {};
    const qint64 seconds = fetchedAt.secsTo(now);
    if (seconds < minute) // also if the clock was set back
        return QCoreApplication::translate("CatalogueTable", "now");
    // Numbers with a name: what collects the texts stumbles over a cast.
    const int minutes = int(seconds / minute);
    const int hours = int(seconds / hour);
    if (seconds < hour)
        return QCoreApplication::translate("CatalogueTable", "%n min ago", nullptr, minutes);
    if (seconds < day)
        return QCoreApplication::translate("CatalogueTable", "%n h ago", nullptr, hours);
    return QLocale().toString(fetchedAt.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace console
