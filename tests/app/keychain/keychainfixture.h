#pragma once

#include "app/services/keychain/keychainvault.h"
#include "models/domain/keynames.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/support/resultwords.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

/// A vault over the real gnome-keyring of the private session.
class KeychainFixture : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(session.recover()) << "the private keyring does not answer";
        session.clear(sentinelName());
        vault = makeVault(std::chrono::seconds(5));
    }

    void TearDown() override { session.recover(); }

    std::unique_ptr<KeychainVault> makeVault(std::chrono::milliseconds deadline)
    {
        KeychainSettings settings;
        settings.deadline = deadline;
        settings.sentinel = {[this] { return sentinelWritten; },
                             [this] {
                                 sentinelWritten = true;
                                 return Result<void>();
                             }};
        return std::make_unique<KeychainVault>(settings, clock);
    }

    static QString keyOf(const char *purpose)
    {
        const auto *test = ::testing::UnitTest::GetInstance()->current_test_info();
        return QStringLiteral("merchant-console/%1/%2")
            .arg(QLatin1String(test->name()), QLatin1String(purpose));
    }

    Result<void> write(const QString &key, QByteArrayView secret)
    {
        return waitFor(vault->write(key, SecretBuffer(secret)));
    }

    /// The secret, or the word of the error.
    std::string read(const QString &key) { return textOf(waitFor(vault->read(key))); }

    bool becomes(VaultHealth health, int milliseconds = 3000)
    {
        return QTest::qWaitFor([=, this] { return vault->health() == health; }, milliseconds);
    }

    KeyringSession &session = KeyringSession::shared();
    SystemClock clock;
    bool sentinelWritten = false;
    std::unique_ptr<KeychainVault> vault;
};

} // namespace console::testing
