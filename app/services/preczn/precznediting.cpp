#include "app/services/preczn/precznediting.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/editableobjects.h"
#include "app/services/json/replydecoder.h"
#include "app/services/preczn/precznerrors.h"
#include "app/services/preczn/precznobjects.h"
#include "app/services/preczn/precznparser.h"

#include <QPointer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto merchantsPath = "/v1/merchants"_L1;

QString merchantPath(const QString &id)
{
    return merchantsPath % u"/"_s % pathSegment(id);
}

ObjectRef refOf(const AccountId &account, const Merchant &merchant)
{
    return {account, ObjectKind::Merchant, merchant.id,   merchant.name,
            {},      {},                   merchant.type, merchant.rawStatus};
}

/// Success needs the merchant to be ours: the one that was changed, or one of the name sent.
Result<EditableObject> merchantOf(const HttpReply &reply, ReplyTo asked, const ObjectRef &target,
                                  const ObjectSpec &spec)
{
    const auto json = decodeReply(reply, asked, precznErrorBody);
    if (!json)
        return failure(json.error());
    const auto merchant = precznMerchant(*json);
    const bool ours = merchant
        && (target.id.isEmpty() ? merchant->name == target.name : merchant->id == target.id);
    if (!ours)
        return badReply(reply, u"the reply is not the merchant that was asked for"_s);
    return editableObject(spec, refOf(target.account, *merchant), *json, reply.body);
}

ObjectRef wanted(const ObjectDraft &draft)
{
    ObjectRef target = draft.ref();
    if (target.id.isEmpty())
        target.name = draft.value(u"name"_s).text();
    return target;
}

QUrlQuery offsetQuery(qint64 offset)
{
    QUrlQuery query; // nothing documents paging parameters, so the first request has none
    if (offset > 0)
        query.addQueryItem(u"offset"_s, QString::number(offset));
    return query;
}

using Matches = QList<EditableObject>;

ApiCall<Matches> matchesFrom(PlatformConnection &connection, QPointer<const QObject> owner,
                             const ObjectRef &target, const CatalogueCursor &from, Matches found,
                             const QString &firstBefore = {})
{
    return chained<Matches>(
        connection.get(merchantsPath, offsetQuery(from.offset)),
        [&connection, owner, target, from, found, firstBefore](Result<HttpReply> reply) mutable {
            auto batch = reply.and_then(
                [&](const HttpReply &r) { return parsePrecznMerchants(r, from); });
            if (!batch)
                return readyCall<Matches>(failure(batch.error()));
            for (const Merchant &merchant : batch->merchants) {
                EditableObject object;
                object.ref = refOf(target.account, merchant);
                if (merchant.name == target.name)
                    found.append(object);
            }
            if (!leavesMore(*batch) || !batch->page || batch->page->ids.isEmpty())
                return readyCall<Matches>(std::move(found));
            if (!owner)
                return readyCall<Matches>(failure(localError(ApiErrorKind::Cancelled)));
            // An endpoint that ignores `offset` would be read for ever.
            const QString first = batch->page->ids.first();
            if (first == firstBefore)
                return readyCall<Matches>(failure(localError(ApiErrorKind::BadReply)));
            CatalogueCursor next = from;
            next.offset += batch->page->ids.size();
            return matchesFrom(connection, owner, target, next, std::move(found), first);
        });
}

} // namespace

ApiCall<ObjectSpec> PrecznEditing::spec(const ObjectRef &, const EditOffer &offer)
{
    return documentedSpecCall(PlatformKind::Preczn, offer);
}

ApiCall<EditableObject> PrecznEditing::load(const ObjectRef &target, const ObjectSpec &spec)
{
    if (const auto fault = idFault({target.id}))
        return readyCall<EditableObject>(failure(*fault));
    return mapped<EditableObject>(
        m_connection.get(merchantPath(target.id)),
        [target, spec](Result<HttpReply> reply) -> Result<EditableObject> {
            return reply.and_then([&](const HttpReply &r) {
                return merchantOf(r, ReplyTo::Read, target, spec);
            });
        });
}

ApiCall<EditableObject> PrecznEditing::send(const ChangePermit &permit, const ObjectDraft &draft)
{
    const bool creates = draft.spec().verb == EditVerb::Create;
    auto fault = permitFault(m_connection.account(), permit, draft.ref().account,
                             draft.target().objectId);
    if (!fault && !creates)
        fault = idFault({draft.ref().id});
    if (fault)
        return readyCall<EditableObject>(failure(*fault));
    auto call = creates
        ? m_connection.write(HttpMethod::Post, merchantsPath, encodeDraft(draft))
        : m_connection.write(HttpMethod::Patch, merchantPath(draft.ref().id), encodeDraft(draft));
    return mapped<EditableObject>(
        std::move(call), [draft, creates](Result<HttpReply> reply) -> Result<EditableObject> {
            auto object = reply.and_then([&](const HttpReply &r) {
                return merchantOf(r, creates ? ReplyTo::Creation : ReplyTo::Write, wanted(draft),
                                  draft.spec());
            });
            if (!object)
                removeDraftSecrets(object.error(), draft);
            return object;
        });
}

ApiCall<QList<EditableObject>> PrecznEditing::matches(const ObjectDraft &draft)
{
    return matchesFrom(m_connection, &m_owner, wanted(draft), {}, {});
}

} // namespace console
