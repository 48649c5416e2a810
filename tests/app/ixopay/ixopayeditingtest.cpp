#include "tests/app/ixopay/connectorvalues.h"
#include "tests/app/ixopay/simulatedixopay.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"

#include "app/services/ixopay/connectorbody.h"
#include "app/services/ixopay/connectorreading.h"
#include "models/domain/jsonreader.h"
#include "models/domain/specs/platformspecs.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

using IxopayEditingTest = SimulatedIxopay;

/// The same form over another reading of the connector.
ObjectDraft shownAs(const ObjectDraft &opened, const QByteArray &connector)
{
    const IxopayShown shown{*readJson(connector), connector};
    return ObjectDraft(opened.spec(), editableIxopayObject(opened.spec(), opened.ref(), shown));
}

TEST_F(IxopayEditingTest, NeverSendsBackTheMaskThatHidesASecret)
{
    const auto opening = opened(refOf(1));
    ASSERT_TRUE(opening.has_value());
    QJsonObject connector = truth(1);
    QJsonObject config = connector[u"config"_s].toObject();
    config.insert(u"password"_s, u"********"_s);
    config.insert(u"extraData"_s, QJsonObject{{u"signing"_s, u"\u2022\u2022\u2022\u2022"_s}});
    connector.insert(u"config"_s, config);
    ObjectDraft draft = shownAs(*opening, compact(connector));
    draft.set(u"description"_s, FieldValue::ofText(u"*** New words ***"));
    const auto refused = connectorBody(draft);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().wire, WireState::NotSent);
    QStringList fields;
    for (const FieldError &field : refused.error().fields)
        fields.append(field.field);
    fields.sort();
    EXPECT_EQ(fields, (QStringList{u"config.extraData.signing"_s, u"config.password"_s}));
    draft.set(u"config.password"_s, FieldValue::ofSecret(SecretBuffer("canary-1")));
    EXPECT_EQ(connectorBody(draft).error().fields.size(), 1);
}

TEST_F(IxopayEditingTest, DoesNotSetACounterBackWhateverTheCaseOfItsName)
{
    const auto opening = opened(refOf(1));
    ASSERT_TRUE(opening.has_value());
    QJsonObject connector = truth(1);
    connector.insert(u"terminals"_s, QJsonArray{QJsonObject{{u"TerminalId"_s, u"ID-1"_s},
                                                            {u"STAN"_s, u"4711"_s},
                                                            {u"CaptureRef"_s, u"4712"_s}}});
    ObjectDraft draft = shownAs(*opening, compact(connector));
    draft.set(u"description"_s, FieldValue::ofText(u"New words"));
    const auto body = connectorBody(draft);
    ASSERT_TRUE(body.has_value());
    const QByteArray sent = body->expose().toByteArray();
    EXPECT_TRUE(sent.contains("ID-1"));
    EXPECT_FALSE(sent.contains("4711")) << sent.constData();
    EXPECT_FALSE(sent.contains("4712"));
}

TEST_F(IxopayEditingTest, SendsSettingsAsAdditionsAndRemovals)
{
    const qsizetype index = indexOf(u"Sofortüberweisung"_s);
    auto draft = opened(refOf(index));
    ASSERT_TRUE(draft.has_value());
    draft->set(u"settings"_s, json(R"({"tx:expiration-minutes":"5","kount:fields":"a"})"));
    ASSERT_TRUE(sent(*draft).has_value());
    const auto body = QJsonDocument::fromJson(exchange.writtenBodies.last()).object();
    EXPECT_FALSE(body.contains(u"settings"_s));
    EXPECT_EQ(body[u"addSettings"_s].toObject(),
              (QJsonObject{{u"tx:expiration-minutes"_s, u"5"_s}, {u"kount:fields"_s, u"a"_s}}));
    EXPECT_EQ(body[u"removeSettings"_s].toObject().keys(), QStringList{u"refund:ui-enabled"_s});
    EXPECT_EQ(truth(index)[u"settings"_s].toObject().size(), 2);
}

