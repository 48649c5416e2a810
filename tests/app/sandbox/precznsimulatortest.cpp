#include "app/sandbox/preczn/precznsimulator.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

const QString bobby = u"/v1/merchants/mid_test_2f428vcgdf94kv6y7rjwms59hf"_s;
const QString affiniPay =
    u"/v1/merchants/mid_test_2f428vcgdf94kv6y7rjwms59hf/connections/AffiniPay"_s;

class PrecznSandbox : public ::testing::Test {
protected:
    PracticeConnection withProcessor(const QString &processor)
    {
        for (const auto &connection : practiceConnections()) {
            if (connection.processor == processor)
                return connection;
        }
        return {};
    }

    QString pathOf(const PracticeConnection &connection)
    {
        return "/v1/merchants/"_L1 + connection.merchantId + "/connections/"_L1
            + connection.connectionId;
    }

    /// Path of the first connection with this processor and nothing on file.
    QString unlinked(const QString &processor)
    {
        for (const auto &merchant : precznMerchants({}, stillTime())) {
            for (const auto &connection : merchant.connections) {
                if (connection.processor == processor && connection.onFile.isEmpty())
                    return "/v1/merchants/"_L1 + merchant.id + "/connections/"_L1 + connection.id;
            }
        }
        return {};
    }

    QJsonValue storedDigest(const QString &connection, QLatin1String field)
    {
        return simulator.trueState()["connections"_L1][connection]["credentials"_L1][field];
    }

    PrecznSimulator simulator{SandboxOptions{}, stillTime};
    Asker desk{simulator, {{"X-API-Key", practiceKey(PlatformKind::Preczn, 1)}}};
};

void expectError(const Answer &answer, int status, const QString &error, const QString &message)
{
    EXPECT_EQ(answer.status, status) << answer.body.constData();
    EXPECT_EQ(answer["statusCode"].toInt(), status);
    EXPECT_EQ(answer["error"].toString(), error);
    EXPECT_EQ(answer["message"].toString(), message);
}

TEST_F(PrecznSandbox, RefusesAWrongKeyAndDoesNotEchoIt)
{
    Asker stranger{simulator, {{"x-api-key", "priv_test_canary"}}};
    const Answer answer = stranger.get(bobby);
    EXPECT_EQ(answer.status, 401);
    EXPECT_FALSE(answer.body.contains("canary"));
    EXPECT_EQ(Asker(simulator, bearer(practiceKey(PlatformKind::Preczn, 1))).get(bobby).status,
              401);
}

TEST_F(PrecznSandbox, ShowsTheDocumentedMerchantWithoutCredentials)
{
    const Answer answer = desk.get(bobby);
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer["name"].toString(), u"Bobby's Ecommerce Shop"_s);
    EXPECT_EQ(answer["tin"].toString(), u"****6789"_s);
    EXPECT_EQ(answer["connections"][0]["id"_L1].toString(),
              u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s);
    EXPECT_FALSE(answer.body.contains("xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"));
}

TEST_F(PrecznSandbox, ListsABareArrayAndCutsItWhereAsked)
{
    EXPECT_EQ(desk.get(u"/v1/merchants"_s).json.toArray().size(), 40);
    const Answer page = desk.get(u"/v1/merchants?limit=3&offset=38"_s);
    EXPECT_EQ(page.json.toArray().size(), 2);
    EXPECT_EQ(desk.get(u"/v1/merchants?limit=x"_s).status, 400);
}

TEST_F(PrecznSandbox, SampleHasEveryStatusAndManyProcessorsAndUniqueIds)
{
    QSet<QString> statuses, processors, ids;
    int connections = 0;
    for (const auto &merchant : precznMerchants({0, {}, 0, 200, 1}, stillTime())) {
        for (const auto &connection : merchant.connections) {
            statuses.insert(connection.status);
            processors.insert(connection.processor);
            ids.insert(connection.id);
            ++connections;
        }
    }
    EXPECT_EQ(statuses.size(), 10);
    EXPECT_EQ(processors.size(), 8);
    EXPECT_EQ(ids.size(), connections);
}

TEST_F(PrecznSandbox, ReplacesCredentialsWithTheDocumentedRequest)
{
    const Answer answer = desk.patch(affiniPay,
                                     R"({"secret": "new_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa",
        "existingCredentials": {"secret": "old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"}})");
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(answer["connections"][0]["status"_L1].toString(), u"Active"_s);
    EXPECT_EQ(answer["modifiedOn"].toString(), u"2026-05-03T09:00:00Z"_s);
    EXPECT_FALSE(answer.body.contains("xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"));
    EXPECT_EQ(storedDigest(u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s, "secret"_L1).toString(),
              secretDigest(u"new_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"_s));
}

