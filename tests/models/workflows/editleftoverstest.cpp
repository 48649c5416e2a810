// Credentials that an edit put into the keychain, and what is left of them when it goes wrong.
#include "models/workflows/openchanges.h"
#include "models/workflows/operationrecorder.h"
#include "tests/models/workflows/bothworld.h"

namespace console::testing {
namespace {

struct LeftoverWorld : BothWorld
{
    LeftoverWorld() { vault.items.clear(); }

    /// A program that ended after these rows of an edit, with its credentials in the keychain.
    void leave(std::initializer_list<std::pair<JournalStep, OutcomeWord>> rows)
    {
        JournalEntry row;
        row.operation = u"op-1"_s;
        row.kind = OperationKind::EditObject;
        row.account = account.id.value;
        row.merchantId = target.merchantId;
        row.objectId = target.connectorId;
        for (const auto &[step, word] : rows) {
            row.step = step;
            row.word = word;
            (void)journal.append(row);
        }
        PendingSecrets pending{credentials("CANARY-left"), std::nullopt, target};
        vault.items[pendingName(u"op-1"_s)] = encodePending(pending).expose().toByteArray();
    }

    void lock(bool locked)
    {
        vault.state = locked ? VaultHealth::Locked : VaultHealth::Ready;
        vault.trouble = [locked](FakeVault::Operation, const QString &) {
            return locked ? std::optional(localError(ApiErrorKind::KeychainLocked)) : std::nullopt;
        };
        vault.checkHealth();
        settle();
    }
};

TEST(EditLeftovers, ThatWereNeverInForceAreRemovedAtTheNextStart)
{
    using S = JournalStep;
    using W = OutcomeWord;
    const QList<std::pair<JournalStep, OutcomeWord>> ends{{S::Intent, W::Draft},
                                                          {S::Staged, W::Staged},
                                                          {S::Result, W::Refused},
                                                          {S::Result, W::NotSent},
                                                          {S::Kept, W::NotSent}};
    for (const auto &end : ends) {
        LeftoverWorld world;
        if (end.first == S::Intent)
            world.leave({end});
        else
            world.leave({{S::Intent, W::Draft}, {S::Staged, W::Staged}, end});
        world.lock(true);
        world.restartBoth();
        EXPECT_TRUE(world.vault.contains("CANARY-left"));
        EXPECT_NE(world.journal.rows.last().step, S::Closed) << "nobody would look any more";
        EXPECT_TRUE(world.desk->listed().isEmpty()) << "nobody has to decide anything";
        EXPECT_TRUE(world.desk->begin(world.target)) << "it is in nobody's way";
        world.lock(false);
        EXPECT_FALSE(world.vault.contains("CANARY-left"));
        EXPECT_EQ(world.journal.rows.last().step, S::Closed);
        EXPECT_FALSE(mayBeInForce(world.journal.rows.last().word));
    }
}

TEST(EditLeftovers, ThatMayBeInForceStay)
{
    LeftoverWorld world;
    world.leave({{JournalStep::Intent, OutcomeWord::Draft},
                 {JournalStep::Staged, OutcomeWord::Staged},
                 {JournalStep::Sending, OutcomeWord::Sending}});
    world.restartBoth();
    world.settle();
    EXPECT_TRUE(world.vault.contains("CANARY-left"));
    EXPECT_EQ(world.desk->listed().size(), 1);
}

TEST(EditLeftovers, OfAnotherWindowAreLeftAlone)
{
    LeftoverWorld world;
    world.leave({{JournalStep::Intent, OutcomeWord::Draft},
                 {JournalStep::Staged, OutcomeWord::Staged}});
    world.journal.trouble = localError(ApiErrorKind::JournalUnavailable); // the first one holds it
    world.restartBoth();
    world.settle();
    EXPECT_TRUE(world.vault.contains("CANARY-left")) << "it is about to be sent";
}

TEST(EditLeftovers, OfARefusedEditWaitForTheKeychain)
{
    LeftoverWorld world;
    world.editing.error = FakeCredentials::answer(422, ApiErrorKind::Invalid);
    world.vault.trouble = [](FakeVault::Operation operation, const QString &) {
        return operation == FakeVault::Operation::Remove
            ? std::optional(localError(ApiErrorKind::KeychainLocked))
            : std::nullopt;
    };
    world.editSecret(SendFate::Error);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::Refused);
    EXPECT_TRUE(world.vault.contains("CANARY-edited"));
    EXPECT_NE(world.journal.rows.last().step, JournalStep::Closed) << "nobody would look any more";
    world.lock(false);
    EXPECT_FALSE(world.vault.contains("CANARY-edited"));
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
}

TEST(EditLeftovers, OfAWriteThatWasGivenUpAreLookedForAgain)
{
    LeftoverWorld world;
    QString late;
    world.vault.trouble = [&](FakeVault::Operation operation, const QString &key) {
        if (operation == FakeVault::Operation::Write)
            late = key;
        return std::optional(localError(ApiErrorKind::KeychainSilent));
    };
    world.editSecret(SendFate::Applied);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::NotSent);
    EXPECT_TRUE(world.editing.bodies.isEmpty());
    world.vault.items[late] = "CANARY-late"; // it was written all the same
    world.lock(false);
    EXPECT_FALSE(world.vault.contains("CANARY-late"));
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
}

