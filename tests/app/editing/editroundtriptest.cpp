// What is read, edited in one field and sent, changes that field and nothing else.
#include "app/services/editableobjects.h"
#include "models/domain/specs/platformspecs.h"
#include "tests/app/editing/simulatedplatform.h"
#include "tests/support/printing.h"
#include "tests/support/resultwords.h"

#include <gtest/gtest.h>

#include <QSet>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// A value that the field takes and that differs from what it has.
FieldValue otherValue(const FieldSpec &field, const FieldValue &now)
{
    switch (field.kind) {
    case InputKind::Boolean:
        return FieldValue::ofBoolean(!now.flag().value_or(false));
    case InputKind::Number:
        return FieldValue::ofJson(now.text() == "7"_L1 ? "8" : "7");
    case InputKind::Choice:
        for (const QString &choice : field.choices) {
            if (choice != now.text())
                return FieldValue::ofText(choice);
        }
        return {};
    case InputKind::ChoiceList:
    case InputKind::TextList:
        return FieldValue::ofList({u"Alpha"_s, u"Beta"_s});
    case InputKind::Json:
    case InputKind::Pairs:
    case InputKind::Group:
        return FieldValue::ofJson(R"({"zeta":"2","alpha":"1"})");
    case InputKind::Rows:
        return FieldValue::ofJson("[]");
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Secret:
        break;
    }
    return FieldValue::ofText(u"changed-1");
}

ObjectRef refOf(const SimulatedPlatform &world, const Merchant &merchant)
{
    return {world.account.id, ObjectKind::Merchant, merchant.id,   merchant.name,
            {},               {},                   merchant.type, merchant.rawStatus};
}

/// Listed objects of the spec's kind, one of each type and status.
QList<ObjectRef> objectsFor(const SimulatedPlatform &world, const ObjectSpec &spec)
{
    const CatalogueBatch all = world.catalogue();
    QList<ObjectRef> refs;
    if (spec.object == ObjectKind::Merchant) {
        for (const Merchant &merchant : all.merchants)
            refs.append(refOf(world, merchant));
    }
    if (spec.object == ObjectKind::Integration) {
        for (const Integration &integration : all.integrations)
            refs.append(integrationRef(world.account.id, integration));
    }
    QSet<QString> seen;
    refs.removeIf([&seen](const ObjectRef &ref) {
        const QString like = QString(ref.type + u' ' + ref.rawStatus);
        const bool known = seen.contains(like);
        seen.insert(like);
        return known;
    });
    return refs;
}

QStringList pathsOf(const QList<FieldDifference> &differences)
{
    QStringList paths;
    for (const FieldDifference &difference : differences)
        paths.append(difference.path);
    return paths;
}

/// Reads, edits one field, sends, reads again.
void expectOnlyThatFieldChanges(const SimulatedPlatform &world, const ObjectSpec &spec,
                                const ObjectRef &ref, const FieldSpec &field)
{
    const QStringList what{spec.endpoint, field.path, ref.id};
    SCOPED_TRACE(what.join(u' ').toStdString());
    const auto before = world.load(ref, spec);
    ASSERT_TRUE(before.has_value()) << wordOf(before);
    ObjectDraft draft(spec, *before);
    const FieldValue wanted = otherValue(field, draft.value(field.path));
    ASSERT_TRUE(wanted.isSet());
    draft.set(field.path, wanted);
    ASSERT_TRUE(draft.issues().isEmpty());
    const auto reply = world.send(draft);
    if (!reply) {
        EXPECT_TRUE(isDefinitiveRefusal(reply.error())) << reply.error().message.toStdString();
        EXPECT_TRUE(pathsOf(differences(spec, *before, *world.load(ref, spec))).isEmpty());
        return;
    }
    EXPECT_TRUE(pathsOf(unmet(draft, *reply)).isEmpty());
    const auto after = world.load(ref, spec);
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(pathsOf(differences(spec, *before, *after)), QStringList{field.path});
    EXPECT_EQ(after->ref.rawStatus == before->ref.rawStatus,
              field.path != "status"_L1 && field.path != "active"_L1)
        << "what is disabled stays so";
}

class EditRoundTrip : public ::testing::TestWithParam<PlatformKind> { };

} // namespace

