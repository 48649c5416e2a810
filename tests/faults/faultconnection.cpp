#include "tests/faults/faultconnection.h"

#include "tests/faults/abruptclose.h"
#include "tests/faults/faultserver.h"
#include "tests/faults/gzipbomb.h"

#include <QSslSocket>

#include <algorithm>

namespace console::testing {

namespace {

constexpr qint64 pouredAtOnce = 256 * 1024;

QByteArray firstHalf(const QByteArray &body)
{
    return body.first(body.size() / 2);
}

/// With TLS, what is encrypted leaves bytesToWrite long before it leaves the machine.
qint64 unsent(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

Headers plus(Headers headers, const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return headers;
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket *socket, int number, FaultServer &server)
    : QObject(&server), m_socket(socket), m_server(server), m_number(number)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, &FaultConnection::pour, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &FaultConnection::pour,
                Qt::QueuedConnection);
    connect(&m_dripTimer, &QTimer::timeout, this, &FaultConnection::dripOne);
}

FaultConnection::~FaultConnection()
{
    // The socket's destructor reports the end of the connection to a half-destroyed object.
    m_socket->disconnect(this);
    if (m_busy)
        m_server.exchangeEnds();
}

void FaultConnection::reset()
{
    resetConnection(*m_socket);
}

void FaultConnection::resetWhenEncrypted()
{
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encrypted, this, &FaultConnection::reset);
    else
        reset();
}

void FaultConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_server.m_traffic += bytes;
    m_input += bytes;
    next();
}

void FaultConnection::next()
{
    if (m_busy)
        return;
    const auto request = takeRequest(m_input);
    if (!request)
        return;
    m_step = m_stale ? FaultStep(Fault::ReadThenReset) : m_server.stepFor(*request);
    SeenRequest seen{*request, m_step.fault, false, {}, m_number, ++m_requests, 0};
    m_busy = true;
    m_server.exchangeBegins();
    m_index = m_server.record(seen);
    act();
}

void FaultConnection::act()
{
    switch (m_step.fault) {
    case Fault::None:
        return applyAnd(&FaultConnection::answer);
    case Fault::Refused:
    case Fault::ResetBeforeRead:
    case Fault::ReadThenReset:
        return reset();
    case Fault::ApplyThenReset:
        return applyAnd(&FaultConnection::resetAfter);
    case Fault::ApplyThenClose:
        return applyAnd(&FaultConnection::closeAfter);
    case Fault::ApplyThenPoliteClose:
        return applyAnd(&FaultConnection::closeAfter);
    case Fault::ApplyThenHalfStatus:
        return applyAnd(&FaultConnection::halfStatus);
    case Fault::BodyCutWithLength:
        return applyAnd(&FaultConnection::cutWithLength);
    case Fault::BodyCutChunked:
        return applyAnd(&FaultConnection::cutChunked);
    case Fault::BodyCutWithoutLength:
        return applyAnd(&FaultConnection::cutWithoutLength);
    case Fault::HangNotApplied:
        return;
    case Fault::HangApplied:
        return applyAnd(&FaultConnection::hang);
    case Fault::Drip:
        return applyAnd(&FaultConnection::drip);
    case Fault::ErrorNotApplied:
        return serverError({});
    case Fault::ErrorApplied:
        return applyAnd(&FaultConnection::serverError);
    case Fault::ClientError:
        return refuse();
    case Fault::Redirect:
        return redirect();
    case Fault::WrongShape:
        return applyAnd(&FaultConnection::wrongShape);
    case Fault::GzipBomb:
        return applyAnd(&FaultConnection::gzipBomb);
    case Fault::HugeBody:
        return applyAnd(&FaultConnection::hugeBody);
    case Fault::AppliedLate:
        return applyLate();
    case Fault::StaleKeepAlive:
        return applyAnd(&FaultConnection::answerOnceAndGoStale);
    }
}

void FaultConnection::applyAnd(void (FaultConnection::*then)(const FaultReply &))
{
    m_server.perform(m_index, this,
                     [this, then](const FaultReply &reply) { (this->*then)(reply); });
}

