#include "ui/widgets/keychainnotice.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

std::optional<ApiErrorKind> troubleOf(VaultHealth health)
{
    switch (health) {
    case VaultHealth::Locked: return ApiErrorKind::KeychainLocked;
    case VaultHealth::NoService: return ApiErrorKind::KeychainAbsent;
    case VaultHealth::Silent: return ApiErrorKind::KeychainSilent;
    case VaultHealth::Checking:
    case VaultHealth::Ready:
    case VaultHealth::SessionOnly: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

KeychainNotice::KeychainNotice(SecretVault &vault, QWidget *parent)
    : QWidget(parent),
      m_vault(vault),
      m_panel(new MessagePanel(this)),
      m_again(new QPushButton(tr("&Look again"), this)),
      m_session(new QPushButton(tr("&Use for this session only"), this))
{
    setObjectName(u"keychainNotice"_s);
    nameWidget(m_again, u"keychainAgain"_s, tr("Look again"));
    nameWidget(m_session, u"keychainSession"_s, tr("Use for this session only"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, metrics::tight, 0, 0);
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_again); // in the order of the window's own notice
    buttons->addWidget(m_session);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_panel->addButtons(buttons);
    for (auto *button : {m_again, m_session})
        button->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, &m_vault, &SecretVault::checkHealth);
    connect(m_session, &QPushButton::clicked, this, [this] {
        m_vault.useSessionOnly();
        follow();
    });
    connect(&m_vault, &SecretVault::healthChanged, this, &KeychainNotice::follow);
    follow();
}

bool KeychainNotice::isUsable() const
{
    return !troubleOf(m_vault.health());
}

void KeychainNotice::follow()
{
    const auto trouble = troubleOf(m_vault.health());
    const bool session = m_vault.health() == VaultHealth::SessionOnly;
    // A keychain that is only locked or slow still has what this session would have to do without.
    const bool none = m_vault.health() == VaultHealth::NoService;
    if (trouble) {
        const ErrorText text = errorText(localError(*trouble));
        const QString meaning
            = none ? tr("With “Use for this session only”, secrets stay in memory until you quit; "
                        "nothing is written.")
                   : QString();
        m_panel->tell(Tone::Warning, text.title,
                      tr("Secrets cannot be kept, so nothing is sent. %1 %2")
                          .arg(text.advice, meaning)
                          .trimmed());
    } else if (session) {
        m_panel->tell(Tone::Info, tr("For this session only"),
                      tr("Secrets are kept in memory until you quit. Nothing is written."));
    }
    m_again->setVisible(trouble.has_value());
    m_session->setVisible(none);
    setVisible(trouble.has_value() || session);
    emit changed();
}

} // namespace console
