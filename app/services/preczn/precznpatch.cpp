#include "app/services/preczn/precznpatch.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto existingName = "existingCredentials"_L1;

} // namespace

SecretBuffer precznPatch(const CredentialSet &next, const CredentialSet *existing)
{
    const SecretBuffer fields = next.toJson();
    if (!existing)
        return fields.clone();
    SecretBuffer body(fields.expose().chopped(1));
    body.append(",\"");
    body.append(QByteArrayView(existingName.data(), existingName.size()));
    body.append("\":");
    body.append(existing->toJson().expose());
    body.append('}');
    return body;
}

std::optional<ApiError> precznPatchFault(const CredentialSet &next, const CredentialSet *existing)
{
    if (next.isEmpty() || (existing && existing->isEmpty()))
        return localError(ApiErrorKind::InvalidRequest, u"there are no credentials to send"_s);
    if (next.names().contains(existingName, Qt::CaseInsensitive))
        return localError(ApiErrorKind::InvalidRequest, u"a field has a reserved name"_s);
    return std::nullopt;
}

} // namespace console
