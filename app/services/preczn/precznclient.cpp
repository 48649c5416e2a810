#include "app/services/preczn/precznclient.h"

#include "app/services/changechecks.h"
#include "app/services/json/servertext.h"
#include "app/services/preczn/precznparser.h"
#include "app/services/preczn/precznpatch.h"

#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto merchantsPath = "/v1/merchants"_L1;
constexpr auto connectionsStep = "/connections/"_L1; // plural: the older guide's singular is stale

QString merchantPath(const QString &id)
{
    return merchantsPath % u"/"_s % pathSegment(id);
}

QUrlQuery pageQuery(const CatalogueCursor &from)
{
    QUrlQuery query;
    // Nothing documents paging parameters, so the first request has none.
    if (from.stage == precznPartStage)
        query.addQueryItem(u"limit"_s, QString::number(precznPageSize));
    if (from.stage == precznPartStage || from.offset > 0)
        query.addQueryItem(u"offset"_s, QString::number(from.offset));
    return query;
}

bool isWholeListTooLarge(const CatalogueCursor &from, const Result<HttpReply> &reply)
{
    return !reply && reply.error().kind == ApiErrorKind::ReplyTooLarge
        && from.stage != precznPartStage;
}

/// The whole list is more than the transport takes. Parts are not documented, but asking for one
/// does no harm: a platform that ignores it answers with the same again, which is then refused.
CatalogueBatch tryParts()
{
    CatalogueBatch batch;
    batch.next.emplace_back().stage = precznPartStage;
    return batch;
}

} // namespace

PrecznClient::PrecznClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> PrecznClient::read(const CatalogueCursor &from)
{
    return mapped<CatalogueBatch>(m_connection.list(merchantsPath, pageQuery(from)),
                                  [from](Result<HttpReply> reply) -> Result<CatalogueBatch> {
                                      if (isWholeListTooLarge(from, reply))
                                          return tryParts();
                                      return reply.and_then([&](const HttpReply &r) {
                                          return parsePrecznMerchants(r, from);
                                      });
                                  });
}

QString PrecznClient::listName(const CatalogueCursor &) const
{
    return u"merchants"_s;
}

ApiCall<CatalogueBatch> PrecznClient::merchant(const QString &id)
{
    if (const auto fault = idFault({id}))
        return readyCall<CatalogueBatch>(failure(*fault));
    return mapped<CatalogueBatch>(
        m_connection.get(merchantPath(id)),
        [id](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            return reply.and_then([&](const HttpReply &r) { return parsePrecznMerchant(r, id); });
        });
}

ApiCall<QList<Requirement>> PrecznClient::requirements(const QString &merchantId)
{
    if (const auto fault = idFault({merchantId}))
        return readyCall<QList<Requirement>>(failure(*fault));
    return mapped<QList<Requirement>>(
        m_connection.get(merchantPath(merchantId) % "/requirement"_L1),
        [](Result<HttpReply> reply) { return reply.and_then(parsePrecznRequirements); });
}

ApiCall<QList<Connector>> PrecznClient::connectorsOf(const QString &merchantId)
{
    return mapped<QList<Connector>>(merchant(merchantId), [](Result<CatalogueBatch> batch) {
        return batch.map([](const CatalogueBatch &b) { return b.connectors; });
    });
}

ApiCall<FieldList> PrecznClient::settings(const QString &, const QString &)
{
    return readyCall<FieldList>(failure(
        localError(ApiErrorKind::InvalidRequest, u"Preczn does not describe its processors"_s)));
}

ApiCall<CredentialReceipt> PrecznClient::apply(const ChangePermit &permit,
                                               const ConnectorRef &target,
                                               const CredentialSet &next,
                                               const CredentialSet *existing)
{
    auto fault = permitFault(account(), permit, target.account, target.connectorId);
    if (!fault)
        fault = idFault({target.merchantId, target.connectorId});
    if (!fault)
        fault = precznPatchFault(next, existing);
    if (fault)
        return readyCall<CredentialReceipt>(failure(*fault));

    // Kept until the answer, only to take them out of it should the platform quote one.
    auto sent = std::make_shared<std::vector<CredentialSet>>();
    sent->push_back(next.clone());
    if (existing)
        sent->push_back(existing->clone());
    const QString path =
        merchantPath(target.merchantId) % connectionsStep % pathSegment(target.connectorId);
    return mapped<CredentialReceipt>(
        m_connection.write(HttpMethod::Patch, path, precznPatch(next, existing)),
        [target, sent](Result<HttpReply> reply) {
            auto receipt =
                reply.and_then([&](const HttpReply &r) { return parsePrecznReceipt(r, target); });
            if (!receipt) {
                for (const auto &set : *sent)
                    removeSecrets(receipt.error(), set, target.type);
            }
            return receipt;
        });
}

} // namespace console
