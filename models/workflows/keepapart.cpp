#include "models/workflows/keepapart.h"

#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"

namespace console {

void keepApart(RotationDesk &rotations, ObjectChange &changes)
{
    rotations.setOtherChanges([&changes](const ConnectorRef &target) {
        ObjectRef connector;
        connector.account = target.account;
        connector.kind = ObjectKind::Connector;
        connector.id = target.connectorId;
        return changes.isRunning(connector)
            || changes.isCreating(target.account, ObjectKind::Connector);
    });
    changes.setOtherChanges([&rotations](const ObjectRef &object) {
        return object.kind == ObjectKind::Connector && !object.id.isEmpty()
            && rotations.isUnsettled(object.account, object.id);
    });
    rotations.takeInKept(); // what an earlier run was interrupted at
    QObject::connect(&changes, &ObjectChange::finished, &rotations,
                     [&rotations](const ChangeReport &report) {
                         if (report.keepsSecrets)
                             rotations.takeInKept(report.inMemoryOnly);
                     });
}

} // namespace console
