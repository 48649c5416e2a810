#include "app/services/paygentic/paygenticparser.h"

#include "app/services/json/fieldflattener.h"

#include <QSet>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// `config` and `metadata` are free-form: what they hold is anybody's guess, credentials included.
constexpr std::array integrationRules{
    FieldRule{"id"_L1},
    FieldRule{"object"_L1},
    FieldRule{"merchantId"_L1},
    FieldRule{"provider"_L1},
    FieldRule{"externalId"_L1},
    FieldRule{"status"_L1},
    FieldRule{"config"_L1, FieldTreatment::Secret},
    FieldRule{"metadata"_L1, FieldTreatment::Secret},
    FieldRule{"connectedAt"_L1, FieldTreatment::Time},
    FieldRule{"disconnectedAt"_L1, FieldTreatment::Time},
    FieldRule{"createdAt"_L1, FieldTreatment::Time},
    FieldRule{"updatedAt"_L1, FieldTreatment::Time},
};

struct StatusClass {
    QLatin1String status;
    Lifecycle lifecycle;
};

constexpr std::array statusClasses{
    StatusClass{"active"_L1, Lifecycle::Active},
    StatusClass{"disconnected"_L1, Lifecycle::Off},
    StatusClass{"error"_L1, Lifecycle::Failed},
};

Lifecycle lifecycleOf(const QString &status)
{
    for (const auto &known : statusClasses) {
        if (status == known.status)
            return known.lifecycle;
    }
    return Lifecycle::Unknown;
}

/// All that is known of an organisation: that an integration names it.
Merchant merchantNamedBy(const Integration &integration)
{
    Merchant merchant;
    merchant.id = integration.ownerId;
    merchant.type = u"organisation"_s;
    merchant.fields = {{u"merchantId"_s, merchant.id, FieldKind::Text},
                       {u"source"_s, u"known through its integrations"_s, FieldKind::Text}};
    return merchant;
}

Result<Integration> oneIntegration(const HttpReply &reply, ReplyTo asked, const QString &id)
{
    const auto json = decodeReply(reply, asked, paygenticErrorBody);
    if (!json)
        return failure(json.error());
    const auto integration = paygenticIntegration(*json);
    if (!integration || integration->id != id)
        return badReply(reply, u"the reply is not the integration that was asked for"_s);
    return *integration;
}

} // namespace

QList<Merchant> paygenticMerchantsOf(const QList<Integration> &integrations)
{
    QList<Merchant> merchants;
    QSet<QString> seen;
    for (const auto &integration : integrations) {
        if (integration.ownerId.isEmpty() || seen.contains(integration.ownerId))
            continue;
        seen.insert(integration.ownerId);
        merchants.append(merchantNamedBy(integration));
    }
    return merchants;
}

std::optional<Integration> paygenticIntegration(const JsonValue &json)
{
    Integration integration;
    integration.id = json[u"id"].id();
    if (integration.id.isEmpty())
        return std::nullopt;
    integration.type = json[u"provider"].label();
    integration.name = integration.type;
    integration.ownerId = json[u"merchantId"].id();
    integration.rawStatus = json[u"status"].label();
    integration.lifecycle = lifecycleOf(integration.rawStatus);
    integration.externalId = json[u"externalId"].label();
    if (!integration.ownerId.isEmpty())
        integration.merchantIds.append(integration.ownerId);
    integration.fields = flatten(json, integrationRules);
    return integration;
}

Result<CatalogueBatch> parsePaygenticIntegrations(const HttpReply &reply,
                                                  const CatalogueCursor &asked)
{
    const auto json = decodeReply(reply, ReplyTo::Read, paygenticErrorBody);
    if (!json)
        return failure(json.error());
    const auto &data = (*json)[u"data"];
    if (!data.isArray())
        return badReply(reply, u"no list of integrations was found in the reply"_s);
    CatalogueBatch batch;
    for (const auto &[key, value] : data.children()) {
        const auto integration = paygenticIntegration(value);
        if (!integration)
            return badReply(reply, u"the list contains something without an id"_s);
        batch.integrations.append(*integration);
    }
    batch.merchants = paygenticMerchantsOf(batch.integrations);
    batch.total = (*json)[u"pagination"][u"total"].integer();
    batch.page = ListPage{asked, paygenticPageSize, {}, {}};
    for (const auto &integration : std::as_const(batch.integrations))
        batch.page->ids.append(integration.id);
    return batch;
}

Result<Integration> parsePaygenticIntegration(const HttpReply &reply, const QString &id)
{
    return oneIntegration(reply, ReplyTo::Read, id);
}

Result<Integration> parsePaygenticChange(const HttpReply &reply, const QString &id,
                                         StatusCommand command)
{
    auto integration = oneIntegration(reply, ReplyTo::Write, id);
    if (integration && integration->rawStatus != statusAfter(command))
        return badReply(reply, u"the reply does not show the new status"_s);
    return integration;
}

ErrorBody paygenticErrorBody(const JsonValue &body, int)
{
    ErrorBody result;
    result.text = body[u"message"].label();
    result.recognised = body[u"message"].isString();
    const auto &code = body[u"code"];
    result.code = code.isSet() ? code.text() : body[u"error"].text();
    if (!body[u"errors"].isArray())
        return result;
    for (const auto &[key, value] : body[u"errors"].children()) {
        if (value.isObject())
            result.fields.append({value[u"field"].text(), value[u"message"].text()});
    }
    return result;
}

} // namespace console
