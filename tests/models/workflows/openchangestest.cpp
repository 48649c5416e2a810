#include "models/workflows/openchanges.h"

#include "tests/support/fakejournal.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

const AccountId mine{u"mine"_s};

struct Row {
    OperationKind kind = OperationKind::RotateCredential;
    JournalStep step = JournalStep::Sending;
    QString account = mine.value;
};

bool isOpenAfter(const QList<Row> &rows)
{
    FakeJournal journal;
    for (const Row &row : rows) {
        JournalEntry entry;
        entry.operation = u"one"_s;
        entry.kind = row.kind;
        entry.step = row.step;
        entry.account = row.account;
        (void)journal.append(entry);
    }
    return hasOpenChange(journal, mine);
}

} // namespace

TEST(OpenChanges, EveryStepUntilItIsDecided)
{
    EXPECT_FALSE(isOpenAfter({}));
    for (const auto step : {JournalStep::Intent, JournalStep::Staged, JournalStep::Sending,
                            JournalStep::Result, JournalStep::Probe})
        EXPECT_TRUE(isOpenAfter({{.step = step}})) << stepWord(step).data();
    for (const auto step : {JournalStep::Kept, JournalStep::Forgetting, JournalStep::Closed})
        EXPECT_FALSE(isOpenAfter({{}, {.step = step}})) << stepWord(step).data();
}

TEST(OpenChanges, EveryKindThatReachesAPlatform)
{
    for (const auto kind : {OperationKind::RotateCredential, OperationKind::LinkCredential,
                            OperationKind::StatusCommand, OperationKind::CreateObject,
                            OperationKind::EditObject})
        EXPECT_TRUE(isOpenAfter({{.kind = kind}})) << operationWord(kind).data();
    for (const auto kind : {OperationKind::Export, OperationKind::AccountChange})
        EXPECT_FALSE(isOpenAfter({{.kind = kind}})) << operationWord(kind).data();
}

TEST(OpenChanges, OfThisAccountOnly)
{
    EXPECT_FALSE(isOpenAfter({{.account = u"another"_s}}));
}

} // namespace console::testing
