#include "ui/pages/editoffers.h"

#include "models/domain/specs/platformspecs.h"
#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "ui/pages/offers.h"
#include "ui/presentation/fieldwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Offers", text);
}

QString reasonOf(const ConsoleParts &parts, const Account &account, const ObjectOffer &offer)
{
    const QString blocked = editBlockText(offer.edit.block);
    if (!blocked.isEmpty())
        return blocked;
    if (consentNeeded(account, ChangeKind::Ordinary) == ConsentNeeded::Impossible)
        return tr("The account is read-only. Edit the account to allow changes.");
    Platform *platform = parts.platforms.platform(account.id);
    if (!platform || !platform->editing())
        return tr("%1 objects cannot be edited from the console yet.")
            .arg(factsOf(account.platform).displayName);
    if (parts.changes.isRunning(offer.target)
        || parts.statusChanges.isRunning(account.id, offer.target.id))
        return tr("A change to it is on its way.");
    if (offer.target.kind == ObjectKind::Connector
        && parts.rotations.isUnsettled(account.id, offer.target.id))
        return tr("A change to this credential is still open: see Rotations.");
    return {};
}

ObjectOffer offerOf(const ConsoleParts &parts, const Account &account, const EditOffer &edit,
                    const ObjectRef &target)
{
    ObjectOffer offer;
    offer.edit = edit;
    offer.target = target;
    offer.text = editWords(account.platform, edit, !target.id.isEmpty()).command;
    offer.reason = reasonOf(parts, account, offer);
    return offer;
}

/// Integrations of ChargebackStop belong to an organisation; elsewhere what is made under a merchant
/// belongs to that merchant.
bool isOwner(const CatalogueRow &row, ObjectKind made)
{
    return row.kind == ObjectKind::Merchant && made != ObjectKind::Merchant
        && row.platform != PlatformKind::ChargebackStop;
}

ObjectRef placeFor(const AccountId &account, const std::optional<CatalogueRow> &row,
                   ObjectKind made)
{
    ObjectRef place;
    place.account = account;
    place.kind = made;
    if (!row || row->account != account)
        return place;
    const bool owns = isOwner(*row, made);
    place.ownerId = owns ? row->id : row->ownerId;
    place.ownerName = owns ? row->name : row->ownerName;
    return place;
}

} // namespace

ObjectRef objectRefOf(const CatalogueRow &row)
{
    return {row.account, row.kind,      row.id,   row.name,
            row.ownerId, row.ownerName, row.type, row.rawStatus};
}

QList<ObjectOffer> changeOffers(const ConsoleParts &parts, const CatalogueRow &row)
{
    QList<ObjectOffer> offers;
    const auto account = parts.accounts.find(row.account);
    if (!account)
        return offers;
    const ObjectRef chosen = objectRefOf(row);
    const auto edits = editOffers(account->platform, &chosen);
    for (const EditOffer &edit : edits) {
        // Of "Enable" and "Disable" only the one that is possible: the other says nothing new.
        if (edit.verb != EditVerb::Create && edit.block != EditBlock::AlreadyThere)
            offers.append(offerOf(parts, *account, edit, chosen));
    }
    return offers;
}

QList<ObjectOffer> switchOffers(const ConsoleParts &parts, const CatalogueRow &row)
{
    QList<ObjectOffer> offers = changeOffers(parts, row);
    offers.removeIf([&row](const ObjectOffer &offer) {
        const auto spec = documentedSpec(row.platform, offer.edit);
        return !spec || !spec->command;
    });
    return offers;
}

QList<ObjectOffer> creationOffers(const ConsoleParts &parts, const AccountId &id,
                                  const std::optional<CatalogueRow> &row)
{
    QList<ObjectOffer> offers;
    const auto account = parts.accounts.find(id);
    if (!account)
        return offers;
    const bool here = row && row->account == id;
    const ObjectRef chosen = here ? objectRefOf(*row) : ObjectRef{};
    QList<EditOffer> edits = editOffers(account->platform, here ? &chosen : nullptr);
    edits.removeIf([](const EditOffer &edit) { return edit.verb != EditVerb::Create; });
    if (edits.isEmpty()) // what can be made whatever is chosen, upserts included
        edits = editOffers(account->platform, nullptr);
    for (const EditOffer &edit : std::as_const(edits))
        offers.append(offerOf(parts, *account, edit, placeFor(id, row, edit.object)));
    return offers;
}

QList<BatchSwitch> batchSwitches(const ConsoleParts &parts, const QList<CatalogueRow> &rows,
                                 QString &reason)
{
    QList<BatchSwitch> found;
    if (rows.size() < 2)
        reason = tr("Select two connectors or more first.");
    else if (rows.size() > largestBatch)
        reason = tr("Select %1 connectors at most.").arg(largestBatch);
    else if (std::any_of(rows.begin(), rows.end(), [&rows](const CatalogueRow &row) {
                 return row.account != rows.first().account || row.kind != rows.first().kind;
             }))
        reason = tr("Select connectors of one account only.");
    if (!reason.isEmpty())
        return found;
    for (const CatalogueRow &row : rows) {
        const auto offers = switchOffers(parts, row);
        for (const ObjectOffer &offer : offers) {
            if (!offer.isEnabled()) {
                reason = offer.reason;
                continue;
            }
            auto known = std::find_if(found.begin(), found.end(), [&offer](const auto &one) {
                return one.edit.variant == offer.edit.variant;
            });
            if (known == found.end())
                known = found.insert(found.end(), {offer.edit, {}, offer.text});
            known->targets.append(offer.target);
        }
    }
    for (BatchSwitch &one : found)
        one.text = tr("%1 (%2 selected)").arg(one.text).arg(one.targets.size());
    if (found.isEmpty() && reason.isEmpty())
        reason = tr("The platform documents no way to switch these on or off.");
    return found;
}

} // namespace console
