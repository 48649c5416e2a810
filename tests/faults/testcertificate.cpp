#include "tests/faults/testcertificate.h"

#include <QFile>
#include <QSslKey>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QString::fromUtf8(CONSOLE_FAULT_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fault server: test certificate is missing");
    return file.readAll();
}

} // namespace

QSslCertificate testCertificate()
{
    return QSslCertificate(dataFile(u"test-only.crt"_s));
}

QSslConfiguration testServerTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(testCertificate());
    tls.setPrivateKey(QSslKey(dataFile(u"test-only.key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace console::testing
