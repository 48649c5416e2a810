#include "app/services/paygentic/paygenticparser.h"

#include "app/services/json/listdecoder.h"

#include <array>
#include <utility>
#include <vector>

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

constexpr std::array statusClasses{
    StatusClass{"active"_L1, Lifecycle::Active},
    StatusClass{"disconnected"_L1, Lifecycle::Off},
    StatusClass{"error"_L1, Lifecycle::Failed},
};

Lifecycle lifecycleOf(QStringView status)
{
    return lifecycleIn(statusClasses, status);
}

// There is no name: the provider stands in.
constexpr RowRecipe integrationRecipe{ObjectKind::Integration,
                                      "id"_L1,
                                      "provider"_L1,
                                      "merchantId"_L1,
                                      "provider"_L1,
                                      "status"_L1,
                                      "externalId"_L1,
                                      {},
                                      true,
                                      lifecycleOf,
                                      integrationRules};

constexpr std::array listKeys{"data"_L1};
constexpr ListShape integrationList{paygenticErrorBody, listKeys, false,
                                    "no list of integrations was found in the reply"_L1,
                                    "the list contains something without an id"_L1};

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

PackedRows paygenticMerchantsOf(const PackedRows &integrations)
{
    PackedRows merchants;
    const auto shape = merchants.shapeNumber(shapeOf(
        {{u"merchantId"_s, {}, FieldKind::Text}, {u"source"_s, {}, FieldKind::Text}}));
    std::vector<char> seen(integrations.owners().size());
    for (qsizetype i = 0; i < integrations.size(); ++i) {
        const QByteArrayView id = integrations.ownerId(i);
        if (id.isEmpty() || std::exchange(seen[integrations.marks(i).owner], 1))
            continue;
        const std::array<QByteArrayView, 2> values{id, "known through its integrations"};
        RowView row;
        row.columns[RowView::Id] = id;
        row.columns[RowView::Type] = "organisation";
        row.values = values;
        merchants.append(row, Lifecycle::Unknown, shape);
    }
    return merchants;
}

std::optional<Integration> paygenticIntegration(const JsonValue &json)
{
    const auto row = rowOf(json, integrationRecipe);
    return row ? std::optional(integrationOf(*row)) : std::nullopt;
}

Result<CatalogueBatch> parsePaygenticIntegrations(const HttpReply &reply,
                                                  const CatalogueCursor &asked)
{
    auto list = decodeRows(reply, integrationList, integrationRecipe);
    if (!list)
        return failure(list.error());
    CatalogueBatch batch;
    batch.packedIntegrations = std::move(list->rows);
    batch.packedMerchants = paygenticMerchantsOf(batch.packedIntegrations);
    batch.total = list->around[u"pagination"][u"total"].integer();
    batch.page = ListPage{asked, paygenticPageSize, idsOf(batch.packedIntegrations), {}};
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
