#include "app/services/preczn/precznparser.h"

#include "app/services/json/listdecoder.h"
#include "app/services/preczn/precznerrors.h"
#include "app/services/preczn/precznobjects.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array listKeys{"data"_L1, "items"_L1, "merchants"_L1, "results"_L1};
constexpr std::array totalKeys{"total"_L1, "totalCount"_L1, "count"_L1};

constexpr ListShape merchantList{precznErrorBody, listKeys, true,
                                 "no list of merchants was found in the reply"_L1,
                                 "the list contains something that is not a merchant"_L1};

struct MerchantEntry {
    Merchant merchant;
    QList<Connector> connections;
};

std::optional<MerchantEntry> entryOf(const JsonValue &json)
{
    auto merchant = precznMerchant(json);
    if (!merchant)
        return std::nullopt;
    MerchantEntry entry{std::move(*merchant), {}};
    entry.connections = precznConnections(json, entry.merchant);
    return entry;
}

std::optional<qint64> totalOf(const JsonValue &json)
{
    for (const auto *place : {&json, &json[u"pagination"], &json[u"meta"]}) {
        for (const auto key : totalKeys) {
            if (const auto total = (*place)[QString(key)].integer())
                return total;
        }
    }
    return std::nullopt;
}

/// Whether more is to come is nowhere documented: only a total that says so is followed, or the
/// answer to a request for a part.
void describePage(CatalogueBatch &batch, const CatalogueCursor &asked)
{
    const bool part = asked.stage == precznPartStage || asked.offset > 0;
    if (batch.total && *batch.total < asked.offset + batch.merchants.size())
        batch.total.reset();
    if (!batch.total && !part)
        return;
    batch.page = ListPage{asked, part ? precznPageSize : 0, {}, {}};
    for (const auto &merchant : std::as_const(batch.merchants))
        batch.page->ids.append(merchant.id.toUtf8());
}

} // namespace

Result<CatalogueBatch> parsePrecznMerchants(const HttpReply &reply, const CatalogueCursor &asked)
{
    // 404 and 405: the list is only named in prose (preczn.md §3.2), so its absence is no fault.
    if (reply.status == 404 || reply.status == 405) {
        CatalogueBatch unlisted;
        unlisted.notes.append(u"merchant list"_s);
        return unlisted;
    }
    auto list = decodeList<MerchantEntry>(reply, merchantList, entryOf);
    if (!list)
        return failure(list.error());
    CatalogueBatch batch;
    for (auto &[merchant, connections] : list->objects) {
        batch.merchants.append(std::move(merchant));
        batch.connectors.append(std::move(connections));
    }
    batch.total = totalOf(list->around);
    describePage(batch, asked);
    return batch;
}

Result<CatalogueBatch> parsePrecznMerchant(const HttpReply &reply, const QString &id)
{
    const auto json = decodeReply(reply, ReplyTo::Read, precznErrorBody);
    if (!json)
        return failure(json.error());
    const auto merchant = precznMerchant(*json);
    if (!merchant || merchant->id != id)
        return badReply(reply, u"the reply is not the merchant that was asked for"_s);
    CatalogueBatch batch;
    batch.connectors = precznConnections(*json, *merchant);
    batch.merchants.append(*merchant);
    return batch;
}

Result<QList<Requirement>> parsePrecznRequirements(const HttpReply &reply)
{
    const auto json = decodeReply(reply, ReplyTo::Read, precznErrorBody);
    if (!json)
        return failure(json.error());
    const auto &connections = (*json)[u"connections"];
    if (!json->isObject() || (connections.isSet() && !connections.isArray()))
        return badReply(reply, u"the reply lists no requirements"_s);
    QList<Requirement> requirements;
    for (const auto &[key, value] : connections.children()) {
        if (!value.isObject())
            return badReply(reply, u"the list contains something that is not a connection"_s);
        requirements.append(precznRequirement(value));
    }
    return requirements;
}

Result<CredentialReceipt> parsePrecznReceipt(const HttpReply &reply, const ConnectorRef &target)
{
    const auto json = decodeReply(reply, ReplyTo::Write, precznErrorBody);
    if (!json)
        return failure(json.error());
    const auto merchant = precznMerchant(*json);
    if (!merchant || merchant->id != target.merchantId)
        return badReply(reply, u"the reply is not the merchant that was changed"_s);
    const auto connections = precznConnections(*json, *merchant);
    for (const auto &connection : connections) {
        if (isPrecznConnection(connection, target.connectorId))
            return CredentialReceipt{*merchant, connection};
    }
    return badReply(reply, u"the reply does not contain the connector that was changed"_s);
}

} // namespace console
