#include "models/domain/secretjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace console::testing {

namespace {

std::string written(QByteArrayView text)
{
    SecretBuffer out;
    appendJsonString(out, text);
    return out.expose().toByteArray().toStdString();
}

/// What was read, or "!" if it is no JSON string.
std::string read(QByteArrayView json)
{
    SecretBuffer out;
    qsizetype pos = 0;
    if (!readJsonString(json, pos, out))
        return "!";
    return out.expose().toByteArray().toStdString();
}

} // namespace

TEST(SecretJson, EscapesWhatJsonWantsEscaped)
{
    EXPECT_EQ(written(""), R"("")");
    EXPECT_EQ(written("plain"), R"("plain")");
    EXPECT_EQ(written("a\"b\\c/d"), R"("a\"b\\c/d")");
    EXPECT_EQ(written("\b\f\n\r\t"), R"("\b\f\n\r\t")");
    EXPECT_EQ(written(QByteArray("\0\x1f\x7f", 3)), "\"\\u0000\\u001f\x7f\"");
    EXPECT_EQ(written("\xC3\xBC"), "\"\xC3\xBC\"");
}

TEST(SecretJson, AgreesWithQtOnEveryCharacterBelowTheSurrogates)
{
    for (char16_t unit = 0; unit < 0xD800; unit = char16_t(unit + 7)) {
        const QByteArray text = QString(QChar(unit)).toUtf8();
        const QByteArray json = QByteArray::fromStdString("[" + written(text) + "]");
        const auto document = QJsonDocument::fromJson(json);
        EXPECT_EQ(document.array().at(0).toString(), QString(QChar(unit))) << int(unit);
        EXPECT_EQ(read(QByteArrayView(json).sliced(1)), text.toStdString()) << int(unit);
    }
}

TEST(SecretJson, ReadsEveryEscape)
{
    EXPECT_EQ(read(R"("\"\\\/\b\f\n\r\t")"), "\"\\/\b\f\n\r\t");
    EXPECT_EQ(read(R"("\u0041\u00fc\u20AC")"), "A\xC3\xBC\xE2\x82\xAC");
    EXPECT_EQ(read(R"("\ud83d\udd11")"), "\xF0\x9F\x94\x91");
    EXPECT_EQ(read(R"("\u0000x")"), std::string("\0x", 2));
}

TEST(SecretJson, RefusesBrokenStrings)
{
    for (const auto *json :
         {"", "x", "\"", "\"abc", "\"abc\\", "\"abc\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"",
          "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\n\"", "\"\\ud83d\\u0041\"", "\"\\udd11\"",
          "\"\\ud83d\\ud83d\"", "\"line\nbreak\"", "\"tab\t\"", "'single'"})
        EXPECT_EQ(read(json), "!") << json;
}

TEST(SecretJson, MovesBehindTheClosingQuote)
{
    SecretBuffer out("kept ");
    qsizetype pos = 2;
    ASSERT_TRUE(readJsonString("{ \"key\":1}", pos, out));
    EXPECT_EQ(pos, 7);
    EXPECT_EQ(out.expose(), QByteArrayView("kept key"));
}

} // namespace console::testing
