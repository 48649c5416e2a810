#include "models/domain/specs/connectorspec.h"
#include "models/domain/specs/platformspecs.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

EditBlock blockOf(const ObjectRef &connector, const QString &variant)
{
    // "disabled", "enabled, test mode": the raw status that ixopayparser makes of the two flags.
    const bool isOff = connector.rawStatus.startsWith("disabled"_L1);
    const bool isOn = connector.rawStatus.startsWith("enabled"_L1);
    if (connector.rawStatus.startsWith("archived"_L1))
        return EditBlock::Archived;
    if ((variant == enableVariant && isOn) || (variant == disableVariant && isOff))
        return EditBlock::AlreadyThere;
    return EditBlock::None;
}

EditOffer newConnector(const QString &variant, EditBlock block)
{
    return {EditVerb::Create, ObjectKind::Connector, variant, block};
}

} // namespace

QList<ObjectSpec> ixopaySpecs()
{
    return {plainConnectorSpec(EditVerb::Create, {}, ConnectorKind::Ordinary),
            plainConnectorSpec(EditVerb::Create, routingVariant, ConnectorKind::RoutingMeta),
            plainConnectorSpec(EditVerb::Create, multiMethodVariant,
                               ConnectorKind::MultiMethodMeta),
            plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta),
            plainConnectorSpec(EditVerb::Update, enableVariant, ConnectorKind::AnyMeta),
            plainConnectorSpec(EditVerb::Update, disableVariant, ConnectorKind::AnyMeta),
            ixopayMerchantSpec()};
}

QList<EditOffer> ixopayOffers(const ObjectRef *chosen)
{
    const EditOffer newMerchant{EditVerb::Create, ObjectKind::Merchant, {}, EditBlock::None};
    const EditBlock owner = chosen ? EditBlock::None : EditBlock::OwnerMissing;
    QList<EditOffer> offers;
    if (chosen && chosen->kind == ObjectKind::Connector) {
        for (const QString &variant : {QString(), QString(enableVariant), QString(disableVariant)})
            offers.append({EditVerb::Update, ObjectKind::Connector, variant,
                           variant.isEmpty() ? EditBlock::None : blockOf(*chosen, variant)});
    }
    offers.append({newConnector({}, owner), newConnector(routingVariant, owner),
                   newConnector(multiMethodVariant, owner)});
    if (!chosen || chosen->kind == ObjectKind::Merchant)
        offers.append(newMerchant);
    return offers;
}

} // namespace console
