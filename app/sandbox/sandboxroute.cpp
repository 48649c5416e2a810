#include "app/sandbox/sandboxroute.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringView withoutTrailingSlash(QStringView path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

// Split before decoding: an encoded slash inside an id must not become a path separator.
QString decoded(QStringView segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment.toUtf8()));
}

} // namespace

std::optional<QStringList> matchPath(QLatin1String pattern, const QString &path)
{
    const QString wanted{pattern};
    const auto expected = withoutTrailingSlash(wanted).split(u'/');
    const auto actual = withoutTrailingSlash(path).split(u'/');
    if (expected.size() != actual.size())
        return std::nullopt;
    QStringList segments;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected[i] == "{}"_L1 && !actual[i].isEmpty())
            segments.append(decoded(actual[i]));
        else if (expected[i] != actual[i])
            return std::nullopt;
    }
    return segments;
}

} // namespace console
