#include "tests/tour/sandboxprocess.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace console::testing {

using namespace Qt::StringLiterals;

SandboxProcess::SandboxProcess(const QString &program, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{u"sandbox"_s} + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(10000)) { }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QJsonObject SandboxProcess::trueState() const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_description["port"_L1].toInt()));
    if (!socket.waitForConnected(3000))
        return {};
    socket.write("GET /_control/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray reply;
    while (socket.waitForReadyRead(500))
        reply += socket.readAll();
    return QJsonDocument::fromJson(reply.mid(reply.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace console::testing
