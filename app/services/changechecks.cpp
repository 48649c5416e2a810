#include "app/services/changechecks.h"

namespace console {

using namespace Qt::StringLiterals;

std::optional<ApiError> permitFault(const Account &account, const ChangePermit &permit,
                                    const AccountId &claimed, const QString &objectId)
{
    if (claimed != account.id || permit.target().account != account.id)
        return localError(ApiErrorKind::NotPermitted, u"the change belongs to another account"_s);
    if (!permit.isFor(account))
        return localError(ApiErrorKind::NotPermitted,
                          u"the account was changed since this was agreed to"_s);
    if (permit.target().objectId != objectId)
        return localError(ApiErrorKind::NotPermitted,
                          u"the change was agreed for another object"_s);
    return std::nullopt;
}

std::optional<ApiError> idFault(const QStringList &ids)
{
    for (const auto &id : ids) {
        if (id.isEmpty() || id == "."_L1 || id == ".."_L1)
            return localError(ApiErrorKind::InvalidRequest, u"an ID is missing or unusable"_s);
    }
    return std::nullopt;
}

} // namespace console
