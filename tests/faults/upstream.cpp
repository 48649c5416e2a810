#include "tests/faults/upstream.h"

namespace console::testing {

namespace {

/// `Connection: close`, so that the end of the reply is the end of the connection.
QByteArray closingForm(const FaultRequest &request)
{
    QByteArray wire = request.method + ' ' + request.path + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Connection", Qt::CaseInsensitive) != 0)
            wire += name + ": " + value + "\r\n";
    }
    return wire + "Connection: close\r\n\r\n" + request.body;
}

} // namespace

Upstream::Upstream(const FaultRequest &request, Answer answer, QObject *parent)
    : QTcpSocket(parent), m_answer(std::move(answer))
{
    connect(this, &QTcpSocket::connected, this,
            [this, wire = closingForm(request)] { write(wire); });
    connect(this, &QTcpSocket::readyRead, this, [this] { collect(false); });
    connect(this, &QTcpSocket::stateChanged, this, [this](SocketState state) {
        if (state == UnconnectedState)
            collect(true);
    });
}

Upstream::~Upstream()
{
    // The base class closes, and reports it to an object that is no Upstream any more.
    disconnect();
}

void Upstream::collect(bool ended)
{
    if (isOpen())
        m_received += readAll();
    // A server that ignores "Connection: close" is done when its announced length is here.
    const auto reply = parseReply(m_received, ended);
    if (!m_answer || (!reply && !ended))
        return;
    deleteLater();
    std::exchange(m_answer, {})(reply);
}

} // namespace console::testing
