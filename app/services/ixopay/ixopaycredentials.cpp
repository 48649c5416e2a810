#include "app/services/ixopay/ixopaycredentials.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/ixopay/connectorbody.h"
#include "app/services/ixopay/ixopayobjects.h"
#include "app/services/ixopay/ixopaypaths.h"
#include "app/services/json/replydecoder.h"
#include "models/domain/secretmask.h"
#include "models/domain/specs/connectorspec.h"

#include <QPointer>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

ApiCall<CredentialReceipt> notSent(ApiError error)
{
    error.wire = WireState::NotSent;
    return readyCall<CredentialReceipt>(failure(std::move(error)));
}

/// What the reading before the change shows forbids the change.
ApiCall<CredentialReceipt> notBegun(ApiError error)
{
    error.reason = RefusalReason::NotBegun;
    return notSent(std::move(error));
}

bool agrees(const CredentialSet &claimed, const CredentialSet &shown)
{
    return std::ranges::all_of(claimed.entries(), [&shown](const CredentialSet::Entry &entry) {
        const SecretBuffer *value = shown.find(entry.name);
        return value && value->equals(entry.value);
    });
}

bool showsAll(const CredentialSet &shown, const QStringList &names)
{
    return std::ranges::all_of(names, [&shown](const QString &name) { return shown.find(name); });
}

/// What stands there instead of a secret is neither ours nor anybody else's.
bool hidesAny(const CredentialSet &shown)
{
    return std::ranges::any_of(shown.entries(), [](const CredentialSet::Entry &entry) {
        return isMasked(entry.value.expose());
    });
}

InForce compared(const IxopayShown &connector, const CredentialSet &next,
                 const CredentialSet *previous)
{
    const CredentialSet shown = shownCredentials(connector, next.names());
    if (!showsAll(shown, next.names()))
        return InForce::NotShown;
    if (agrees(next, shown))
        return InForce::Next;
    if (previous && agrees(*previous, shownCredentials(connector, previous->names())))
        return InForce::Previous;
    return hidesAny(shown) ? InForce::NotShown : InForce::Neither;
}

Result<SecretBuffer> bodyWith(const CredentialSet &next, const IxopayShown &shown)
{
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    ObjectDraft draft(spec, editableIxopayObject(spec, {}, shown));
    for (const auto &[name, value] : next.entries()) {
        if (!spec.find(name))
            return failure(localError(ApiErrorKind::InvalidRequest,
                                      u"IXOPAY has no such credential"_s));
        draft.set(name, FieldValue::ofSecret(value));
    }
    return connectorBody(draft);
}

/// Why the claimed current credentials do not hold; absent if they do.
std::optional<ApiError> claimFault(const CredentialSet &claimed, const IxopayShown &connector)
{
    const CredentialSet shown = shownCredentials(connector, claimed.names());
    if (agrees(claimed, shown))
        return std::nullopt;
    if (!showsAll(shown, claimed.names()) || hidesAny(shown))
        return localError(ApiErrorKind::BadReply,
                          u"the platform does not show which credentials are in force"_s);
    ApiError error = localError(ApiErrorKind::Conflict);
    error.reason = RefusalReason::ExistingMismatch;
    return error;
}

/// What the connector has now and what it is to have: either could be quoted in an error.
std::vector<ConnectorSecret> secretsIn(const SecretBuffer &body, const IxopayShown &before)
{
    auto secrets = connectorSecrets(body.expose());
    for (auto &one : connectorSecrets(before.json.rawIn(before.document)))
        secrets.push_back(std::move(one));
    return secrets;
}

} // namespace

IxopayCredentials::IxopayCredentials(PlatformConnection &connection, QObject *parent)
    : QObject(parent), m_connection(connection)
{
}

