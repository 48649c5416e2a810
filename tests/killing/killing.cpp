#include "tests/killing/killing.h"

#include "tests/shown/showntexts.h"
#include "tests/support/printing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Longer than F20's delay, which may have begun just now.
constexpr int untilLate = 700;

bool isFalse(OutcomeWord word, bool changed, const QByteArray &onFile)
{
    switch (word) {
    case OutcomeWord::Confirmed:
        return !changed;
    case OutcomeWord::Refused:
    case OutcomeWord::NotSent:
        return changed;
    case OutcomeWord::OldSeen:
        return onFile != "old";
    case OutcomeWord::Foreign:
        return onFile != "foreign";
    case OutcomeWord::Draft:
    case OutcomeWord::Staged:
    case OutcomeWord::Sending:
    case OutcomeWord::Unknown:
        break;
    }
    return false;
}

} // namespace

Killing::Killing(const KillCase &which, KillCounts &counts)
    : m_case(which), m_counts(counts), m_world(which.isLink())
{
}

void Killing::run()
{
    breakThings();
    killProcesses();
    if (!m_case.waits)
        repairThings();
    m_world.restart(patienceUnder(m_case.waits ? m_case.fault.fault : Fault::None));
    if (!m_case.emptied)
        judge("after the restart");
    if (m_case.fault.fault == Fault::AppliedLate && !m_case.waits)
        QTest::qWait(untilLate);
    resolve();
    judge("in the end");
    judgeTheEnd();
}

void Killing::breakThings()
{
    if (m_case.locks)
        m_world.lockWhenApplied();
    if (m_case.fault.fault == Fault::Refused)
        m_world.server.setListening(false);
    else
        m_world.server.schedule({FaultStep(m_case.fault).onlyFor("PATCH")});
}

void Killing::killProcesses()
{
    const auto patience = patienceUnder(m_case.waits ? Fault::None : m_case.fault.fault);
    expectKilled(m_world.run(m_case.mode, m_case.kill, patience), m_case.kill.state);
    if (m_case.second)
        repairThings();
    if (m_case.foreign)
        m_world.writeForeign();
    if (m_case.emptied)
        m_world.emptyKeychain();
    if (m_case.second)
        expectKilled(m_world.run(m_case.secondMode, {KillPoint::Kind::State, m_case.second},
                                 patienceUnder(Fault::None)),
                     m_case.second);
}

void Killing::repairThings()
{
    m_world.server.clearSchedule();
    m_world.server.setListening(true);
    if (m_case.locks) {
        EXPECT_TRUE(KeyringSession::shared().unlock());
    }
}

void Killing::expectKilled(const ChildRun &child, const char *where)
{
    EXPECT_TRUE(child.ready) << child.output.toStdString();
    EXPECT_TRUE(child.killed) << "never came to " << where << ": " << child.output.toStdString();
    m_counts.kills += child.killed;
}

/// What a person would do: send what is staged or was never begun, check what is not known.
void Killing::resolve()
{
    const int rounds = m_case.emptied ? 1 : m_case.waits ? 3 : 2;
    for (int round = 0; round < rounds; ++round) {
        actOnce();
        if (round > 0 || !m_case.waits)
            continue;
        judge("after the fault");
        if (m_case.fault.fault == Fault::AppliedLate)
            QTest::qWait(untilLate);
        repairThings();
        m_world.restart();
    }
}

CredentialRotation *Killing::unfinished()
{
    const auto open = m_world.desk().open();
    if (!open.isEmpty())
        return m_world.desk().resume(open.first().operation).value_or(nullptr);
    const bool begins = m_case.waits && !m_sentAnew && m_world.timesPutNew() == 0
        && m_case.kill.state == QByteArray("StoringPending");
    if (!begins)
        return nullptr;
    m_sentAnew = true;
    const auto begun = m_world.desk().begin(m_world.target());
    EXPECT_TRUE(begun) << "a change that was never sent is in the way";
    return begun.value_or(nullptr);
}

