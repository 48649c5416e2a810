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

QString slotOf(const ConnectorRef &target)
{
    const bool isNamedByType = target.connectorId.compare(target.type, Qt::CaseInsensitive) == 0;
    return isNamedByType ? QString(target.merchantId + u'/' + target.connectorId)
                         : target.connectorId;
}

} // namespace console
