#include "models/domain/account.h"

#include "models/domain/keynames.h"
#include "tests/support/printing.h"

#include <QSet>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST(Account, HasIdsThatDiffer)
{
    QSet<AccountId> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(newAccountId());
    EXPECT_EQ(seen.size(), 100);
    EXPECT_EQ(newAccountId().value.size(), 36);
    EXPECT_FALSE(newAccountId().value.contains(u'{'));
}

TEST(Account, IsProtectedByDefaultWhereMoneyMoves)
{
    EXPECT_EQ(defaultProtection(Environment::Live), ProtectionLevel::Confirm);
    EXPECT_EQ(defaultProtection(Environment::Test), ProtectionLevel::Free);
    EXPECT_EQ(Account().protection, ProtectionLevel::Confirm);
}

TEST(Account, HasStableWordsForProtection)
{
    constexpr std::pair<ProtectionLevel, QLatin1String> words[]{
        {ProtectionLevel::ReadOnly, "read-only"_L1},
        {ProtectionLevel::Confirm, "confirm"_L1},
        {ProtectionLevel::ConfirmByName, "confirm-by-name"_L1},
        {ProtectionLevel::Free, "free"_L1},
    };
    for (const auto &[level, word] : words) {
        EXPECT_EQ(protectionWord(level), word);
        EXPECT_EQ(protectionFromWord(QString(word)), level);
    }
    EXPECT_EQ(protectionFromWord(u"Free"), std::nullopt);
    EXPECT_EQ(protectionFromWord(u""), std::nullopt);
}

TEST(KeyNames, AreUniqueByThemselves)
{
    const AccountId one{u"one"_s};
    const AccountId two{u"two"_s};
    const QStringList names{apiKeyName(one),
                            apiKeyName(two),
                            currentCredentialName(one, u"c"_s),
                            currentCredentialName(two, u"c"_s),
                            previousCredentialName(one, u"c"_s),
                            pendingName(u"c"_s),
                            fingerprintKeyName(),
                            sentinelName()};
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names)
        EXPECT_TRUE(name.startsWith("merchant-console/"_L1)) << name.toStdString();
}

TEST(PlatformFacts, NameEveryPlatform)
{
    for (const auto platform : allPlatforms) {
        const auto &facts = factsOf(platform);
        EXPECT_EQ(facts.kind, platform);
        EXPECT_EQ(platformFromWireName(QString(facts.wireName)), platform);
        EXPECT_EQ(platformFromWireName(QString(facts.wireName).toUpper()), platform);
        EXPECT_TRUE(QString(facts.documentedRoot).startsWith(u'/'));
        EXPECT_EQ(defaultBaseUrl(platform, Environment::Live).scheme(), u"https"_s);
    }
    EXPECT_EQ(platformFromWireName(u"stripe"), std::nullopt);
    EXPECT_NE(defaultBaseUrl(PlatformKind::Paygentic, Environment::Live),
              defaultBaseUrl(PlatformKind::Paygentic, Environment::Test));
}

} // namespace console::testing
