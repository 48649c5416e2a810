#include "models/domain/objectdraft.h"

#include "models/domain/fieldissues.h"
#include "models/domain/jsonreader.h"
#include "models/domain/specs/connectorspec.h"
#include "models/domain/specs/platformspecs.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

ObjectSpec upsert()
{
    return paygenticSpecs().first();
}

ObjectSpec creation()
{
    return chargebackStopSpecs().first();
}

/// An integration as Paygentic would show it, with odd spelling that must survive.
EditableObject stored(const ObjectSpec &spec)
{
    const QByteArray document = R"({"id":"mint_1","merchantId":"org_a","provider":"salesforce",)"
                                R"("externalId":null,"status":"disconnected",)"
                                R"("config":{"z":1.10,"a":12345678901234567890},"metadata":{}})";
    EditableObject object;
    object.ref.id = u"mint_1"_s;
    object.ref.ownerId = u"org_a"_s;
    object.ref.type = u"salesforce"_s;
    object.values = valuesOf(spec, *readJson(document), document, Qt::CaseSensitive);
    object.document = FieldValue::ofJson(document);
    return object;
}

std::string bodyOf(const ObjectDraft &draft)
{
    return encodeDraft(draft).expose().toByteArray().toStdString();
}

QList<FieldProblem> problemsOf(const ObjectDraft &draft, const QString &path)
{
    QList<FieldProblem> problems;
    for (const FieldIssue &issue : draft.issues()) {
        if (issue.path == path)
            problems.append(issue.problem);
    }
    return problems;
}

} // namespace

TEST(ObjectDraft, SendsWhatWasReadByteForByteAndOneEdit)
{
    ObjectDraft draft(upsert(), stored(upsert()));
    EXPECT_FALSE(draft.isDirty());
    draft.set(u"status"_s, FieldValue::ofText(u"active"));
    EXPECT_EQ(draft.changedPaths(), QStringList{u"status"_s});
    EXPECT_EQ(bodyOf(draft),
              R"({"merchantId":"org_a","provider":"salesforce","status":"active",)"
              R"("config":{"z":1.10,"a":12345678901234567890},"metadata":{}})");
}

TEST(ObjectDraft, SettingBackIsUnchanged)
{
    ObjectDraft draft(upsert(), stored(upsert()));
    draft.set(u"config"_s, FieldValue::ofJson("{}"));
    EXPECT_EQ(draft.edit(u"config"_s).kind, FieldEdit::Kind::Clear);
    draft.set(u"config"_s, FieldValue::ofJson(R"({ "a": 12345678901234567890, "z": 1.1 })"));
    EXPECT_FALSE(draft.isDirty()) << "the same object, laid out otherwise";
}

TEST(ObjectDraft, ClearingSaysEmptyAndNeverNull)
{
    ObjectDraft draft(upsert(), stored(upsert()));
    draft.clear(u"config"_s);
    EXPECT_NE(bodyOf(draft).find(R"("config":{})"), std::string::npos);
    draft.clear(u"status"_s);
    EXPECT_EQ(problemsOf(draft, u"status"_s), QList{FieldProblem::CannotBeCleared});
}

TEST(ObjectDraft, JudgesANewObjectCompletely)
{
    ObjectDraft draft(creation(), newObject(creation(), {}));
    EXPECT_EQ(draft.value(u"type"_s).text(), u"CUSTOM_ORDERS"_s);
    EXPECT_EQ(problemsOf(draft, u"name"_s), QList{FieldProblem::Required});
    draft.set(u"name"_s, FieldValue::ofText(QString(256, u'x')));
    EXPECT_EQ(problemsOf(draft, u"name"_s), QList{FieldProblem::TooLong});
    draft.set(u"name"_s, FieldValue::ofText(QString(255, u'x')));
    EXPECT_TRUE(problemsOf(draft, u"name"_s).isEmpty());
    draft.set(u"merchant_ids"_s, FieldValue::ofList({u"mrch_1"_s, u"mrch_2"_s, u"mrch_1"_s}));
    EXPECT_EQ(problemsOf(draft, u"merchant_ids"_s), QList{FieldProblem::Duplicate});
}

TEST(ObjectDraft, NamesANewObjectByWhatWasTyped)
{
    ObjectDraft draft(creation(), newObject(creation(), {}));
    draft.set(u"name"_s, FieldValue::ofText(u"Orders"));
    draft.set(u"organisation_id"_s, FieldValue::ofText(u"org_x"));
    EXPECT_EQ(draft.target().displayName, u"Orders"_s);
    EXPECT_EQ(draft.subject().ownerId, u"org_x"_s);
    EXPECT_EQ(draft.subject().type, u"CUSTOM_ORDERS"_s);
}

TEST(ObjectDraft, RebasingKeepsEditsAndDropsThoseThatAreShownAlready)
{
    ObjectDraft draft(upsert(), stored(upsert()));
    draft.set(u"status"_s, FieldValue::ofText(u"active"));
    draft.set(u"externalId"_s, FieldValue::ofText(u"inst_1"));
    EditableObject fresh = stored(upsert());
    fresh.values[u"status"_s] = FieldValue::ofText(u"active");
    EXPECT_EQ(draft.rebased(fresh).changedPaths(), QStringList{u"externalId"_s});
}

