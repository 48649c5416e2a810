#pragma once

#include "app/services/http/httpexchange.h"
#include "app/services/http/replyclassifier.h"

#include <QDateTime>
#include <QNetworkReply>

namespace console {

/// Gathers a reply while it streams in and notices at once when it must not be gathered (N6).
class ReplyCollector
{
public:
    explicit ReplyCollector(qint64 maximum = 0) : m_maximum(maximum) { }

    /// Looks at the headers: TooLarge if more is announced than allowed, Encoded if compressed.
    [[nodiscard]] StopReason inspectHeaders(const QNetworkReply &reply) const;

    /// Takes what has arrived. TooLarge if it is more than allowed; then it keeps nothing.
    [[nodiscard]] StopReason take(QNetworkReply &reply);

    /// What is known when the reply has ended; the caller adds who stopped it.
    [[nodiscard]] AttemptFacts facts(const QNetworkReply &reply) const;

    /// The complete reply, seen at `now`. Call it once.
    [[nodiscard]] HttpReply reply(const QNetworkReply &reply, const QDateTime &now);

private:
    qint64 m_maximum;
    qint64 m_received = 0;
    QByteArray m_body;
};

/// The platform's reference for support, if a usual header carries one; printable, at most 128.
[[nodiscard]] QString requestIdOf(const QNetworkReply &reply);

} // namespace console
