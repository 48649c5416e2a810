#include "models/workflows/storedmatch.h"

#include "models/domain/keynames.h"
#include "models/workflows/storedsecrets.h"
#include "tests/support/fakecredentials.h"
#include "tests/support/fakevault.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

CredentialSet setOf(const char *key, const char *secret)
{
    CredentialSet set;
    set.set(u"key"_s, SecretBuffer(QByteArrayView(key)));
    set.set(u"secret"_s, SecretBuffer(QByteArrayView(secret)));
    return set;
}

struct StoredMatch : ::testing::Test
{
    FakeVault vault;
    ConnectorRef target{AccountId{u"a"_s}, u"mid_1"_s, {}, u"con_1"_s, u"CardPointe"_s};

    StoredMatch()
    {
        const SecretBuffer kept = encodeSlot(setOf("user", "pass"), QDateTime::currentDateTimeUtc());
        vault.items[currentCredentialName(target.account, target.connectorId)] =
            kept.expose().toByteArray();
    }
};

} // namespace

TEST_F(StoredMatch, NamesTheFieldsThatAreEqual)
{
    EXPECT_EQ(*waitFor(matchingStored(vault, target, setOf("user", "pass"))),
              (QStringList{u"key"_s, u"secret"_s}));
    EXPECT_EQ(*waitFor(matchingStored(vault, target, setOf("user", "pas"))), QStringList{u"key"_s});
    EXPECT_EQ(*waitFor(matchingStored(vault, target, setOf("User", "pass "))), QStringList());
}

TEST_F(StoredMatch, SaysNothingWhereNothingIsKept)
{
    target.connectorId = u"con_2"_s;
    const auto answer = waitFor(matchingStored(vault, target, setOf("user", "pass")));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ApiErrorKind::SecretMissing);
}

} // namespace console::testing
