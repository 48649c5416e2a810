#include "app/services/keychain/envelope.h"
#include "tests/support/resultwords.h"

#include <gtest/gtest.h>

namespace console::testing {

namespace {

std::string sealed(const QByteArray &payload)
{
    return textOf(sealEnvelope(SecretBuffer(payload)));
}

std::string opened(const std::string &text)
{
    return textOf(openEnvelope(SecretBuffer(QByteArray::fromStdString(text))));
}

} // namespace

TEST(Envelope, IsOneLineOfJson)
{
    EXPECT_EQ(sealed("abc"),
              R"({"v":1,"n":3,"sum":"ba7816bf8f01cfea414140de5dae2223","text":"abc"})");
}

TEST(Envelope, OpensWhatItSealed)
{
    for (const QByteArray &payload :
         {QByteArray(), QByteArray("x"), QByteArray("a\0b", 3), QByteArray("\xff\xfe\x80"),
          QByteArray("{\"mid\":\"1\",\"key\":\"\\u00e9\"}"), QByteArray("\xF0\x9F\x94\x91"),
          QByteArray(1900, 'k')})
        EXPECT_EQ(opened(sealed(payload)), payload.toStdString());
}

TEST(Envelope, HasOnlyPrintableTextForAnyBytes)
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    const std::string text = sealed(all);
    for (const char c : text)
        EXPECT_GE(static_cast<unsigned char>(c), 0x20);
    EXPECT_EQ(opened(text), all.toStdString());
}

TEST(Envelope, TakesTheShorterForm)
{
    EXPECT_NE(sealed(QByteArray(300, '\x01')).find("\"base64\":"), std::string::npos);
    EXPECT_NE(sealed("say \"hi\", often enough to be text").find("\"text\":"), std::string::npos);
}

TEST(Envelope, IsNeverLongerThanTwoThousandBytes)
{
    const auto overhead = qsizetype(sealed(QByteArray(1000, 'k')).size()) - 1000;
    const QByteArray largest(longestEnvelope - overhead, 'k');
    EXPECT_EQ(qsizetype(sealed(largest).size()), longestEnvelope);
    EXPECT_EQ(sealed(largest + 'k'), "invalid-request");
    EXPECT_GT(largest.size(), 1900);
}

TEST(Envelope, NoticesEveryChangedByte)
{
    const std::string whole = sealed("priv_test_0123");
    for (size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(opened(changed), "keychain-refused") << at << ": " << changed;
    }
}

TEST(Envelope, NoticesEveryCut)
{
    const std::string whole = sealed("priv_test_0123");
    for (size_t length = 0; length < whole.size(); ++length)
        EXPECT_EQ(opened(whole.substr(0, length)), "keychain-refused") << length;
    EXPECT_EQ(opened(whole + " "), "keychain-refused");
}

TEST(Envelope, NamesANewerVersion)
{
    const auto newer = openEnvelope(SecretBuffer("{\"v\":2,\"whatever\":true}"));
    ASSERT_FALSE(newer);
    EXPECT_TRUE(newer.error().message.contains(QLatin1String("newer")));
}

TEST(Envelope, NeverTellsTheSecretInItsError)
{
    const auto damaged = openEnvelope(SecretBuffer("priv_live_canary"));
    ASSERT_FALSE(damaged);
    EXPECT_FALSE(damaged.error().message.contains(QLatin1String("canary")));
}

} // namespace console::testing
