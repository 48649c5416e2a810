#include "app/services/chargebackstop/chargebackstopparser.h"

#include "app/services/chargebackstop/chargebackstoperrors.h"
#include "app/services/chargebackstop/chargebackstopobjects.h"
#include "app/services/json/listdecoder.h"
#include "models/domain/statustransition.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array listKeys{"items"_L1};
constexpr ListShape listShape{chargebackStopErrorBody, listKeys, false,
                              "no list of items was found in the reply"_L1,
                              "the list contains something without an id"_L1};

using NamedId = std::pair<QString, QString>;

/// Reads one page into the rows of the batch that `into` points at.
Result<CatalogueBatch> batchOf(const HttpReply &reply, const CatalogueCursor &asked,
                               const OrganisationNames &names, const RowRecipe &recipe,
                               PackedRows CatalogueBatch::*into)
{
    auto page = decodeRows(reply, listShape, recipe, names);
    if (!page)
        return failure(page.error());
    CatalogueBatch batch;
    batch.*into = std::move(page->rows);
    const PackedRows &rows = batch.*into;
    batch.total = chargebackStopTotal(asked.offset, rows.size(), page->around[u"count"].integer());
    batch.page = ListPage{asked, chargebackStopPageSize, idsOf(rows), {}};
    return batch;
}

Result<Integration> integrationOf(const HttpReply &reply, ReplyTo asked, const QString &id,
                                  const OrganisationNames &names)
{
    const auto json = decodeReply(reply, asked, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    const auto integration = chargebackStopIntegration(*json, names);
    if (!integration || integration->id != id)
        return badReply(reply, u"the reply is not the integration that was asked for"_s);
    return *integration;
}

} // namespace

std::optional<qint64> chargebackStopTotal(qint64 offset, qint64 size, std::optional<qint64> count)
{
    const bool mayCountThePage = offset == 0 && size >= chargebackStopPageSize && count == size;
    return count && *count >= offset + size && !mayCountThePage ? count : std::nullopt;
}

Result<OrganisationPage> parseOrganisations(const HttpReply &reply)
{
    const auto page = decodeList<NamedId>(reply, listShape, [](const JsonValue &value) {
        return std::optional(NamedId(value[u"id"].id(), value[u"name"].label()));
    });
    if (!page)
        return failure(page.error());
    OrganisationPage result{{}, {}, page->around[u"count"].integer()};
    for (const auto &[id, name] : page->objects) {
        result.ids.append(id.toUtf8());
        if (!id.isEmpty())
            result.names.insert(id, name);
    }
    return result;
}

Result<CatalogueBatch> parseChargebackStopIntegrations(const HttpReply &reply,
                                                       const CatalogueCursor &asked,
                                                       const OrganisationNames &names)
{
    return batchOf(reply, asked, names, chargebackStopIntegrationRecipe(),
                   &CatalogueBatch::packedIntegrations);
}

Result<CatalogueBatch> parseChargebackStopMerchants(const HttpReply &reply,
                                                    const CatalogueCursor &asked,
                                                    const OrganisationNames &names)
{
    return batchOf(reply, asked, names, chargebackStopMerchantRecipe(),
                   &CatalogueBatch::packedMerchants);
}

Result<Integration> parseChargebackStopIntegration(const HttpReply &reply, const QString &id,
                                                   const OrganisationNames &names)
{
    return integrationOf(reply, ReplyTo::Read, id, names);
}

Result<Integration> parseChargebackStopDisabled(const HttpReply &reply, const QString &id,
                                                const OrganisationNames &names)
{
    auto integration = integrationOf(reply, ReplyTo::Write, id, names);
    if (integration && integration->rawStatus != statusAfter(StatusCommand::Disable))
        return badReply(reply, u"the reply does not show the new status"_s);
    return integration;
}

Result<CatalogueBatch> parseChargebackStopMerchant(const HttpReply &reply, const QString &id,
                                                   const OrganisationNames &names)
{
    if (const auto hidden = hiddenFromKeyError(reply))
        return failure(*hidden);
    const auto json = decodeReply(reply, ReplyTo::Read, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    const auto merchant = chargebackStopMerchant(*json, names);
    if (!merchant || merchant->id != id)
        return badReply(reply, u"the reply is not the merchant that was asked for"_s);
    CatalogueBatch batch;
    batch.merchants.append(*merchant);
    return batch;
}

bool isHiddenFromKey(const HttpReply &reply)
{
    return reply.status == 401 || reply.status == 403;
}

std::optional<ApiError> hiddenFromKeyError(const HttpReply &reply)
{
    if (!isHiddenFromKey(reply))
        return std::nullopt;
    ApiError error = replyError(reply, ApiErrorKind::Unauthorised, {});
    error.reason = RefusalReason::NotVisibleToKey;
    return error;
}

} // namespace console
