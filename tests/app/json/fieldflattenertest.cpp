#include "app/services/json/fieldflattener.h"
#include "models/domain/jsonreader.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <array>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array rules{
    FieldRule{"name"_L1},
    FieldRule{"created"_L1, FieldTreatment::Time},
    FieldRule{"publicKey"_L1},
    FieldRule{"config"_L1, FieldTreatment::Secret},
    FieldRule{"config.language"_L1},
    FieldRule{"owners[].ssn"_L1, FieldTreatment::Secret},
    FieldRule{"owners"_L1},
};

FieldList flat(const QByteArray &json)
{
    return flatten(*readJson(json), rules);
}

Field fieldAt(const FieldList &fields, const QString &path)
{
    for (const auto &field : fields) {
        if (field.path == path)
            return field;
    }
    return {u"absent"_s, {}, FieldKind::Text};
}

TEST(FieldFlattener, PutsDocumentedFieldsFirstAndTheRestAsDelivered)
{
    const auto fields =
        flat(R"({"zeta":1,"created":"2024-02-09T03:48:38Z","alpha":true,"name":"N"})");
    ASSERT_EQ(fields.size(), 4);
    EXPECT_EQ(fields[0], (Field{u"name"_s, u"N"_s, FieldKind::Text}));
    EXPECT_EQ(fields[1], (Field{u"created"_s, u"2024-02-09T03:48:38Z"_s, FieldKind::Time}));
    EXPECT_EQ(fields[2], (Field{u"zeta"_s, u"1"_s, FieldKind::Number}));
    EXPECT_EQ(fields[3], (Field{u"alpha"_s, u"true"_s, FieldKind::Boolean}));
}

TEST(FieldFlattener, NamesNestedFieldsAsThePlatformSpellsThem)
{
    const auto fields = flat(R"({"owners":[{"lastName":"A"},{"lastName":"B","ids":[[1]]}]})");
    EXPECT_EQ(fieldAt(fields, u"owners[0].lastName"_s).value, u"A"_s);
    EXPECT_EQ(fieldAt(fields, u"owners[1].lastName"_s).value, u"B"_s);
    EXPECT_EQ(fieldAt(fields, u"owners[1].ids[0][0]"_s).value, u"1"_s);
}

TEST(FieldFlattener, ShowsNullEmptyTextAndEmptyContainersAsEmpty)
{
    const auto fields = flat(R"({"a":null,"b":"","c":{},"d":[],"config":null})");
    ASSERT_EQ(fields.size(), 5);
    for (const auto &field : fields)
        EXPECT_EQ(field.kind, FieldKind::Empty) << field.path.toStdString();
}

TEST(FieldFlattener, DropsEveryValueBelowASecretPathButKeepsNames)
{
    const auto fields = flat(R"({"Config":{"a":{"b":[1,true,"x"]},"language":"de","n":0}})");
    for (const QString &path :
         {u"Config.a.b[0]"_s, u"Config.a.b[1]"_s, u"Config.a.b[2]"_s, u"Config.n"_s})
        EXPECT_EQ(fieldAt(fields, path), (Field{path, {}, FieldKind::Secret}));
    EXPECT_EQ(fieldAt(fields, u"Config.language"_s).value, u"de"_s);
}

TEST(FieldFlattener, DropsASecretOfTheWrongType)
{
    const auto fields = flat(R"({"owners":[{"ssn":{"plain":"x","list":["y"]}}]})");
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[0].kind, FieldKind::Secret);
    EXPECT_EQ(fields[1].kind, FieldKind::Secret);
}

TEST(FieldFlattener, DropsUndocumentedFieldsThatSoundSecretWithAllBelow)
{
    const auto fields = flat(R"({"webhookSecret":"x","API_KEYS":[{"id":"y"}],"publicKey":"p",
        "name":{"accessToken":"z"},"deep":{"Password":1}})");
    for (const QString &path :
         {u"webhookSecret"_s, u"API_KEYS[0].id"_s, u"name.accessToken"_s, u"deep.Password"_s})
        EXPECT_EQ(fieldAt(fields, path), (Field{path, {}, FieldKind::Secret}));
    EXPECT_EQ(fieldAt(fields, u"publicKey"_s).value, u"p"_s);
}

TEST(FieldFlattener, CutsLongTextsAndLongKeys)
{
    const QByteArray many(1024 * 1024, 'k');
    const auto fields = flat("{\"" + many + "\":1,\"name\":\"" + many + "\"}");
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[0].value.size(), 4096);
    EXPECT_LE(fields[1].path.size(), 128);
}

TEST(FieldFlattener, JudgesALongKeyByAllOfIt)
{
    const auto fields = flat("{\"" + QByteArray(200, 'k') + "Secret\":\"x\"}");
    ASSERT_EQ(fields.size(), 1);
    EXPECT_EQ(fields[0].kind, FieldKind::Secret);
}

TEST(FieldFlattener, CountsWhatIsBeyondAThousandFields)
{
    QByteArray json = "{\"first\":0";
    for (int i = 1; i < 1500; ++i)
        json += ",\"f" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const auto fields = flat(json + "}");
    ASSERT_EQ(fields.size(), 1001);
    EXPECT_EQ(fields.last(), (Field{u"…"_s, u"500"_s, FieldKind::Number}));
}

TEST(FieldFlattener, MakesNothingOfAScalar)
{
    EXPECT_TRUE(flat("42").isEmpty());
    EXPECT_TRUE(flat("null").isEmpty());
}

} // namespace