void FaultConnection::applyLate()
{
    using namespace std::chrono_literals;
    const auto delay = m_step.delay > 0ms ? m_step.delay : 3000ms;
    // In the server's life, not the connection's: the client has long gone.
    QTimer::singleShot(delay, &m_server, [server = &m_server, index = m_index] {
        server->perform(index, server, {});
    });
}

void FaultConnection::answer(const FaultReply &reply)
{
    m_socket->write(wireForm(reply));
    if (m_step.polite)
        m_socket->disconnectFromHost();
    finish();
}

void FaultConnection::answerOnceAndGoStale(const FaultReply &reply)
{
    m_stale = true;
    answer(reply);
}

void FaultConnection::resetAfter(const FaultReply &)
{
    reset();
}

void FaultConnection::closeAfter(const FaultReply &)
{
    end();
}

void FaultConnection::halfStatus(const FaultReply &)
{
    m_socket->write("HTTP/1.1 2");
    end();
}

void FaultConnection::cutWithLength(const FaultReply &reply)
{
    const QByteArray length = QByteArray::number(reply.body.size());
    m_socket->write(headOf(reply.status, plus(reply.headers, "Content-Length", length)));
    m_socket->write(firstHalf(reply.body));
    end();
}

void FaultConnection::cutChunked(const FaultReply &reply)
{
    const QByteArray half = firstHalf(reply.body);
    m_socket->write(headOf(reply.status, plus(reply.headers, "Transfer-Encoding", "chunked")));
    m_socket->write(QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
    end();
}

void FaultConnection::cutWithoutLength(const FaultReply &reply)
{
    m_socket->write(headOf(reply.status, plus(reply.headers, "Connection", "close")));
    m_socket->write(firstHalf(reply.body));
    end();
}

void FaultConnection::hang(const FaultReply &)
{
    // Busy until the client goes away.
}

void FaultConnection::drip(const FaultReply &reply)
{
    using namespace std::chrono_literals;
    m_dripping = wireForm(reply);
    m_dripTimer.start(m_step.delay > 0ms ? m_step.delay : 20ms);
}

void FaultConnection::dripOne()
{
    const auto drop = std::min<qsizetype>(m_step.stride, m_dripping.size());
    m_socket->write(m_dripping.first(drop));
    m_dripping.remove(0, drop);
    if (m_dripping.isEmpty()) {
        m_dripTimer.stop();
        finish();
    }
}

void FaultConnection::serverError(const FaultReply &)
{
    answer({m_step.status ? m_step.status : 500, m_step.headers, m_step.body});
}

void FaultConnection::refuse()
{
    answer({m_step.status ? m_step.status : 400, m_step.headers, m_step.body});
}

void FaultConnection::redirect()
{
    answer({m_step.status ? m_step.status : 302,
            plus(m_step.headers, "Location", m_step.location),
            {}});
}

void FaultConnection::wrongShape(const FaultReply &)
{
    answer({200, m_step.headers, m_step.body.isNull() ? QByteArray("[]") : m_step.body});
}

void FaultConnection::gzipBomb(const FaultReply &)
{
    answer({200,
            {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}},
            gzippedZeros()});
}

void FaultConnection::hugeBody(const FaultReply &reply)
{
    m_left = m_step.size;
    const QByteArray length = QByteArray::number(m_left);
    m_socket->write(headOf(200, plus(reply.headers, "Content-Length", length)));
    pour();
}

void FaultConnection::pour()
{
    if (m_left == 0 || unsent(*m_socket) > pouredAtOnce)
        return;
    const qint64 now = qMin(m_left, pouredAtOnce);
    m_left -= now;
    m_socket->write(QByteArray(now, ' '));
    if (m_left == 0)
        finish();
}

void FaultConnection::finish()
{
    m_busy = false;
    m_server.exchangeEnds();
    next();
}

void FaultConnection::end()
{
    if (m_step.polite || m_step.fault == Fault::ApplyThenPoliteClose)
        m_socket->disconnectFromHost();
    else
        endAbruptly(*m_socket);
}

} // namespace console::testing
