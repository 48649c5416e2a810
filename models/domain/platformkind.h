#pragma once

#include "models/domain/environment.h"

#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace console {

enum class PlatformKind { Paygentic, Ixopay, Preczn, ChargebackStop };

/// How the API key reaches the platform.
enum class AuthenticationScheme {
    Bearer, ///< Authorization: Bearer KEY
    Basic, ///< Authorization: Basic, the secret is "user:password" (ixopay.md §2.2)
    ApiKeyHeader, ///< x-api-key: KEY (preczn.md §3.1)
};

/// What is known of a platform before talking to it. Sources: shared facts, one file a platform.
struct PlatformFacts
{
    PlatformKind kind;
    QLatin1String wireName; ///< stable: command line, settings, journal
    QLatin1String displayName;
    AuthenticationScheme scheme;
    QLatin1String documentedRoot; ///< the path that follows the base URL: "/v1", "/api/provisioning"
    QLatin1String liveBaseUrl;
    QLatin1String testBaseUrl;
};

inline constexpr std::array allPlatforms{PlatformKind::Paygentic, PlatformKind::Ixopay,
                                         PlatformKind::Preczn, PlatformKind::ChargebackStop};

[[nodiscard]] const PlatformFacts &factsOf(PlatformKind kind);
[[nodiscard]] std::optional<PlatformKind> platformFromWireName(QStringView name);
[[nodiscard]] QUrl defaultBaseUrl(PlatformKind kind, Environment environment);

} // namespace console
