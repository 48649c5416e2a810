#pragma once

#include "app/services/chargebackstop/chargebackstopparser.h"
#include "app/services/http/platformconnection.h"

namespace console {

/// ChargebackStop's integrations: create and rename (seed 4). Creating is not idempotent, so the
/// list is what tells whether an unanswered one was made (safety.md §3).
class ChargebackStopEditing : public EditRole {
public:
    /// `names` names organisations, as far as they were read. Calls stop when `owner` dies.
    ChargebackStopEditing(PlatformConnection &connection, const QObject &owner,
                          std::shared_ptr<OrganisationNames> names);

    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &target,
                                           const EditOffer &offer) override;
    [[nodiscard]] ApiCall<EditableObject> load(const ObjectRef &target,
                                               const ObjectSpec &spec) override;
    [[nodiscard]] ApiCall<EditableObject> send(const ChangePermit &permit,
                                               const ObjectDraft &draft) override;

    /// Integrations of the draft's organisation, name and type.
    [[nodiscard]] ApiCall<QList<EditableObject>> matches(const ObjectDraft &draft) override;

    /// "organisations", and "merchants" of an organisation: partners' keys only (§4.1).
    [[nodiscard]] ApiCall<QList<Choice>> choices(const QString &pickedFrom,
                                                 const QString &ownerId) override;

private:
    PlatformConnection &m_connection;
    const QObject &m_owner;
    std::shared_ptr<OrganisationNames> m_names;
};

} // namespace console
