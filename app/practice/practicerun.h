#pragma once

#include "app/practice/practicevault.h"
#include "app/sandbox/practicesandbox.h"
#include "models/ports/accountstore.h"

namespace console {

/// One stay in the practice sandbox: the simulated platforms, an account for each, and the way out
/// that leaves nothing in the keychain.
class PracticeRun : public QObject
{
    Q_OBJECT

public:
    explicit PracticeRun(SecretVault &vault, QObject *parent = nullptr);

    [[nodiscard]] SecretVault &vault() { return m_vault; }
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Starts the platforms and adds their accounts, one after the other.
    void start(AccountStore &accounts);

    /// Removes every secret of this run; ended() follows, within three seconds at the latest.
    void end();

signals:
    void ended();

private:
    void addNext(AccountStore &accounts, qsizetype index);
    void endOnce();

    PracticeVault m_vault;
    PracticeSandbox m_sandbox;
    QString m_run; ///< makes this run's account ids unlike any other's
    bool m_running = false;
    bool m_ended = false;
};

} // namespace console
