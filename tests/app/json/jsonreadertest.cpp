#include "models/domain/jsonreader.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

JsonValue read(const QByteArray &json)
{
    const auto result = readJson(json);
    EXPECT_TRUE(result.has_value()) << json.left(80).toStdString();
    return result.value_or(JsonValue());
}

QByteArray nested(qsizetype depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

TEST(JsonReader, KeepsTheOrderOfKeysAndTheDigitsOfNumbers)
{
    const auto json = read(R"({"z":1.10,"a":12345678901234567890,"m":-0.5e+10})");
    ASSERT_EQ(json.children().size(), 3u);
    EXPECT_EQ(json.children()[0].key, u"z"_s);
    EXPECT_EQ(json[u"z"].text(), u"1.10"_s);
    EXPECT_EQ(json[u"a"].text(), u"12345678901234567890"_s);
    EXPECT_EQ(json[u"m"].text(), u"-0.5e+10"_s);
    EXPECT_FALSE(json[u"a"].integer());
}

TEST(JsonReader, DecodesEscapesAndSurrogatePairs)
{
    const auto json = read(R"(["\"\\\/\b\f\n\r\t","\u00e4\uD83D\uDE00","Zo\u00EB €"])");
    EXPECT_EQ(json.children()[0].value.text(), u"\"\\/\b\f\n\r\t"_s);
    EXPECT_EQ(json.children()[1].value.text(), u"ä😀"_s);
    EXPECT_EQ(json.children()[2].value.text(), u"Zoë €"_s);
}

TEST(JsonReader, GivesTheBytesAValueCameFrom)
{
    const QByteArray text = R"( {"config": { "a" : 1.0 , "b":[ ] }, "x": "\u0041"} )";
    const auto json = read(text);
    EXPECT_EQ(json[u"config"].rawIn(text).toByteArray(), R"({ "a" : 1.0 , "b":[ ] })");
    EXPECT_EQ(json[u"x"].rawIn(text).toByteArray(), R"("\u0041")");
}

TEST(JsonReader, TreatsMissingAndNullAlikeAndNumbersAsStrings)
{
    const auto json = read(R"({"null":null,"n":7,"s":"7","yes":true,"one":"1","object":{}})");
    EXPECT_FALSE(json[u"null"].isSet());
    EXPECT_FALSE(json[u"missing"].isSet());
    EXPECT_EQ(json[u"null"].text(), json[u"missing"].text());
    EXPECT_EQ(json[u"n"].text(), json[u"s"].text());
    EXPECT_EQ(json[u"s"].integer(), 7);
    EXPECT_EQ(json[u"yes"].flag(), true);
    EXPECT_EQ(json[u"one"].flag(), true);
    EXPECT_FALSE(json[u"s"].flag());
    EXPECT_EQ(json[u"object"].text(), QString());
    EXPECT_FALSE(json[u"n"][u"below"].isSet());
}

TEST(JsonReader, PrefersTheExactKeyAndFallsBackToAnyCase)
{
    const auto json =
        read(R"({"APIKey":"loud","adapter":"exact","Adapter":"other","Guid":"x","guid":null})");
    EXPECT_EQ(json.anyCase(u"apiKey").text(), u"loud"_s);
    EXPECT_EQ(json.anyCase(u"adapter").text(), u"exact"_s);
    EXPECT_FALSE(json[u"apiKey"].isSet());
}

TEST(JsonReader, TakesTheLastOfTwoEqualKeys)
{
    EXPECT_EQ(read(R"({"success":true,"success":false})")[u"success"].flag(), false);
}

TEST(JsonReader, NeverCutsAnId)
{
    const QByteArray longId(300, 'a');
    const auto json =
        read(R"({"long":")" + longId + R"(","hidden":"a\u200bb","number":12,"list":["x"]})");
    EXPECT_EQ(json[u"long"].id(), QString());
    EXPECT_EQ(json[u"hidden"].id(), QString());
    EXPECT_EQ(json[u"number"].id(), u"12"_s);
    EXPECT_EQ(json[u"list"].id(), QString());
}

TEST(JsonReader, CutsLabelsWithoutSplittingACharacter)
{
    const auto json = read("[\"" + QByteArray(4095, 'a') + "\xF0\x9F\x98\x80\"]");
    EXPECT_EQ(json.children()[0].value.label().size(), 4095);
}

TEST(JsonReader, AcceptsDepth64AndRefusesDepth65)
{
    EXPECT_TRUE(readJson(nested(64)));
    EXPECT_FALSE(readJson(nested(65)));
}

TEST(JsonReader, RefusesMoreThanAMillionValues)
{
    const QByteArray many = "[" + QByteArray("1,").repeated(1'000'000) + "1]";
    EXPECT_FALSE(readJson(many));
}

class BadJson : public ::testing::TestWithParam<const char *> { };

TEST_P(BadJson, IsABadReplyThatMayHaveBeenSent)
{
    const auto result = readJson(GetParam());
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ApiErrorKind::BadReply);
    EXPECT_EQ(result.error().wire, WireState::MaybeSent);
    EXPECT_FALSE(result.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(JsonReader, BadJson,
                         ::testing::Values("", " ", "{", "[", "[1", "[1,]", "{\"a\"}", "{\"a\":}",
                                           "{\"a\":1,}", "{a:1}", "{'a':1}", "01", "1.", ".5", "+1",
                                           "1e", "-", "tru", "nulll", "\"", "\"\\x\"", "\"\\u12\"",
                                           "\"\\u+123\"", "\"\\u0x12\"", "\"a\nb\"", "[1] 2", "NaN",
                                           "Infinity", "\xC0\x80", "\"\xED\xA0\x80\"", "// x\n1"));

TEST(JsonReader, AnswersEveryHostileVariantWithAnError)
{
    for (const auto &variant :
         console::testing::hostileVariantsOf(R"({"id":"x","list":[1,2,{"a":null}]})")) {
        const auto result = readJson(variant.body);
        EXPECT_EQ(result.has_value(), !variant.unreadable) << variant.what.toStdString();
    }
}

TEST(JsonReader, QuotesNothingOfTheText)
{
    const auto result = readJson(R"({"secret":"CANARY-1",})");
    ASSERT_FALSE(result.has_value());
    EXPECT_FALSE(result.error().message.contains("CANARY"_L1));
}

} // namespace
