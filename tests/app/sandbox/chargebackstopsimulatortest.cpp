#include "app/sandbox/chargebackstop/chargebackstopsimulator.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

const QString integrations = u"/v1/integrations/"_s;

class ChargebackStopSandbox : public ::testing::Test {
protected:
    QString idWith(const QString &type, const QString &status)
    {
        for (const auto &integration : records.integrations) {
            if (integration.type == type && integration.status == status)
                return integration.id;
        }
        return {};
    }

    QJsonObject creation(const QJsonArray &merchants)
    {
        return {{u"organisation_id"_s, records.organisations[0].id},
                {u"name"_s, u"Zamówienia & ملاحظات"_s},
                {u"type"_s, u"CUSTOM_ORDERS"_s},
                {u"merchant_ids"_s, merchants}};
    }

    CbsRecords records = chargebackStopRecords({}, stillTime());
    ChargebackStopSimulator simulator{SandboxOptions{}, stillTime};
    Asker partner{simulator, bearer(practiceKey(PlatformKind::ChargebackStop, 1))};
    Asker organisation{simulator, bearer(practiceOrganisationKey(1))};
};

TEST_F(ChargebackStopSandbox, RefusesAWrongKey)
{
    const Answer answer = Asker(simulator, bearer("canary")).get(integrations);
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer["code"].toString(), u"UNAUTHORISED"_s);
    EXPECT_FALSE(answer.body.contains("canary"));
}

TEST_F(ChargebackStopSandbox, ListsItemsAndTheirCount)
{
    const Answer page = partner.get(integrations + "?limit=20&offset=80"_L1);
    ASSERT_EQ(page.status, 200);
    EXPECT_EQ(page["items"].toArray().size(), 10);
    EXPECT_EQ(page["count"].toInt(), 90);
    EXPECT_EQ(partner.get(integrations + "?limit=0"_L1).status, 422);
    EXPECT_EQ(partner.get(u"/v1/integrations"_s).status, 200);
}

TEST_F(ChargebackStopSandbox, ShowsAnOrganisationKeyItsOwnIntegrationsOnly)
{
    const QString mine = records.organisations[0].id;
    const Answer list = organisation.get(integrations);
    EXPECT_EQ(list["count"].toInt(), 9);
    for (const QJsonValue item : list["items"].toArray())
        EXPECT_EQ(item["organisation_id"_L1].toString(), mine);
    const QString foreign = records.integrations.last().id;
    EXPECT_EQ(partner.get(integrations + foreign).status, 200);
    EXPECT_EQ(organisation.get(integrations + foreign).status, 404);
    EXPECT_EQ(organisation.patch(integrations + foreign, R"({"name":"x"})").status, 404);
}

TEST_F(ChargebackStopSandbox, KeepsPartnerOnlyResourcesFromAnOrganisationKey)
{
    for (const auto path : {"/v1/organisations/"_L1, "/v1/merchants/"_L1}) {
        EXPECT_EQ(organisation.get(path).status, 401) << path.data();
        EXPECT_EQ(partner.get(path).status, 200) << path.data();
    }
    EXPECT_EQ(partner.get(u"/v1/organisations/"_s)["count"].toInt(), 10);
    EXPECT_EQ(partner.get(u"/v1/organisations/"_s)["items"][0]["mode"_L1].toString(), u"TEST"_s);
}

TEST_F(ChargebackStopSandbox, FiltersAndSortsMerchants)
{
    const QString owner = records.organisations[1].id;
    const Answer some =
        partner.get("/v1/merchants/?type=STRIPE&sort=name&organisation_id="_L1 + owner);
    ASSERT_GT(some["count"].toInt(), 0);
    for (const QJsonValue item : some["items"].toArray()) {
        EXPECT_EQ(item["organisation_id"_L1].toString(), owner);
        EXPECT_EQ(item["type"_L1].toString(), u"STRIPE"_s);
    }
    const QJsonArray newestFirst = partner.get(u"/v1/merchants/"_s)["items"].toArray();
    EXPECT_GE(newestFirst.first()["created_at"_L1].toString(),
              newestFirst.last()["created_at"_L1].toString());
    EXPECT_EQ(partner.get("/v1/merchants/"_L1 + records.merchants[0].id)["id"].toString(),
              records.merchants[0].id);
}

