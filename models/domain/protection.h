#pragma once

#include "models/domain/account.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace console {

/// What kind of change is asked for; decides how much consent it needs.
enum class ChangeKind {
    Ordinary, ///< can be undone by another change
    OneWay, ///< cannot be undone through the API: typed confirmation on every account
    Probe, ///< a write at the platform that is meant to change nothing (safety.md §3)
};

/// What the person did to agree. `typedName` is compared with the target's name, exactly.
struct Consent
{
    bool confirmed = false;
    QString typedName;
};

/// What must be typed: the target's name, or its id where it has none.
struct ChangeTarget
{
    AccountId account;
    QString objectId;
    QString displayName;
    bool operator==(const ChangeTarget &) const = default;
};

/// Proof that a change on one account was allowed and agreed to. Every writing method of a platform
/// takes one, and only permitChange() makes one: protection holds below the UI.
class ChangePermit
{
public:
    [[nodiscard]] const ChangeTarget &target() const { return m_target; }
    [[nodiscard]] ChangeKind kind() const { return m_kind; }

    /// False once the account leads elsewhere than when it was agreed to.
    [[nodiscard]] bool isFor(const Account &account) const { return isSamePlace(m_account, account); }

private:
    friend Result<ChangePermit> permitChange(const Account &, const ChangeTarget &, ChangeKind,
                                             const Consent &);
    friend Result<QList<ChangePermit>> permitMany(const Account &, const QList<ChangeTarget> &,
                                                  const Consent &);
    ChangePermit(Account account, ChangeTarget target, ChangeKind kind) :
        m_account(std::move(account)),
        m_target(std::move(target)),
        m_kind(kind)
    {
    }

    Account m_account;
    ChangeTarget m_target;
    ChangeKind m_kind;
};

/// NotPermitted with a plain reason if the account is read-only or the consent is too little.
[[nodiscard]] Result<ChangePermit> permitChange(const Account &account, const ChangeTarget &target,
                                                ChangeKind kind, const Consent &consent);

/// How much the UI has to ask, from the same table: nothing, one confirmation, or the name.
enum class ConsentNeeded { None, Confirmation, TypedName, Impossible };
[[nodiscard]] ConsentNeeded consentNeeded(const Account &account, ChangeKind kind);

/// The same for many ordinary changes at once: on LIVE the account's name is typed, once.
[[nodiscard]] ConsentNeeded consentNeededForMany(const Account &account);

/// One permit for each target, in their order, or none at all. NotPermitted as in permitChange();
/// what must be typed is the account's label.
[[nodiscard]] Result<QList<ChangePermit>> permitMany(const Account &account,
                                                     const QList<ChangeTarget> &targets,
                                                     const Consent &consent);

} // namespace console
