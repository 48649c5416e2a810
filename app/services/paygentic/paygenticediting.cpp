#include "app/services/paygentic/paygenticediting.h"

#include "app/services/changechecks.h"
#include "app/services/editableobjects.h"
#include "app/services/paygentic/paygenticparser.h"
#include "models/domain/jsonreader.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto integrationsPath = "/v0/merchantIntegrations"_L1;

/// What tells one row from another: an upsert has no id.
struct RowKey {
    QString merchantId;
    QString provider;
    bool operator==(const RowKey &) const = default;
};

RowKey keyOf(const JsonValue &row)
{
    return {row[u"merchantId"].text(), row[u"provider"].text()};
}

RowKey keyOf(const ObjectDraft &draft)
{
    return {draft.value(u"merchantId"_s).text(), draft.value(u"provider"_s).text()};
}

Result<EditableObject> objectOf(const HttpReply &reply, const JsonValue &row,
                                const AccountId &account, const ObjectSpec &spec)
{
    const auto integration = paygenticIntegration(row);
    if (!integration)
        return badReply(reply, u"the reply is not an integration"_s);
    return editableObject(spec, integrationRef(account, *integration), row, reply.body);
}

Result<EditableObject> oneObject(const HttpReply &reply, const ObjectRef &target,
                                 const ObjectSpec &spec)
{
    const auto json = decodeReply(reply, ReplyTo::Read, paygenticErrorBody);
    if (!json)
        return failure(json.error());
    if ((*json)[u"id"].id() != target.id)
        return badReply(reply, u"the reply is not the integration that was asked for"_s);
    return objectOf(reply, *json, target.account, spec);
}

/// The row of that merchant and provider in a filtered list.
Result<EditableObject> listedObject(const HttpReply &reply, const ObjectRef &target,
                                    const ObjectSpec &spec)
{
    const auto json = decodeReply(reply, ReplyTo::Read, paygenticErrorBody);
    if (!json)
        return failure(json.error());
    const JsonValue &data = (*json)[u"data"];
    if (!data.isArray())
        return badReply(reply, u"no list of integrations was found in the reply"_s);
    for (const auto &[key, row] : data.children()) {
        if (keyOf(row) == RowKey{target.ownerId, target.type})
            return objectOf(reply, row, target.account, spec);
    }
    return failure(localError(ApiErrorKind::NotFound, u"no such integration yet"_s));
}

/// The predicate of safety.md §3 and §4: 200, complete, and the row is ours.
Result<EditableObject> upserted(const HttpReply &reply, const ObjectRef &target,
                                const RowKey &sent, const ObjectSpec &spec)
{
    const auto json = decodeReply(reply, ReplyTo::Write, paygenticErrorBody);
    if (!json)
        return failure(json.error());
    const bool sameId = target.id.isEmpty() || (*json)[u"id"].id() == target.id;
    if (!sameId || keyOf(*json) != sent)
        return badReply(reply, u"the reply is not the integration that was sent"_s);
    return objectOf(reply, *json, target.account, spec);
}

QUrlQuery rowQuery(const ObjectRef &target)
{
    QUrlQuery query;
    query.addQueryItem(u"merchantId"_s, target.ownerId);
    query.addQueryItem(u"provider"_s, target.type);
    query.addQueryItem(u"limit"_s, QString::number(paygenticPageSize));
    return query;
}

} // namespace

ApiCall<ObjectSpec> PaygenticEditing::spec(const ObjectRef &, const EditOffer &offer)
{
    return documentedSpecCall(PlatformKind::Paygentic, offer);
}

ApiCall<EditableObject> PaygenticEditing::load(const ObjectRef &target, const ObjectSpec &spec)
{
    const bool byId = !target.id.isEmpty();
    if (const auto fault = idFault(byId ? QStringList{target.id} : QStringList{target.ownerId}))
        return readyCall<EditableObject>(failure(*fault));
    auto call = byId
        ? m_connection.get(integrationsPath % u"/"_s % pathSegment(target.id))
        : m_connection.get(integrationsPath, rowQuery(target));
    return mapped<EditableObject>(
        std::move(call), [target, spec, byId](Result<HttpReply> reply) -> Result<EditableObject> {
            return reply.and_then([&](const HttpReply &r) {
                return byId ? oneObject(r, target, spec) : listedObject(r, target, spec);
            });
        });
}

ApiCall<EditableObject> PaygenticEditing::send(const ChangePermit &permit, const ObjectDraft &draft)
{
    if (const auto fault = permitFault(m_connection.account(), permit, draft.ref().account,
                                       draft.target().objectId))
        return readyCall<EditableObject>(failure(*fault));
    return mapped<EditableObject>(
        m_connection.write(HttpMethod::Put, integrationsPath, encodeDraft(draft)),
        [draft](Result<HttpReply> reply) -> Result<EditableObject> {
            return reply.and_then([&](const HttpReply &r) {
                return upserted(r, draft.ref(), keyOf(draft), draft.spec());
            });
        });
}

} // namespace console
