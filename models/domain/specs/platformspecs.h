#pragma once

#include "models/domain/objectspec.h"

namespace console {

/// Every change that a platform's documents describe, as tables: forms, encoders, reviews and the
/// coverage table walk these. IXOPAY's lack what getConnectorSettings adds for an adapter.
[[nodiscard]] QList<ObjectSpec> documentedSpecs(PlatformKind platform);

/// The table's entry for an offer; absent if the platform has no such change.
[[nodiscard]] std::optional<ObjectSpec> documentedSpec(PlatformKind platform,
                                                       const EditOffer &offer);

// One file a platform; called by documentedSpecs() and editOffers() only.
[[nodiscard]] QList<ObjectSpec> paygenticSpecs();
[[nodiscard]] QList<ObjectSpec> chargebackStopSpecs();
[[nodiscard]] QList<ObjectSpec> precznSpecs();
[[nodiscard]] QList<ObjectSpec> ixopaySpecs();

[[nodiscard]] QList<EditOffer> paygenticOffers(const ObjectRef *chosen);
[[nodiscard]] QList<EditOffer> chargebackStopOffers(const ObjectRef *chosen);
[[nodiscard]] QList<EditOffer> precznOffers(const ObjectRef *chosen);
[[nodiscard]] QList<EditOffer> ixopayOffers(const ObjectRef *chosen);

} // namespace console
