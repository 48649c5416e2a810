#include "ui/presentation/outcometexts.h"

#include "tests/support/printing.h"

#include <QSet>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordCount = int(OutcomeWord::NotSent) + 1;

Outcome outcomeOf(int word)
{
    Outcome outcome;
    outcome.word = OutcomeWord(word);
    return outcome;
}

/// Everything said about an outcome, whatever it is about.
QStringList allTexts(int word)
{
    QStringList texts;
    for (const bool link : {false, true}) {
        texts.append(outcomeMeaning(outcomeOf(word), link));
        for (const auto kept : {KeptSecrets::None, KeptSecrets::PendingBoth, KeptSecrets::Promoted})
            texts.append(outcomeNextStep(outcomeOf(word), link, kept));
    }
    StatusReport report;
    report.outcome = outcomeOf(word);
    for (const auto command :
         {StatusCommand::Disable, StatusCommand::Disconnect, StatusCommand::Reactivate}) {
        report.command = command;
        texts.append(statusOutcomeMeaning(report));
        texts.append(statusOutcomeNextStep(report));
    }
    return texts;
}

} // namespace

TEST(OutcomeTexts, UseTheFixedWords)
{
    const QStringList fixed{u"Draft"_s,   u"Staged"_s,  u"Sending"_s,  u"Confirmed"_s, u"Refused"_s,
                            u"Unknown"_s, u"Old seen"_s, u"Foreign"_s, u"Not sent"_s};
    for (int word = 0; word < wordCount; ++word)
        EXPECT_EQ(outcomeTitle(OutcomeWord(word)), fixed.at(word));
}

TEST(OutcomeTexts, HaveAMeaningAndANextStepForEveryWord)
{
    for (int word = 0; word < wordCount; ++word) {
        for (const bool link : {false, true}) {
            EXPECT_FALSE(outcomeMeaning(outcomeOf(word), link).isEmpty()) << word;
            EXPECT_FALSE(outcomeNextStep(outcomeOf(word), link, KeptSecrets::None).isEmpty()) << word;
        }
    }
}

TEST(OutcomeTexts, SayThatNothingWasChangedOnlyIfRefusedOrNotSent)
{
    for (int word = 0; word < wordCount; ++word) {
        const bool proven = OutcomeWord(word) == OutcomeWord::Refused
            || OutcomeWord(word) == OutcomeWord::NotSent;
        for (const QString &text : allTexts(word)) {
            EXPECT_FALSE(text.toLower().contains(u"failed"_s)) << text.toStdString();
            EXPECT_TRUE(proven || !text.contains(u"nothing was changed"_s)) << text.toStdString();
        }
    }
}

TEST(OutcomeTexts, DoNotSayThatThePlatformRefusedWhereTheConsoleFoundTheDifference)
{
    Outcome outcome = outcomeOf(int(OutcomeWord::Refused));
    EXPECT_TRUE(outcomeMeaning(outcome, false).contains(u"platform refused"_s));
    outcome.error = localError(ApiErrorKind::Conflict);
    outcome.error->reason = RefusalReason::ExistingMismatch;
    const QString text = outcomeMeaning(outcome, false);
    EXPECT_FALSE(text.contains(u"platform refused"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"is not the one on file"_s)) << text.toStdString();
}

TEST(OutcomeTexts, KeepTheOldKeyAliveUntilConfirmed)
{
    for (const auto word : {OutcomeWord::Sending, OutcomeWord::Unknown, OutcomeWord::OldSeen}) {
        EXPECT_TRUE(outcomeNextStep(outcomeOf(int(word)), false, KeptSecrets::PendingBoth)
                        .contains(u"Do not revoke the old key at the processor yet"_s));
    }
    EXPECT_TRUE(outcomeNextStep(outcomeOf(int(OutcomeWord::Confirmed)), false, KeptSecrets::Promoted)
                    .contains(u"You may now revoke"_s));
}

TEST(OutcomeTexts, AStagedChangeThatWasAnsweredIsNotCalledUnsent)
{
    Outcome outcome = outcomeOf(int(OutcomeWord::Staged));
    EXPECT_TRUE(outcomeMeaning(outcome, false).contains(u"It was not sent"_s));
    outcome.attempt = 1;
    EXPECT_FALSE(outcomeMeaning(outcome, false).contains(u"It was not sent"_s));
}

TEST(OutcomeTexts, SayWhatACheckOfferedAndWhatWasAnswered)
{
    for (const Evidence how : {Evidence::Probe, Evidence::Reading}) {
        QSet<QString> said;
        for (const auto word : {OutcomeWord::Confirmed, OutcomeWord::OldSeen, OutcomeWord::Foreign}) {
            Outcome outcome = outcomeOf(int(word));
            outcome.how = how;
            said.insert(howKnownText(outcome));
        }
        EXPECT_EQ(said.size(), 3) << "each answer proves something else";
    }
    Outcome outcome = outcomeOf(int(OutcomeWord::Foreign));
    outcome.how = Evidence::Probe;
    EXPECT_TRUE(howKnownText(outcome).contains(u"old credential"_s));
    EXPECT_FALSE(howKnownText(outcome, true).contains(u"old credential"_s)) << "a link has none";
    outcome.word = OutcomeWord::Unknown;
    outcome.how = Evidence::Nothing;
    EXPECT_TRUE(howKnownText(outcome).isEmpty());
}

TEST(OutcomeTexts, TellWhereTheSecretsAre)
{
    EXPECT_TRUE(keptText(KeptSecrets::None, false).isEmpty());
    for (const auto kept : {KeptSecrets::PendingBoth, KeptSecrets::Promoted,
                            KeptSecrets::PendingPromotionFailed, KeptSecrets::PendingUnrecorded}) {
        EXPECT_TRUE(keptText(kept, false).contains(u"keychain"_s));
        EXPECT_TRUE(keptText(kept, true).contains(u"keychain"_s));
        EXPECT_FALSE(keptText(kept, true).contains(u" old "_s)) << "a first link has no old one";
    }
}

TEST(OutcomeTexts, StatusCommandsNameTheirConsequence)
{
    EXPECT_TRUE(commandText(StatusCommand::Disable).consequence.contains(u"cannot be enabled again"_s));
    EXPECT_EQ(commandText(StatusCommand::Disable).verb, u"Disable for good"_s);
    EXPECT_TRUE(commandText(StatusCommand::Disconnect).consequence.contains(u"re-activated"_s));
    EXPECT_TRUE(commandText(StatusCommand::Reactivate).consequence.contains(u"nothing about whether"_s));
}

} // namespace console
