#include "ui/pages/cataloguestate.h"

#include "ui/presentation/ages.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/loadtexts.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccountsNamed = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("CatalogueState", text);
}

bool any(const QList<ScopedReading> &scope, LoadState state)
{
    return std::any_of(scope.begin(), scope.end(),
                       [state](const ScopedReading &reading) { return reading.progress.state == state; });
}

QString oneReading(const ScopedReading &reading, const QDateTime &now)
{
    const QString label = untrustedLine(reading.account.label, 40);
    const LoadProgress &progress = reading.progress;
    switch (progress.state) {
    case LoadState::NotLoaded:
        return tr("%1 not read yet").arg(label);
    case LoadState::Loading:
        return tr("Reading %1: %2").arg(label, loadCountText(progress));
    case LoadState::Complete:
        return tr("%1 read %2").arg(label, agoText(progress.completedAt, now));
    case LoadState::Failed:
        return progress.gaps.isEmpty() ? tr("%1 could not be read").arg(label)
                                       : tr("%1 was read in part").arg(label);
    case LoadState::Cancelled:
        return tr("%1: reading was cancelled").arg(label);
    }
    Q_UNREACHABLE();
}

} // namespace

CatalogueState stateOf(const QList<ScopedReading> &scope, int total, int shown)
{
    if (shown > 0)
        return CatalogueState::Rows;
    if (total > 0)
        return CatalogueState::NoMatch;
    if (scope.isEmpty())
        return CatalogueState::NoAccount;
    if (any(scope, LoadState::Loading))
        return CatalogueState::Loading;
    if (any(scope, LoadState::Failed))
        return CatalogueState::Failed;
    if (any(scope, LoadState::NotLoaded) || any(scope, LoadState::Cancelled))
        return CatalogueState::NotLoaded;
    return CatalogueState::Empty;
}

QString readingText(const QList<ScopedReading> &scope, const QDateTime &now)
{
    QList<ScopedReading> named = scope;
    // What goes on or went wrong is named first, then what was read longest ago.
    std::stable_sort(named.begin(), named.end(), [](const auto &one, const auto &other) {
        const auto rank = [](LoadState state) {
            return state == LoadState::Failed ? 0 : state == LoadState::Loading ? 1 : 2;
        };
        const int first = rank(one.progress.state);
        const int second = rank(other.progress.state);
        return first != second ? first < second
                               : one.progress.completedAt < other.progress.completedAt;
    });
    QStringList parts;
    for (int i = 0; i < named.size() && i < mostAccountsNamed; ++i)
        parts.append(oneReading(named[i], now));
    QString text = dotted(parts);
    if (const int more = int(named.size()) - mostAccountsNamed; more > 0)
        text += u' ' + QCoreApplication::translate("CatalogueState", "and %n more account(s)", nullptr,
                                                  more);
    return text;
}

} // namespace console
