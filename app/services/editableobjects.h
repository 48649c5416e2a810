#pragma once

#include "app/services/http/httpexchange.h"
#include "models/domain/objectdraft.h"
#include "models/domain/integration.h"

namespace console {

/// An object of a reply, ready to be edited: its values by the spec, and its own bytes.
[[nodiscard]] EditableObject editableObject(const ObjectSpec &spec, ObjectRef ref,
                                            const JsonValue &object, QByteArrayView document,
                                            Qt::CaseSensitivity keys = Qt::CaseSensitive);

[[nodiscard]] ObjectRef integrationRef(const AccountId &account, const Integration &integration);

/// The table's entry for an offer, at once; InvalidRequest if there is none.
[[nodiscard]] ApiCall<ObjectSpec> documentedSpecCall(PlatformKind platform,
                                                     const EditOffer &offer);

/// Takes what the draft's secret fields carry out of an error, should the platform have quoted it.
void removeDraftSecrets(ApiError &error, const ObjectDraft &draft);

} // namespace console