TEST_F(IxopayEditingTest, SetsAStanOnlyOnPurpose)
{
    const qsizetype index = indexOf(u"Redsys tienda"_s);
    const auto stanOf = [&] {
        const auto state = simulator.trueState()[u"connectors"_s][refOf(index).id];
        return state[u"terminals"_s][0][u"stan"_s];
    };
    auto draft = opened(refOf(index));
    ASSERT_TRUE(draft.has_value());
    draft->set(u"terminals"_s, json(R"([{"terminalId":"ID-0008","disabled":false,"stan":"41"}])"));
    ASSERT_TRUE(sent(*draft).has_value());
    EXPECT_EQ(stanOf(), QJsonValue(u"41"_s));
    auto next = opened(refOf(index));
    next->set(u"terminals"_s, json(R"([{"terminalId":"ID-0008","disabled":true,"stan":""}])"));
    ASSERT_TRUE(sent(*next).has_value());
    EXPECT_FALSE(exchange.writtenBodies.last().contains("stan"));
    EXPECT_EQ(stanOf(), QJsonValue(u"41"_s));
}

TEST_F(IxopayEditingTest, NeverSendsAnEmptySharedSecret)
{
    auto draft = opened(refOf(0));
    ASSERT_TRUE(draft.has_value());
    EditableObject unseen = draft->original();
    for (const QByteArray &hidden : {QByteArray("\"\""), QByteArray("null"), QByteArray()}) {
        unseen.values.erase(u"sharedSecret"_s);
        if (!hidden.isEmpty())
            unseen.values[u"sharedSecret"_s] = json(hidden);
        ObjectDraft edited(draft->spec(), unseen);
        edited.set(u"name"_s, FieldValue::ofText(u"New name"));
        const auto refused = sent(edited);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().kind, ApiErrorKind::InvalidRequest);
        EXPECT_TRUE(wasNotSent(refused.error()));
        ASSERT_EQ(refused.error().fields.size(), 1);
        EXPECT_EQ(refused.error().fields[0].field, u"sharedSecret"_s);
    }
    EXPECT_TRUE(exchange.writtenBodies.isEmpty());
}

TEST_F(IxopayEditingTest, SwitchesOffAndOnAndLeavesTheRestAlone)
{
    const qsizetype index = indexOf(u"Adyen EUR"_s);
    const QJsonObject before = truth(index);
    for (const bool disabled : {true, false}) {
        auto draft = opened(refOf(index), disabled ? QString(disableVariant)
                                                   : QString(enableVariant));
        ASSERT_TRUE(draft.has_value());
        draft->set(u"disabled"_s, FieldValue::ofBoolean(disabled));
        const auto shown = sent(*draft);
        ASSERT_TRUE(shown.has_value());
        EXPECT_EQ(differing(before, truth(index)),
                  disabled ? QStringList{u"disabled"_s} : QStringList());
    }
}

TEST_F(IxopayEditingTest, CreatesConnectorsOfEveryKindAndMerchants)
{
    ObjectRef place = refOf(0);
    place.id.clear();
    place.name.clear();
    for (const QString &variant :
         {QString(), QString(routingVariant), QString(multiMethodVariant)}) {
        SCOPED_TRACE(variant.toStdString());
        auto draft = opened(place, variant);
        ASSERT_TRUE(draft.has_value());
        draft->set(u"name"_s, FieldValue::ofText(QString(u"Made "_s + variant)));
        if (variant.isEmpty())
            draft->set(u"method"_s, FieldValue::ofText(u"Creditcard"));
        if (variant == routingVariant)
            draft->set(u"routingMetaConnector.defaultConnector"_s,
                       FieldValue::ofText(refOf(0).id));
        if (variant == multiMethodVariant)
            draft->set(u"multiMethodMetaConnector.retries"_s, json("9"));
        draft->set(u"apiKey"_s, FieldValue::ofText(QString(u"key-"_s + variant)));
        EXPECT_FALSE(sent(*draft).has_value()); // no shared secret yet
        draft->set(u"sharedSecret"_s, FieldValue::ofText(u"canary-own-secret"));
        EXPECT_TRUE(draft->issues().isEmpty());
        EXPECT_TRUE(waitFor(client.editing()->matches(*draft))->isEmpty());
        const auto made = sent(*draft);
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        EXPECT_FALSE(made->ref.id.isEmpty());
        EXPECT_TRUE(unmet(*draft, *made).isEmpty());
        EXPECT_EQ(waitFor(client.editing()->matches(*draft))->size(), 1);
        EXPECT_TRUE(waitFor(client.editing()->load(made->ref, draft->spec())).has_value());
    }
}

