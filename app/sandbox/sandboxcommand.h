#pragma once

#include "app/sandbox/practicesandbox.h"
#include "app/sandbox/stopsignals.h"

#include <QStringList>

#include <memory>

namespace console {

/// Options of `merchant-console sandbox`, or a text that says what is wrong with them.
[[nodiscard]] tl::expected<SandboxOptions, QString>
sandboxOptionsFrom(const QStringList &arguments);

/// `merchant-console sandbox --port N …`: the practice sandbox on its own, until it is stopped.
/// main() owns the application object and runs it only if start() succeeds; it returns exitCode()
/// otherwise.
class SandboxCommand : public QObject {
    Q_OBJECT

public:
    /// `arguments` are those after the word "sandbox".
    explicit SandboxCommand(QStringList arguments, QObject *parent = nullptr);

    /// Listens and prints describeSandbox() as one line on standard output, or says on standard
    /// error why not. SIGINT and SIGTERM quit the application.
    [[nodiscard]] bool start();

    /// 0 so far, 2 for unusable options, 1 if the port is taken.
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    bool refuse(int exitCode, const QString &reason);

    QStringList m_arguments;
    int m_exitCode = 0;
    std::unique_ptr<PracticeSandbox> m_sandbox;
    std::unique_ptr<StopSignals> m_stopSignals;
};

} // namespace console