TEST_F(PrecznSandbox, ComparesAndSets)
{
    const QByteArray toNew =
        R"({"secret":"n1",
            "existingCredentials":{"secret":"old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"}})";
    EXPECT_EQ(desk.patch(affiniPay, toNew).status, 200);
    EXPECT_EQ(desk.patch(affiniPay, toNew).status, 409); // a late second copy
    EXPECT_EQ(
        desk.patch(affiniPay, R"({"secret":"n1","existingCredentials":{"secret":"n1"}})").status,
        200); // probe B
    EXPECT_EQ(storedDigest(u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s, "secret"_L1).toString(),
              secretDigest(u"n1"_s));
}

TEST_F(PrecznSandbox, KeepsTheOldCredentialsAfterEveryRefusal)
{
    const auto before = simulator.trueState();
    expectError(
        desk.patch(affiniPay, R"({"secret":"n","existingCredentials":{"secret":"wrong"}})"), 409,
        u"Conflict"_s,
        u"The credentials passed in 'existingCredentials' do not match those "
        "on file. No updates have been made"_s);
    expectError(desk.patch(affiniPay, R"({"secret":"n"})"), 400, u"Bad Request"_s,
                u"Credentials already exist for this connection. Please update via Dashboard"_s);
    const QByteArray rejected =
        R"({"secret":"bad_n",
            "existingCredentials":{"secret":"old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"}})";
    expectError(desk.patch(affiniPay, rejected), 400, u"Bad Request"_s,
                u"Invalid connection credentials. Please update credentials and submit again."_s);
    expectError(desk.patch(affiniPay, R"({"secret":"a b"})"), 400, u"Bad Request"_s,
                u"Fields cannot contain spaces."_s);
    expectError(desk.patch(affiniPay, R"({"existingCredentials":{"secret":"x"}})"), 400,
                u"Bad Request"_s, u"AffiniPay requires fields: secret"_s);
    EXPECT_EQ(desk.patch(affiniPay, R"({"secret":)").status, 400);
    EXPECT_EQ(desk.patch(affiniPay, R"(["secret"])").status, 400);
    EXPECT_EQ(desk.patch(affiniPay, R"({"secret":7})").status, 400);
    EXPECT_EQ(simulator.trueState(), before);
}

TEST_F(PrecznSandbox, ChecksTheExistingCredentialsBeforeItAsksTheProcessor)
{
    EXPECT_EQ(
        desk.patch(affiniPay, R"({"secret":"bad_n","existingCredentials":{"secret":"wrong"}})")
            .status,
        409);
}

TEST_F(PrecznSandbox, ComparesEveryFieldOnFile)
{
    const auto braintree = withProcessor(u"Braintree"_s);
    QJsonObject existing = braintree.credentials;
    QJsonObject next{{u"mid"_s, u"m2"_s}, {u"key"_s, u"k2"_s}, {u"secret"_s, u"s2"_s}};
    existing.remove(u"key"_s);
    next.insert(u"existingCredentials"_s, existing);
    EXPECT_EQ(desk.patch(pathOf(braintree), compact(next)).status, 409);
    existing = braintree.credentials;
    existing.insert(u"achMid"_s, u"not on file"_s);
    next.insert(u"existingCredentials"_s, existing);
    EXPECT_EQ(desk.patch(pathOf(braintree), compact(next)).status, 409);
    next.insert(u"existingCredentials"_s, braintree.credentials);
    EXPECT_EQ(desk.patch(pathOf(braintree), compact(next)).status, 200);
}

TEST_F(PrecznSandbox, NamesTheMissingFieldsOfEachProcessor)
{
    expectError(desk.patch(unlinked(u"Braintree"_s), R"({"key":"k"})"), 400, u"Bad Request"_s,
                u"Braintree requires fields: mid, secret"_s);
    expectError(desk.patch(pathOf(withProcessor(u"StripeConnect"_s)), R"({"key":"k"})"), 400,
                u"Bad Request"_s, u"StripeConnect requires fields: mid"_s);
    expectError(desk.patch(pathOf(withProcessor(u"Payrix"_s)), R"({"key":"k"})"), 400,
                u"Bad Request"_s, u"verify required fields not supported for this processor."_s);
}

