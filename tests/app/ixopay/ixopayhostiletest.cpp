// What broken and hostile servers answer where IXOPAY is read and written: a clear error or a harmless
// value; never a success that nobody sent, never a refusal that nobody said.
#include "app/services/ixopay/ixopayclient.h"
#include "models/domain/specs/connectorspec.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto goodConnector =
    R"({"guid":"CO-1","name":"Adyen EUR","adapter":"Adyen","method":"Creditcard","apiKey":"k",)"
    R"("sharedSecret":"s","disabled":false,"disabledTransactionTypes":["refund"],)"
    R"("config":{"username":"u","extraData":{"a":"b"},"testMode":true},"settings":{"x":"1"},)"
    R"("terminals":[{"terminalId":"T","disabled":false}],"defaultRiskRuleSet":5})";

QByteArray listOf(const QByteArray &name, const QByteArray &element)
{
    return R"({"success":true,")" + name + R"(":[)" + element + "]}";
}

/// One endpoint: a good answer, and what is made of an answer.
struct Endpoint {
    const char *name;
    QByteArray good;
    std::function<std::optional<ApiError>(IxopayClient &client)> ask;
};

template <typename T>
std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

ObjectRef connectorRef(const Account &account)
{
    return {account.id, ObjectKind::Connector, u"CO-1"_s, u"Adyen EUR"_s,
            u"ME-1"_s,  {},                    u"Adyen"_s, {}};
}

CatalogueCursor cursorTo(int stage, const QString &owner)
{
    CatalogueCursor cursor;
    cursor.stage = stage;
    cursor.owner = owner;
    return cursor;
}

std::optional<ApiError> readFrom(IxopayClient &client, const CatalogueCursor &cursor)
{
    return errorOf(waitFor(static_cast<Platform &>(client).catalogue().read(cursor)));
}

QList<Endpoint> readings()
{
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    return {
        {"listTenants", listOf("tenants", R"({"guid":"TE-1","name":"Acme"})"),
         [](IxopayClient &client) { return readFrom(client, {}); }},
        {"listMerchants", listOf("merchants", R"({"guid":"ME-1","name":"Shop","disabled":false})"),
         [](IxopayClient &client) { return readFrom(client, cursorTo(1, u"TE-1"_s)); }},
        {"listConnectors", listOf("connectors", goodConnector),
         [](IxopayClient &client) { return readFrom(client, cursorTo(2, u"ME-1"_s)); }},
        {"listConnectors of the editor", listOf("connectors", goodConnector),
         [spec](IxopayClient &client) {
             return errorOf(waitFor(client.editing()->load(connectorRef(client.account()), spec)));
         }},
        {"listConnectors of a rotation", listOf("connectors", goodConnector),
         [](IxopayClient &client) {
             CredentialSet next;
             next.set(u"sharedSecret"_s, SecretBuffer("n"));
             const ConnectorRef target{client.account().id, u"ME-1"_s, {}, u"CO-1"_s, u"Adyen"_s};
             return errorOf(waitFor(client.credentials()->inForce(target, next, nullptr)));
         }},
        {"getConnectorSettings",
         R"({"success":true,"baseConfig":[{"name":"a","type":"string","enum":["x","y"]}],)"
         R"("vaultConfig":[{"name":"b","type":"array","items":{"type":"object","properties":[]}}]})",
         [](IxopayClient &client) {
             ObjectRef place = connectorRef(client.account());
             place.id.clear();
             return errorOf(waitFor(client.editing()->spec(
                 place, {EditVerb::Create, ObjectKind::Connector, {}, EditBlock::None})));
         }},
        {"getConnectorRouting", R"({"version":"1","default":"CO-2","rerouteRecurring":false,"tree":[]})",
         [](IxopayClient &client) { return errorOf(waitFor(client.routings()->routing(u"CO-1"_s))); }},
        {"choices", listOf("connectors", goodConnector),
         [](IxopayClient &client) {
             return errorOf(waitFor(client.editing()->choices(u"connectors"_s, u"ME-1"_s)));
         }},
    };
}

