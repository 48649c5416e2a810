#pragma once

#include "models/domain/objectdraft.h"
#include "models/ports/apicall.h"

namespace console {

/// One entry of a picker: what is sent, and what people know it by (untrusted).
struct Choice
{
    QString value;
    QString title;
    QString detail; ///< type, status; may be empty
    bool operator==(const Choice &) const = default;
};

/// Creates and changes a platform's objects, whatever fields they have. One send() is one request
/// on the wire, never repeated by itself.
class EditRole
{
public:
    virtual ~EditRole() = default;

    /// The fields of one change. Usually ready at once; IXOPAY asks for the adapter's settings.
    /// InvalidRequest if editOffers() does not offer it.
    [[nodiscard]] virtual ApiCall<ObjectSpec> spec(const ObjectRef &target,
                                                   const EditOffer &offer) = 0;

    /// A fresh reading, with a value for every field of the spec that the reply has.
    /// Upsert: the stored object of that owner and type; NotFound if there is none yet.
    [[nodiscard]] virtual ApiCall<EditableObject> load(const ObjectRef &target,
                                                       const ObjectSpec &spec) = 0;

    /// Sends the draft once. Success only by the predicate of safety.md §3 and §4: documented
    /// status, complete JSON, the object is ours, no error flag. Gives the object as the reply
    /// shows it; whether it shows what was sent is for the caller to compare.
    [[nodiscard]] virtual ApiCall<EditableObject> send(const ChangePermit &permit,
                                                       const ObjectDraft &draft) = 0;

    /// ListAndCompare: what the draft could have made, as listed now (same owner, name and type).
    /// Asked before sending to know the old ones (and to warn of a same name), later for new ones.
    [[nodiscard]] virtual ApiCall<QList<EditableObject>> matches(const ObjectDraft &draft)
    {
        Q_UNUSED(draft)
        return readyCall<QList<EditableObject>>(QList<EditableObject>{});
    }

    /// What FieldSpec::pickedFrom offers, for an owner where that limits it. NotVisibleToKey as
    /// the reason if this key may not see them: then ids are typed.
    [[nodiscard]] virtual ApiCall<QList<Choice>> choices(const QString &pickedFrom,
                                                         const QString &ownerId)
    {
        Q_UNUSED(pickedFrom)
        Q_UNUSED(ownerId)
        return readyCall<QList<Choice>>(QList<Choice>{});
    }
};

} // namespace console
