#pragma once

#include "app/services/http/hostqueue.h"
#include "app/services/http/httpattempt.h"
#include "app/services/http/retryrule.h"

#include <QDeadlineTimer>

namespace console {

class Clock;
class HttpTransport;

/// One request from send() to its answer: waits for its turn, makes an attempt, and another where
/// retryrule.h says so, within one total deadline. Deletes itself when answered.
class HttpJob : public QObject {
    Q_OBJECT

public:
    HttpJob(HttpRequest request, HttpTransport &transport);

    [[nodiscard]] ApiCall<HttpReply> call() const { return m_promise.call(); }
    void start();

    /// `host` wants to be left alone: if this has not left, it waits with the others again.
    void recall(const QString &host);

    /// Gives up; the call is resolved before this returns.
    void stop(StopReason reason);

protected:
    void customEvent(QEvent *event) override;

private:
    void queueUp();
    void startTotal(std::chrono::milliseconds total);
    void pace(const Result<HttpReply> &result);
    [[nodiscard]] bool isPatient() const { return m_request.patience.count() > 0; }
    void attempt(HostQueue::Place place);
    void attemptEnded();
    [[nodiscard]] bool repeats(const AttemptSummary &attempt);
    [[nodiscard]] Result<HttpReply> resultOf(HttpAttempt &attempt) const;
    void tell();
    void resolve(Result<HttpReply> result);

    HttpRequest m_request;
    HttpTransport &m_transport;
    ApiPromise<HttpReply> m_promise;
    QString m_host;
    QTimer m_total;
    QDeadlineTimer m_deadline;
    HttpAttempt *m_attempt = nullptr;
    int m_sends = 0;
    int m_round = 0; ///< of the host's limit, when the attempt began
    bool m_resentOnStale = false;
    std::optional<Result<HttpReply>> m_result; ///< until it is told
};

} // namespace console
