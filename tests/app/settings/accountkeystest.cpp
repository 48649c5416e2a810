#include "app/services/settings/accountkeys.h"
#include "tests/app/settings/stubbornvault.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

class AccountKeysTest : public ::testing::Test
{
protected:
    void SetUp() override { store("first"); }

    void store(const char *key)
    {
        ASSERT_TRUE(waitFor(vault.write(apiKeyName(id), SecretBuffer(key))));
    }

    std::string key() { return textOf(waitFor(keys.key(id))); }

    const AccountId id{u"account-1"_s};
    StubbornVault vault;
    AccountKeys keys{vault};
};

TEST_F(AccountKeysTest, AsksTheVaultOnce)
{
    EXPECT_EQ(key(), "first");
    EXPECT_EQ(key(), "first");
    EXPECT_EQ(vault.reads, 1);
}

TEST_F(AccountKeysTest, SharesOneReadAmongManyCallers)
{
    auto first = keys.key(id);
    auto second = keys.key(id);
    EXPECT_EQ(textOf(waitFor(std::move(second))), "first");
    EXPECT_EQ(textOf(waitFor(std::move(first))), "first");
    EXPECT_EQ(vault.reads, 1);
}

TEST_F(AccountKeysTest, ACallerThatGivesUpDoesNotDisturbTheOthers)
{
    auto first = keys.key(id);
    auto second = keys.key(id);
    first.abort();
    EXPECT_EQ(textOf(waitFor(std::move(first))), "cancelled");
    EXPECT_EQ(textOf(waitFor(std::move(second))), "first");
}

TEST_F(AccountKeysTest, ForgetsOneOrAll)
{
    ASSERT_EQ(key(), "first");
    store("second");
    EXPECT_EQ(key(), "first");
    keys.forget(id);
    EXPECT_EQ(key(), "second");
    store("third");
    keys.forgetAll();
    EXPECT_EQ(key(), "third");
}

TEST_F(AccountKeysTest, AReadThatWasOvertakenByAChangeIsReadAgain)
{
    auto waiting = keys.key(id); // the old key is already on its way
    auto written = vault.write(apiKeyName(id), SecretBuffer("second"));
    keys.forget(id);
    EXPECT_EQ(textOf(waitFor(std::move(waiting))), "second");
    EXPECT_EQ(key(), "second");
}

TEST_F(AccountKeysTest, DoesNotRememberAnError)
{
    vault.readError = ApiErrorKind::KeychainLocked;
    EXPECT_EQ(key(), "keychain-locked");
    vault.readError.reset();
    EXPECT_EQ(key(), "first");
}

} // namespace console::testing
