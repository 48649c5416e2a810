#pragma once

#include "app/services/settings/accountkeys.h"
#include "app/services/settings/accountsfile.h"
#include "models/domain/validation.h"
#include "models/ports/accountstore.h"

#include <QSet>

namespace console {

class Journal;

/// Accounts in `accounts.json` of a directory, their keys in the vault. Practice accounts live in
/// memory only, their keys in the vault like all others.
///
/// A change that has begun goes on to its end even if its call is aborted: key and settings must
/// not part. A second change of the same account meanwhile is refused (InvalidRequest).
///
/// An account stays, and stays where it is, while a change at its platform is open: somewhere else,
/// or without its key, what became of it could not be found out (InputProblem::ChangeOpen).
class SettingsAccountStore : public AccountStore
{
    Q_OBJECT

public:
    SettingsAccountStore(const QString &directory, SecretVault &vault, AccountKeys &keys,
                         const Journal &journal, Clock &clock, QObject *parent = nullptr);

    /// FileFailed if the file of accounts could not be read or not be understood in full. It is
    /// kept: where it is, or from the first change on as "accounts.json.damaged-<time>".
    [[nodiscard]] Result<void> loadHealth() const { return m_file.health(); }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] std::optional<Account> find(const AccountId &id) const override;

    /// An account without an id is given one, see accountAdded.
    [[nodiscard]] ApiCall<void> add(const Account &account, SecretBuffer key) override;

    /// The platform and whether it is for practice cannot change.
    [[nodiscard]] ApiCall<void> update(const Account &account,
                                       std::optional<SecretBuffer> newKey) override;
    [[nodiscard]] ApiCall<void> remove(const AccountId &id) override;

    /// Removes every practice account with its key. On an error some may be left.
    [[nodiscard]] ApiCall<void> removePractice();

private:
    using Promise = ApiPromise<void>;
    using OldKey = std::shared_ptr<std::optional<SecretBuffer>>;

    [[nodiscard]] const AccountRecord *recordOf(const AccountId &id) const;
    [[nodiscard]] bool isFree(const AccountId &id) const { return !m_busy.contains(id); }

    [[nodiscard]] QList<InputIssue> heldBy(const Account &before, const Account &draft) const;
    void keep(const AccountRecord &record, const Promise &promise);
    void checkStoredKey(const AccountRecord &record, const Promise &promise);
    void replaceKey(const AccountRecord &record, SecretBuffer next, const Promise &promise);
    void putKey(const AccountRecord &record, SecretBuffer next, const OldKey &old,
                const Promise &promise);
    void rollBack(const AccountId &id, const OldKey &old, const ApiError &why,
                  const Promise &promise);
    [[nodiscard]] ApiCall<void> removeNow(const AccountId &id);
    void drop(const AccountId &id, const Promise &promise);
    void dropNextPractice(const Promise &promise);
    void finish(const AccountId &id, const Promise &promise, const Result<void> &result);

    [[nodiscard]] Result<void> commit(const AccountRecord &record);
    [[nodiscard]] Result<void> erase(const AccountId &id);
    void publish(const QList<AccountRecord> &stored);
    void show(const QList<AccountRecord> &next);

    SecretVault &m_vault;
    AccountKeys &m_keys;
    const Journal &m_journal;
    AccountsFile m_file;
    QList<AccountRecord> m_records; ///< stored and practice ones, in the order they were added
    QSet<AccountId> m_busy;
};

} // namespace console