TEST(ObjectDraft, WhatIsNotShownIsUnmet)
{
    ObjectDraft draft(upsert(), stored(upsert()));
    draft.set(u"status"_s, FieldValue::ofText(u"active"));
    EXPECT_EQ(unmet(draft, stored(upsert())).size(), 1);
    EditableObject shown = stored(upsert());
    shown.values[u"status"_s] = FieldValue::ofText(u"active");
    EXPECT_TRUE(unmet(draft, shown).isEmpty());
    shown.values[u"config"_s] = FieldValue::ofJson("{}");
    EXPECT_TRUE(unmet(draft, shown).isEmpty()) << "not what this change was about";
}

TEST(ObjectDraft, WhatIsHiddenIsNeitherMetNorUnmet)
{
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary);
    const auto shown = [&spec](const char *document) {
        EditableObject object;
        object.values = valuesOf(spec, *readJson(document), document, Qt::CaseInsensitive);
        object.document = FieldValue::ofJson(document);
        return object;
    };
    const QString password = u"config.password"_s;
    ObjectDraft draft(spec, shown(R"({"config":{"password":"old"},"terminals":[]})"));
    draft.set(password, FieldValue::ofSecret(SecretBuffer("new")));
    for (const char *hidden : {R"({"config":{"password":"****"}})", R"({"config":{}})"}) {
        EXPECT_TRUE(unmet(draft, shown(hidden)).isEmpty());
        EXPECT_EQ(untold(draft, shown(hidden)), QStringList{password}) << hidden;
    }
    EXPECT_TRUE(untold(draft, shown(R"({"config":{"password":"new"}})")).isEmpty());
    EXPECT_TRUE(untold(draft, shown(R"({"config":{"password":"old"}})")).isEmpty());
    EXPECT_EQ(unmet(draft, shown(R"({"config":{"password":"old"}})")).size(), 1);
    draft.clear(password);
    EXPECT_TRUE(untold(draft, shown(R"({"config":{"password":""}})")).isEmpty()) << "seen to go";
    draft.revert(password);
    draft.set(u"terminals"_s, FieldValue::ofJson(R"([{"terminalId":"T1","stan":"7"}])"));
    const auto without = shown(R"({"terminals":[{"terminalId":"T1"}]})");
    EXPECT_EQ(untold(draft, without), QStringList{u"terminals"_s}) << "the counter is write-only";
}

TEST(ObjectDraft, StaysDisabledWhenSomethingElseChanges)
{
    EditableObject disabled = stored(upsert());
    ObjectDraft draft(upsert(), disabled);
    draft.set(u"externalId"_s, FieldValue::ofText(u"inst_1"));
    EXPECT_NE(bodyOf(draft).find(R"("status":"disconnected")"), std::string::npos);
}

TEST(FieldValue, ComparesNumbersWithoutRounding)
{
    const auto same = [](QByteArrayView a, QByteArrayView b) {
        return FieldValue::ofJson(a).sameAs(FieldValue::ofJson(b));
    };
    EXPECT_TRUE(same("1", "1.0"));
    EXPECT_TRUE(same("10", "1e1"));
    EXPECT_FALSE(same("9007199254740993", "9007199254740992"));
    EXPECT_FALSE(same("\"1\"", "1"));
    EXPECT_TRUE(same("null", "\"\""));
    EXPECT_TRUE(same(R"({"a":1,"b":[2]})", R"({ "b": [2], "a": 1 })"));
    EXPECT_FALSE(same("[1,2]", "[2,1]"));
}

TEST(FieldIssues, PlacesASyntaxErrorByLineAndColumn)
{
    const auto issue = jsonObjectIssue(u"config"_s, "{\n  \"ä\": 1,\n  x\n}");
    ASSERT_TRUE(issue.has_value());
    EXPECT_EQ(issue->problem, FieldProblem::BadJson);
    EXPECT_EQ(issue->line, 3);
    EXPECT_EQ(issue->column, 3);
    EXPECT_EQ(jsonObjectIssue(u"config"_s, "[1]")->problem, FieldProblem::NotAnObject);
    EXPECT_FALSE(jsonObjectIssue(u"config"_s, "{\"a\": 1.50}"));
}

TEST(FieldIssues, PutsAComplaintBesideItsFieldWhateverTheCase)
{
    ApiError error;
    error.fields = {{u"MERCHANTID"_s, u"no"_s}, {u"elsewhere"_s, u"no"_s}};
    const auto issues = refusedFields(upsert(), error);
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.first().path, u"merchantId"_s);
    EXPECT_EQ(issues.first().problem, FieldProblem::Refused);
}

TEST(ObjectDraft, ForbidsRoutingTogetherWithAListOfMethods)
{
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    EditableObject connector;
    connector.document = FieldValue::ofJson("{}");
    ObjectDraft draft(spec, connector);
    draft.set(u"routingMetaConnector.reRouteRecurring"_s, FieldValue::ofBoolean(true));
    EXPECT_TRUE(draft.issues().isEmpty());
    draft.set(u"multiMethodMetaConnector.retries"_s, FieldValue::ofJson("3"));
    ASSERT_EQ(draft.issues().size(), 1);
    EXPECT_EQ(draft.issues().first().path, u"multiMethodMetaConnector.retries"_s);
    EXPECT_EQ(draft.issues().first().problem, FieldProblem::Excluded);
    draft.clear(u"routingMetaConnector.reRouteRecurring"_s);
    draft.revert(u"routingMetaConnector.reRouteRecurring"_s);
    EXPECT_TRUE(draft.issues().isEmpty());
}

} // namespace console::testing
