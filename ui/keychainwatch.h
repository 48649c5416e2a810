#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace console {

class SecretVault;

/// Notices that a keychain was unlocked, or started, outside the program: looks when somebody comes
/// back to one of its windows. Ever more seldom while nothing changes, and never where a look would
/// ask for a password.
class KeychainWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWatch(SecretVault &vault, QObject *parent = nullptr,
                           std::chrono::milliseconds firstPause = std::chrono::seconds(2));

private:
    void follow(Qt::ApplicationState state);
    void look();

    SecretVault &m_vault;
    std::chrono::milliseconds m_firstPause;
    std::chrono::milliseconds m_pause; ///< until the next look
    QTimer m_resting; ///< no look while it runs
    bool m_wanted = false; ///< somebody came back meanwhile
};

} // namespace console
