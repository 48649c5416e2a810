#include "ui/keychainwatch.h"

#include "models/ports/secretvault.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace console {

namespace {

constexpr int mostTimes = 32; // the first pause

bool mayComeBack(VaultHealth health)
{
    switch (health) {
    case VaultHealth::Locked:
    case VaultHealth::NoService: return true;
    case VaultHealth::Checking:
    case VaultHealth::Ready:
    case VaultHealth::Silent: // the vault notices by itself when it answers
    case VaultHealth::SessionOnly: return false;
    }
    return false;
}

} // namespace

KeychainWatch::KeychainWatch(SecretVault &vault, QObject *parent,
                             std::chrono::milliseconds firstPause)
    : QObject(parent), m_vault(vault), m_firstPause(firstPause), m_pause(firstPause)
{
    m_resting.setSingleShot(true);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &KeychainWatch::follow);
    connect(&m_vault, &SecretVault::healthChanged, this, [this] { m_pause = m_firstPause; });
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wanted, false))
            look();
    });
}

void KeychainWatch::follow(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive)
        look();
}

void KeychainWatch::look()
{
    if (!mayComeBack(m_vault.health()))
        return;
    m_wanted = m_resting.isActive();
    if (m_wanted)
        return;
    m_vault.lookQuietly();
    m_resting.start(m_pause);
    m_pause = std::min(m_pause * 2, m_firstPause * mostTimes);
}

} // namespace console