ApiCall<IxopayShown> IxopayCredentials::read(const ConnectorRef &target)
{
    if (const auto fault = idFault({target.merchantId, target.connectorId}))
        return readyCall<IxopayShown>(failure(*fault));
    return mapped<IxopayShown>(
        m_connection.get(ixopayPath("listConnectors"_L1, target.merchantId)),
        [id = target.connectorId](Result<HttpReply> reply) {
            return reply.and_then([&](const HttpReply &r) { return findIxopayObject(r, u"connectors", id); });
        });
}

ApiCall<InForce> IxopayCredentials::inForce(const ConnectorRef &target, const CredentialSet &next,
                                            const CredentialSet *previous)
{
    auto wanted = std::make_shared<CredentialSet>(next.clone());
    auto before = previous ? std::make_shared<CredentialSet>(previous->clone()) : nullptr;
    return mapped<InForce>(read(target), [wanted, before](Result<IxopayShown> shown) {
        return shown.map([&](const IxopayShown &connector) {
            return compared(connector, *wanted, before.get());
        });
    });
}

ApiCall<CredentialReceipt> IxopayCredentials::apply(const ChangePermit &permit,
                                                    const ConnectorRef &target,
                                                    const CredentialSet &next,
                                                    const CredentialSet *existing)
{
    auto fault = permitFault(m_connection.account(), permit, target.account, target.connectorId);
    if (!fault && next.isEmpty())
        fault = localError(ApiErrorKind::InvalidRequest, u"there are no credentials to send"_s);
    if (fault)
        return readyCall<CredentialReceipt>(failure(*fault));
    const auto wanted = std::make_shared<const CredentialSet>(next.clone());
    const auto claimed = std::make_shared<const CredentialSet>(existing ? existing->clone()
                                                                        : CredentialSet());
    // Whoever dropped this role meanwhile changed or removed the account: then nothing is sent.
    const QPointer<IxopayCredentials> self(this);
    return chained<CredentialReceipt>(
        read(target), [self, target, wanted, claimed](Result<IxopayShown> shown) {
            if (!shown)
                return notSent(beforeChange(shown.error()));
            if (!self)
                return notSent(localError(ApiErrorKind::Cancelled));
            if (const auto claim = claimFault(*claimed, *shown))
                return claim->reason == RefusalReason::None ? notBegun(*claim) : notSent(*claim);
            auto body = bodyWith(*wanted, *shown);
            if (!body)
                return body.error().fields.isEmpty() ? notSent(body.error())
                                                     : notBegun(body.error());
            const auto quotable = std::make_shared<const std::vector<ConnectorSecret>>(
                secretsIn(*body, *shown));
            return self->write(target, std::move(*body), wanted, quotable);
        });
}

ApiCall<CredentialReceipt> IxopayCredentials::write(
    const ConnectorRef &target, SecretBuffer body, std::shared_ptr<const CredentialSet> sent,
    std::shared_ptr<const std::vector<ConnectorSecret>> quotable)
{
    return mapped<CredentialReceipt>(
        m_connection.write(HttpMethod::Post,
                           ixopayPath("updateConnector"_L1, target.connectorId), std::move(body)),
        [target, sent, quotable](Result<HttpReply> reply) -> Result<CredentialReceipt> {
            auto shown = reply.and_then([&](const HttpReply &r) {
                return writtenIxopayObject(r, u"connector", target.connectorId);
            });
            if (!shown) {
                removeConnectorSecrets(shown.error(), *quotable);
                return failure(shown.error());
            }
            // It says that it succeeded and shows something else: only a reading can tell.
            const CredentialSet after = shownCredentials(*shown, sent->names());
            if (showsAll(after, sent->names()) && !agrees(*sent, after))
                return badReply(*reply, u"the reply shows other credentials than were sent"_s);
            CredentialReceipt receipt;
            receipt.merchant.id = target.merchantId;
            receipt.merchant.name = target.merchantName;
            if (auto connector = ixopayConnector(shown->json, target.merchantId,
                                                 target.merchantName))
                receipt.connector = *connector;
            return receipt;
        });
}

} // namespace console
