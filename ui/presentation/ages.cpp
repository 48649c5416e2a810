#include "ui/presentation/ages.h"

#include "models/tables/agetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

} // namespace

QString agoText(const QDateTime &at, const QDateTime &now)
{
    if (at.isValid() && at.secsTo(now) < minute)
        return QCoreApplication::translate("Ages", "just now");
    return ageText(at, now);
}

QString exactTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(),
                              QCoreApplication::translate("Ages", "d MMM yyyy, HH:mm:ss"));
}

QString briefTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return local.toString(u"HH:mm:ss"_s);
    return QLocale().toString(local,
                              local.date().year() == today.year()
                                  ? QCoreApplication::translate("Ages", "d MMM, HH:mm")
                                  : QCoreApplication::translate("Ages", "d MMM yyyy, HH:mm"));
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QCoreApplication::translate("Ages", "d MMMM yyyy"));
}

bool isOld(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at.secsTo(now) > hour;
}

} // namespace console
