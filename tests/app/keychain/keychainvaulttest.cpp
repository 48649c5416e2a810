// Against a real gnome-keyring.

#include "tests/app/keychain/keychainfixture.h"

#include <QSignalSpy>

namespace console::testing {

using namespace Qt::StringLiterals;

using KeychainVaultTest = KeychainFixture;

TEST_F(KeychainVaultTest, ReadsBackWhatItWrote)
{
    const QString key = keyOf("key");
    EXPECT_EQ(vault->health(), VaultHealth::Checking);
    ASSERT_EQ(wordOf(write(key, "priv_test_first")), "done");
    EXPECT_EQ(read(key), "priv_test_first");
    EXPECT_EQ(vault->health(), VaultHealth::Ready);
}

TEST_F(KeychainVaultTest, OverwritesAndRemoves)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "first"));
    ASSERT_TRUE(write(key, "second"));
    EXPECT_EQ(read(key), "second");
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "done");
    EXPECT_EQ(read(key), "secret-missing");
    EXPECT_TRUE(session.lookup(key).isEmpty());
    EXPECT_EQ(wordOf(waitFor(vault->remove(key))), "done") << "removing what is not there";
}

TEST_F(KeychainVaultTest, KeepsEveryByte)
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d80feff00ff") + QByteArray(32, '\0');
    for (const QByteArray &secret : {QByteArray("gr\xC3\xBC\xC3\x9F \xF0\x9F\x94\x91 \xE5\xAF\x86"),
                                     QByteArray("quote\" back\\slash\nline\ttab"), bytes,
                                     QByteArray("a\0b", 3), QByteArray("x")}) {
        ASSERT_TRUE(write(keyOf("bytes"), secret)) << secret.toHex().toStdString();
        EXPECT_EQ(read(keyOf("bytes")), secret.toStdString()) << secret.toHex().toStdString();
    }
}

TEST_F(KeychainVaultTest, KeepsNineteenHundredBytesAndRefusesMoreThanTwoThousand)
{
    const QString key = keyOf("long");
    const QByteArray fits(1900, 'k');
    ASSERT_TRUE(write(key, fits));
    EXPECT_EQ(read(key), fits.toStdString());
    EXPECT_EQ(wordOf(write(key, QByteArray(2001, 'x'))), "invalid-request");
    EXPECT_EQ(read(key), fits.toStdString()) << "a refused secret must not touch what is stored";
}

TEST_F(KeychainVaultTest, IsFoundBySecretTool)
{
    ASSERT_TRUE(write(keyOf("tool"), "priv_test_tool"));
    const QByteArray stored = session.lookup(keyOf("tool"));
    EXPECT_TRUE(stored.startsWith("{\"v\":1,\"n\":14,\"sum\":\"")) << stored.toStdString();
    EXPECT_TRUE(stored.contains("\"text\":\"priv_test_tool\"}")) << stored.toStdString();
}

TEST_F(KeychainVaultTest, WritesTheSentinelOnTheFirstRun)
{
    QSignalSpy changes(vault.get(), &SecretVault::healthChanged);
    vault->checkHealth();
    ASSERT_TRUE(becomes(VaultHealth::Ready));
    EXPECT_TRUE(sentinelWritten);
    EXPECT_FALSE(session.lookup(sentinelName()).isEmpty());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(KeychainVaultTest, ADamagedEntryIsRefusedAndCanBeReplaced)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "priv_test_whole"));
    for (const QByteArray &bad :
         {session.lookup(key).chopped(5), session.lookup(key).replace("whole", "whale"),
          QByteArray("pasted by hand"), QByteArray("{\"v\":2}")}) {
        ASSERT_TRUE(session.store(key, bad, u"plaintext"_s));
        EXPECT_EQ(read(key), "keychain-refused") << bad.toStdString();
    }
    ASSERT_TRUE(write(key, "whole again"));
    EXPECT_EQ(read(key), "whole again");
}

TEST_F(KeychainVaultTest, ABinaryEntryUnderTheSameNameDoesNotComeBack)
{
    const QString key = keyOf("key");
    ASSERT_TRUE(write(key, "text"));
    ASSERT_TRUE(session.store(key, "YmluYXJ5", u"base64"_s));
    EXPECT_EQ(read(key), "text");
    ASSERT_TRUE(session.clear(key));
    EXPECT_EQ(read(key), "keychain-refused") << "a foreign entry is not a secret of ours";
}

TEST_F(KeychainVaultTest, ForThisSessionOnlyWritesNothingIntoTheKeychain)
{
    const QString key = keyOf("key");
    vault->useSessionOnly();
    EXPECT_EQ(vault->health(), VaultHealth::SessionOnly);
    ASSERT_TRUE(write(key, "in memory"));
    EXPECT_EQ(read(key), "in memory");
    EXPECT_TRUE(session.lookup(key).isEmpty());
    EXPECT_FALSE(sentinelWritten);
    vault->checkHealth();
    EXPECT_EQ(vault->health(), VaultHealth::SessionOnly);
}

TEST_F(KeychainVaultTest, AnswersManyCallsInOrder)
{
    const QString key = keyOf("key");
    auto first = vault->write(key, SecretBuffer("one"));
    auto second = vault->read(key);
    auto third = vault->remove(key);
    auto fourth = vault->read(key);
    EXPECT_EQ(wordOf(waitFor(std::move(fourth))), "secret-missing");
    EXPECT_EQ(wordOf(waitFor(std::move(third))), "done");
    EXPECT_EQ(textOf(waitFor(std::move(second))), "one");
    EXPECT_EQ(wordOf(waitFor(std::move(first))), "done");
}

} // namespace console::testing
