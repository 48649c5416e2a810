// The rotation dialog with a keychain in each state of safety.md §5: the words name what is wrong
// and what to do, nothing is sent, and the window never freezes.

#include "tests/support/loopwatch.h"
#include "tests/ui/dialogs/rotationdialogworld.h"

namespace console::testing {

namespace {

constexpr qint64 longestFreeze = 100;

struct UnusableState
{
    VaultHealth health;
    const char16_t *title;
    const char16_t *advice;
};

/// Known before anything is typed: then nothing can be typed in vain.
constexpr UnusableState unusable[]{
    {VaultHealth::Locked, u"The keychain is locked or was replaced", u"Unlock"},
    {VaultHealth::NoService, u"No keychain", u"session"},
    {VaultHealth::Silent, u"does not answer", u"password"},
};

struct StagingTrouble
{
    const char *name;
    ApiErrorKind kind;
    const char16_t *title;
};

/// Met only when the secret is to be stored.
constexpr StagingTrouble staging[]{
    {"locked meanwhile", ApiErrorKind::KeychainLocked, u"keychain is locked"},
    {"service gone", ApiErrorKind::KeychainAbsent, u"keychain"},
    {"hung", ApiErrorKind::KeychainSilent, u"does not answer"},
    {"refused", ApiErrorKind::KeychainRefused, u"keychain"},
    {"too long", ApiErrorKind::InvalidRequest, u""},
};

struct KeychainWorld : RotationDialogWorld
{
    void sendAll()
    {
        openReplace();
        goToReview();
        press(u"Replace credential"_s);
    }

    void expectNotSent()
    {
        ASSERT_TRUE(waitForWords(u"Not sent"_s)) << words().toStdString();
        EXPECT_TRUE(words().contains(u"Not one byte of this change was sent to the platform"_s));
        EXPECT_EQ(credentials.requests, 0);
        EXPECT_FALSE(words().contains(u"new-password-99"_s));
    }
};

} // namespace

TEST(RotationKeychainWords, SayWhatIsWrongBeforeAnythingIsTyped)
{
    for (const auto &state : unusable) {
        KeychainWorld world;
        world.vault.state = state.health;
        world.open<RotationDialog>(world.parts, connectorOf(world.account));
        QTest::qWait(20);
        EXPECT_TRUE(world.words().contains(QString::fromUtf16(state.title)))
            << world.words().toStdString();
        EXPECT_TRUE(world.words().contains(QString::fromUtf16(state.advice)))
            << world.words().toStdString();
        EXPECT_FALSE(world.isEnabled(u"Next"_s)) << int(state.health);
        EXPECT_TRUE(world.isEnabled(u"Look again"_s));
        EXPECT_EQ(world.credentials.requests, 0);
    }
}

TEST(RotationKeychainWords, GoOnOnceTheKeychainIsUnlocked)
{
    KeychainWorld world;
    world.vault.state = VaultHealth::Locked;
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    QTest::qWait(20);
    ASSERT_FALSE(world.isEnabled(u"Next"_s));
    world.vault.state = VaultHealth::Ready;
    world.press(u"Look again"_s);
    EXPECT_TRUE(world.isEnabled(u"Next"_s));
    EXPECT_FALSE(world.words().contains(u"The keychain is locked"_s));
}

TEST(RotationKeychainWords, NothingIsSentWhereTheSecretCannotBeStored)
{
    for (const auto &trouble : staging) {
        KeychainWorld world;
        world.vault.trouble = [&](FakeVault::Operation operation, const QString &key) {
            const bool stores = operation == FakeVault::Operation::Write
                && FakeVault::purpose(key) == u"pending"_s;
            return stores ? std::optional(localError(trouble.kind)) : std::nullopt;
        };
        LoopWatch watch;
        world.sendAll();
        world.expectNotSent();
        EXPECT_TRUE(world.words().contains(QString::fromUtf16(trouble.title)))
            << trouble.name << ": " << world.words().toStdString();
        EXPECT_LT(watch.longest(), longestFreeze) << trouble.name;
    }
}

TEST(RotationKeychainWords, NothingIsSentWhereWhatWasStoredReadsBackDifferently)
{
    KeychainWorld world;
    world.vault.spoil = [](const QString &, const QByteArray &value) { return value.left(20); };
    world.sendAll();
    world.expectNotSent();
}

TEST(RotationKeychainWords, OfThisSessionOnlySayMemoryAndNeverKeychain)
{
    KeychainWorld world;
    world.vault.state = VaultHealth::SessionOnly;
    world.sendAll();
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    EXPECT_TRUE(world.words().contains(u"memory"_s));
    EXPECT_EQ(world.credentials.requests, 1);
}

} // namespace console::testing
