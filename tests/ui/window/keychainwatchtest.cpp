#include "ui/keychainwatch.h"

#include "tests/support/fakevault.h"

#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

namespace {

void comeBack()
{
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
}

} // namespace

TEST(KeychainWatch, LooksQuietlyWhenSomebodyComesBack)
{
    FakeVault vault;
    vault.state = VaultHealth::Locked;
    const KeychainWatch watch(vault);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    EXPECT_EQ(vault.quietLooks, 0);
    comeBack();
    EXPECT_EQ(vault.quietLooks, 1);
}

TEST(KeychainWatch, LeavesAKeychainThatWorksAlone)
{
    FakeVault vault;
    const KeychainWatch watch(vault);
    for (const VaultHealth health : {VaultHealth::Ready, VaultHealth::SessionOnly,
                                     VaultHealth::Checking, VaultHealth::Silent}) {
        vault.state = health;
        comeBack();
    }
    EXPECT_EQ(vault.quietLooks, 0);
}

TEST(KeychainWatch, LooksOnceForManyReturnsAndEverMoreSeldom)
{
    FakeVault vault;
    vault.state = VaultHealth::Locked;
    const KeychainWatch watch(vault, nullptr, std::chrono::milliseconds(40));
    for (int each = 0; each < 20; ++each)
        comeBack();
    EXPECT_EQ(vault.quietLooks, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return vault.quietLooks == 2; })) << "the last return counts";
    QTest::qWait(120);
    EXPECT_EQ(vault.quietLooks, 2) << "nobody came back: no polling";
    comeBack();
    comeBack();
    EXPECT_EQ(vault.quietLooks, 3);
    QTest::qWait(100);
    EXPECT_EQ(vault.quietLooks, 3) << "the pause has grown to 160 ms";
}

} // namespace console::testing
