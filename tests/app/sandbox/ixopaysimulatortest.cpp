#include "app/sandbox/ixopay/ixopaysimulator.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

const QString root = u"/api/provisioning/"_s;

SandboxHeaders basic(const QByteArray &userAndPassword)
{
    return {{"Authorization", "Basic " + userAndPassword.toBase64()}};
}

class IxopaySandbox : public ::testing::Test {
protected:
    Answer update(const QJsonObject &connector)
    {
        return desk.post(root + "updateConnector/"_L1 + connector[u"guid"_s].toString(),
                         compact(connector));
    }

    QJsonObject connector(qsizetype index = 0) { return records.connectors[index]; }

    IxopayRecords records = ixopayRecords(stillTime());
    IxopaySimulator simulator{SandboxOptions{}, stillTime};
    Asker desk{simulator, basic(practiceKey(PlatformKind::Ixopay, 1))};
};

void expectCode(const Answer &answer, int status, int code)
{
    EXPECT_EQ(answer.status, status) << answer.body.constData();
    EXPECT_EQ(answer["errorCode"].toInt(), code);
    EXPECT_FALSE(answer["success"].toBool(true));
    EXPECT_TRUE(answer["errorMessage"].isString());
}

TEST_F(IxopaySandbox, RefusesAWrongPasswordAndATrailingNewline)
{
    expectCode(Asker(simulator, basic("user:canary")).get(root + "listTenants"_L1), 401, 1000);
    const QByteArray key = practiceKey(PlatformKind::Ixopay, 1);
    expectCode(Asker(simulator, basic(key + '\n')).get(root + "listTenants"_L1), 401, 1000);
    expectCode(Asker(simulator, bearer(key)).get(root + "listTenants"_L1), 401, 1000);
}

TEST_F(IxopaySandbox, WalksFromTenantsToConnectors)
{
    const Answer tenants = desk.get(root + "listTenants"_L1);
    EXPECT_TRUE(tenants["success"].toBool());
    ASSERT_EQ(tenants["tenants"].toArray().size(), 4);
    int merchantCount = 0;
    int connectorCount = 0;
    for (const QJsonValue tenant : tenants["tenants"].toArray()) {
        const Answer merchants =
            desk.get(root + "listMerchants/"_L1 + tenant["guid"_L1].toString());
        for (const QJsonValue merchant : merchants["merchants"].toArray()) {
            ++merchantCount;
            const QString guid = merchant["guid"_L1].toString();
            const Answer connectors = desk.get(root + "listConnectors/"_L1 + guid);
            for (const QJsonValue found : connectors["connectors"].toArray()) {
                ++connectorCount;
                EXPECT_EQ(found["merchantGuid"_L1].toString(), guid);
            }
        }
    }
    EXPECT_EQ(merchantCount, 12);
    EXPECT_GE(connectorCount, 28);
}

TEST_F(IxopaySandbox, SpeaksItsQuirks)
{
    const QJsonObject simulated = connector();
    EXPECT_TRUE(simulated[u"config"_s][u"extraData"_s].isArray()); // empty: [] and not {}
    EXPECT_TRUE(records.connectors[1][u"config"_s][u"extraData"_s].isObject());
    EXPECT_TRUE(simulated[u"createdAt"_s].toString().endsWith("+00:00"_L1));
    bool sawSettings = false;
    for (const auto &one : records.connectors) {
        for (const QJsonValue value : one[u"settings"_s].toObject()) {
            EXPECT_TRUE(value.isString());
            sawSettings = true;
        }
    }
    EXPECT_TRUE(sawSettings);
}

TEST_F(IxopaySandbox, DescribesAdaptersInBothDocumentedShapes)
{
    const QString merchant = records.merchants[0][u"guid"_s].toString();
    EXPECT_TRUE(desk.get(root + "getConnectorSettings/Simulator"_L1)["baseConfig"].isObject());
    const Answer vault = desk.get(root + "getConnectorSettings/VaultGateway/"_L1 + merchant);
    EXPECT_TRUE(vault["baseConfig"].isArray());
    EXPECT_FALSE(vault["vaultConfig"].toArray().isEmpty());
    EXPECT_TRUE(
        desk.get(root + "getConnectorSettings/VaultGateway"_L1)["vaultConfig"].isUndefined());
    expectCode(desk.get(root + "getConnectorSettings/None"_L1), 422, 1007);
}

TEST_F(IxopaySandbox, SaysUnknownEntity)
{
    for (const auto path : {"listMerchants/TE-0"_L1, "listConnectors/ME-0"_L1})
        expectCode(desk.get(root + path), 422, 1007);
    expectCode(desk.post(root + "updateConnector/CO-0"_L1, "{}"), 422, 1007);
    expectCode(desk.get(root + "getConnector/CO-0"_L1), 404, 1007);
    expectCode(desk.get(root + "updateConnector/CO-0"_L1), 405, 1001);
}