TEST_F(IxopayEditingTest, CreatesAMerchantUnderTheChosenTenant)
{
    const auto tenants = waitFor(client.editing()->choices(u"tenants"_s, {}));
    ASSERT_TRUE(tenants.has_value());
    ASSERT_EQ(tenants->size(), 4);
    ObjectRef place;
    place.account = account.id;
    place.kind = ObjectKind::Merchant;
    const EditOffer offer{EditVerb::Create, ObjectKind::Merchant, {}, EditBlock::None};
    const auto spec = waitFor(client.editing()->spec(place, offer));
    ASSERT_TRUE(spec.has_value());
    ObjectDraft draft(*spec, EditableObject{place, {}, {}, {}});
    draft.set(u"tenantGuid"_s, FieldValue::ofText(tenants->at(1).value));
    draft.set(u"name"_s, FieldValue::ofText(u"Neuer Laden"));
    EXPECT_FALSE(draft.issues().isEmpty());
    draft.set(u"homepage"_s, FieldValue::ofText(u"https://laden.example"));
    draft.set(u"timezone"_s, FieldValue::ofText(u"Europe/Vienna"));
    EXPECT_TRUE(draft.issues().isEmpty());
    const auto made = sent(draft);
    ASSERT_TRUE(made.has_value());
    EXPECT_FALSE(exchange.writtenBodies.last().contains("tenantGuid"));
    EXPECT_EQ(made->ref.ownerId, tenants->at(1).value);
    EXPECT_TRUE(unmet(draft, *made).isEmpty()) << "no merchant shows its tenant";
    EXPECT_EQ(waitFor(client.editing()->load(made->ref, *spec))->ref.id, made->ref.id);
}

TEST_F(IxopayEditingTest, OffersOnlyConnectorsThatCanBeRoutedTo)
{
    const auto choices = waitFor(client.editing()->choices(
        u"connectors"_s, refOf(indexOf(u"Routing Liftkarten"_s)).ownerId));
    ASSERT_TRUE(choices.has_value());
    ASSERT_EQ(choices->size(), 2);
    for (const Choice &choice : *choices)
        EXPECT_NE(choice.detail, u"MetaConnector"_s);
}

TEST_F(IxopayEditingTest, OffersAdaptersAndMethodsThatTheMerchantsConnectorsHave)
{
    const QString merchant = refOf(indexOf(u"Routing Liftkarten"_s)).ownerId;
    for (const auto &[picker, field] : {std::pair{u"adapters"_s, u"adapter"_s},
                                        std::pair{u"methods"_s, u"method"_s}}) {
        const auto choices = waitFor(client.editing()->choices(picker, merchant));
        ASSERT_TRUE(choices.has_value());
        ASSERT_FALSE(choices->isEmpty());
        QStringList values;
        for (const Choice &choice : *choices) {
            EXPECT_FALSE(values.contains(choice.value));
            EXPECT_NE(choice.value, QString(metaConnector));
            values.append(choice.value);
        }
        EXPECT_TRUE(values.contains(truth(indexOf(u"Adyen EUR"_s))[field].toString()));
    }
}

TEST_F(IxopayEditingTest, DescribesTheAdapterOfANewConnectorOnceItIsNamed)
{
    ObjectRef place = refOf(0);
    place.id.clear();
    place.type.clear();
    const EditOffer offer{EditVerb::Create, ObjectKind::Connector, {}, EditBlock::None};
    const auto before = waitFor(client.editing()->spec(place, offer));
    ASSERT_TRUE(before.has_value());
    EXPECT_TRUE(before->find(u"config.extraData"));
    EXPECT_EQ(before->find(u"config.extraData")->kind, InputKind::Json);
    place.type = truth(0)[u"adapter"_s].toString();
    const auto after = waitFor(client.editing()->spec(place, offer));
    ASSERT_TRUE(after.has_value());
    const FieldSpec *raw = after->find(u"config.extraData");
    EXPECT_FALSE(raw && raw->path == "config.extraData"_L1);
}

