#include "models/workflows/keepapart.h"

#include "models/domain/specs/connectorspec.h"
#include "models/workflows/objectchange.h"
#include "tests/models/workflows/rotationworld.h"
#include "tests/support/fakeediting.h"
#include "tests/support/fakereading.h"

#include <QTest>

namespace console::testing {
namespace {

/// A connector that can be edited as a whole, and whose credentials can be rotated.
struct BothWorld : RotationWorld
{
    FakeEditing editing{PlatformKind::Ixopay};
    FakeReading platform;
    std::unique_ptr<ObjectChange> changes;
    QList<ChangeReport> reports;

    BothWorld()
    {
        storeOld();
        platform.onFile = credentials(oldSecret);
        registry.own.credentialRole = &platform;
        registry.own.editRole = &editing;
        editing.stored = {connector()};
        changes = std::make_unique<ObjectChange>(accounts, registry, vault, journal, clock);
        QObject::connect(changes.get(), &ObjectChange::finished, changes.get(),
                         [this](const ChangeReport &report) { reports.append(report); });
        keepApart(*desk, *changes);
    }

    [[nodiscard]] EditableObject connector() const
    {
        const ObjectRef ref{account.id, ObjectKind::Connector, target.connectorId, u"Karte"_s,
                            target.merchantId, {}, target.type, {}};
        return shownObject(ref, {{u"name"_s, "\"Karte\""},
                                 {u"adapter"_s, "\"Simulator\""},
                                 {u"method"_s, "\"Creditcard\""},
                                 {u"apiKey"_s, "\"key\""},
                                 {u"sharedSecret"_s, "\"the old secret\""}});
    }

    void edit()
    {
        ObjectDraft draft(plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary), connector());
        draft.set(u"description"_s, FieldValue::ofText(u"New words"));
        (void)changes->run(draft, Consent{true, {}});
        settle();
    }
};

TEST(KeepApart, AnEditOnItsWayLetsNoRotationBegin)
{
    BothWorld world;
    world.editing.fates = {SendFate::Never};
    world.edit();
    ASSERT_EQ(world.editing.bodies.size(), 1);
    EXPECT_FALSE(world.desk->begin(world.target)) << "its old secret could arrive after the new one";
    EXPECT_EQ(world.platform.requests, 0);
}

TEST(KeepApart, ADraftDoesNotStartOnceAnEditIsOnItsWay)
{
    BothWorld world;
    world.begin();
    world.editing.fates = {SendFate::Never};
    world.edit();
    ASSERT_EQ(world.editing.bodies.size(), 1);
    world.rotation->start(credentials(BothWorld::newSecret), StoredCurrent{}, world.permit());
    world.settle();
    EXPECT_EQ(world.word(), OutcomeWord::NotSent);
    EXPECT_EQ(world.platform.requests, 0);
}

TEST(KeepApart, ARotationThatIsNotOverLetsNoEditBegin)
{
    for (const Fate fate : {Fate::Never, Fate::LostNotApplied}) {
        BothWorld world;
        world.platform.turns.enqueue({fate, {}});
        world.replace();
        world.edit();
        EXPECT_TRUE(world.editing.bodies.isEmpty());
        ASSERT_EQ(world.reports.size(), 1);
        EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::NotSent);
    }
}

TEST(KeepApart, OneAfterTheOtherIsFine)
{
    BothWorld world;
    world.replace();
    ASSERT_EQ(world.word(), OutcomeWord::Confirmed);
    world.edit();
    ASSERT_EQ(world.reports.size(), 1);
    EXPECT_EQ(world.reports.first().outcome.word, OutcomeWord::Confirmed);
    EXPECT_TRUE(world.desk->begin(world.target));
}

} // namespace
} // namespace console::testing
