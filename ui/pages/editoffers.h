#pragma once

#include "ui/pages/offers.h"

namespace console {

/// A change of an object, or a new one beside it, as it is offered for a row or an account.
struct ObjectOffer : Offer
{
    EditOffer edit;
    ObjectRef target; ///< of a new object: where it goes
    [[nodiscard]] bool creates() const { return target.id.isEmpty(); }
};

/// Everything that can be changed of a row's object; empty where the platform knows nothing.
[[nodiscard]] QList<ObjectOffer> changeOffers(const ConsoleParts &parts, const CatalogueRow &row);

/// Those of changeOffers() that switch one flag and nothing else: enable, disable.
[[nodiscard]] QList<ObjectOffer> switchOffers(const ConsoleParts &parts, const CatalogueRow &row);

/// Everything that can be created on an account; a row of it says where, if it is given.
[[nodiscard]] QList<ObjectOffer> creationOffers(const ConsoleParts &parts, const AccountId &account,
                                                const std::optional<CatalogueRow> &row);

[[nodiscard]] ObjectRef objectRefOf(const CatalogueRow &row);

/// A switch of several rows at once: those that it can be used on.
struct BatchSwitch
{
    EditOffer edit;
    QList<ObjectRef> targets;
    QString text; ///< with the number of rows
};

/// What can be switched of a selection of one account; empty, with the reason, where nothing can.
[[nodiscard]] QList<BatchSwitch> batchSwitches(const ConsoleParts &parts,
                                               const QList<CatalogueRow> &rows, QString &reason);

} // namespace console
