#include "app/sandbox/paygentic/paygenticsimulator.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

const QString collection = u"/v0/merchantIntegrations"_s;

class PaygenticSandbox : public ::testing::Test {
protected:
    QString idWithStatus(const QString &status)
    {
        for (const auto &record : paygenticRecords({}, stillTime())) {
            if (record.status == status)
                return record.id;
        }
        return {};
    }

    PaygenticSimulator simulator{SandboxOptions{}, stillTime};
    Asker desk{simulator, bearer(practiceKey(PlatformKind::Paygentic, 1))};
};

TEST_F(PaygenticSandbox, RefusesAWrongKeyInTheDocumentedShape)
{
    const Answer answer = Asker(simulator, bearer("sk_test_canary")).get(collection);
    EXPECT_EQ(answer.status, 401);
    EXPECT_FALSE(answer["message"].toString().isEmpty());
    EXPECT_FALSE(answer.body.contains("canary"));
}

TEST_F(PaygenticSandbox, ListsWithTheDocumentedEnvelopeAndDefaults)
{
    const Answer answer = desk.get(collection);
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer["data"].toArray().size(), 50);
    EXPECT_EQ(answer["pagination"].toObject(),
              (QJsonObject{{u"limit"_s, 50}, {u"offset"_s, 0}, {u"total"_s, 60}}));
    EXPECT_TRUE(answer["object"].isUndefined());
    EXPECT_EQ(answer["data"][0].toObject().size(), 12); // all twelve keys are required
}

TEST_F(PaygenticSandbox, PagesWithoutGapOrRepetition)
{
    QSet<QString> ids;
    for (int offset = 0; offset < 60; offset += 7) {
        const Answer page = desk.get(collection + u"?limit=7&offset=%1"_s.arg(offset));
        for (const QJsonValue item : page["data"].toArray())
            ids.insert(item["id"_L1].toString());
    }
    EXPECT_EQ(ids.size(), 60);
    EXPECT_TRUE(desk.get(collection + "?offset=1000"_L1)["data"].toArray().isEmpty());
}

TEST_F(PaygenticSandbox, RefusesQueriesOutOfRangeFieldByField)
{
    const Answer answer =
        desk.get(collection + "?limit=101&offset=-1&merchantId=x&provider=sap"_L1);
    ASSERT_EQ(answer.status, 400);
    EXPECT_EQ(answer["error"].toString(), u"validation_error"_s);
    EXPECT_EQ(answer["errors"].toArray().size(), 4);
    EXPECT_EQ(answer["errors"][0]["field"_L1].toString(), u"limit"_s);
}

TEST_F(PaygenticSandbox, FiltersByMerchant)
{
    const QString merchant = desk.get(collection)["data"][3]["merchantId"_L1].toString();
    const Answer answer = desk.get(collection + "?provider=salesforce&merchantId="_L1 + merchant);
    ASSERT_EQ(answer["data"].toArray().size(), 1);
    EXPECT_EQ(answer["pagination"]["total"_L1].toInt(), 1);
    EXPECT_EQ(answer["data"][0]["merchantId"_L1].toString(), merchant);
}

TEST_F(PaygenticSandbox, SampleHasAllThreeStatusesAndUnicode)
{
    for (const auto status : {"active"_L1, "disconnected"_L1, "error"_L1})
        EXPECT_FALSE(idWithStatus(status).isEmpty()) << status.data();
    EXPECT_TRUE(desk.get(collection).body.contains("さくら茶房"));
}

TEST_F(PaygenticSandbox, UpsertsTheDocumentedRequestOnce)
{
    const QByteArray body = R"({"merchantId":"org_abc123","provider":"salesforce",
        "externalId":"inst-1","config":{"a":1},"metadata":{}})";
    const Answer first = desk.put(collection, body);
    ASSERT_EQ(first.status, 200) << first.body.constData();
    EXPECT_EQ(first["status"].toString(), u"active"_s);
    const Answer second = desk.put(collection, body);
    EXPECT_EQ(second["id"], first["id"]);
    EXPECT_EQ(desk.get(collection)["pagination"]["total"_L1].toInt(), 61);
}

TEST_F(PaygenticSandbox, KeepsWhatAnUpsertLeavesOut)
{
    desk.put(collection,
             R"({"merchantId":"org_k","provider":"salesforce","externalId":"e","config":{"a":1}})");
    const Answer later = desk.put(
        collection, R"({"merchantId":"org_k","provider":"salesforce","metadata":{"m":2}})");
    EXPECT_EQ(later["externalId"].toString(), u"e"_s);
    EXPECT_EQ(later["config"]["a"_L1].toInt(), 1);
}

TEST_F(PaygenticSandbox, DisconnectsAndComesBackByUpsert)
{
    const QString id = idWithStatus(u"active"_s);
    const Answer off = desk.patch(collection + u'/' + id + "/disconnect"_L1, {});
    ASSERT_EQ(off.status, 200);
    EXPECT_EQ(off["status"].toString(), u"disconnected"_s);
    EXPECT_EQ(off["disconnectedAt"].toString(), u"2026-05-03T09:00:00Z"_s);
    const QJsonObject again{{u"merchantId"_s, off["merchantId"]}, {u"provider"_s, u"salesforce"_s}};
    const Answer on = desk.put(collection, compact(again));
    EXPECT_EQ(on["id"].toString(), id);
    EXPECT_EQ(on["status"].toString(), u"active"_s);
    EXPECT_TRUE(on["disconnectedAt"].isNull());
}

TEST_F(PaygenticSandbox, RefusesBadUpsertsFieldByField)
{
    const Answer answer =
        desk.put(collection, R"({"merchantId":"cus_1","status":"on","config":[]})");
    ASSERT_EQ(answer.status, 400);
    QStringList fields;
    for (const QJsonValue error : answer["errors"].toArray())
        fields.append(error["field"_L1].toString());
    EXPECT_EQ(fields, QStringList({u"merchantId"_s, u"provider"_s, u"status"_s, u"config"_s}));
    EXPECT_EQ(desk.put(collection, "{").status, 400);
    EXPECT_EQ(
        desk.put(collection, R"({"merchantId":"org_forbidden1","provider":"salesforce"})").status,
        403);
}

TEST_F(PaygenticSandbox, SaysNotFoundWithACode)
{
    const Answer answer = desk.get(collection + "/mint_none"_L1);
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer["error"].toString(), u"not_found"_s);
    EXPECT_FALSE(answer["code"].toString().isEmpty());
    EXPECT_EQ(desk.patch(collection + "/mint_none/disconnect"_L1, {}).status, 404);
    EXPECT_EQ(desk.ask("DELETE", collection + "/mint_none"_L1, {}).status, 405);
}

}} // namespace console::testing
