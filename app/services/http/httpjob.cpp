#include "app/services/http/httpjob.h"

#include "app/services/http/httptransport.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QEvent>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HttpJob::HttpJob(HttpRequest request, HttpTransport &transport)
    : QObject(&transport), m_request(std::move(request)), m_transport(transport),
      m_host(m_request.url.scheme() + u"://"_s + m_request.url.authority()),
      m_deadline(m_request.total)
{
    m_promise.onAbort([job = QPointer(this)] {
        if (job)
            job->stop(StopReason::Caller);
    });
}

void HttpJob::start()
{
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { stop(StopReason::Deadline); });
    if (!isPatient())
        startTotal(m_request.total);
    queueUp();
}

void HttpJob::startTotal(std::chrono::milliseconds total)
{
    m_total.start(total);
    m_deadline.setRemainingTime(total);
}

void HttpJob::queueUp()
{
    if (m_promise.isResolved())
        return;
    const auto turn = isPatient() ? HostQueue::Turn::Patient : HostQueue::Turn::Next;
    m_transport.m_queue.enter(m_host, this, turn,
                              [this](HostQueue::Place place) { attempt(place); });
}

void HttpJob::attempt(HostQueue::Place place)
{
    ++m_sends;
    m_round = m_transport.m_queue.round(m_host);
    // Ahead of its place it also waits for one of those before it, which have as long.
    const bool waits = place == HostQueue::Place::Ahead;
    if (isPatient())
        startTotal(waits ? 2 * m_request.total : m_request.total);
    m_attempt =
        new HttpAttempt(m_transport.m_network, m_request, m_transport.m_settings,
                        waits ? HttpAttempt::Quiet::FromLeaving : HttpAttempt::Quiet::Now, this);
    if (waits)
        connect(m_attempt, &HttpAttempt::left, this, [this] { startTotal(m_request.total); });
    // It is sent once, so nobody needs these any more.
    if (m_request.policy == SendPolicy::Once) {
        m_request.body.clear();
        m_request.authorisation.second.clear();
    }
    connect(m_attempt, &HttpAttempt::ended, this, &HttpJob::attemptEnded);
}

void HttpJob::stop(StopReason reason)
{
    if (m_promise.isResolved())
        return;
    const bool isOut = m_attempt;
    if (isOut)
        m_attempt->stop(reason);
    if (m_result) // answered, and about to be told
        return tell();
    if (isOut)
        return;
    // Waiting, for its turn or to repeat a read.
    m_transport.m_queue.withdraw(this);
    AttemptFacts facts;
    facts.stop = reason;
    ApiError error = *transportError(facts);
    error.wire = m_sends == 0 ? WireState::NotSent : WireState::MaybeSent;
    resolve(failure(error));
}

void HttpJob::attemptEnded()
{
    HttpAttempt *ended = std::exchange(m_attempt, nullptr);
    ended->deleteLater();
    Result<HttpReply> result = resultOf(*ended);
    const auto retryAfter = result ? result->retryAfter : std::nullopt;
    pace(result);
    const bool isRepeated = repeats({ended->facts(), retryAfter, m_sends, m_resentOnStale});
    // First, so that the host works on the next request while somebody computes with this answer.
    if (ended->facts().stop == StopReason::None)
        m_transport.m_queue.leave(m_host);
    else
        m_transport.m_queue.giveUp(m_host);
    if (isRepeated)
        return;
    m_result = std::move(result);
    // To decode an answer, or to record it, takes longer than to send the next request: those go
    // before.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
}

void HttpJob::customEvent(QEvent *)
{
    if (m_result)
        tell();
}

void HttpJob::tell()
{
    resolve(*std::exchange(m_result, std::nullopt));
}

void HttpJob::recall(const QString &host)
{
    if (host != m_host || !m_attempt || m_attempt->hasLeft())
        return;
    HttpAttempt *unsent = std::exchange(m_attempt, nullptr);
    unsent->disconnect(this);
    unsent->stop(StopReason::Caller);
    unsent->deleteLater();
    m_total.stop();
    --m_sends; // if it has left after all, a page is read twice
    m_transport.m_queue.giveUp(m_host);
    queueUp();
}

/// Tells the queue what this answer says about the host's patience.
void HttpJob::pace(const Result<HttpReply> &result)
{
    constexpr int tooMany = 429;
    if (result && result->status == tooMany)
        m_transport.m_queue.slowDown(m_host, m_round, jittered(result->retryAfter.value_or(1s)));
    else if (result)
        m_transport.m_queue.noteSuccess(m_host);
}

bool HttpJob::repeats(const AttemptSummary &attempt)
{
    const auto delay = retryDelay(m_request, attempt);
    // An answer now is better than a time-out later.
    const auto longest = isPatient() ? m_request.patience : m_deadline.remainingTimeAsDuration();
    if (!delay || *delay >= longest)
        return false;
    if (isPatient())
        m_total.stop();
    m_resentOnStale = m_resentOnStale || metStaleConnection(attempt);
    if (*delay == 0ms)
        queueUp();
    else
        m_transport.m_clock.after(jittered(*delay), this, [this] { queueUp(); });
    return true;
}

Result<HttpReply> HttpJob::resultOf(HttpAttempt &attempt) const
{
    auto error = transportError(attempt.facts());
    if (!error)
        return attempt.takeReply(m_transport.m_clock.now());
    error->requestId = attempt.requestId();
    if (m_sends > 1)
        error->wire = WireState::MaybeSent;
    return failure(*error);
}

void HttpJob::resolve(Result<HttpReply> result)
{
    m_total.stop();
    m_promise.resolve(std::move(result));
    deleteLater();
}

} // namespace console
