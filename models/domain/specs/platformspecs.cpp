#include "models/domain/specs/platformspecs.h"

#include <array>

namespace console {

namespace {

struct PlatformTables
{
    PlatformKind platform;
    QList<ObjectSpec> (*specs)();
    QList<EditOffer> (*offers)(const ObjectRef *);
};

constexpr std::array tables{
    PlatformTables{PlatformKind::Paygentic, paygenticSpecs, paygenticOffers},
    PlatformTables{PlatformKind::Ixopay, ixopaySpecs, ixopayOffers},
    PlatformTables{PlatformKind::Preczn, precznSpecs, precznOffers},
    PlatformTables{PlatformKind::ChargebackStop, chargebackStopSpecs, chargebackStopOffers},
};

const PlatformTables &tablesOf(PlatformKind platform)
{
    for (const auto &entry : tables) {
        if (entry.platform == platform)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ObjectSpec> documentedSpecs(PlatformKind platform)
{
    return tablesOf(platform).specs();
}

std::optional<ObjectSpec> documentedSpec(PlatformKind platform, const EditOffer &offer)
{
    const auto specs = documentedSpecs(platform);
    for (const ObjectSpec &spec : specs) {
        if (spec.verb == offer.verb && spec.object == offer.object && spec.variant == offer.variant)
            return spec;
    }
    return std::nullopt;
}

QList<EditOffer> editOffers(PlatformKind platform, const ObjectRef *chosen)
{
    return tablesOf(platform).offers(chosen);
}

} // namespace console
