#include "app/services/preczn/precznediting.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/editableobjects.h"
#include "app/services/json/replydecoder.h"
#include "app/services/pagedlist.h"
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

using Matches = QList<EditableObject>;

/// A list that is read to its end by the role that reads the catalogue.
struct MatchSearch {
    CatalogueRole &role;
    QPointer<const QObject> owner; ///< the role lives as long
    ObjectRef target;
    Matches found = {};
    QString first = {}; ///< of the page before: a platform may ignore the offset
    int pages = 0;
};

std::optional<CatalogueCursor> nextPage(const CatalogueBatch &batch)
{
    if (!batch.next.isEmpty())
        return batch.next.first();
    if (!leavesMore(batch) || batch.merchants.isEmpty())
        return std::nullopt;
    CatalogueCursor next = batch.page->at;
    next.offset += batch.merchants.size();
    return next;
}

ApiCall<Matches> failed(ApiErrorKind kind, const QString &why = {})
{
    return readyCall<Matches>(failure(localError(kind, why)));
}

ApiCall<Matches> matchesFrom(MatchSearch search, const CatalogueCursor &from)
{
    auto call = search.role.read(from);
    return chained<Matches>(
        std::move(call), [search = std::move(search)](Result<CatalogueBatch> batch) mutable {
            // No document describes the list: a platform without one has no namesake to show.
            if (!batch && search.pages == 0 && batch.error().kind == ApiErrorKind::NotFound)
                return readyCall<Matches>(Matches{});
            if (!batch)
                return readyCall<Matches>(failure(batch.error()));
            for (const Merchant &merchant : std::as_const(batch->merchants)) {
                EditableObject object;
                object.ref = refOf(search.target.account, merchant);
                if (merchant.name == search.target.name)
                    search.found.append(object);
            }
            const QString first = batch->merchants.value(0).id;
            const auto next = nextPage(*batch);
            if (!next)
                return readyCall<Matches>(std::move(search.found));
            if (!search.owner)
                return failed(ApiErrorKind::Cancelled);
            if (++search.pages > mostPages || (!first.isEmpty() && first == search.first))
                return failed(ApiErrorKind::BadReply, u"the list of merchants has no end"_s);
            search.first = first;
            return matchesFrom(std::move(search), *next);
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
    return matchesFrom({m_catalogue, &m_owner, wanted(draft)}, {});
}

} // namespace console