TEST_P(EditRoundTrip, ChangesExactlyTheFieldThatWasEdited)
{
    int changed = 0;
    for (const ObjectSpec &spec : documentedSpecs(GetParam())) {
        if (spec.verb == EditVerb::Create)
            continue;
        for (const FieldSpec &field : spec.fields()) {
            if (field.access != FieldAccess::Writable)
                continue;
            const SimulatedPlatform fresh(GetParam());
            for (ObjectRef ref : objectsFor(fresh, spec)) {
                const SimulatedPlatform world(GetParam());
                ref.account = world.account.id;
                expectOnlyThatFieldChanges(world, spec, ref, field);
                ++changed;
            }
        }
    }
    EXPECT_GT(changed, 2);
}

INSTANTIATE_TEST_SUITE_P(Platforms, EditRoundTrip,
                         ::testing::Values(PlatformKind::Paygentic, PlatformKind::Preczn,
                                           PlatformKind::ChargebackStop),
                         [](const auto &kind) {
                             return std::string(factsOf(kind.param).displayName.data());
                         });

TEST(PaygenticEditing, SendsBackConfigAndMetadataByteForByte)
{
    const SimulatedPlatform world(PlatformKind::Paygentic);
    const ObjectSpec spec = paygenticSpecs().first();
    for (const ObjectRef &ref : objectsFor(world, spec)) {
        const auto before = world.load(ref, spec);
        ASSERT_TRUE(before.has_value());
        ObjectDraft draft(spec, *before);
        draft.set(u"externalId"_s, FieldValue::ofText(u"inst_new"));
        ASSERT_TRUE(world.send(draft).has_value());
        const QByteArray body = world.exchange.writes().last().body;
        for (const QString &path : {u"config"_s, u"metadata"_s}) {
            const QByteArray bytes = before->values.at(path).json().toByteArray();
            EXPECT_TRUE(body.contains(QByteArray('"' + path.toUtf8() + "\":" + bytes)));
        }
    }
}

TEST(PaygenticEditing, FindsTheStoredRowOfAMerchantAndProvider)
{
    const SimulatedPlatform world(PlatformKind::Paygentic);
    const ObjectSpec spec = paygenticSpecs().first();
    const ObjectRef known = objectsFor(world, spec).last();
    ObjectRef byOwner = known;
    byOwner.id.clear();
    const auto found = world.load(byOwner, spec);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->ref.id, known.id);
    byOwner.ownerId = u"org_nobody"_s;
    const auto none = world.load(byOwner, spec);
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().kind, ApiErrorKind::NotFound);
    EXPECT_TRUE(world.exchange.said.last().path.endsWith(u"/v0/merchantIntegrations"_s));
}

TEST(PaygenticEditing, CreatesByUpsertAndPutsFieldErrorsInTheirPlace)
{
    const SimulatedPlatform world(PlatformKind::Paygentic);
    const ObjectSpec spec = paygenticSpecs().first();
    ObjectRef where;
    where.account = world.account.id;
    ObjectDraft draft(spec, newObject(spec, where));
    draft.set(u"merchantId"_s, FieldValue::ofText(u"org_new1"));
    draft.set(u"config"_s, FieldValue::ofJson(R"({"b":1,"a":{"x":[]}})"));
    const auto made = world.send(draft);
    ASSERT_TRUE(made.has_value()) << wordOf(made);
    EXPECT_EQ(made->ref.ownerId, u"org_new1"_s);
    EXPECT_TRUE(unmet(draft, *made).isEmpty());
    EXPECT_EQ(world.exchange.writes().last().body.toStdString(),
              R"({"merchantId":"org_new1","provider":"salesforce","config":{"b":1,"a":{"x":[]}}})");

    draft.set(u"externalId"_s, FieldValue::ofText(QString(256, u'x')));
    const auto refused = world.send(draft);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(isDefinitiveRefusal(refused.error()));
    ASSERT_EQ(refused.error().fields.size(), 1);
    EXPECT_EQ(refused.error().fields.first().field, u"externalId"_s);
}

namespace {

ObjectDraft newIntegration(const SimulatedPlatform &world, const QStringList &merchants,
                           const QString &organisation)
{
    const ObjectSpec spec = chargebackStopSpecs().first();
    ObjectRef where;
    where.account = world.account.id;
    ObjectDraft draft(spec, newObject(spec, where));
    draft.set(u"name"_s, FieldValue::ofText(u"Orders of May"));
    draft.set(u"organisation_id"_s, FieldValue::ofText(organisation));
    draft.set(u"merchant_ids"_s, FieldValue::ofList(merchants));
    draft.set(u"status"_s, FieldValue::ofText(u"DISABLED"));
    return draft;
}

} // namespace

