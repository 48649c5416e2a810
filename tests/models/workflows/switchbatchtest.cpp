#include "models/workflows/switchbatch.h"

#include "models/domain/specs/connectorspec.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeediting.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeplatforms.h"
#include "tests/support/fakevault.h"
#include "tests/support/printing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {
namespace {

using namespace Qt::StringLiterals;

TEST(SwitchBatch, SendsNothingMoreOnceTheAccountLeadsElsewhere)
{
    FakeClock clock;
    FakeJournal journal;
    FakeVault vault;
    FakeAccounts accounts;
    FakeRegistry registry;
    FakeEditing editing(PlatformKind::Ixopay);
    Account account;
    account.id = AccountId{u"account-1"_s};
    account.platform = PlatformKind::Ixopay;
    account.label = u"IXOPAY TEST"_s;
    account.protection = ProtectionLevel::Free;
    accounts.list = {account};
    registry.own.ownAccount = account;
    registry.own.editRole = &editing;
    ObjectChange changes(accounts, registry, vault, journal, clock);
    QList<ObjectRef> targets;
    for (const QString &id : {u"CO-1"_s, u"CO-2"_s}) {
        const ObjectRef ref{account.id, ObjectKind::Connector, id, id, u"ME-1"_s, {}, u"Simulator"_s, {}};
        editing.stored.append(shownObject(ref, {{u"name"_s, "\"Karte\""},
                                                {u"adapter"_s, "\"Simulator\""},
                                                {u"method"_s, "\"Creditcard\""},
                                                {u"apiKey"_s, "\"key\""},
                                                {u"sharedSecret"_s, "\"shared\""},
                                                {u"disabled"_s, "false"}}));
        targets.append(ref);
    }
    SwitchBatch batch(registry, changes, targets,
                      {EditVerb::Update, ObjectKind::Connector, QString(disableVariant), EditBlock::None});
    QObject::connect(&batch, &SwitchBatch::rowChanged, &batch, [&](int row) {
        if (row == 0 && batch.rows().first().stage == BatchRow::Stage::Ended) {
            registry.own.ownAccount.environment = Environment::Live;
            accounts.list = {registry.own.ownAccount};
        }
    });
    ASSERT_TRUE(batch.start(account, Consent{true, {}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return batch.isFinished(); }));
    EXPECT_EQ(batch.rows().at(0).outcome.word, OutcomeWord::Confirmed);
    EXPECT_EQ(batch.rows().at(1).outcome.word, OutcomeWord::NotSent);
    EXPECT_EQ(editing.bodies.size(), 1) << "nobody agreed to change a LIVE one";
}

} // namespace
} // namespace console::testing
