#pragma once

#include "models/ports/platform.h"

#include <QObject>
#include <QTimer>

namespace console {

class CredentialForm;
class SecretVault;

/// Marks the secrets typed in a form as equal to, or different from, those in the keychain: soon
/// after the last key, and without showing any. No marks where the keychain keeps none.
class MatchMark : public QObject
{
    Q_OBJECT

public:
    MatchMark(SecretVault &vault, const ConnectorRef &target, CredentialForm &form,
              QObject *parent = nullptr);

private:
    void forget();
    void compare();

    SecretVault &m_vault;
    ConnectorRef m_target;
    CredentialForm &m_form;
    QTimer m_typed; ///< since the last key
    int m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace console
