#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "models/domain/environment.h"
#include "models/domain/platformkind.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

namespace console {

class SandboxServer;

/// How to reach one simulated platform. The key opens nothing but this sandbox.
struct PracticeAccount
{
    PlatformKind platform;
    Environment environment = Environment::Test;
    QString label;
    QUrl baseUrl; ///< what stands before the documented path: "http://127.0.0.1:PORT/preczn"
    QByteArray key; ///< IXOPAY: "user:password"
};

/// The four platforms on a loopback port, served from a thread of its own.
class PracticeSandbox : public QObject {
    Q_OBJECT

public:
    explicit PracticeSandbox(SandboxOptions options, QObject *parent = nullptr);
    ~PracticeSandbox() override; ///< stops

    /// Listens; NotConnected if the port is taken. Starting twice changes nothing.
    [[nodiscard]] Result<void> start();

    /// Ends the thread and forgets every change that was practised. Idempotent.
    void stop();

    [[nodiscard]] quint16 port() const { return m_port; } ///< 0 while stopped
    [[nodiscard]] const SandboxOptions &options() const { return m_options; }

    /// One account a platform; empty while stopped.
    [[nodiscard]] QList<PracticeAccount> accounts() const;

private:
    SandboxOptions m_options;
    QThread m_thread;
    quint16 m_port = 0;
};

/// What a person or a script needs to practise, as one line of JSON: base URLs, keys, and
/// connections with the credentials that were on file when the sandbox started.
[[nodiscard]] QByteArray describeSandbox(const PracticeSandbox &sandbox);

} // namespace console
