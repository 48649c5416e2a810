#include "models/domain/credentialset.h"

#include "tests/support/printing.h"
#include "tests/support/resultwords.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

CredentialSet braintree()
{
    CredentialSet set;
    set.set(u"mid"_s, SecretBuffer("m-1"));
    set.set(u"key"_s, SecretBuffer("public"));
    set.set(u"secret"_s, SecretBuffer("private"));
    return set;
}

std::string jsonOf(const CredentialSet &set)
{
    return set.toJson().expose().toByteArray().toStdString();
}

} // namespace

TEST(CredentialSet, KeepsTheOrderInWhichFieldsWereSet)
{
    auto set = braintree();
    EXPECT_EQ(set.names(), (QStringList{u"mid"_s, u"key"_s, u"secret"_s}));
    set.set(u"mid"_s, SecretBuffer("m-2"));
    EXPECT_EQ(set.names(), (QStringList{u"mid"_s, u"key"_s, u"secret"_s}));
    EXPECT_EQ(jsonOf(set), R"({"mid":"m-2","key":"public","secret":"private"})");
}

TEST(CredentialSet, AnEmptyValueRemovesTheField)
{
    auto set = braintree();
    set.set(u"key"_s, SecretBuffer());
    set.set(u"never there"_s, SecretBuffer());
    EXPECT_EQ(set.names(), (QStringList{u"mid"_s, u"secret"_s}));
    EXPECT_EQ(set.find(u"key"_s), nullptr);
    ASSERT_NE(set.find(u"mid"_s), nullptr);
    EXPECT_EQ(set.find(u"mid"_s)->expose(), QByteArrayView("m-1"));
}

TEST(CredentialSet, FindsNamesExactly)
{
    EXPECT_EQ(braintree().find(u"Key"_s), nullptr);
    EXPECT_EQ(braintree().find(u""_s), nullptr);
}

TEST(CredentialSet, IsEqualWhateverTheOrder)
{
    CredentialSet other;
    other.set(u"secret"_s, SecretBuffer("private"));
    other.set(u"mid"_s, SecretBuffer("m-1"));
    EXPECT_FALSE(braintree().equals(other));
    EXPECT_FALSE(other.equals(braintree()));
    other.set(u"key"_s, SecretBuffer("public"));
    EXPECT_TRUE(braintree().equals(other));
    other.set(u"key"_s, SecretBuffer("Public"));
    EXPECT_FALSE(braintree().equals(other));
    EXPECT_TRUE(CredentialSet().equals(CredentialSet()));
}

TEST(CredentialSet, ClonesIndependently)
{
    auto set = braintree();
    const auto copy = set.clone();
    set.set(u"mid"_s, SecretBuffer("changed"));
    EXPECT_TRUE(copy.equals(braintree()));
}

TEST(CredentialSet, ReadsBackWhatItWrote)
{
    CredentialSet set;
    set.set(u"quote\"d"_s, SecretBuffer("a\"b\\c"));
    set.set(u"ünï"_s, SecretBuffer("\xF0\x9F\x94\x91"));
    set.set(u"nul"_s, SecretBuffer(QByteArray("a\0b", 3)));
    const auto json = set.toJson();
    const auto back = CredentialSet::fromJson(json.expose());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->equals(set));
    EXPECT_EQ(back->names(), set.names());
    EXPECT_TRUE(CredentialSet::fromJson("{}")->isEmpty());
    EXPECT_TRUE(CredentialSet::fromJson(" { \"mid\" : \"1\" ,\n\"key\":\"2\" } "));
}

TEST(CredentialSet, RefusesWhatItDidNotWrite)
{
    for (const auto *json : {"",
                             " ",
                             "{",
                             "}",
                             "[]",
                             "null",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1}",
                             "{\"a\":null}",
                             "{\"a\":\"b\",}",
                             "{,}",
                             "{\"a\":\"b\"",
                             "{\"a\":\"b\"}x",
                             "{\"a\":\"b\"}{}",
                             "{\"a\":{\"b\":\"c\"}}",
                             "{\"a\":\"b\" \"c\":\"d\"}",
                             "{\"a\":\"b\",\"a\":\"c\"}",
                             "{\"a\":\"\"}",
                             "{a:\"b\"}",
                             "{\"a\":\"\\x\"}"})
        EXPECT_EQ(wordOf(CredentialSet::fromJson(QByteArrayView(json))), "bad-reply") << json;
}

TEST(CredentialSet, NeverTellsASecretInItsError)
{
    const auto refused = CredentialSet::fromJson("{\"secret\":\"canary\"");
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().message.contains("canary"_L1));
}

TEST(CredentialSet, KnowsTextsThatQuoteIt)
{
    CredentialSet set;
    set.set(QStringLiteral("mid"), SecretBuffer("7"));
    set.set(QStringLiteral("secret"), SecretBuffer("geheim-\xc3\xa4"));
    EXPECT_TRUE(set.isQuotedIn(QStringLiteral("active, key is geheim-\u00e4!")));
    EXPECT_FALSE(set.isQuotedIn(QStringLiteral("active since 7")));
    EXPECT_FALSE(set.isQuotedIn({}));
    EXPECT_FALSE(CredentialSet().isQuotedIn(QStringLiteral("active")));
}

} // namespace console::testing
