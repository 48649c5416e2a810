// ChargebackStop's create and rename (seed 4). Disabling is a status command (statustransition.h).
#include "models/domain/specs/platformspecs.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldSpec name(bool required)
{
    return {.path = u"name"_s,
            .required = required,
            .limits = {.minLength = 1, .maxLength = 255},
            .source = u"seed 4"_s};
}

FieldGroup owner()
{
    return {u"owner"_s,
            {{.path = u"organisation_id"_s,
              .kind = InputKind::Choice,
              .access = FieldAccess::WriteOnce,
              .required = true,
              .limits = {.maxLength = 256, .noSpaces = true},
              .choicesAreOpen = true,
              .pickedFrom = u"organisations"_s,
              .names = RefPart::Owner,
              .source = u"seed 4"_s}}};
}

FieldGroup identity()
{
    return {u"identity"_s,
            {name(true),
             {.path = u"type"_s,
              .kind = InputKind::Choice,
              .access = FieldAccess::WriteOnce,
              .required = true,
              .choices = {u"CUSTOM_ORDERS"_s},
              .names = RefPart::Type,
              .source = u"seed 4"_s},
             {.path = u"status"_s,
              .kind = InputKind::Choice,
              .words = u"initialStatus"_s,
              .access = FieldAccess::WriteOnce,
              .choices = {u"ENABLED"_s, u"DISABLED"_s},
              .source = u"seed 4"_s}}};
}

FieldGroup merchants()
{
    return {u"merchants"_s,
            {{.path = u"merchant_ids"_s,
              .kind = InputKind::TextList,
              .access = FieldAccess::WriteOnce,
              .required = true,
              .limits = {.minLength = 1, .noSpaces = true},
              .choicesAreOpen = true,
              .pickedFrom = u"merchants"_s,
              .source = u"seed 4"_s}}};
}

} // namespace

QList<ObjectSpec> chargebackStopSpecs()
{
    return {{.platform = PlatformKind::ChargebackStop,
             .object = ObjectKind::Integration,
             .verb = EditVerb::Create,
             .endpoint = u"POST /v1/integrations/"_s,
             .scope = SendScope::WholeObject,
             .proof = ChangeProof::ListAndCompare,
             .nameField = u"name"_s,
             .groups = {owner(), identity(), merchants()}},
            {.platform = PlatformKind::ChargebackStop,
             .object = ObjectKind::Integration,
             .verb = EditVerb::Update,
             .variant = u"rename"_s,
             .endpoint = u"PATCH /v1/integrations/{integration_id}"_s,
             .scope = SendScope::ChangedFields,
             .proof = ChangeProof::ReadAndCompare,
             .nameField = u"name"_s,
             .groups = {{u"identity"_s, {name(true)}}}}};
}

QList<EditOffer> chargebackStopOffers(const ObjectRef *chosen)
{
    QList<EditOffer> offers;
    if (!chosen || chosen->kind == ObjectKind::Integration)
        offers.append({EditVerb::Create, ObjectKind::Integration, {}, EditBlock::None});
    if (chosen && chosen->kind == ObjectKind::Integration)
        offers.append({EditVerb::Update, ObjectKind::Integration, u"rename"_s, EditBlock::None});
    return offers;
}

} // namespace console