TEST_F(IxopayEditingTest, TakesOnlyAnAnswerThatProvesTheChange)
{
    const QByteArray guid = refOf(0).id.toUtf8();
    const QList<HttpReply> unproven{
        replyOf(200, R"({"success":true,"connector":{"guid":"CO-other"}})"),
        replyOf(200, R"({"success":false,"connector":{"guid":")" + guid + "\"}}"),
        replyOf(200, R"({"success":true,"errorCode":1004,"connector":{"guid":")" + guid + "\"}}"),
        replyOf(200, R"({"success":true})"),
        replyOf(200, "[]"),
        replyOf(200, "<html></html>"),
        replyOf(201, R"({"success":true,"connector":{"guid":")" + guid + "\"}}"),
        replyOf(422, "<html></html>"),
        replyOf(500, R"({"success":false,"errorCode":9999})"),
    };
    for (const HttpReply &reply : unproven) {
        SCOPED_TRACE(reply.body.toStdString());
        auto draft = opened(refOf(0));
        ASSERT_TRUE(draft.has_value());
        draft->set(u"description"_s, FieldValue::ofText(u"x"));
        exchange.answerNextWrite(reply, false);
        const auto shown = sent(*draft);
        ASSERT_FALSE(shown.has_value());
        EXPECT_FALSE(isDefinitiveRefusal(shown.error())) << "documented refusals are no 200";
        EXPECT_FALSE(wasNotSent(shown.error()));
    }
}

TEST_F(IxopayEditingTest, PutsAFieldErrorBesideItsFieldAndNoSecretIntoIt)
{
    auto draft = opened(refOf(0));
    ASSERT_TRUE(draft.has_value());
    draft->set(u"sharedSecret"_s, FieldValue::ofText(u"canary-own-secret"));
    exchange.answerNextWrite(
        replyOf(422,
                R"({"success":true,"errorCode":1004,"errorMessage":"name: nameInvalid canary-own-secret"})"),
        false);
    const auto refused = sent(*draft);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().platformCode, u"1004"_s);
    ASSERT_EQ(refused.error().fields.size(), 1);
    EXPECT_EQ(refused.error().fields[0].field, u"name"_s);
    EXPECT_FALSE(refused.error().message.contains(u"canary"));
    EXPECT_FALSE(refused.error().fields[0].message.contains(u"canary"));
}

TEST_F(IxopayEditingTest, AnswersHostileRepliesToAWriteWithErrors)
{
    for (const auto &variant : hostileVariantsOf(recorded(u"ixopay/connectors.json"_s))) {
        auto draft = opened(refOf(0));
        ASSERT_TRUE(draft.has_value());
        draft->set(u"description"_s, FieldValue::ofText(u"x"));
        exchange.answerNextWrite(replyOf(200, variant.body), false);
        EXPECT_FALSE(sent(*draft).has_value()) << variant.what.toStdString();
    }
}

TEST(IxopayConnectorReading, ReadsKeysInAnyCaseAndValuesInAnyDress)
{
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    const auto shown = findIxopayObject(
        replyOf(200, R"({"success":true,"connectors":[{"GUID":"CO-1","Name":"N","APIKey":"k",
            "disabled":"1","defaultRiskRuleSet":"213","Settings":{"tx:expiration-minutes":100},
            "disabledTransactionTypes":{},"config":{"APISecret":"s","extraData":[],"testMode":0}}]})"),
        u"connectors", u"CO-1"_s);
    ASSERT_TRUE(shown.has_value());
    const auto object = editableIxopayObject(spec, {}, *shown);
    const auto text = [&](const QString &path) {
        return object.values.contains(path) ? object.values.at(path).json().toByteArray()
                                            : QByteArray("missing");
    };
    EXPECT_EQ(text(u"apiKey"_s), "\"k\"");
    EXPECT_EQ(text(u"disabled"_s), "true");
    EXPECT_EQ(text(u"config.testMode"_s), "false");
    EXPECT_EQ(text(u"defaultRiskRuleSet"_s), "213");
    EXPECT_EQ(text(u"settings"_s), R"({"tx:expiration-minutes":"100"})");
    EXPECT_EQ(text(u"config.extraData"_s), "{}");
    EXPECT_EQ(text(u"disabledTransactionTypes"_s), "[]");
    EXPECT_EQ(text(u"config.apiSecret"_s), "\"s\"");
    EXPECT_EQ(object.ref.id, u"CO-1"_s);
}

