#pragma once

#include "models/domain/apierror.h"
#include "models/domain/validation.h"
#include "models/ports/secretvault.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace console {

class AccountStore;
class FieldRow;
class SecretField;

/// The draft of an account and its key. Says what is wrong beside each field the user has touched,
/// and beside every field once saving was tried.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    AccountForm(const AccountStore &accounts, std::optional<Account> existing,
                QWidget *parent = nullptr);

    [[nodiscard]] Account draft() const;
    [[nodiscard]] SecretBuffer key() const; ///< as it goes to the keychain; IXOPAY: "user:password"
    [[nodiscard]] bool hasKey() const; ///< whether anything was entered as a key

    /// A new account, or one whose origin changed: a key belongs to its origin (N10).
    [[nodiscard]] bool needsKey() const;

    [[nodiscard]] QList<InputIssue> issues() const;

    /// Shows every issue, puts the focus on the first; true if there is none.
    bool validate();

    /// Puts what the account store found wrong beside the fields, in words; true if all of it has
    /// its place there.
    bool showRefusal(const ApiError &error);

    /// Keeps address and environment as they are, and says why.
    void holdPlace();

    /// The key field only promises what the keychain can keep.
    void setVaultHealth(VaultHealth health);

    void wipeKey();

signals:
    void changed();

private:
    void build();
    QWidget *buildPlatformRow();
    void addRow(const QString &field, FieldRow *row);
    void platformChosen();
    void environmentChosen();
    void keyChanged();
    void followKey();
    [[nodiscard]] QString placeOf(const InputIssue &issue) const;
    void followDefaults();
    void normaliseUrl();
    void touch(const QString &field);
    void showIssues();
    void explainKey();
    [[nodiscard]] PlatformKind platform() const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] SecretField *newSecret(const QString &name, const QString &objectName);

    const AccountStore &m_accounts;
    std::optional<Account> m_existing;
    bool m_isHeld = false; ///< see holdPlace()
    AccountId m_id;
    QComboBox *m_platform;
    QComboBox *m_environment; // beside it, and after it for the Tab key
    QLineEdit *m_label;
    QLineEdit *m_baseUrl;
    SecretField *m_key;
    SecretField *m_password;
    QComboBox *m_protection;
    FieldRow *m_passwordRow = nullptr;
    QHash<QString, FieldRow *> m_rows; ///< by InputIssue::field
    QStringList m_touched;
    QString m_refusedKey; ///< why the last input into a key field was not taken over
    VaultHealth m_vaultHealth = VaultHealth::Ready;
    bool m_ownUrl = false;
    bool m_ownProtection = false;
    bool m_showAll = false;
};

} // namespace console
