#include "models/workflows/credentialrotation.h"

namespace console {

using namespace Qt::StringLiterals;

ChangeTarget changeTargetOf(const ConnectorRef &target)
{
    const QString merchant = target.merchantName.isEmpty() ? target.merchantId
                                                           : target.merchantName;
    const QString type = target.type.isEmpty() ? target.connectorId : target.type;
    // Typed by people to agree, so only characters that every keyboard has stand between.
    return {target.account, target.connectorId, QString(merchant + u" / "_s + type)};
}

} // namespace console