/// Every request field that ixopay.md §2.3 and seed 1 list, by hand: the declaration is checked
/// against the document, not against itself.
TEST(IxopaySpecs, DeclareEveryDocumentedRequestField)
{
    const QStringList documented{
        u"name"_s, u"adapter"_s, u"method"_s, u"apiKey"_s, u"publicIntegrationKey"_s,
        u"sharedSecret"_s, u"businessCountry"_s, u"config.username"_s, u"config.password"_s,
        u"config.apiSecret"_s, u"config.extraData"_s, u"config.language"_s, u"config.testMode"_s,
        u"config.vault"_s, u"customerProfileContainer"_s, u"defaultRiskRuleSet"_s,
        u"vtRiskRuleSet"_s, u"description"_s, u"disabled"_s, u"disabledTransactionTypes"_s,
        u"postbackFormat"_s, u"provider"_s, u"scheduleApiAvailable"_s,
        u"virtualTerminalAvailable"_s, u"settings"_s, u"alias"_s, u"terminals"_s,
        u"routingMetaConnector.defaultConnector"_s, u"routingMetaConnector.reRouteRecurring"_s,
        u"multiMethodMetaConnector.defaultActionDisableConnector"_s,
        u"multiMethodMetaConnector.retries"_s, u"multiMethodMetaConnector.expiry"_s};
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    for (const QString &path : documented) {
        const FieldSpec *field = spec.find(path);
        ASSERT_TRUE(field) << path.toStdString();
        EXPECT_EQ(field->path, path);
        EXPECT_EQ(field->access, FieldAccess::Writable) << path.toStdString();
        EXPECT_FALSE(field->source.isEmpty()) << path.toStdString();
    }
    EXPECT_EQ(spec.find(u"disabledTransactionTypes")->choices.size(), 11);
    EXPECT_EQ(spec.find(u"settings")->choices.size(), 64);
}

/// Whatever is set goes out: as it is, or for settings of an update as additions.
TEST(IxopaySpecs, EveryDeclaredFieldReachesTheWire)
{
    for (const ObjectSpec &spec : documentedSpecs(PlatformKind::Ixopay)) {
        const bool updates = spec.verb == EditVerb::Update;
        for (const FieldSpec &field : spec.fields()) {
            EditableObject original;
            original.document = updates ? json("{}") : FieldValue();
            ObjectDraft draft(spec, original);
            draft.set(u"sharedSecret"_s, FieldValue::ofText(u"canary-shared"));
            draft.set(field.path, otherValue(field, {}));
            const auto body = spec.object == ObjectKind::Merchant
                ? Result<SecretBuffer>(merchantBody(draft))
                : connectorBody(draft);
            ASSERT_TRUE(body.has_value()) << field.path.toStdString();
            QJsonValue sent = QJsonDocument::fromJson(body->expose().toByteArray()).object();
            const bool adds = updates && field.path == "settings"_L1;
            const QString path = adds ? u"addSettings"_s : field.path;
            for (const QString &step : path.split(u'.'))
                sent = sent[step];
            const bool isWritten
                = field.access == FieldAccess::Writable && path != "tenantGuid"_L1;
            EXPECT_EQ(!sent.isUndefined(), isWritten)
                << spec.endpoint.toStdString() << ' ' << path.toStdString();
        }
    }
}

TEST(IxopaySpecs, BlockWhatWouldChangeNothing)
{
    ObjectRef connector;
    connector.kind = ObjectKind::Connector;
    const auto blockOf = [&connector](const QString &status, const QString &variant) {
        connector.rawStatus = status;
        for (const EditOffer &offer : editOffers(PlatformKind::Ixopay, &connector)) {
            if (offer.verb == EditVerb::Update && offer.variant == variant)
                return offer.block;
        }
        return EditBlock::TypeNotSupported;
    };
    EXPECT_EQ(blockOf(u"enabled, test mode"_s, disableVariant), EditBlock::None);
    EXPECT_EQ(blockOf(u"enabled"_s, enableVariant), EditBlock::AlreadyThere);
    EXPECT_EQ(blockOf(u"disabled"_s, disableVariant), EditBlock::AlreadyThere);
    EXPECT_EQ(blockOf(u"disabled"_s, enableVariant), EditBlock::None);
    EXPECT_EQ(blockOf(u"archived"_s, enableVariant), EditBlock::Archived);
    EXPECT_EQ(blockOf(u"archived"_s, {}), EditBlock::None);
}

} // namespace
