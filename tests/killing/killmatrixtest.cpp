// The process is killed at each state of a rotation, under the faults that lead there, and started
// again. What it then says, keeps and sends is compared with what the platform knows.

#include "models/workflows/rotationtable.h"
#include "tests/killing/killing.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QSet>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

void killAll(const char *matrix, const KillGroup &group)
{
    ASSERT_TRUE(KeyringSession::shared().recover());
    KillCounts c;
    QElapsedTimer time;
    time.start();
    const auto cases = group.cases();
    for (const auto &one : cases) {
        SCOPED_TRACE(nameOf(one));
        Killing(one, c).run();
    }
    std::printf("KILL MATRIX %s %s: %d kills, %d false of %d statements, %d lost secrets, "
                "%d duplicate sends, %d unjournalled of %d requests, %d canary hits, "
                "%d needless doubts (%lld s)\n",
                matrix, group.name, c.kills, c.falseStatements, c.statements, c.lostSecrets,
                c.duplicates, c.unannounced, c.announced + c.unannounced, c.leaks, c.doubts,
                time.elapsed() / 1000);
    EXPECT_GE(size_t(c.kills), cases.size());
    EXPECT_GT(c.statements, 0) << "the texts were not read";
    EXPECT_GT(c.announced, 0) << "nothing was sent at all";
}

std::string nameOfGroup(const ::testing::TestParamInfo<KillGroup> &group)
{
    return group.param.name;
}

/// The states at which some process of these cases dies, where that is one state and no other.
QSet<QString> statesIn(const std::vector<KillGroup> &groups)
{
    QSet<QString> states;
    for (const auto &group : groups) {
        const auto cases = group.cases();
        for (const auto &one : cases) {
            states.insert(QString::fromLatin1(one.kill.state).section(u':', 0, 0));
            if (one.second)
                states.insert(QString::fromLatin1(one.second));
        }
    }
    return states;
}

} // namespace

void PrintTo(const KillGroup &group, std::ostream *out)
{
    *out << group.name;
}

class KillMatrix : public ::testing::TestWithParam<KillGroup> { };

TEST_P(KillMatrix, SaysNothingFalseAndLosesNothingWhereverItIsKilled)
{
    killAll("states", GetParam());
}

INSTANTIATE_TEST_SUITE_P(States, KillMatrix, ::testing::ValuesIn(stateGroups()), nameOfGroup);

class KillFaultMatrix : public ::testing::TestWithParam<KillGroup> { };

TEST_P(KillFaultMatrix, SaysNothingFalseAndLosesNothingUnderAnyFault)
{
    killAll("each fault at", GetParam());
}

INSTANTIATE_TEST_SUITE_P(JournalStates, KillFaultMatrix, ::testing::ValuesIn(faultGroups()),
                         nameOfGroup);

TEST(KillMatrixCases, KillAtEveryStateOfTheTable)
{
    const auto covered = statesIn(stateGroups());
    QStringList missing;
    for (int i = 0; i < rotationStateCount; ++i) {
        const QString name = stateName(RotationState(i));
        if (!covered.contains(name))
            missing.append(name);
    }
    // In a draft nothing has happened, and nothing goes on that could be cut.
    EXPECT_EQ(missing, QStringList{u"Draft"_s}) << missing.join(u", "_s).toStdString();
}

} // namespace console::testing
