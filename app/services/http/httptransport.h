#pragma once

#include "app/services/http/hostqueue.h"
#include "app/services/http/httpexchange.h"
#include "app/services/http/httpsettings.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace console {

class Clock;

/// Requests to the wire and back, by every rule of safety.md §4; the only user of
/// QNetworkAccessManager. `clock` times the waits of Retry-After; time-outs are real time.
///
/// A write leaves at most once. `ApiError::wire` is NotSent only if that is proven: the address was
/// refused here, no connection or no encryption came about, or the request still waited for its
/// turn.
class HttpTransport : public QObject, public HttpExchange {
    Q_OBJECT

public:
    HttpTransport(HttpSettings settings, Clock &clock, QObject *parent = nullptr);

    /// Requests in flight are given up and resolve as Cancelled.
    ~HttpTransport() override;

    /// How patient requests are from now on, and through which proxy they go.
    void setPatience(std::chrono::milliseconds quiet, std::chrono::milliseconds total);
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override;

private:
    friend class HttpJob;

    void recall(const QString &host);

    HttpSettings m_settings;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    HostQueue m_queue;
};

} // namespace console
