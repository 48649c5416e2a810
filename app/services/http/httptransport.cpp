#include "app/services/http/httptransport.h"

#include "app/services/http/httpjob.h"
#include "app/services/http/requestcheck.h"

#include <algorithm>

namespace console {

namespace {

constexpr int connectionsPerHost = 6; // QNetworkAccessManager's own
constexpr int mostAhead = 3; // what is answered while a page is decoded and shown

int placesOf(const HttpSettings &settings)
{
    return std::clamp(settings.inFlightPerHost, 1, connectionsPerHost);
}

// With fewer places than connections the network would send at once what is meant to wait.
int aheadOf(int places)
{
    return places < connectionsPerHost ? 0 : mostAhead;
}
} // namespace

HttpTransport::HttpTransport(HttpSettings settings, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock),
      m_queue(placesOf(m_settings), aheadOf(placesOf(m_settings)), clock)
{
    // Set even if it is "none": unset means the system's proxy and http_proxy (N4).
    m_network.setProxy(m_settings.proxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    connect(&m_queue, &HostQueue::slowedDown, this, &HttpTransport::recall);
}

HttpTransport::~HttpTransport()
{
    m_queue.withdrawAll();
    const auto jobs = findChildren<HttpJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *job : jobs)
        job->stop(StopReason::Caller);
    // While the network still lives: replies belong to their attempts.
    qDeleteAll(jobs);
}

// The last first: whatever comes back frees a connection, which takes the one behind it.
void HttpTransport::recall(const QString &host)
{
    const auto jobs = findChildren<HttpJob *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
        (*job)->recall(host);
}

void HttpTransport::setPatience(std::chrono::milliseconds quiet, std::chrono::milliseconds total)
{
    m_settings.longestQuiet = quiet;
    m_settings.longestTotal = total;
}

void HttpTransport::setProxy(const QNetworkProxy &proxy)
{
    m_settings.proxy = proxy;
    m_network.setProxy(proxy);
    // Connections that are kept alive would go on as before.
    m_network.clearConnectionCache();
}

ApiCall<HttpReply> HttpTransport::send(HttpRequest request)
{
    if (auto error = reasonNotToSend(request))
        return readyCall<HttpReply>(failure(*error));
    request.quiet = std::min(request.quiet, m_settings.longestQuiet);
    request.total = std::min(request.total, m_settings.longestTotal);
    auto *job = new HttpJob(std::move(request), *this);
    auto call = job->call();
    job->start();
    return call;
}

} // namespace console
