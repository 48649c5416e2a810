#include "app/services/chargebackstop/chargebackstopediting.h"

#include "app/services/changechecks.h"
#include "app/services/chargebackstop/chargebackstoperrors.h"
#include "app/services/chargebackstop/chargebackstopobjects.h"
#include "app/services/editableobjects.h"
#include "app/services/pagedlist.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Collections keep their trailing slash as shown: a redirect could drop a body (§4.1).
constexpr auto integrationsPath = "/v1/integrations/"_L1;
constexpr auto organisationsPath = "/v1/organisations/"_L1;
constexpr auto merchantsPath = "/v1/merchants/"_L1;

Result<EditableObject> objectOf(const HttpReply &reply, const JsonValue &json,
                                const AccountId &account, const ObjectSpec &spec,
                                const OrganisationNames &names)
{
    const auto integration = chargebackStopIntegration(json, names);
    if (!integration)
        return badReply(reply, u"the reply is not an integration"_s);
    return editableObject(spec, integrationRef(account, *integration), json, reply.body);
}

Result<EditableObject> oneObject(const HttpReply &reply, ReplyTo asked, const ObjectRef &target,
                                 const ObjectSpec &spec, const OrganisationNames &names)
{
    const auto json = decodeReply(reply, asked, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    if ((*json)[u"id"].id() != target.id)
        return badReply(reply, u"the reply is not the integration that was asked for"_s);
    return objectOf(reply, *json, target.account, spec, names);
}

bool isDrafted(const JsonValue &json, const ObjectDraft &draft)
{
    const auto fits = [&](const QString &path) {
        return json[path].text() == draft.value(path).text();
    };
    return fits(u"name"_s) && fits(u"organisation_id"_s) && fits(u"type"_s);
}

/// safety.md §3: an object with an id and our name, type and organisation; a list is not success.
Result<EditableObject> created(const HttpReply &reply, const ObjectDraft &draft,
                               const OrganisationNames &names)
{
    const auto json = decodeReply(reply, ReplyTo::Creation, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    if (!json->isObject() || !isDrafted(*json, draft))
        return badReply(reply, u"the reply is not the integration that was sent"_s);
    return objectOf(reply, *json, draft.ref().account, draft.spec(), names);
}

Result<ReadPage<EditableObject>> matchesOn(const HttpReply &reply, qint64 offset,
                                           const ObjectDraft &draft, const OrganisationNames &names)
{
    const auto json = decodeReply(reply, ReplyTo::Read, chargebackStopErrorBody);
    if (!json)
        return failure(json.error());
    const JsonValue &items = (*json)[u"items"];
    if (!items.isArray())
        return badReply(reply, u"no list of items was found in the reply"_s);
    ReadPage<EditableObject> page;
    page.size = std::ssize(items.children());
    page.total = chargebackStopTotal(offset, page.size, (*json)[u"count"].integer());
    for (const auto &[key, item] : items.children()) {
        if (!isDrafted(item, draft))
            continue;
        const auto object = objectOf(reply, item, draft.ref().account, draft.spec(), names);
        if (!object)
            return failure(object.error());
        page.items.append(*object);
    }
    return page;
}

Result<ReadPage<Choice>> organisationChoices(const HttpReply &reply, qint64 offset)
{
    if (const auto hidden = hiddenFromKeyError(reply))
        return failure(*hidden);
    return parseOrganisations(reply).map([offset](const OrganisationPage &organisations) {
        ReadPage<Choice> page{{}, organisations.ids.size(), {}};
        page.total = chargebackStopTotal(offset, page.size, organisations.count);
        for (const auto &[id, name] : organisations.names.asKeyValueRange())
            page.items.append({id, name, {}});
        return page;
    });
}

Result<ReadPage<Choice>> merchantChoices(const HttpReply &reply, qint64 offset,
                                         const QString &organisation)
{
    if (const auto hidden = hiddenFromKeyError(reply))
        return failure(*hidden);
    CatalogueCursor asked;
    asked.offset = offset;
    return parseChargebackStopMerchants(reply, asked, {}).map([&](const CatalogueBatch &batch) {
        const PackedRows &rows = batch.packedMerchants;
        ReadPage<Choice> page{{}, rows.size(), batch.total};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const CatalogueRow merchant = rows.row(i);
            // The filter is in newer copies of the documents only: it may have been ignored.
            if (merchant.ownerId.isEmpty() || merchant.ownerId == organisation)
                page.items.append({merchant.id, merchant.name, merchant.type});
        }
        return page;
    });
}

} // namespace

