#include "models/domain/secretbuffer.h"

#include "tests/support/printing.h"

#include <QString>

#include <gtest/gtest.h>

#include <type_traits>

namespace console::testing {

static_assert(!std::is_copy_constructible_v<SecretBuffer>);
static_assert(!std::is_copy_assignable_v<SecretBuffer>);
static_assert(std::is_nothrow_move_constructible_v<SecretBuffer>);

TEST(SecretBuffer, HoldsEveryByteItIsGiven)
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    const SecretBuffer secret(all);
    EXPECT_EQ(secret.size(), 256);
    EXPECT_EQ(secret.expose(), QByteArrayView(all));
}

TEST(SecretBuffer, IsEmptyUntilFilledAndAfterClear)
{
    SecretBuffer secret;
    EXPECT_TRUE(secret.isEmpty());
    EXPECT_TRUE(secret.expose().isEmpty());
    secret.append("abc");
    EXPECT_FALSE(secret.isEmpty());
    secret.clear();
    EXPECT_TRUE(secret.isEmpty());
    EXPECT_EQ(secret.size(), 0);
}

TEST(SecretBuffer, GrowsByAppending)
{
    SecretBuffer secret;
    QByteArray expected;
    for (int i = 0; i < 500; ++i) {
        secret.append(static_cast<char>('a' + i % 26));
        secret.append("xyz");
        expected += char('a' + i % 26);
        expected += "xyz";
    }
    EXPECT_EQ(secret.expose(), QByteArrayView(expected));
}

TEST(SecretBuffer, AppendsAViewOfItself)
{
    SecretBuffer secret(QByteArray(60, 'k'));
    secret.append(secret.expose());
    EXPECT_EQ(secret.expose(), QByteArrayView(QByteArray(120, 'k')));
    secret.append(secret.expose());
    EXPECT_EQ(secret.expose(), QByteArrayView(QByteArray(240, 'k')));
}

TEST(SecretBuffer, MovesAndLeavesNothingBehind)
{
    SecretBuffer first("secret");
    SecretBuffer second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is the question
    EXPECT_EQ(second.expose(), QByteArrayView("secret"));
    SecretBuffer third("other");
    third = std::move(second);
    EXPECT_TRUE(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(third.expose(), QByteArrayView("secret"));
}

TEST(SecretBuffer, SurvivesMovingOntoItself)
{
    SecretBuffer secret("secret");
    SecretBuffer &same = secret;
    secret = std::move(same);
    EXPECT_EQ(secret.expose(), QByteArrayView("secret"));
}

TEST(SecretBuffer, ClonesIndependently)
{
    SecretBuffer secret("secret");
    const SecretBuffer copy = secret.clone();
    secret.append("!");
    EXPECT_EQ(copy.expose(), QByteArrayView("secret"));
}

TEST(SecretBuffer, ComparesByContent)
{
    const SecretBuffer secret("secret");
    EXPECT_TRUE(secret.equals(SecretBuffer("secret")));
    EXPECT_FALSE(secret.equals(SecretBuffer("secreT")));
    EXPECT_FALSE(secret.equals(SecretBuffer("Secret")));
    EXPECT_FALSE(secret.equals(SecretBuffer("secret1")));
    EXPECT_FALSE(secret.equals(SecretBuffer()));
    EXPECT_TRUE(SecretBuffer().equals(SecretBuffer()));
    EXPECT_FALSE(SecretBuffer(QByteArray("a\0b", 3)).equals(SecretBuffer(QByteArray("a\0c", 3))));
}

TEST(Wipe, OverwritesPlainMemory)
{
    char bytes[] = "secret";
    wipe(bytes, 6);
    for (const char byte : bytes)
        EXPECT_EQ(byte, 0);
}

TEST(Wipe, EmptiesAStringAndLeavesItsCopiesAlone)
{
    QString text = QString::fromLatin1("secret");
    const QString copy = text;
    wipe(text);
    EXPECT_TRUE(text.isEmpty());
    EXPECT_EQ(copy, QStringLiteral("secret"));
}

TEST(Wipe, DoesNotWriteIntoLiterals)
{
    QString text = QStringLiteral("constant");
    QByteArray bytes = QByteArrayLiteral("constant");
    wipe(text);
    wipe(bytes);
    EXPECT_TRUE(text.isEmpty());
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(QStringLiteral("constant").size(), 8);
}

} // namespace console::testing