ObjectDraft draftOf(const Account &account, EditVerb verb)
{
    const ObjectSpec spec = plainConnectorSpec(verb, {}, ConnectorKind::Ordinary);
    EditableObject original;
    original.ref = connectorRef(account);
    if (verb == EditVerb::Create)
        original.ref.id.clear();
    else
        original.document = FieldValue::ofJson(goodConnector);
    ObjectDraft draft(spec, original);
    draft.set(u"name"_s, FieldValue::ofText(u"Adyen EUR"));
    draft.set(u"sharedSecret"_s, FieldValue::ofText(u"canary-secret"));
    return draft;
}

ObjectDraft merchantDraft(const Account &account)
{
    EditableObject original;
    original.ref = {account.id, ObjectKind::Merchant, {}, {}, u"TE-1"_s, {}, {}, {}};
    ObjectDraft draft(ixopayMerchantSpec(), original);
    draft.set(u"tenantGuid"_s, FieldValue::ofText(u"TE-1"));
    draft.set(u"name"_s, FieldValue::ofText(u"Shop"));
    return draft;
}

std::optional<ApiError> sendDraft(IxopayClient &client, const ObjectDraft &draft)
{
    const auto permit = permitFor(client.account(), draft.target().objectId);
    return errorOf(waitFor(client.editing()->send(permit, draft)));
}

QList<Endpoint> writings()
{
    const QByteArray shown = R"({"success":true,"connector":)" + QByteArray(goodConnector) + "}";
    return {
        {"updateConnector", shown,
         [](IxopayClient &client) {
             return sendDraft(client, draftOf(client.account(), EditVerb::Update));
         }},
        {"createConnector", shown,
         [](IxopayClient &client) {
             return sendDraft(client, draftOf(client.account(), EditVerb::Create));
         }},
        {"createMerchant", R"({"success":true,"merchant":{"guid":"ME-1","name":"Shop"}})",
         [](IxopayClient &client) { return sendDraft(client, merchantDraft(client.account())); }},
    };
}

struct HostileIxopay {
    FakeExchange exchange;
    Account account = testAccount(PlatformKind::Ixopay);
    IxopayClient client{account, exchange, fixedKey("a:b")};

    std::optional<ApiError> answer(const Endpoint &endpoint, int status, const QByteArray &body)
    {
        exchange.answer(replyOf(status, body));
        QElapsedTimer clock;
        clock.start();
        const auto error = endpoint.ask(client);
        EXPECT_LT(clock.elapsed(), 5000) << endpoint.name;
        return error;
    }
};

void expectHarmless(const ApiError &error)
{
    EXPECT_LT(error.message.size(), 5000);
    EXPECT_LT(error.platformCode.size(), 5000);
    EXPECT_LT(error.fields.size(), 1000);
}

QJsonValue replaced(const QJsonValue &where, QStringList path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    const QString step = path.takeFirst();
    if (where.isArray()) {
        QJsonArray array = where.toArray();
        array[step.toInt()] = replaced(array[step.toInt()], path, by);
        return array;
    }
    QJsonObject object = where.toObject();
    object[step] = replaced(object[step], path, by); // Undefined removes
    return object;
}

void addPaths(QList<QStringList> &paths, const QJsonValue &value, const QStringList &here)
{
    if (!here.isEmpty())
        paths.append(here);
    if (value.isArray() && !value.toArray().isEmpty())
        addPaths(paths, value.toArray().first(), here + QStringList{u"0"_s});
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addPaths(paths, it.value(), here + QStringList{it.key()});
}

