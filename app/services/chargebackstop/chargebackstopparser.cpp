#include "app/services/chargebackstop/chargebackstopparser.h"

#include "app/services/chargebackstop/chargebackstoperrors.h"
#include "app/services/chargebackstop/chargebackstopobjects.h"
#include "models/domain/statustransition.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Page {
    JsonValue items;
    qint64 size = 0;
    std::optional<qint64> count;
};

Result<Page> pageOf(const HttpReply &reply)
{
    const auto json = decodeReply(reply, ReplyTo::Read, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    const auto &items = (*json)[u"items"];
    if (!items.isArray())
        return badReply(reply, u"no list of items was found in the reply"_s);
    return Page{items, std::ssize(items.children()), (*json)[u"count"].integer()};
}

/// Reads one page with `make` into the list of the batch that `into` points at.
template <typename Object, typename Make>
Result<CatalogueBatch> batchOf(const HttpReply &reply, const CatalogueCursor &asked,
                               const OrganisationNames &names, QList<Object> CatalogueBatch::*into,
                               Make make)
{
    const auto page = pageOf(reply);
    if (!page)
        return failure(page.error());
    CatalogueBatch batch;
    for (const auto &[key, value] : page->items.children()) {
        const auto object = make(value, names);
        if (!object)
            return badReply(reply, u"the list contains something without an id"_s);
        (batch.*into).append(*object);
    }
    batch.total = chargebackStopTotal(asked.offset, page->size, page->count);
    batch.page = ListPage{asked, chargebackStopPageSize, {}, {}};
    for (const auto &object : std::as_const(batch.*into))
        batch.page->ids.append(object.id);
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
    const auto page = pageOf(reply);
    if (!page)
        return failure(page.error());
    OrganisationPage result{{}, {}, page->count};
    for (const auto &[key, value] : page->items.children()) {
        const QString id = value[u"id"].id();
        result.ids.append(id);
        if (!id.isEmpty())
            result.names.insert(id, value[u"name"].label());
    }
    return result;
}

Result<CatalogueBatch> parseChargebackStopIntegrations(const HttpReply &reply,
                                                       const CatalogueCursor &asked,
                                                       const OrganisationNames &names)
{
    return batchOf(reply, asked, names, &CatalogueBatch::integrations, chargebackStopIntegration);
}

Result<CatalogueBatch> parseChargebackStopMerchants(const HttpReply &reply,
                                                    const CatalogueCursor &asked,
                                                    const OrganisationNames &names)
{
    return batchOf(reply, asked, names, &CatalogueBatch::merchants, chargebackStopMerchant);
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