TEST_F(PrecznSandbox, LinksOnceAndTurnsTheConnectionActive)
{
    const QString path = unlinked(u"Finix"_s);
    const QByteArray link = R"({"mid":"acct_1234567890","secret":"sk_abc123def456"})";
    EXPECT_EQ(
        desk.patch(path,
                   R"({"mid":"a","secret":"b","existingCredentials":{"mid":"a","secret":"b"}})")
            .status,
        400); // nothing is on file yet
    const Answer linked = desk.patch(path, link);
    ASSERT_EQ(linked.status, 200) << linked.body.constData();
    EXPECT_EQ(linked["connections"][0]["status"_L1].toString(), u"Active"_s);
    EXPECT_EQ(desk.patch(path, link)["message"].toString(),
              u"Credentials already exist for this connection. Please update via Dashboard"_s);
}

TEST_F(PrecznSandbox, TellsTheMissingMerchantFromTheMissingConnection)
{
    expectError(desk.patch(u"/v1/merchants/mid_abc123def456/connections/Stripe"_s, "{}"), 404,
                u"Not Found"_s, u"Merchant not found."_s);
    expectError(desk.patch(bobby + "/connections/Stripe"_L1, "{}"), 404, u"Not Found"_s,
                u"Connection not found!"_s);
}

TEST_F(PrecznSandbox, UnderstandsTheOlderPathAndTheConnectionId)
{
    const QString byId = bobby + "/connection/midCon_test_5q9s8hesxs85897c7a9gmea7ay"_L1;
    EXPECT_EQ(desk.patch(byId, R"({"secret":"n"})").status, 400);
    EXPECT_EQ(desk.patch(bobby + "/connections/a%2Fb"_L1, "{}").status, 404);
}

TEST_F(PrecznSandbox, ActivatesOnlyAMerchantWithAPlan)
{
    const Answer refused = desk.patch(bobby, R"({"active":true})");
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused["error"].toString(), u"No Plan."_s);
    EXPECT_TRUE(refused["statusCode"].isUndefined());
    const QString withPlan = "/v1/merchants/"_L1 + withProcessor(u"Stripe"_s).merchantId;
    EXPECT_FALSE(desk.patch(withPlan, R"({"active":false})")["active"].toBool(true));
    EXPECT_TRUE(desk.patch(withPlan, R"({"active":true})")["active"].toBool());
}

TEST_F(PrecznSandbox, KeepsWhatAMerchantIsMadeWithAndReplacesItsLabels)
{
    const Answer made = desk.post(
        u"/v1/merchants"_s,
        R"({"name":"N","tin":"123456789","phone":"4930","labels":["Travel"],"annualSaleVolume":5})");
    ASSERT_EQ(made.status, 201);
    EXPECT_EQ(made["tin"].toString(), u"****6789"_s);
    EXPECT_EQ(made["phone"].toString(), u"4930"_s);
    EXPECT_EQ(made["annualSaleVolume"].toInt(), 5);
    const QString path = "/v1/merchants/"_L1 + made["id"].toString();
    const Answer labelled = desk.patch(path, R"({"labels":["Food","Bar"]})");
    EXPECT_EQ(labelled.status, 200);
    EXPECT_EQ(labelled["labels"].toArray().size(), 2);
    EXPECT_EQ(labelled["active"].toBool(), made["active"].toBool());
    EXPECT_EQ(desk.patch(path, R"({"labels":"Food"})").status, 400);
}

TEST_F(PrecznSandbox, TellsWhatIsStillMissing)
{
    const QString merchant = unlinked(u"Finix"_s).section(u'/', 0, 3);
    const Answer answer = desk.get(merchant + "/requirement"_L1);
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer["connections"][0]["missingRequiredData"_L1][0].toString(), u"owners[0].ssn"_s);
}

TEST_F(PrecznSandbox, CreatesAMerchantWithAConnection)
{
    const Answer made = desk.post(
        u"/v1/merchants"_s, R"({"name":"Neu & Söhne","connections":[{"processor":"Finix"}]})");
    ASSERT_EQ(made.status, 201);
    const Answer read = desk.get("/v1/merchants/"_L1 + made["id"].toString());
    EXPECT_EQ(read["name"].toString(), u"Neu & Söhne"_s);
    EXPECT_EQ(read["connections"][0]["status"_L1].toString(), u"Unconfigured"_s);
    EXPECT_EQ(desk.post(u"/v1/merchants"_s, "{}").status, 400);
}

TEST_F(PrecznSandbox, RefusesUnknownPathsAndMethods)
{
    EXPECT_EQ(desk.get(u"/v1/nothing"_s).status, 404);
    EXPECT_EQ(desk.put(bobby, "{}").status, 405);
    EXPECT_EQ(desk.ask("DELETE", affiniPay, {})["statusCode"].toInt(), 405);
}

}} // namespace console::testing
