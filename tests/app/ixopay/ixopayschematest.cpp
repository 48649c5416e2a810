#include "app/services/ixopay/ixopayschema.h"
#include "models/domain/jsonreader.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

IxopaySettings settings(const HttpReply &reply)
{
    auto found = parseIxopaySettings(reply);
    EXPECT_TRUE(found.has_value());
    return found.value_or(IxopaySettings());
}

IxopaySettings file(const QString &name)
{
    return settings(recordedReply(200, u"ixopay/"_s + name));
}

QStringList namesOf(const QList<FieldSpec> &fields)
{
    QStringList names;
    for (const FieldSpec &field : fields)
        names.append(field.path);
    return names;
}

TEST(IxopaySchema, ReadsASingleObjectAListAndAMap)
{
    const auto single = file(u"settings-single.json"_s);
    ASSERT_EQ(single.extraData.size(), 1);
    EXPECT_EQ(single.extraData[0].path, u"allowExpiredCards"_s);
    EXPECT_EQ(single.extraData[0].kind, InputKind::Boolean);
    EXPECT_EQ(single.extraData[0].help, u"Allow expired cards"_s);
    EXPECT_TRUE(file(u"settings-empty-object.json"_s).extraData.isEmpty());
    EXPECT_EQ(namesOf(file(u"settings-schema-map.json"_s).extraData),
              (QStringList{u"type"_s, u"url"_s}));
    EXPECT_EQ(namesOf(file(u"settings-vault.json"_s).vault), QStringList{u"vaultId"_s});
}

TEST(IxopaySchema, TurnsEveryDocumentedTypeIntoAnInput)
{
    const auto fields = file(u"settings-vault.json"_s).extraData;
    ASSERT_EQ(namesOf(fields), (QStringList{u"integrationType"_s, u"version"_s, u"mode"_s,
                                            u"limits"_s, u"accounts"_s}));
    EXPECT_EQ(fields[0].kind, InputKind::Text); // `select` without its options
    EXPECT_TRUE(fields[0].required);
    EXPECT_EQ(fields[1].kind, InputKind::Choice); // `enum` as one text
    EXPECT_EQ(fields[1].choices, (QStringList{u"any"_s, u"2.1.0"_s, u"2.2.0"_s, u"latest"_s}));
    EXPECT_EQ(fields[2].choices, (QStringList{u"fast"_s, u"safe"_s}));
    EXPECT_EQ(fields[3].kind, InputKind::Json); // has an element without a name
    EXPECT_EQ(fields[4].kind, InputKind::Rows);
    EXPECT_EQ(namesOf(fields[4].members), QStringList{u"iban"_s});
}

TEST(IxopaySchema, NestsPropertiesAndFallsBackToJson)
{
    const auto fields = settings(replyOf(200, R"({"success":true,"baseConfig":[
        {"name":"acs","type":"object","properties":[{"name":"host","type":"string"},
          {"name":"bins","type":"array","items":{"type":"object","properties":[{"name":"bin"}]}}]},
        {"name":"tags","type":"array","items":{"type":"string"}},
        {"name":"odd","type":"hologram"},
        {"name":"empty","type":"object"},
        {"name":"apiSecret","type":"string"}]})")).extraData;
    ASSERT_EQ(fields.size(), 5);
    EXPECT_EQ(fields[0].kind, InputKind::Group);
    EXPECT_EQ(namesOf(fields[0].members), (QStringList{u"host"_s, u"bins"_s}));
    EXPECT_EQ(fields[0].members[1].kind, InputKind::Rows);
    EXPECT_EQ(fields[1].kind, InputKind::TextList);
    EXPECT_EQ(fields[2].kind, InputKind::Json);
    EXPECT_EQ(fields[3].kind, InputKind::Json);
    EXPECT_EQ(fields[4].kind, InputKind::Secret);
    EXPECT_TRUE(fields[4].secret);
}

TEST(IxopaySchema, EditsAsJsonWhatCannotBeSaidInFields)
{
    EXPECT_TRUE(settings(replyOf(200, R"({"success":true,"baseConfig":[{"items":{}}]})"))
                    .extraDataIsRaw);
    EXPECT_TRUE(settings(replyOf(200, R"({"success":true,"baseConfig":[{"name":"a.b"}]})"))
                    .extraDataIsRaw);
    EXPECT_FALSE(file(u"settings-vault.json"_s).extraDataIsRaw);
}

TEST(IxopaySchema, FindsStoredValuesThatNothingDescribes)
{
    const auto stored = readJson(
        R"({"known":"a","setting":"test","on":true,"deep":{"x":1},"accessToken":"canary"})");
    FieldSpec known;
    known.path = u"known"_s;
    const auto fields = undescribedFields(*stored, {known});
    ASSERT_EQ(namesOf(fields), (QStringList{u"setting"_s, u"on"_s, u"deep"_s, u"accessToken"_s}));
    EXPECT_EQ(fields[0].kind, InputKind::Text);
    EXPECT_EQ(fields[1].kind, InputKind::Boolean);
    EXPECT_EQ(fields[2].kind, InputKind::Json);
    EXPECT_TRUE(fields[3].secret);
}

TEST(IxopaySchema, RefusesRepliesWithoutSettings)
{
    for (const QByteArray body : {R"({"success":true})", R"({"success":true,"baseConfig":"x"})",
                                  R"({"success":false,"baseConfig":{}})"})
        EXPECT_FALSE(parseIxopaySettings(replyOf(200, body))) << body.toStdString();
}

} // namespace
