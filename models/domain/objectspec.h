#pragma once

#include "models/domain/account.h"
#include "models/domain/fieldspec.h"
#include "models/domain/objectkind.h"
#include "models/domain/protection.h"

#include <optional>

namespace console {

enum class EditVerb {
    Create,
    Update,
    Upsert, ///< creates or updates, and the platform knows which (Paygentic)
};

/// What a change sends.
enum class SendScope {
    ChangedFields, ///< the platform keeps what is omitted, by its documents
    WholeObject, ///< it may not: everything writable that was read goes back
};

/// How an unknown outcome is found out (safety.md §3).
enum class ChangeProof {
    Resend, ///< idempotent: the same request again, bounded (Paygentic upsert)
    ReadAndCompare, ///< read the object by its id (updates)
    ListAndCompare, ///< look for new matches in the list (creates); never sent again by itself
};

/// A change of one flag and of nothing else: "disable" of a connector.
struct FlagCommand
{
    QString path;
    bool value = false;
};

/// Everything known of one kind of change: which fields, how it is sent, how it is proven.
struct ObjectSpec
{
    PlatformKind platform = PlatformKind::Preczn;
    ObjectKind object = ObjectKind::Integration;
    EditVerb verb = EditVerb::Update;
    QString variant = {}; ///< "rename": several updates of one object; else empty
    QString endpoint = {}; ///< "PATCH /v1/integrations/{integration_id}", for the coverage table
    SendScope scope = SendScope::ChangedFields;
    ChangeProof proof = ChangeProof::ReadAndCompare;
    ChangeKind change = ChangeKind::Ordinary;
    QString nameField = {}; ///< names the object in questions when it has no name yet
    QList<FieldGroup> groups = {};
    QStringList either = {}; ///< of what begins with these ("routingMetaConnector."), one at most
    /// Then the form begins with that flag set and asks for nothing else; what is sent is up to
    /// `scope` as ever.
    std::optional<FlagCommand> command = {};

    /// The field of that path, in any case, or the nearest one that contains it ("terminals[1].stan");
    /// nullptr if there is none.
    [[nodiscard]] const FieldSpec *find(QStringView path) const;

    /// Every field, groups flattened, in the documented order.
    [[nodiscard]] QList<FieldSpec> fields() const;
};

/// Names an object of one account. Copied from what the user chose, never looked up again.
struct ObjectRef
{
    AccountId account;
    ObjectKind kind = ObjectKind::Integration;
    QString id; ///< empty for what is to be created
    QString name;
    QString ownerId; ///< merchant, organisation or tenant; where the new one goes
    QString ownerName;
    QString type; ///< adapter, processor, provider, integration type
    QString rawStatus; ///< as last seen, to tell what the platform would refuse
    bool operator==(const ObjectRef &) const = default;
};

/// Why a platform would refuse a change of this object; None if it would not.
enum class EditBlock {
    None,
    TypeNotSupported, ///< ChargebackStop: only CUSTOM_ORDERS
    AlreadyThere,
    OwnerMissing, ///< a merchant or organisation has to be chosen first
    Archived,
    NotVisibleToKey,
};

/// One change a platform knows, for one object or (Create) for the account.
struct EditOffer
{
    EditVerb verb = EditVerb::Update;
    ObjectKind object = ObjectKind::Integration; ///< what is created or changed
    QString variant; ///< as in ObjectSpec; key of the command's words
    EditBlock block = EditBlock::None;
    bool operator==(const EditOffer &) const = default;
};

/// Every change a platform's documents know for `chosen`, or for the account as a whole where
/// `chosen` is null, blocked ones included. Pure, for menus and tooltips.
[[nodiscard]] QList<EditOffer> editOffers(PlatformKind platform, const ObjectRef *chosen);

} // namespace console
