#include "models/domain/protection.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Rows: ProtectionLevel. Columns: ChangeKind.
constexpr ConsentNeeded needs[4][3]{
    {ConsentNeeded::Impossible, ConsentNeeded::Impossible, ConsentNeeded::Impossible},
    {ConsentNeeded::Confirmation, ConsentNeeded::TypedName, ConsentNeeded::Confirmation},
    {ConsentNeeded::TypedName, ConsentNeeded::TypedName, ConsentNeeded::Confirmation},
    {ConsentNeeded::None, ConsentNeeded::TypedName, ConsentNeeded::None},
};

} // namespace

ConsentNeeded consentNeeded(const Account &account, ChangeKind kind)
{
    return needs[static_cast<size_t>(account.protection)][static_cast<size_t>(kind)];
}

Result<ChangePermit> permitChange(const Account &account, const ChangeTarget &target,
                                  ChangeKind kind, const Consent &consent)
{
    const auto refuse = [](const QString &why) {
        return failure(localError(ApiErrorKind::NotPermitted, why));
    };
    if (target.account != account.id)
        return refuse(u"the change belongs to another account"_s);
    const QString &name = target.displayName.isEmpty() ? target.objectId : target.displayName;
    switch (consentNeeded(account, kind)) {
    case ConsentNeeded::Impossible:
        return refuse(u"the account is read-only"_s);
    case ConsentNeeded::TypedName:
        if (name.isEmpty() || consent.typedName != name)
            return refuse(u"the typed name does not match"_s);
        break;
    case ConsentNeeded::Confirmation:
        if (!consent.confirmed)
            return refuse(u"the change was not confirmed"_s);
        break;
    case ConsentNeeded::None:
        break;
    }
    return ChangePermit(account, target, kind);
}

ConsentNeeded consentNeededForMany(const Account &account)
{
    const ConsentNeeded one = consentNeeded(account, ChangeKind::Ordinary);
    if (account.environment != Environment::Live)
        return one;
    switch (one) {
    case ConsentNeeded::None: return ConsentNeeded::Confirmation;
    case ConsentNeeded::Confirmation:
    case ConsentNeeded::TypedName: return ConsentNeeded::TypedName;
    case ConsentNeeded::Impossible: break;
    }
    return ConsentNeeded::Impossible;
}

Result<QList<ChangePermit>> permitMany(const Account &account, const QList<ChangeTarget> &targets,
                                       const Consent &consent)
{
    const auto refuse = [](const QString &why) {
        return failure(localError(ApiErrorKind::NotPermitted, why));
    };
    const ConsentNeeded needed = consentNeededForMany(account);
    if (needed == ConsentNeeded::Impossible)
        return refuse(u"the account is read-only"_s);
    if (needed == ConsentNeeded::Confirmation && !consent.confirmed)
        return refuse(u"the changes were not confirmed"_s);
    if (needed == ConsentNeeded::TypedName && consent.typedName != account.label)
        return refuse(u"the typed name does not match"_s);
    QList<ChangePermit> permits;
    for (const auto &target : targets) {
        if (target.account != account.id)
            return refuse(u"a change belongs to another account"_s);
        permits.append(ChangePermit(account, target, ChangeKind::Ordinary));
    }
    return permits;
}

} // namespace console
