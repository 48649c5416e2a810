// Each state of the session bus needs a process of its own: GDBus remembers the first it met.

#include "app/services/keychain/keychainvault.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

void expectAbsentAtOnce()
{
    SystemClock clock;
    KeychainVault vault(KeychainSettings{}, clock);
    QElapsedTimer time;
    time.start();
    const auto read = waitFor(vault.read(u"merchant-console/absent/key"_s));
    const auto write = waitFor(vault.write(u"merchant-console/absent/key"_s, SecretBuffer("x")));
    const auto removed = waitFor(vault.remove(u"merchant-console/absent/key"_s));
    EXPECT_LT(time.elapsed(), 1500);
    ASSERT_FALSE(read);
    ASSERT_FALSE(write);
    ASSERT_FALSE(removed);
    EXPECT_EQ(read.error().kind, ApiErrorKind::KeychainAbsent);
    EXPECT_EQ(write.error().kind, ApiErrorKind::KeychainAbsent);
    EXPECT_EQ(removed.error().kind, ApiErrorKind::KeychainAbsent);
    EXPECT_EQ(vault.health(), VaultHealth::NoService);
}

void expectKeptInTheSecretService()
{
    KeyringSession session;
    SystemClock clock;
    KeychainVault vault(KeychainSettings{}, clock);
    const QString key = u"merchant-console/desktop/key"_s;
    ASSERT_TRUE(waitFor(vault.write(key, SecretBuffer("found"))));
    EXPECT_TRUE(session.lookup(key).contains("found"));
}

} // namespace

TEST(KeychainAbsent, ABusThatIsNotThereIsSaidAtOnce)
{
    if (inOwnProcess({{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s}}))
        expectAbsentAtOnce();
}

TEST(KeychainAbsent, NoBusAddressAtAllIsSaidAtOnce)
{
    QTemporaryDir empty;
    if (inOwnProcess({{u"DBUS_SESSION_BUS_ADDRESS"_s, QString()},
                      {u"XDG_RUNTIME_DIR"_s, empty.path()},
                      {u"DISPLAY"_s, QString()}}))
        expectAbsentAtOnce();
}

TEST(KeychainAbsent, ABusWithoutAKeychainIsSaidAtOnce)
{
    if (!inOwnProcess())
        return;
    KeyringSession session(KeyringSession::Daemon::Absent);
    expectAbsentAtOnce();
}

TEST(KeychainBackend, IsTheSecretServiceWhereNoDesktopIsNamed)
{
    if (inOwnProcess({{u"XDG_CURRENT_DESKTOP"_s, QString()}, {u"KDE_FULL_SESSION"_s, QString()}}))
        expectKeptInTheSecretService();
}

TEST(KeychainBackend, IsTheSecretServiceOnPlasmaWithoutKWallet)
{
    if (inOwnProcess({{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s},
                      {u"KDE_FULL_SESSION"_s, u"true"_s},
                      {u"KDE_SESSION_VERSION"_s, u"5"_s}}))
        expectKeptInTheSecretService();
}

} // namespace console::testing