void Killing::actOnce()
{
    CredentialRotation *rotation = unfinished();
    if (!rotation)
        return;
    if (rotation->phase() == RotationPhase::Draft)
        rotation->start(filledCredentials(newPracticeSecret), StoredCurrent{}, m_world.permit());
    else if (rotation->outcome().word == OutcomeWord::Staged)
        rotation->send(m_world.permit());
    else
        rotation->check(m_world.permit());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return rotation->phase() == RotationPhase::Settled; }, 30'000));
    judgeTexts("after the dialog", shownText(*rotation, QDateTime::currentDateTimeUtc()));
}

std::set<OutcomeWord> Killing::said()
{
    std::set<OutcomeWord> words;
    for (const auto &rotation : m_world.desk().open())
        words.insert(rotation.outcome.word);
    const auto rows = m_world.journal().latest(1);
    if (rows && !rows->isEmpty() && rows->first().step >= JournalStep::Result
        && rows->first().step != JournalStep::Probe)
        words.insert(rows->first().word);
    return words;
}

Truth Killing::truth()
{
    Truth truth;
    truth.arrived = m_world.server.received("PATCH") > 0;
    truth.changed = m_world.timesPutNew() > 0;
    truth.oldOnFile = m_world.onFile() == "old";
    truth.foreignOnFile = m_world.onFile() == "foreign";
    truth.keepsNew = m_world.keychainHolds(newPracticeSecret);
    truth.keepsOld = m_world.keychainHolds(oldPracticeSecret);
    return truth;
}

void Killing::judge(const char *when)
{
    judgeWords(when);
    const auto listed = m_world.desk().listed();
    for (const auto &rotation : listed)
        judgeTexts(when, shownText(rotation, QDateTime::currentDateTimeUtc()));
    judgeSecrets(when);
}

void Killing::judgeWords(const char *when)
{
    const bool changed = m_world.timesPutNew() > 0;
    for (const OutcomeWord word : said()) {
        const bool lie = isFalse(word, changed, m_world.onFile());
        m_counts.falseStatements += lie;
        EXPECT_FALSE(lie) << when << ": it says " << outcomeWord(word).data() << ", but "
                          << m_world.onFile().toStdString() << " is on file, and changed is "
                          << changed;
    }
}

void Killing::judgeTexts(const char *when, const QString &shown)
{
    const Reading reading = readClaims(shown, truth());
    m_counts.statements += reading.statements;
    m_counts.falseStatements += int(reading.lies.size());
    EXPECT_TRUE(reading.lies.isEmpty())
        << when << ", untrue: " << reading.lies.join(u" | "_s).toStdString()
        << "\nin: " << shown.toStdString();
}

void Killing::judgeSecrets(const char *when)
{
    if (m_case.emptied)
        return; // they were taken away on purpose
    const QByteArray onFile = m_world.onFile();
    const bool lost = (onFile == "new" && !m_world.keychainHolds(newPracticeSecret))
        || (onFile == "old" && !m_world.keychainHolds(oldPracticeSecret));
    m_counts.lostSecrets += lost;
    EXPECT_FALSE(lost) << when << ": " << onFile.toStdString() << " is in force and in no slot";
}

void Killing::judgeTheEnd()
{
    m_counts.announced += m_world.guard.announced();
    m_counts.unannounced += m_world.guard.unannounced();
    EXPECT_EQ(m_world.guard.unannounced(), 0) << "requests that no row of the journal announced";
    m_counts.duplicates += m_world.timesPutNew() > 1;
    EXPECT_LE(m_world.timesPutNew(), 1);
    const auto leaks = m_world.leaks();
    m_counts.leaks += int(leaks.size());
    EXPECT_TRUE(leaks.isEmpty()) << leaks.join(u", "_s).toStdString();
    const bool givenUp = m_case.emptied || m_case.secondMode == QByteArray("close")
        || m_case.secondMode == QByteArray("abandon");
    const bool doubt = said().contains(OutcomeWord::Unknown) && !givenUp;
    m_counts.doubts += doubt;
    EXPECT_FALSE(doubt) << "the platform answered every question, and still nothing is known";
    EXPECT_TRUE(m_world.journal().verify());
}

} // namespace console::testing
