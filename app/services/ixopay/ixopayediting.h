#pragma once

#include "app/services/ixopay/connectorreading.h"
#include "app/services/ixopay/ixopayschema.h"
#include "app/services/http/platformconnection.h"
#include "models/ports/editrole.h"

#include <QObject>

namespace console {

/// Creates and updates connectors, and creates merchants (ixopay.md §2.3).
class IxopayEditing : public QObject, public EditRole {
    Q_OBJECT

public:
    explicit IxopayEditing(PlatformConnection &connection, QObject *parent = nullptr);

    /// Of an update: reads the connector for its adapter and its undescribed values, then the
    /// adapter's settings. An adapter that the platform does not describe is edited as JSON.
    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &target,
                                           const EditOffer &offer) override;
    [[nodiscard]] ApiCall<EditableObject> load(const ObjectRef &target,
                                               const ObjectSpec &spec) override;
    [[nodiscard]] ApiCall<EditableObject> send(const ChangePermit &permit,
                                               const ObjectDraft &draft) override;
    [[nodiscard]] ApiCall<QList<EditableObject>> matches(const ObjectDraft &draft) override;
    [[nodiscard]] ApiCall<QList<Choice>> choices(const QString &pickedFrom,
                                                 const QString &ownerId) override;

private:
    [[nodiscard]] ApiCall<IxopayShown> connector(const ObjectRef &target);
    [[nodiscard]] ApiCall<EditableObject> loadMerchant(const ObjectRef &target,
                                                       const ObjectSpec &spec);
    [[nodiscard]] ApiCall<IxopaySettings> settings(const QString &adapter,
                                                   const QString &merchantId);
    [[nodiscard]] ApiCall<ObjectSpec> createSpec(const ObjectRef &target, const EditOffer &offer);
    [[nodiscard]] ApiCall<ObjectSpec> updateSpec(const ObjectRef &target, const EditOffer &offer);

    PlatformConnection &m_connection;
};

} // namespace console