TEST(ChargebackStopEditing, PicksOrganisationsAndTheirMerchantsAndCreates)
{
    const SimulatedPlatform world(PlatformKind::ChargebackStop);
    EditRole &role = *world.platform->editing();
    const auto organisations = waitFor(role.choices(u"organisations"_s, {}));
    ASSERT_TRUE(organisations.has_value() && !organisations->isEmpty());
    const QString organisation = organisations->first().value;
    const auto merchants = waitFor(role.choices(u"merchants"_s, organisation));
    ASSERT_TRUE(merchants.has_value() && !merchants->isEmpty());
    const auto others = waitFor(role.choices(u"merchants"_s, organisations->last().value));
    EXPECT_NE(merchants->first().value, others->first().value);

    const ObjectDraft draft = newIntegration(world, {merchants->first().value}, organisation);
    EXPECT_TRUE(waitFor(role.matches(draft))->isEmpty());
    const auto made = world.send(draft);
    ASSERT_TRUE(made.has_value()) << wordOf(made);
    EXPECT_EQ(made->ref.rawStatus, u"DISABLED"_s);
    EXPECT_EQ(world.exchange.writes().last().path, u"/chargebackstop/v1/integrations/"_s);
    const auto listed = waitFor(role.matches(draft));
    ASSERT_EQ(listed->size(), 1);
    EXPECT_EQ(listed->first().ref.id, made->ref.id);
}

TEST(ChargebackStopEditing, EveryDocumentedCodeIsADefinitiveRefusalWithItsCode)
{
    const SimulatedPlatform world(PlatformKind::ChargebackStop);
    EditRole &role = *world.platform->editing();
    const QString organisation = waitFor(role.choices(u"organisations"_s, {}))->first().value;
    const QString merchant = waitFor(role.choices(u"merchants"_s, organisation))->first().value;
    QStringList places;
    const auto codeOf = [&](const ObjectDraft &draft) {
        const auto reply = world.send(draft);
        EXPECT_FALSE(reply.has_value());
        EXPECT_TRUE(isDefinitiveRefusal(reply.error()));
        for (const FieldError &field : reply.error().fields)
            places.append(field.field);
        return reply.error().platformCode;
    };
    EXPECT_EQ(codeOf(newIntegration(world, {merchant, merchant}, organisation)),
              u"DUPLICATE_MERCHANT_IDS"_s);
    EXPECT_EQ(codeOf(newIntegration(world, {u"mrch_nobody"_s}, organisation)),
              u"INVALID_MERCHANT_IDS"_s);
    EXPECT_EQ(places, (QStringList{u"merchant_ids"_s, u"merchant_ids"_s}));
    const ObjectSpec rename = chargebackStopSpecs().last();
    for (const ObjectRef &ref : objectsFor(world, rename)) {
        if (ref.type == "CUSTOM_ORDERS"_L1)
            continue;
        ObjectDraft draft(rename, *world.load(ref, rename));
        EXPECT_EQ(codeOf(draft), u"MISSING_UPDATE_FIELDS"_s);
        draft.set(u"name"_s, FieldValue::ofText(u"Another"));
        EXPECT_EQ(codeOf(draft), u"INVALID_INTEGRATION_TYPE"_s);
        return;
    }
    FAIL() << "the sample has no other type";
}

TEST(PrecznEditing, CreatesAMerchantWithAConnectionAndExplainsNoPlan)
{
    const SimulatedPlatform world(PlatformKind::Preczn);
    const auto specs = precznSpecs();
    ObjectRef where;
    where.account = world.account.id;
    ObjectDraft draft(specs.first(), newObject(specs.first(), where));
    draft.set(u"name"_s, FieldValue::ofText(u"Nordlicht Reisen"));
    draft.set(u"active"_s, FieldValue::ofBoolean(false));
    draft.set(u"connections"_s, FieldValue::ofJson(R"([{"processor":"Braintree"}])"));
    const auto made = world.send(draft);
    ASSERT_TRUE(made.has_value()) << wordOf(made) << made.error().message.toStdString();
    EXPECT_TRUE(made->ref.id.startsWith(u"mid_"_s));
    EXPECT_EQ(made->ref.name, u"Nordlicht Reisen"_s);

    ObjectDraft activate(specs[1], *world.load(made->ref, specs[1]));
    activate.set(u"active"_s, FieldValue::ofBoolean(true));
    const auto refused = world.send(activate);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(isDefinitiveRefusal(refused.error()));
    EXPECT_TRUE(refused.error().message.contains(u"No Plan."_s));
}

} // namespace console::testing