TEST_F(ChargebackStopSandbox, DisablesForGood)
{
    const QString id = idWith(u"CUSTOM_ORDERS"_s, u"ENABLED"_s);
    const Answer off = partner.patch(integrations + id, R"({"status":"DISABLED"})");
    ASSERT_EQ(off.status, 200) << off.body.constData();
    EXPECT_EQ(off["status"].toString(), u"DISABLED"_s);
    EXPECT_EQ(partner.patch(integrations + id, R"({"status":"ENABLED"})").status, 422);
    EXPECT_EQ(partner.get(integrations + id)["status"].toString(), u"DISABLED"_s);
    EXPECT_EQ(partner.patch(integrations + id, R"({"status":"DISABLED"})").status, 200);
}

TEST_F(ChargebackStopSandbox, RenamesAndKeepsADisabledOneDisabled)
{
    const QString id = idWith(u"CUSTOM_ORDERS"_s, u"DISABLED"_s);
    const Answer named = partner.patch(integrations + id, R"({"name":"Neuer Name"})");
    EXPECT_EQ(named["name"].toString(), u"Neuer Name"_s);
    EXPECT_EQ(named["status"].toString(), u"DISABLED"_s);
    EXPECT_EQ(partner.patch(integrations + id, compact({{u"name"_s, QString(256, u'x')}})).status,
              422);
}

TEST_F(ChargebackStopSandbox, RefusesUpdatesWithTheDocumentedCodes)
{
    const QString stripe = integrations + idWith(u"STRIPE"_s, u"ENABLED"_s);
    const QString custom = integrations + idWith(u"CUSTOM_ORDERS"_s, u"ENABLED"_s);
    const auto before = simulator.trueState();
    EXPECT_EQ(partner.patch(stripe, R"({"status":"DISABLED"})")["code"].toString(),
              u"INVALID_INTEGRATION_TYPE"_s);
    EXPECT_EQ(partner.patch(stripe, R"({"name":"x"})")["code"].toString(),
              u"INVALID_INTEGRATION_TYPE"_s);
    const Answer nothing = partner.patch(custom, R"({"merchant_ids":[]})");
    EXPECT_EQ(nothing.status, 422);
    EXPECT_EQ(nothing["code"].toString(), u"MISSING_UPDATE_FIELDS"_s);
    EXPECT_EQ(partner.patch(custom, R"({"status")").status, 422);
    EXPECT_EQ(partner.patch(integrations + "int_none"_L1, R"({"name":"x"})").status, 404);
    EXPECT_EQ(simulator.trueState(), before);
}

TEST_F(ChargebackStopSandbox, CreatesEnabledUnlessToldOtherwise)
{
    QJsonObject body = creation({records.merchants[0].id, records.merchants[1].id});
    const Answer made = partner.post(integrations, compact(body));
    ASSERT_EQ(made.status, 201) << made.body.constData();
    EXPECT_EQ(made["status"].toString(), u"ENABLED"_s);
    EXPECT_EQ(partner.get(integrations + made["id"].toString())["name"].toString(),
              u"Zamówienia & ملاحظات"_s);
    body.insert(u"status"_s, u"DISABLED"_s);
    const Answer second = organisation.post(integrations, compact(body));
    EXPECT_EQ(second["status"].toString(), u"DISABLED"_s);
    EXPECT_NE(second["id"], made["id"]); // not idempotent
}

TEST_F(ChargebackStopSandbox, RefusesCreationsWithTheDocumentedCodes)
{
    const QString own = records.merchants[0].id;
    EXPECT_EQ(partner.post(integrations, compact(creation({own, own})))["code"].toString(),
              u"DUPLICATE_MERCHANT_IDS"_s);
    EXPECT_EQ(partner.post(integrations, compact(creation({records.merchants.last().id})))["code"]
                  .toString(),
              u"INVALID_MERCHANT_IDS"_s);
    EXPECT_EQ(partner.post(integrations, compact(creation({}))).status, 422);
    QJsonObject body = creation({own});
    body.insert(u"type"_s, u"STRIPE"_s);
    EXPECT_EQ(partner.post(integrations, compact(body)).status, 422);
    body = creation({own});
    body.insert(u"organisation_id"_s, u"org_none"_s);
    EXPECT_EQ(partner.post(integrations, compact(body)).status, 404);
    body.insert(u"organisation_id"_s, records.organisations[2].id);
    EXPECT_EQ(organisation.post(integrations, compact(body)).status, 404);
    EXPECT_EQ(partner.get(integrations)["count"].toInt(), 90);
}

}} // namespace console::testing
