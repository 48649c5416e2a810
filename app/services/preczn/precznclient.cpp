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
constexpr int badRequest = 400;
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

/// Where else the list may be had, if not by `from`: the stage after, or nothing.
std::optional<int> otherStage(const CatalogueCursor &from, const Result<HttpReply> &reply)
{
    const bool tooLarge = !reply && reply.error().kind == ApiErrorKind::ReplyTooLarge;
    if (from.offset > 0)
        return std::nullopt;
    // Parts are not documented, but asking for one does no harm.
    if (tooLarge && from.stage == 0)
        return precznPartStage;
    // A platform that ignores the question, or minds it, gives everything or nothing.
    if (from.stage == precznPartStage && (tooLarge || (reply && reply->status == badRequest)))
        return precznWholeStage;
    return std::nullopt;
}

CatalogueBatch goOnAt(int stage)
{
    CatalogueBatch batch;
    batch.next.emplace_back().stage = stage;
    return batch;
}

} // namespace

PrecznClient::PrecznClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> PrecznClient::read(const CatalogueCursor &from)
{
    auto reply = from.stage == precznWholeStage && from.offset == 0
        ? m_connection.wholeList(merchantsPath)
        : m_connection.list(merchantsPath, pageQuery(from));
    return mapped<CatalogueBatch>(std::move(reply),
                                  [from](Result<HttpReply> answer) -> Result<CatalogueBatch> {
                                      if (const auto stage = otherStage(from, answer))
                                          return goOnAt(*stage);
                                      return answer.and_then([&](const HttpReply &r) {
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
