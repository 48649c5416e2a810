// The reader of the texts must know every sentence that states something, and see a false one.

#include "tests/shown/claims.h"
#include "tests/support/printing.h"
#include "ui/presentation/outcometexts.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QString textsOf(OutcomeWord word, bool link)
{
    Outcome outcome;
    outcome.word = word;
    return QStringList{outcomeTitle(word), outcomeMeaning(outcome, link)}.join(u'\n');
}

Truth truthOf(OutcomeWord word)
{
    Truth truth;
    truth.changed = word == OutcomeWord::Confirmed;
    truth.arrived = word != OutcomeWord::Staged && word != OutcomeWord::NotSent;
    truth.oldOnFile = !truth.changed && word != OutcomeWord::Foreign;
    truth.foreignOnFile = word == OutcomeWord::Foreign;
    truth.keepsNew = truth.keepsOld = true;
    return truth;
}

/// The opposite in everything.
Truth opposite(const Truth &truth)
{
    return {!truth.arrived,       !truth.changed,  !truth.oldOnFile,
            !truth.foreignOnFile, !truth.keepsNew, !truth.keepsOld};
}

constexpr OutcomeWord speaking[]{OutcomeWord::Staged,  OutcomeWord::Confirmed,
                                 OutcomeWord::Refused, OutcomeWord::OldSeen,
                                 OutcomeWord::Foreign, OutcomeWord::NotSent};

} // namespace

TEST(Claims, AreFoundInEveryOutcomeThatStatesSomething)
{
    for (const OutcomeWord word : speaking) {
        for (const bool link : {false, true}) {
            const Reading honest = readClaims(textsOf(word, link), truthOf(word));
            EXPECT_GT(honest.statements, 0) << textsOf(word, link).toStdString();
            EXPECT_TRUE(honest.lies.isEmpty()) << honest.lies.join(u", "_s).toStdString();
        }
    }
}

TEST(Claims, AreCalledFalseWhereTheOppositeIsTrue)
{
    for (const OutcomeWord word : speaking) {
        const Reading reading = readClaims(textsOf(word, false), opposite(truthOf(word)));
        EXPECT_EQ(reading.lies.size(), reading.statements) << outcomeWord(word).data();
    }
}

TEST(Claims, AreFoundInEverySentenceAboutWhatACheckLearnt)
{
    for (const OutcomeWord word :
         {OutcomeWord::Confirmed, OutcomeWord::OldSeen, OutcomeWord::Foreign}) {
        for (const Evidence how : {Evidence::Probe, Evidence::Reading}) {
            for (const bool link : {false, true}) {
                Outcome outcome;
                outcome.word = word;
                outcome.how = how;
                const QString said = howKnownText(outcome, link);
                EXPECT_GT(readClaims(said, truthOf(word)).statements, 0) << said.toStdString();
                EXPECT_TRUE(readClaims(said, truthOf(word)).lies.isEmpty());
                EXPECT_FALSE(readClaims(said, opposite(truthOf(word))).lies.isEmpty());
            }
        }
    }
}

TEST(Claims, AreNoneWhereNothingIsKnown)
{
    for (const OutcomeWord word : {OutcomeWord::Unknown, OutcomeWord::Sending})
        EXPECT_EQ(readClaims(textsOf(word, false), Truth{}).statements, 0);
}

TEST(Claims, AreFoundInEverySentenceAboutWhatIsKept)
{
    for (const auto kept :
         {KeptSecrets::PendingBoth, KeptSecrets::Promoted, KeptSecrets::CurrentOnly,
          KeptSecrets::PendingPromotionFailed, KeptSecrets::PendingUnrecorded,
          KeptSecrets::SetAside, KeptSecrets::Gone}) {
        for (const bool link : {false, true}) {
            EXPECT_GT(readClaims(keptText(kept, link), Truth{}).statements, 0)
                << keptText(kept, link).toStdString();
        }
    }
}

} // namespace console::testing
