#include "app/sandbox/practicesandbox.h"

#include "app/sandbox/sampledata.h"
#include "app/sandbox/server/sandboxserver.h"

namespace console {

using namespace Qt::StringLiterals;

PracticeSandbox::PracticeSandbox(SandboxOptions options, QObject *parent)
    : QObject(parent), m_options(options)
{
    m_thread.setObjectName(u"practice sandbox"_s);
}

PracticeSandbox::~PracticeSandbox()
{
    stop();
}

Result<void> PracticeSandbox::start()
{
    if (m_port != 0)
        return {};
    auto *server = new SandboxServer(m_options); // deleted by its thread's end
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        server, [server] { return server->listen(); }, Qt::BlockingQueuedConnection, &m_port);
    if (m_port != 0)
        return {};
    stop();
    return failure(
        localError(ApiErrorKind::NotConnected, u"port %1 is taken"_s.arg(m_options.port)));
}

void PracticeSandbox::stop()
{
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
}

QList<PracticeAccount> PracticeSandbox::accounts() const
{
    QList<PracticeAccount> accounts;
    if (m_port == 0)
        return accounts;
    for (const PlatformKind platform : allPlatforms) {
        const PlatformFacts &facts = factsOf(platform);
        QUrl baseUrl;
        baseUrl.setScheme(u"http"_s);
        baseUrl.setHost(u"127.0.0.1"_s);
        baseUrl.setPort(m_port);
        baseUrl.setPath(u'/' + facts.wireName);
        accounts.append({platform, Environment::Test, facts.displayName + " practice"_L1, baseUrl,
                         practiceKey(platform, m_options.seed)});
    }
    return accounts;
}

} // namespace console
