// Preczn's merchants (preczn.md §3.2): create, labels, and the switch. Their connections' credentials
// are the rotation's business.
#include "models/domain/specs/platformspecs.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldSpec active()
{
    return {.path = u"active"_s, .kind = InputKind::Boolean, .source = u"preczn.md §3.2"_s};
}

FieldSpec labels()
{
    // "Capitalised alphanumerics": no exact pattern is documented, so none is demanded.
    return {.path = u"labels"_s,
            .kind = InputKind::TextList,
            .clear = ClearAs::EmptyArray,
            .source = u"preczn.md §3.2"_s};
}

FieldGroup identity()
{
    return {u"identity"_s,
            {{.path = u"name"_s,
              .required = true,
              .limits = {.minLength = 1, .maxLength = 255},
              .source = u"preczn.md §3.2"_s},
             {.path = u"legalName"_s,
              .limits = {.maxLength = 255},
              .source = u"preczn.md §3.2"_s},
             active(),
             labels()}};
}

FieldGroup taxAndContact()
{
    return {u"business"_s,
            {{.path = u"tinType"_s,
              .kind = InputKind::Choice,
              .choices = {u"ssn"_s, u"ein"_s, u"bn"_s, u"sin"_s},
              .source = u"preczn.md §3.2"_s},
             {.path = u"tin"_s,
              .kind = InputKind::Secret,
              .secret = true,
              .limits = {.minLength = 9, .maxLength = 15, .noSpaces = true},
              .source = u"preczn.md §3.2"_s},
             {.path = u"phone"_s,
              .limits = {.pattern = u"[0-9]{7,15}"_s},
              .source = u"preczn.md §3.2: E.164, digits only"_s},
             {.path = u"email"_s, .limits = {.noSpaces = true}, .source = u"seed 2"_s},
             {.path = u"website"_s, .limits = {.noSpaces = true}, .source = u"seed 2"_s},
             {.path = u"mcc"_s, .limits = {.pattern = u"[0-9]{4}"_s}, .source = u"seed 2"_s},
             {.path = u"annualSaleVolume"_s,
              .kind = InputKind::Number,
              .limits = {.least = 0, .most = 9'007'199'254'740'991},
              .source = u"preczn.md §3.2: in cents"_s}}};
}

FieldGroup connections()
{
    return {u"connections"_s,
            {{.path = u"connections"_s,
              .kind = InputKind::Rows,
              .source = u"preczn.md §3.2"_s,
              .members = {{.path = u"processor"_s,
                           .kind = InputKind::Choice,
                           .required = true,
                           .limits = {.noSpaces = true},
                           .choices = {u"AffiniPay"_s, u"Adyen"_s, u"Braintree"_s, u"Finix"_s,
                                       u"Payrix"_s, u"Stripe"_s, u"StripeConnect"_s},
                           .choicesAreOpen = true}}}}};
}

ObjectSpec change(const QString &variant, const FieldSpec &field)
{
    return {.platform = PlatformKind::Preczn,
            .object = ObjectKind::Merchant,
            .verb = EditVerb::Update,
            .variant = variant,
            .endpoint = u"PATCH /v1/merchants/{merchantId}"_s,
            .nameField = u"name"_s,
            .groups = {{u"identity"_s, {field}}}};
}

} // namespace

QList<ObjectSpec> precznSpecs()
{
    return {{.platform = PlatformKind::Preczn,
             .object = ObjectKind::Merchant,
             .verb = EditVerb::Create,
             .endpoint = u"POST /v1/merchants"_s,
             .scope = SendScope::WholeObject,
             .proof = ChangeProof::ListAndCompare,
             .nameField = u"name"_s,
             .groups = {identity(), taxAndContact(), connections()}},
            change(u"active"_s, active()),
            change(u"labels"_s, labels())};
}

QList<EditOffer> precznOffers(const ObjectRef *chosen)
{
    if (chosen && chosen->kind != ObjectKind::Merchant)
        return {};
    QList<EditOffer> offers{{EditVerb::Create, ObjectKind::Merchant, {}, EditBlock::None}};
    if (chosen) {
        offers.append({EditVerb::Update, ObjectKind::Merchant, u"active"_s, EditBlock::None});
        offers.append({EditVerb::Update, ObjectKind::Merchant, u"labels"_s, EditBlock::None});
    }
    return offers;
}

} // namespace console
