#pragma once

#include "app/services/http/platformconnection.h"
#include "models/ports/editrole.h"

namespace console {

/// Paygentic's upsert (seed 0): one row for a merchant and a provider, created or changed.
class PaygenticEditing : public EditRole {
public:
    explicit PaygenticEditing(PlatformConnection &connection) : m_connection(connection) { }

    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &target,
                                           const EditOffer &offer) override;

    /// By id; without one by merchant and provider, both filtered at the platform.
    [[nodiscard]] ApiCall<EditableObject> load(const ObjectRef &target,
                                               const ObjectSpec &spec) override;

    [[nodiscard]] ApiCall<EditableObject> send(const ChangePermit &permit,
                                               const ObjectDraft &draft) override;

private:
    PlatformConnection &m_connection;
};

} // namespace console
