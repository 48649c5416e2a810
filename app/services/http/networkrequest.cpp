#include "app/services/http/networkrequest.h"

#include <QSslConfiguration>

namespace console {

namespace {

struct Switch
{
    QNetworkRequest::Attribute attribute;
    int value;
};

constexpr Switch switches[]{
    // N1: with a buffered body QNetworkAccessManager can rewind it and send it again.
    {QNetworkRequest::DoNotBufferUploadDataAttribute, true},
    // N3: a redirect would carry the key, and with 307 and 308 the body, to another origin.
    {QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy},
    // N8
    {QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual},
    // N9
    {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual},
    {QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual},
    {QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork},
    {QNetworkRequest::CacheSaveControlAttribute, false},
    {QNetworkRequest::Http2AllowedAttribute, false},
    {QNetworkRequest::HttpPipeliningAllowedAttribute, false},
};

void setAuthorisation(QNetworkRequest &network, const HttpRequest &request)
{
    const auto &[name, secret] = request.authorisation;
    if (name.isEmpty())
        return;
    // QNetworkRequest takes nothing but a QByteArray, shares it with the reply and with the thread
    // that writes it out, and wipes none of its copies. They end with the reply; what cannot be
    // wiped is freed as soon as the answer is there.
    network.setRawHeader(name, secret.expose().toByteArray());
}

QSslConfiguration tlsOf(const HttpSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(settings.extraCertificates);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace

QNetworkRequest networkRequest(const HttpRequest &request, const HttpSettings &settings)
{
    QNetworkRequest network(request.url);
    for (const auto &[attribute, value] : switches)
        network.setAttribute(attribute, value);
    // N6: asking ourselves also stops QNetworkAccessManager from inflating anything.
    network.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    setAuthorisation(network, request);
    // N1: without a length the body would be buffered all the same.
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.url.scheme() == QLatin1String("https") && !settings.extraCertificates.isEmpty())
        network.setSslConfiguration(tlsOf(settings));
    return network;
}

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return "GET";
    case HttpMethod::Post: return "POST";
    case HttpMethod::Put: return "PUT";
    case HttpMethod::Patch: return "PATCH";
    }
    return {};
}

} // namespace console
