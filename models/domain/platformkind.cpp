#include "models/domain/platformkind.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Hosts: paygentic.md §1.1, ixopay.md §2.1, preczn.md §3.1, chargebackstop.md §4.1. Preczn and
// ChargebackStop have one host: there the key, not the address, decides the environment.
constexpr std::array facts{
    PlatformFacts{PlatformKind::Paygentic, "paygentic"_L1, "Paygentic"_L1,
                  AuthenticationScheme::Bearer, "/v0"_L1, "https://api.paygentic.io"_L1,
                  "https://api.sandbox.paygentic.io"_L1},
    PlatformFacts{PlatformKind::Ixopay, "ixopay"_L1, "IXOPAY"_L1, AuthenticationScheme::Basic,
                  "/api/provisioning"_L1, "https://gateway.ixopay.com"_L1,
                  "https://sandbox.ixopay.com"_L1},
    PlatformFacts{PlatformKind::Preczn, "preczn"_L1, "Preczn"_L1,
                  AuthenticationScheme::ApiKeyHeader, "/v1"_L1, "https://api.preczn.com"_L1,
                  "https://api.preczn.com"_L1},
    PlatformFacts{PlatformKind::ChargebackStop, "chargebackstop"_L1, "ChargebackStop"_L1,
                  AuthenticationScheme::Bearer, "/v1"_L1, "https://api.chargebackstop.com"_L1,
                  "https://api.chargebackstop.com"_L1},
};

} // namespace

const PlatformFacts &factsOf(PlatformKind kind)
{
    return facts[static_cast<size_t>(kind)];
}

std::optional<PlatformKind> platformFromWireName(QStringView name)
{
    for (const auto &platform : facts) {
        if (name.compare(platform.wireName, Qt::CaseInsensitive) == 0)
            return platform.kind;
    }
    return std::nullopt;
}

QUrl defaultBaseUrl(PlatformKind kind, Environment environment)
{
    const auto &platform = factsOf(kind);
    return QUrl(environment == Environment::Live ? platform.liveBaseUrl : platform.testBaseUrl);
}

} // namespace console
