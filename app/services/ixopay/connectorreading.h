#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/objectdraft.h"

namespace console {

/// One connector or merchant as a reply shows it: its JSON, and the reply that it stands in.
struct IxopayShown {
    JsonValue json;
    QByteArray document; ///< the whole reply: what JsonValue::rawIn wants
};

/// The object `guid` in the reply's list ("connectors"); NotFound if it is not listed.
[[nodiscard]] Result<IxopayShown> findIxopayObject(const HttpReply &reply, QStringView list,
                                                   const QString &guid);

/// Every element of a reply's list, as it stands there.
[[nodiscard]] Result<QList<IxopayShown>> listedIxopayObjects(const HttpReply &reply,
                                                             QStringView list);

/// What a write's reply shows of the object that was written: success by every rule of safety.md
/// §3, and the object is `guid` (any, if that is empty). Else an error whose wire is MaybeSent.
[[nodiscard]] Result<IxopayShown> writtenIxopayObject(const HttpReply &reply, QStringView thing,
                                                      const QString &guid);

/// The object by the paths of `spec`, in the documented types: numbers and flags may arrive as
/// texts, settings as numbers, an empty object as `[]` (ixopay.md §2.3).
[[nodiscard]] EditableObject editableIxopayObject(const ObjectSpec &spec, const ObjectRef &ref,
                                                  const IxopayShown &shown);

/// One value in the documented type of its field; what does not fit stays as delivered.
[[nodiscard]] FieldValue inDocumentedType(const FieldSpec &spec, const FieldValue &delivered);

/// The values that a connector shows for these credential fields ("sharedSecret",
/// "config.password"). Fields that are not shown, or not as texts, are left out.
[[nodiscard]] CredentialSet shownCredentials(const IxopayShown &shown, const QStringList &names);

} // namespace console
