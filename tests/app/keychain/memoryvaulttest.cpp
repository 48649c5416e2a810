#include "app/services/keychain/memoryvault.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST(MemoryVault, KeepsReplacesAndRemoves)
{
    MemoryVault vault;
    EXPECT_EQ(vault.health(), VaultHealth::SessionOnly);
    EXPECT_EQ(textOf(waitFor(vault.read(u"k"_s))), "secret-missing");
    EXPECT_EQ(wordOf(waitFor(vault.write(u"k"_s, SecretBuffer("one")))), "done");
    EXPECT_EQ(wordOf(waitFor(vault.write(u"k"_s, SecretBuffer("two")))), "done");
    EXPECT_EQ(textOf(waitFor(vault.read(u"k"_s))), "two");
    EXPECT_EQ(wordOf(waitFor(vault.remove(u"k"_s))), "done");
    EXPECT_EQ(wordOf(waitFor(vault.remove(u"k"_s))), "done");
    EXPECT_EQ(textOf(waitFor(vault.read(u"k"_s))), "secret-missing");
}

TEST(MemoryVault, RefusesWhatAKeychainWouldRefuse)
{
    MemoryVault vault;
    const QByteArray tooLong(2001, 'x');
    EXPECT_EQ(wordOf(waitFor(vault.write(u"k"_s, SecretBuffer(tooLong)))), "invalid-request");
    EXPECT_EQ(textOf(waitFor(vault.read(u"k"_s))), "secret-missing");
}

} // namespace console::testing
