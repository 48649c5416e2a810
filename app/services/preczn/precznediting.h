#pragma once

#include "app/services/http/platformconnection.h"
#include "models/ports/platform.h"

namespace console {

/// Preczn's merchants (preczn.md §3.2): create, labels, and the `active` switch.
class PrecznEditing : public EditRole {
public:
    /// All three live as long as `owner`.
    PrecznEditing(PlatformConnection &connection, CatalogueRole &catalogue, const QObject &owner)
        : m_connection(connection), m_catalogue(catalogue), m_owner(owner)
    {
    }

    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &target,
                                           const EditOffer &offer) override;
    [[nodiscard]] ApiCall<EditableObject> load(const ObjectRef &target,
                                               const ObjectSpec &spec) override;
    [[nodiscard]] ApiCall<EditableObject> send(const ChangePermit &permit,
                                               const ObjectDraft &draft) override;

    /// Merchants of the draft's name; none where the platform answers no list.
    [[nodiscard]] ApiCall<QList<EditableObject>> matches(const ObjectDraft &draft) override;

private:
    PlatformConnection &m_connection;
    CatalogueRole &m_catalogue;
    const QObject &m_owner;
};

} // namespace console
