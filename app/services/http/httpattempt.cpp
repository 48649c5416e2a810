#include "app/services/http/httpattempt.h"

#include "app/services/http/networkrequest.h"
#include "app/services/http/oneshotbody.h"

#include <QNetworkAccessManager>

#include <utility>

namespace console {

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, const HttpRequest &request,
                         const HttpSettings &settings, Quiet quiet, QObject *parent)
    : QObject(parent),
      // Reads get the empty body too: it is what keeps QNetworkAccessManager from sending them up
      // to four times, so that retryrule.h alone decides. It costs them a "Content-Length: 0".
      m_body(new OneShotBody(request.body.clone())),
      m_reply(network.sendCustomRequest(networkRequest(request, settings), verbOf(request.method),
                                        m_body)),
      m_collector(request.maximumReply), m_left(quiet == Quiet::Now)
{
    m_reply->setParent(this);
    // The reply's thread asks for bytes until the reply is gone.
    m_body->setParent(m_reply);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(request.quiet);
    watch();
}

HttpAttempt::~HttpAttempt()
{
    m_reply->disconnect(this);
}

void HttpAttempt::watch()
{
    // Signs of life; requestSent and the like may come several times.
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::noteLife);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &HttpAttempt::noteLife);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpAttempt::noteLife);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpAttempt::countSend);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_newConnection = true;
        leave();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::inspectHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::conclude);
    connect(&m_quiet, &QTimer::timeout, this, [this] { stop(StopReason::Quiet); });
    noteLife();
}

void HttpAttempt::leave()
{
    if (!std::exchange(m_left, true))
        emit left();
    noteLife();
}

void HttpAttempt::noteLife()
{
    if (m_left)
        m_quiet.start();
}

void HttpAttempt::stop(StopReason reason)
{
    if (m_ended || m_stop != StopReason::None)
        return;
    m_stop = reason;
    m_reply->abort();
    conclude();
}

void HttpAttempt::inspectHeaders()
{
    leave();
    const StopReason reason = m_collector.inspectHeaders(*m_reply);
    if (reason != StopReason::None)
        stop(reason);
}

void HttpAttempt::collect()
{
    leave();
    if (m_ended || m_stop != StopReason::None)
        return;
    const StopReason reason = m_collector.take(*m_reply);
    if (reason != StopReason::None)
        stop(reason);
}

void HttpAttempt::countSend()
{
    leave();
    // N1 cannot happen with a one-shot body. If a new Qt finds a way, stop and call it unknown.
    if (++m_sends > 1)
        stop(StopReason::SentTwice);
}

void HttpAttempt::conclude()
{
    if (m_ended)
        return;
    collect();
    if (m_ended)
        return;
    m_ended = true;
    m_quiet.stop();
    m_body->discard();
    m_facts = m_collector.facts(*m_reply);
    m_facts.stop = m_stop;
    m_facts.newConnection = m_newConnection;
    emit ended();
}

} // namespace console
