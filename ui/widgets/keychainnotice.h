#pragma once

#include "models/ports/secretvault.h"

#include <QWidget>

class QPushButton;

namespace console {

class MessagePanel;

/// Explains a keychain that cannot be used, and offers to look again or to keep secrets in memory
/// until quit. Invisible while all is well.
class KeychainNotice : public QWidget
{
    Q_OBJECT

public:
    explicit KeychainNotice(SecretVault &vault, QWidget *parent = nullptr);

    /// Whether secrets can be kept at all: in the keychain, or for this session.
    [[nodiscard]] bool isUsable() const;

signals:
    void changed();

private:
    void follow();

    SecretVault &m_vault;
    MessagePanel *m_panel;
    QPushButton *m_again;
    QPushButton *m_session;
};

} // namespace console