TEST_F(IxopaySandbox, UpdatesAWholeConnectorAndKeepsItsIdentity)
{
    QJsonObject edited = connector();
    edited.insert(u"name"_s, u"Kreditkarte Größe"_s);
    edited.insert(u"sharedSecret"_s, u"my-own-secret"_s);
    edited.insert(u"guid"_s, connector()[u"guid"_s]);
    edited.insert(u"merchantGuid"_s, u"ME-other"_s);
    const Answer answer = update(edited);
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_TRUE(answer["success"].toBool());
    EXPECT_EQ(answer["connector"]["name"_L1].toString(), u"Kreditkarte Größe"_s);
    EXPECT_EQ(answer["connector"]["sharedSecret"_L1].toString(), u"my-own-secret"_s);
    EXPECT_EQ(answer["connector"]["merchantGuid"_L1], connector()[u"merchantGuid"_s]);
    EXPECT_EQ(answer["connector"]["config"_L1]["password"_L1],
              connector()[u"config"_s][u"password"_s]);
}

TEST_F(IxopaySandbox, ForgetsWhatAnUpdateLeavesOutAndMakesItsOwnSecret)
{
    QJsonObject bare{{u"guid"_s, connector()[u"guid"_s]}};
    for (const auto name : {"name"_L1, "adapter"_L1, "method"_L1, "apiKey"_L1})
        bare.insert(name, connector()[name]);
    const Answer answer = update(bare);
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_TRUE(answer["connector"]["config"_L1]["password"_L1].isNull());
    const QString made = answer["connector"]["sharedSecret"_L1].toString();
    EXPECT_FALSE(made.isEmpty());
    EXPECT_NE(made, connector()[u"sharedSecret"_s].toString());
}

TEST_F(IxopaySandbox, AddsAndRemovesSettings)
{
    QJsonObject edited = connector();
    edited.remove(u"settings"_s);
    edited.insert(u"addSettings"_s, QJsonObject{{u"postback:retries"_s, 3}});
    EXPECT_EQ(update(edited)["connector"]["settings"_L1]["postback:retries"_L1].toString(), u"3"_s);
    edited.remove(u"addSettings"_s);
    edited.insert(u"removeSettings"_s, QJsonObject{{u"postback:retries"_s, QString()}});
    EXPECT_TRUE(update(edited)["connector"]["settings"_L1]["postback:retries"_L1].isUndefined());
}

struct BadConnector
{
    const char *field;
    QJsonValue value;
    int code;
};

TEST_F(IxopaySandbox, RefusesBadConnectorsWithTheDocumentedCodes)
{
    const QList<BadConnector> table{
        {"name", QString(), 1005},
        {"apiKey", QJsonValue(QJsonValue::Undefined), 1005},
        {"name", u"ab"_s, 1003},
        {"name", u"<b>name</b>"_s, 1004},
        {"apiKey", u"two words"_s, 1004},
        {"apiKey", connector(1)[u"apiKey"_s], 1002},
        {"adapter", u"Nothing"_s, 1002},
        {"sharedSecret", QString(51, u'x'), 1003},
        {"businessCountry", u"aut"_s, 1003},
        {"config", QJsonObject{{u"language"_s, u"DE"_s}}, 1003},
        {"postbackFormat", u"yaml"_s, 1002},
        {"disabledTransactionTypes", QJsonArray{u"everything"_s}, 1002},
        {"routingMetaConnector", QJsonObject{{u"defaultConnector"_s, u"x"_s}}, 1006},
    };
    const auto before = simulator.trueState();
    for (const auto &row : table) {
        SCOPED_TRACE(row.field);
        QJsonObject edited = connector();
        edited.insert(QLatin1String(row.field), row.value);
        expectCode(update(edited), 422, row.code);
    }
    expectCode(desk.post(root + "updateConnector/"_L1 + connector()[u"guid"_s].toString(), "{"),
               422, 1001);
    EXPECT_EQ(simulator.trueState(), before);
}

TEST_F(IxopaySandbox, CreatesMerchantsAndConnectors)
{
    const QString tenant = records.tenants[0][u"guid"_s].toString();
    const Answer merchant = desk.post(
        root + "createMerchant/"_L1 + tenant,
        R"({"name":"שלום","homepage":"https://shop.example","timezone":"Asia/Jerusalem"})");
    ASSERT_EQ(merchant.status, 200) << merchant.body.constData();
    const QString guid = merchant["merchant"]["guid"_L1].toString();
    const Answer made = desk.post(
        root + "createConnector/"_L1 + guid,
        R"({"name":"Test","adapter":"Simulator","method":"Creditcard",
            "apiKey":"new-key","config":{"extraData":{}}})");
    ASSERT_EQ(made.status, 200) << made.body.constData();
    const Answer list = desk.get(root + "listConnectors/"_L1 + guid);
    ASSERT_EQ(list["connectors"].toArray().size(), 1);
    EXPECT_EQ(list["connectors"][0]["guid"_L1], made["connector"]["guid"_L1]);
    EXPECT_TRUE(list["connectors"][0]["config"_L1]["extraData"_L1].isArray());
    expectCode(desk.post(root + "createMerchant/"_L1 + tenant, R"({"name":"abc"})"), 422, 1005);
}

TEST_F(IxopaySandbox, ShowsSecretsOnlyAsDigestsInItsTrueState)
{
    const QByteArray state = QJsonDocument(simulator.trueState()).toJson();
    const QString secret = connector()[u"sharedSecret"_s].toString();
    EXPECT_FALSE(state.contains(secret.toUtf8()));
    EXPECT_TRUE(state.contains(secretDigest(secret).toUtf8()));
}

}} // namespace console::testing