ChargebackStopEditing::ChargebackStopEditing(PlatformConnection &connection, const QObject &owner,
                                             std::shared_ptr<OrganisationNames> names)
    : m_connection(connection), m_owner(owner), m_names(std::move(names))
{
}

ApiCall<ObjectSpec> ChargebackStopEditing::spec(const ObjectRef &, const EditOffer &offer)
{
    return documentedSpecCall(PlatformKind::ChargebackStop, offer);
}

ApiCall<EditableObject> ChargebackStopEditing::load(const ObjectRef &target, const ObjectSpec &spec)
{
    if (const auto fault = idFault({target.id}))
        return readyCall<EditableObject>(failure(*fault));
    return mapped<EditableObject>(
        m_connection.get(integrationsPath % pathSegment(target.id)),
        [target, spec, names = m_names](Result<HttpReply> reply) -> Result<EditableObject> {
            return reply.and_then([&](const HttpReply &r) {
                return oneObject(r, ReplyTo::Read, target, spec, *names);
            });
        });
}

ApiCall<EditableObject> ChargebackStopEditing::send(const ChangePermit &permit,
                                                    const ObjectDraft &draft)
{
    const bool creates = draft.spec().verb == EditVerb::Create;
    auto fault = permitFault(m_connection.account(), permit, draft.ref().account,
                             draft.target().objectId);
    if (!fault && !creates)
        fault = idFault({draft.ref().id});
    if (fault)
        return readyCall<EditableObject>(failure(*fault));
    auto call = creates
        ? m_connection.write(HttpMethod::Post, integrationsPath, encodeDraft(draft))
        : m_connection.write(HttpMethod::Patch, integrationsPath % pathSegment(draft.ref().id),
                             encodeDraft(draft));
    return mapped<EditableObject>(
        std::move(call),
        [draft, creates, names = m_names](Result<HttpReply> reply) -> Result<EditableObject> {
            return reply.and_then([&](const HttpReply &r) {
                return creates
                    ? created(r, draft, *names)
                    : oneObject(r, ReplyTo::Write, draft.ref(), draft.spec(), *names);
            });
        });
}

ApiCall<QList<EditableObject>> ChargebackStopEditing::matches(const ObjectDraft &draft)
{
    const auto parse = [draft, names = m_names](const HttpReply &reply, qint64 offset) {
        return matchesOn(reply, offset, draft, *names);
    };
    return readAll<EditableObject>(m_connection, &m_owner,
                                   {integrationsPath, {}, chargebackStopPageSize, parse});
}

ApiCall<QList<Choice>> ChargebackStopEditing::choices(const QString &pickedFrom,
                                                      const QString &ownerId)
{
    if (pickedFrom == "organisations"_L1)
        return readAll<Choice>(m_connection, &m_owner,
                               {organisationsPath, {}, chargebackStopPageSize, organisationChoices});
    QUrlQuery query;
    query.addQueryItem(u"organisation_id"_s, ownerId);
    const auto parse = [ownerId](const HttpReply &reply, qint64 offset) {
        return merchantChoices(reply, offset, ownerId);
    };
    return readAll<Choice>(m_connection, &m_owner,
                           {merchantsPath, query, chargebackStopPageSize, parse});
}

} // namespace console
