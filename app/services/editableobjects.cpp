#include "app/services/editableobjects.h"

#include "app/services/json/servertext.h"
#include "models/domain/specs/platformspecs.h"

namespace console {

using namespace Qt::StringLiterals;

EditableObject editableObject(const ObjectSpec &spec, ObjectRef ref, const JsonValue &object,
                              QByteArrayView document, Qt::CaseSensitivity keys)
{
    EditableObject editable;
    editable.ref = std::move(ref);
    editable.values = valuesOf(spec, object, document, keys);
    editable.document = FieldValue::ofJson(object.rawIn(document));
    editable.version = object[u"updatedAt"].label();
    return editable;
}

ObjectRef integrationRef(const AccountId &account, const Integration &integration)
{
    return {account,
            ObjectKind::Integration,
            integration.id,
            integration.name,
            integration.ownerId,
            integration.ownerName,
            integration.type,
            integration.rawStatus};
}

ApiCall<ObjectSpec> documentedSpecCall(PlatformKind platform, const EditOffer &offer)
{
    if (auto spec = documentedSpec(platform, offer))
        return readyCall<ObjectSpec>(std::move(*spec));
    return readyCall<ObjectSpec>(failure(
        localError(ApiErrorKind::InvalidRequest, u"the platform has no such change"_s)));
}

void removeDraftSecrets(ApiError &error, const ObjectDraft &draft)
{
    removeSecrets(error, draft.secrets(), {});
}

} // namespace console
