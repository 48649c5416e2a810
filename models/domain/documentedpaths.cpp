#include "models/domain/documentedpaths.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct DocumentedSegment
{
    PlatformKind platform;
    QLatin1String segment;
};

constexpr std::array segments{
    // paygentic.md §1.2, §1.4
    DocumentedSegment{PlatformKind::Paygentic, "merchantIntegrations"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "customers"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "users"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "integrations"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "externalReferences"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "subscriptions"_L1},
    DocumentedSegment{PlatformKind::Paygentic, "costs"_L1},
    // ixopay.md §2.3
    DocumentedSegment{PlatformKind::Ixopay, "listTenants"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "updateTenant"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "listMerchants"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "createMerchant"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "listConnectors"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "createConnector"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "updateConnector"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "getConnectorSettings"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "updateMerchantUser"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "createNtEnrollment"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "listRoutingConstraints"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "getConnectorRouting"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "setConnectorRouting"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "getConnectorMultiMethodRouting"_L1},
    DocumentedSegment{PlatformKind::Ixopay, "setConnectorMultiMethodRouting"_L1},
    // preczn.md §3.2
    DocumentedSegment{PlatformKind::Preczn, "merchants"_L1},
    // chargebackstop.md §4.1 and §4.2
    DocumentedSegment{PlatformKind::ChargebackStop, "integrations"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "organisations"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "merchants"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "memberships"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "alerts"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "orders"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "rulesets"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "simulate"_L1},
    DocumentedSegment{PlatformKind::ChargebackStop, "docs"_L1},
};

} // namespace

bool isDocumentedSegment(PlatformKind platform, QStringView segment)
{
    return std::any_of(segments.begin(), segments.end(), [=](const DocumentedSegment &known) {
        return known.platform == platform && segment == known.segment;
    });
}

} // namespace console
