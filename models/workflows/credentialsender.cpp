#include "models/workflows/credentialsender.h"

#include "models/workflows/credentialrotation.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ApiError> notPermitted(const QString &why)
{
    return failure(localError(ApiErrorKind::NotPermitted, why));
}

} // namespace

CredentialSender::CredentialSender(PlatformRegistry &platforms, ConnectorRef target,
                                   QObject *parent)
    : QObject(parent), m_platforms(platforms), m_target(std::move(target))
{
}

Result<void> CredentialSender::accept(const ChangePermit &permit, bool forChange)
{
    m_permit.reset();
    if (permit.target() != changeTargetOf(m_target))
        return notPermitted(u"the permission is for another connector"_s);
    if (!permit.isFor(m_account))
        return notPermitted(u"the account was changed since this was agreed to"_s);
    if (forChange && permit.kind() == ChangeKind::Probe)
        return notPermitted(u"the permission is for a check only"_s);
    m_permit = permit;
    return {};
}

void CredentialSender::send(const CredentialSet &next, const CredentialSet *existing, Answer answer)
{
    const auto credentials = writableRole();
    auto call = credentials ? (*credentials)->apply(*m_permit, m_target, next, existing)
                            : readyCall<CredentialReceipt>(failure(credentials.error()));
    call.then(this, std::move(answer));
}

ProofManner CredentialSender::proofManner() const
{
    const auto credentials = role();
    return credentials ? (*credentials)->proofManner() : ProofManner::CompareAndSet;
}

void CredentialSender::read(const CredentialSet &next, const CredentialSet *previous,
                            std::function<void(Result<InForce>)> answer)
{
    const auto credentials = role();
    auto call = credentials ? (*credentials)->inForce(m_target, next, previous)
                            : readyCall<InForce>(failure(credentials.error()));
    call.then(this, std::move(answer));
}

Result<CredentialRole *> CredentialSender::role() const
{
    Platform *platform = m_platforms.platform(m_target.account);
    if (!platform)
        return notPermitted(u"the account is gone"_s);
    if (!isSamePlace(platform->account(), m_account))
        return notPermitted(u"the account was changed since this began"_s);
    if (!platform->credentials())
        return notPermitted(u"the platform takes no credentials"_s);
    return platform->credentials();
}

Result<CredentialRole *> CredentialSender::writableRole() const
{
    if (!m_permit)
        return notPermitted(u"nothing was permitted"_s);
    const auto credentials = role();
    // Some checks go on by themselves, long after the permit was given.
    if (credentials
        && m_platforms.platform(m_target.account)->account().protection == ProtectionLevel::ReadOnly)
        return notPermitted(u"the account is read-only"_s);
    return credentials;
}

} // namespace console
