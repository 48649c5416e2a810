// Paygentic's upsert (seed 0, paygentic.md §1.2).
#include "models/domain/specs/platformspecs.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldGroup identity()
{
    return {u"identity"_s,
            {{.path = u"merchantId"_s,
              .access = FieldAccess::WriteOnce,
              .required = true,
              .limits = {.maxLength = 256, .pattern = u"org_[a-zA-Z0-9]+"_s},
              .names = RefPart::Owner,
              .source = u"seed 0"_s},
             {.path = u"provider"_s,
              .kind = InputKind::Choice,
              .access = FieldAccess::WriteOnce,
              .required = true,
              .choices = {u"salesforce"_s},
              .names = RefPart::Type,
              .source = u"seed 0"_s},
             // A reply may show null; a request has no null in the documents, so clearing sends "".
             {.path = u"externalId"_s,
              .words = u"installationId"_s,
              .clear = ClearAs::EmptyText,
              .limits = {.maxLength = 255},
              .source = u"seed 0"_s},
             {.path = u"status"_s,
              .kind = InputKind::Choice,
              .choices = {u"active"_s, u"disconnected"_s, u"error"_s},
              .source = u"seed 0"_s}}};
}

FieldGroup configuration()
{
    return {u"configuration"_s,
            {{.path = u"config"_s,
              .kind = InputKind::Json,
              .clear = ClearAs::EmptyObject,
              .source = u"seed 0"_s},
             {.path = u"metadata"_s,
              .kind = InputKind::Json,
              .clear = ClearAs::EmptyObject,
              .source = u"seed 0"_s}}};
}

} // namespace

QList<ObjectSpec> paygenticSpecs()
{
    // Whether an upsert keeps what it omits is not documented: everything read goes back.
    return {{.platform = PlatformKind::Paygentic,
             .object = ObjectKind::Integration,
             .verb = EditVerb::Upsert,
             .endpoint = u"PUT /v0/merchantIntegrations"_s,
             .scope = SendScope::WholeObject,
             .proof = ChangeProof::Resend,
             .nameField = u"merchantId"_s,
             .groups = {identity(), configuration()}}};
}

QList<EditOffer> paygenticOffers(const ObjectRef *chosen)
{
    if (chosen && chosen->kind != ObjectKind::Integration)
        return {};
    return {{EditVerb::Upsert, ObjectKind::Integration, {}, EditBlock::None}};
}

} // namespace console