TEST(EditLeftovers, StayOpenAsLongAsTheirRemovalFails)
{
    LeftoverWorld world;
    QString late;
    int removals = 0;
    world.vault.trouble = [&](FakeVault::Operation operation, const QString &key) {
        if (operation == FakeVault::Operation::Write)
            late = key;
        return std::optional(localError(ApiErrorKind::KeychainSilent));
    };
    world.editSecret(SendFate::Applied);
    world.vault.items[late] = "CANARY-late"; // it was written all the same
    world.vault.trouble = [&](FakeVault::Operation operation, const QString &) {
        removals += operation == FakeVault::Operation::Remove ? 1 : 0;
        return operation == FakeVault::Operation::Remove
            ? std::optional(localError(ApiErrorKind::KeychainRefused))
            : std::nullopt;
    };
    for (int i = 0; i < 20; ++i) {
        world.vault.checkHealth();
        world.settle();
    }
    EXPECT_GE(removals, 1);
    EXPECT_LE(removals, 3) << "a keychain that comes and goes is not asked without end";
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Kept);
    EXPECT_FALSE(hasOpenChange(world.journal, world.account.id)) << "the account may move";
    world.restartBoth();
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Kept);
    world.clock.advance(std::chrono::minutes(2));
    world.lock(false);
    EXPECT_FALSE(world.vault.contains("CANARY-late"));
    EXPECT_EQ(world.journal.rows.last().step, JournalStep::Closed);
}

TEST(EditLeftovers, InTheKeychainAreNotLookedForInMemory)
{
    LeftoverWorld world;
    world.vault.trouble = [&](FakeVault::Operation operation, const QString &key) {
        // The service goes away once the credentials are staged, and somebody goes on in memory.
        if (operation == FakeVault::Operation::Read && key.contains(u"pending"_s))
            world.vault.state = VaultHealth::SessionOnly;
        return std::optional<ApiError>();
    };
    world.editSecret(SendFate::Applied);
    ASSERT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(world.reports.first().keepsSecrets) << "memory is not where they are";
    EXPECT_FALSE(world.reports.first().inMemoryOnly);
    EXPECT_FALSE(world.vault.has(u"current"_s)) << "it would be gone at the end of the session";
    const auto listed = world.desk->listed();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_FALSE(listed.first().inMemoryOnly);
}

TEST(KeepApart, AConnectorOnItsWayLetsNoRotationBegin)
{
    BothWorld world;
    world.editing.fates = {SendFate::Never};
    EditableObject none;
    none.ref = {world.account.id, ObjectKind::Connector, {}, u"New"_s, world.target.merchantId, {},
                world.target.type, {}};
    ObjectDraft draft(plainConnectorSpec(EditVerb::Create, {}, ConnectorKind::Ordinary), none);
    for (const auto *field : {u"name", u"adapter", u"method", u"apiKey"})
        draft.set(QString::fromUtf16(field), FieldValue::ofText(u"Simulator"_s));
    draft.set(u"sharedSecret"_s, FieldValue::ofSecret(SecretBuffer("CANARY-made")));
    (void)world.changes->run(std::move(draft), Consent{true, {}});
    world.settle();
    ASSERT_EQ(world.editing.bodies.size(), 1);
    EXPECT_FALSE(world.desk->begin(world.target)) << "this may be the one that is being made";
}

} // namespace
} // namespace console::testing
