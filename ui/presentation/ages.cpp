#include "ui/presentation/ages.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60;

} // namespace

QString exactTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM yyyy HH:mm:ss"_s);
}

bool isOld(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at.secsTo(now) > hour;
}

} // namespace console
