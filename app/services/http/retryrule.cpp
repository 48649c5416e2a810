#include "app/services/http/retryrule.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maximumSends = 3;
constexpr std::chrono::seconds longestWait = 24h;

struct RetryRule {
    int status;
    std::chrono::milliseconds withoutHeader; ///< the first wait if there is no Retry-After
};

constexpr RetryRule rules[]{{429, 1s}, {503, 1s}};

std::chrono::milliseconds waitOf(const RetryRule &rule, const AttemptSummary &attempt)
{
    return attempt.retryAfter ? *attempt.retryAfter : rule.withoutHeader * attempt.sends;
}

std::optional<qint64> secondsUntil(QByteArrayView date, const QDateTime &now)
{
    const QString text = QString::fromLatin1(date);
    QDateTime at = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return now.secsTo(at);
}

} // namespace

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text, const QDateTime &now)
{
    const QByteArrayView value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt; // as nearly always
    bool isNumber = false;
    std::optional<qint64> seconds = value.toLongLong(&isNumber);
    if (!isNumber)
        seconds = secondsUntil(value, now);
    if (!seconds)
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(*seconds, 0, longestWait.count()));
}

bool metStaleConnection(const AttemptSummary &attempt)
{
    const AttemptFacts &facts = attempt.facts;
    const auto error = transportError(facts);
    return error && error->kind == ApiErrorKind::ConnectionLost && facts.status == 0
        && facts.stop == StopReason::None && !facts.newConnection;
}

std::optional<std::chrono::milliseconds> retryDelay(const HttpRequest &request,
                                                    const AttemptSummary &attempt)
{
    const bool mayRepeat = request.method == HttpMethod::Get && request.policy == SendPolicy::Retry;
    if (!mayRepeat || attempt.sends >= maximumSends)
        return std::nullopt;
    if (metStaleConnection(attempt))
        return attempt.resentOnStale ? std::nullopt : std::optional(0ms);
    if (transportError(attempt.facts))
        return std::nullopt;
    for (const auto &rule : rules) {
        if (rule.status == attempt.facts.status)
            return waitOf(rule, attempt);
    }
    return std::nullopt;
}

std::chrono::milliseconds jittered(std::chrono::milliseconds delay)
{
    const auto spread = static_cast<quint32>(std::min<qint64>(delay.count() / 4, 60'000));
    return delay + std::chrono::milliseconds(QRandomGenerator::global()->bounded(spread + 1));
}

} // namespace console
