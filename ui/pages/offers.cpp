#include "ui/pages/offers.h"

#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "ui/presentation/outcometexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Offers", text);
}

/// Why nothing at all can be changed on the row's account.
QString accountReason(const ConsoleParts &parts, const CatalogueRow &row, ChangeKind change)
{
    const auto account = parts.accounts.find(row.account);
    if (!account)
        return tr("The account of this row no longer exists here.");
    if (consentNeeded(*account, change) == ConsentNeeded::Impossible)
        return tr("The account is read-only. Edit the account to allow changes.");
    return {};
}

bool hasOpenRotation(const ConsoleParts &parts, const CatalogueRow &row)
{
    const auto open = parts.rotations.open();
    return std::any_of(open.begin(), open.end(), [&row](const OpenRotation &rotation) {
        return rotation.target.account == row.account && rotation.target.connectorId == row.id;
    });
}

QString rotationReason(const ConsoleParts &parts, const CatalogueRow &row)
{
    if (row.kind != ObjectKind::Connector)
        return tr("Choose a connector first: connectors carry the credentials.");
    const QString reason = accountReason(parts, row, ChangeKind::Ordinary);
    if (!reason.isEmpty())
        return reason;
    Platform *platform = parts.platforms.platform(row.account);
    if (!platform || !platform->credentials())
        return tr("Credentials of %1 connectors cannot be changed from the console yet.")
            .arg(factsOf(row.platform).displayName);
    ObjectRef connector;
    connector.account = row.account;
    connector.kind = row.kind;
    connector.id = row.id;
    if (parts.changes.isRunning(connector))
        return tr("A change to it is on its way.");
    // One that is on its way waits for nobody, and is in the way of another all the same.
    if (hasOpenRotation(parts, row) || parts.rotations.isUnsettled(row.account, row.id))
        return tr("A change to this credential is still open: see Rotations.");
    return {};
}

QString commandReason(const ConsoleParts &parts, const CatalogueRow &row, const CommandOffer &offer)
{
    ObjectRef object;
    object.account = row.account;
    object.kind = row.kind;
    object.id = row.id;
    if (parts.statusChanges.isRunning(row.account, row.id) || parts.changes.isRunning(object))
        return tr("A command for this integration is on its way.");
    const QString blocked = blockText(offer.block);
    return blocked.isEmpty() ? accountReason(parts, row, offer.change) : blocked;
}

} // namespace

Offer rotationOffer(const ConsoleParts &parts, const CatalogueRow &row)
{
    return {tr("Rotate credential…"), rotationReason(parts, row)};
}

Offer batchOffer(const ConsoleParts &parts, const QList<CatalogueRow> &rows, int count)
{
    const QString text = tr("Rotate credentials of the selection…");
    if (count > largestBatch)
        return {text, tr("Select %1 connectors at most.").arg(largestBatch)};
    if (rows.size() < 2)
        return {text, tr("Select two connectors or more first.")};
    for (const CatalogueRow &row : rows) {
        if (row.account != rows.first().account)
            return {text, tr("Select connectors of one account only.")};
        const QString reason = rotationReason(parts, row);
        if (!reason.isEmpty())
            return {text, reason};
    }
    return {text, {}};
}

QList<StatusOffer> statusOffers(const ConsoleParts &parts, const CatalogueRow &row)
{
    QList<StatusOffer> offers;
    if (row.kind != ObjectKind::Integration)
        return offers;
    const auto commands = commandsFor(row.platform, integrationOf(row));
    for (const CommandOffer &offer : commands) {
        StatusOffer status;
        status.text = commandText(offer.command).verb + u'…';
        status.reason = commandReason(parts, row, offer);
        status.command = offer.command;
        status.change = offer.change;
        offers.append(status);
    }
    return offers;
}

ConnectorRef connectorRefOf(const CatalogueRow &row)
{
    return {row.account, row.ownerId, row.ownerName, row.id, row.type};
}

} // namespace console
