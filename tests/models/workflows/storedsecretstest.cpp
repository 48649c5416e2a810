#include "models/workflows/fingerprint.h"
#include "tests/models/workflows/rotationworld.h"

namespace console::testing {
namespace {

PendingSecrets example(bool withOld)
{
    PendingSecrets pending;
    pending.next.set(u"key \"1\", {a}"_s, SecretBuffer("v}a\"l\\u{e,\n\xC3\xBC"));
    pending.next.set(u"secret"_s, SecretBuffer("new"));
    if (withOld)
        pending.old = credentials("old");
    pending.target = {AccountId{u"a"_s}, u"m"_s, u"Bobby's \"Burgers\" } GmbH"_s, u"c"_s, {}};
    return pending;
}

TEST(StoredSecrets, PendingComesBackEqual)
{
    for (const bool withOld : {true, false}) {
        const auto pending = example(withOld);
        const auto read = decodePending(encodePending(pending));
        ASSERT_TRUE(read);
        EXPECT_TRUE(read->equals(pending));
        EXPECT_EQ(read->old.has_value(), withOld);
    }
}

TEST(StoredSecrets, PendingThatWasCutOrChangedIsDamaged)
{
    const SecretBuffer whole = encodePending(example(true));
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(decodePending(SecretBuffer(whole.expose().first(length)))) << length;
    SecretBuffer longer = whole.clone();
    longer.append('}');
    EXPECT_FALSE(decodePending(longer));
    EXPECT_FALSE(decodePending(SecretBuffer("{\"new\":\"x\",\"target\":{}}")));
    EXPECT_FALSE(decodePending(SecretBuffer("[]")));
}

TEST(StoredSecrets, DifferentOldSecretsAreNotEqual)
{
    auto other = example(true);
    other.old = credentials("other");
    EXPECT_FALSE(other.equals(example(true)));
    EXPECT_FALSE(example(false).equals(example(true)));
}

TEST(StoredSecrets, SlotComesBackWithItsTime)
{
    const QDateTime at(QDate(2026, 5, 3), QTime(9, 0, 1, 250), Qt::UTC);
    const auto slot = decodeSlot(encodeSlot(credentials("s"), at));
    ASSERT_TRUE(slot);
    EXPECT_TRUE(slot->set.equals(credentials("s")));
    EXPECT_EQ(slot->changedAt, at);
    EXPECT_FALSE(decodeSlot(SecretBuffer("{\"mid\":\"1\"}")));
}

TEST(Fingerprint, IsTheSameForTheSameSecretsInAnyOrder)
{
    const SecretBuffer key("k1");
    CredentialSet turned;
    turned.set(u"secret"_s, SecretBuffer("s"));
    turned.set(u"mid"_s, SecretBuffer("merchant-1"));
    const QString tag = fingerprintTag(credentials("s"), key);
    EXPECT_EQ(tag.size(), 32);
    EXPECT_EQ(fingerprintTag(turned, key), tag);
    EXPECT_NE(fingerprintTag(credentials("t"), key), tag);
    EXPECT_NE(fingerprintTag(credentials("s"), SecretBuffer("k2")), tag);
    EXPECT_EQ(shownFingerprint(tag), tag.first(4));
}

TEST(Fingerprint, SeesWhereOneFieldEndsAndTheNextBegins)
{
    CredentialSet a;
    a.set(u"k"_s, SecretBuffer("ab"));
    a.set(u"l"_s, SecretBuffer("c"));
    CredentialSet b;
    b.set(u"k"_s, SecretBuffer("a"));
    b.set(u"l"_s, SecretBuffer("bc"));
    EXPECT_NE(fingerprintTag(a, SecretBuffer("key")), fingerprintTag(b, SecretBuffer("key")));
}

TEST(FingerprintKeeper, MakesOneKeyForEverybodyWhoAsks)
{
    FakeVault vault;
    FingerprintKeeper keeper(vault);
    QObject context;
    QStringList tags;
    const auto use = [&tags](const Result<const SecretBuffer *> &key) {
        tags.append(key ? fingerprintTag(credentials("s"), **key) : u"none"_s);
    };
    keeper.withKey(&context, use);
    keeper.withKey(&context, use);
    RotationWorld::settle();
    keeper.withKey(&context, use);
    RotationWorld::settle();
    FingerprintKeeper later(vault);
    later.withKey(&context, use);
    RotationWorld::settle();
    ASSERT_EQ(tags.size(), 4);
    EXPECT_EQ(QSet<QString>(tags.begin(), tags.end()).size(), 1);
    EXPECT_NE(tags.first(), u"none"_s);
}

TEST(FingerprintKeeper, SaysWhyThereIsNoKeyAndTriesAgain)
{
    FakeVault vault;
    vault.trouble = [](auto, const auto &) {
        return std::optional(localError(ApiErrorKind::KeychainLocked));
    };
    FingerprintKeeper keeper(vault);
    QObject context;
    QList<bool> had;
    const auto use = [&had](const Result<const SecretBuffer *> &key) { had.append(bool(key)); };
    keeper.withKey(&context, use);
    RotationWorld::settle();
    vault.trouble = nullptr;
    keeper.withKey(&context, use);
    RotationWorld::settle();
    EXPECT_EQ(had, (QList<bool>{false, true}));
}

} // namespace
} // namespace console::testing