/// The good answer with each of its values in turn gone, of another type, huge or deep.
QList<std::pair<QString, QByteArray>> mutationsOf(const QByteArray &good)
{
    const QJsonObject document = QJsonDocument::fromJson(good).object();
    QJsonValue deep = 1;
    for (int i = 0; i < 200; ++i)
        deep = QJsonArray{deep};
    const QList<std::pair<QString, QJsonValue>> others{
        {u"gone"_s, QJsonValue(QJsonValue::Undefined)}, {u"null"_s, {}},
        {u"a number"_s, 7.5}, {u"true"_s, true}, {u"a text"_s, u"text"_s},
        {u"a list"_s, QJsonArray{1, u"a"_s}}, {u"an object"_s, QJsonObject{{u"a"_s, 1}}},
        {u"a megabyte"_s, QString(1024 * 1024, u'x')}, {u"deep"_s, deep}};
    QList<QStringList> paths;
    addPaths(paths, document, {});
    QList<std::pair<QString, QByteArray>> all;
    for (const QStringList &path : std::as_const(paths)) {
        for (const auto &[what, value] : others)
            all.append({QString(path.join(u'.') + u": "_s + what),
                        QJsonDocument(replaced(document, path, value).toObject())
                            .toJson(QJsonDocument::Compact)});
    }
    return all;
}

} // namespace

TEST(HostileIxopayServer, NoBrokenReadingIsTakenForAWholeOne)
{
    HostileIxopay world;
    for (const Endpoint &endpoint : readings()) {
        EXPECT_FALSE(world.answer(endpoint, 200, endpoint.good)) << endpoint.name;
        for (const HostileReply &hostile : hostileVariantsOf(endpoint.good)) {
            const auto error = world.answer(endpoint, 200, hostile.body);
            EXPECT_TRUE(error || !hostile.unreadable)
                << endpoint.name << ": " << hostile.what.toStdString();
            if (error)
                expectHarmless(*error);
        }
    }
}

TEST(HostileIxopayServer, ReadsValuesOfEveryWrongTypeWithoutHarm)
{
    HostileIxopay world;
    int errors = 0;
    for (const Endpoint &endpoint : readings()) {
        for (const auto &[what, body] : mutationsOf(endpoint.good)) {
            const auto error = world.answer(endpoint, 200, body);
            errors += error.has_value();
            if (error)
                expectHarmless(*error);
        }
    }
    EXPECT_GT(errors, 50) << "a list without its list is not an empty one";
}

TEST(HostileIxopayServer, NoBrokenAnswerToAWriteIsSuccessOrRefusal)
{
    HostileIxopay world;
    for (const Endpoint &endpoint : writings()) {
        EXPECT_FALSE(world.answer(endpoint, 200, endpoint.good)) << endpoint.name;
        for (const HostileReply &hostile : hostileVariantsOf(endpoint.good)) {
            for (const int status : {200, 422, 500}) {
                const auto error = world.answer(endpoint, status, hostile.body);
                ASSERT_TRUE(error) << endpoint.name << ": " << hostile.what.toStdString();
                expectHarmless(*error);
                EXPECT_EQ(error->wire, WireState::MaybeSent);
                EXPECT_FALSE(isDefinitiveRefusal(*error) && status != 422)
                    << endpoint.name << ": " << hostile.what.toStdString() << ' ' << status;
                EXPECT_FALSE(isDefinitiveRefusal(*error) && hostile.unreadable)
                    << endpoint.name << ": " << hostile.what.toStdString() << ' ' << status;
            }
        }
    }
}

TEST(HostileIxopayServer, AnswersToWritesWithWrongTypesAreNoRefusalsAndNeedTheirFlag)
{
    HostileIxopay world;
    for (const Endpoint &endpoint : writings()) {
        for (const auto &[what, body] : mutationsOf(endpoint.good)) {
            const auto error = world.answer(endpoint, 200, body);
            const bool lacksFlag = what.startsWith("success: "_L1) && what != "success: true"_L1;
            EXPECT_TRUE(error || !lacksFlag) << endpoint.name << ' ' << what.toStdString();
            EXPECT_FALSE(error && isDefinitiveRefusal(*error)) << what.toStdString();
        }
    }
}

} // namespace console::testing
