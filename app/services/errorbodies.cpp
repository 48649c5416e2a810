#include "app/services/errorbodies.h"

#include "app/services/chargebackstop/chargebackstoperrors.h"
#include "app/services/ixopay/ixopayparser.h"
#include "app/services/paygentic/paygenticparser.h"
#include "app/services/preczn/precznerrors.h"

namespace console {

ErrorBodyReader errorBodyReader(PlatformKind platform)
{
    switch (platform) {
    case PlatformKind::Paygentic:
        return paygenticErrorBody;
    case PlatformKind::Ixopay:
        return ixopayErrorBody;
    case PlatformKind::Preczn:
        return precznErrorBody;
    case PlatformKind::ChargebackStop:
        return chargebackStopErrorBody;
    }
    Q_UNREACHABLE();
}

} // namespace console
