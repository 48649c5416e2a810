#include "models/workflows/operationrecorder.h"
#include "models/workflows/resolvertable.h"
#include "tests/support/printing.h"
#include "ui/presentation/activitytexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/languages.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class ActivityTexts : public ::testing::Test
{
protected:
    ActivityTexts() : m_before(QLocale()) { Languages::apply(*qApp, LanguageChoice::German); }
    ~ActivityTexts() override
    {
        Languages::apply(*qApp, LanguageChoice::English);
        QLocale::setDefault(m_before);
    }

    static QString said(JournalStep step, OutcomeWord word, const QString &detail,
                        OperationKind kind = OperationKind::RotateCredential)
    {
        JournalEntry entry;
        entry.kind = kind;
        entry.step = step;
        entry.word = word;
        entry.detail = detail;
        return activityDetail(entry);
    }

private:
    QLocale m_before;
};

} // namespace

TEST_F(ActivityTexts, SayTheCausesOfTheJournalInTheLanguageThatIsSpoken)
{
    for (int each = 0; each <= int(ApiErrorKind::FileFailed); ++each) {
        ApiError error = localError(static_cast<ApiErrorKind>(each));
        const QString alone = said(JournalStep::Result, OutcomeWord::Unknown, journalDetail(error));
        EXPECT_EQ(alone, errorText(error).title) << each;
        error.httpStatus = 409;
        EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Refused, journalDetail(error)),
                  QString(alone + u" (HTTP 409)"_s));
    }
}

TEST_F(ActivityTexts, LeaveThePlatformsOwnTextAsItIs)
{
    EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Confirmed, u"requirementsNeeded"_s),
              u"requirementsNeeded"_s);
    EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Confirmed, u"cancelled"_s), u"cancelled"_s)
        << "a status, not a cause";
    EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Refused, u"mid is\nwrong"_s),
              u"mid is wrong"_s);
}

TEST_F(ActivityTexts, KnowEveryCheckAndWhatItShowed)
{
    for (int each = 0; each < probeStepCount; ++each) {
        const QString asked = probeWord(static_cast<ProbeStep>(each));
        const QString alone = said(JournalStep::Probe, OutcomeWord::Unknown, asked);
        EXPECT_NE(alone, asked);
        EXPECT_EQ(said(JournalStep::Probe, OutcomeWord::Unknown, QString(asked + u" accepted"_s)),
                  QString(alone + u' '
                          + said(JournalStep::Probe, OutcomeWord::Unknown, u"accepted"_s)));
        const QString refused = said(JournalStep::Probe, OutcomeWord::Unknown,
                                     QString(asked + u" 409 conflict"_s));
        EXPECT_TRUE(refused.startsWith(alone) && refused.endsWith(u"(HTTP 409)"_s))
            << refused.toStdString();
    }
    EXPECT_EQ(said(JournalStep::Probe, OutcomeWord::Unknown, u"2 new"_s), u"2 neue gefunden"_s);
}

TEST_F(ActivityTexts, SayWhatWasAskedFor)
{
    EXPECT_EQ(said(JournalStep::Intent, OutcomeWord::Draft, u"disconnect"_s,
                   OperationKind::StatusCommand),
              u"Trennen"_s);
    EXPECT_EQ(said(JournalStep::Sending, OutcomeWord::Sending, u"rename: name"_s,
                   OperationKind::EditObject),
              u"umbenennen"_s);
    EXPECT_EQ(said(JournalStep::Intent, OutcomeWord::Draft, u"website, config.unheard"_s,
                   OperationKind::EditObject),
              u"Website, config.unheard"_s);
}

TEST_F(ActivityTexts, SayTimesAndCountsAsPeopleWriteThem)
{
    EXPECT_TRUE(said(JournalStep::Kept, OutcomeWord::Confirmed, u"2026-05-03T11:02:44Z"_s)
                    .startsWith(u"bis 3"_s));
    EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Staged, u"429 rate-limited, waiting 30 s"_s),
              QString(errorText(localError(ApiErrorKind::RateLimited)).title
                      + u" (HTTP 429), 30 s Wartezeit"_s));
    EXPECT_EQ(said(JournalStep::Closed, OutcomeWord::Confirmed, u"1 row"_s, OperationKind::Export),
              u"1 Zeile"_s);
    EXPECT_EQ(said(JournalStep::Closed, OutcomeWord::Confirmed, u"12 rows, text “a”"_s,
                   OperationKind::Export),
              u"12 Zeilen, text “a”"_s);
    EXPECT_EQ(said(JournalStep::Closed, OutcomeWord::Confirmed, u"account added"_s,
                   OperationKind::AccountChange),
              QString()) << "the step says it";
}

TEST_F(ActivityTexts, KeepToTheJournalsWordsInEnglish)
{
    Languages::apply(*qApp, LanguageChoice::English);
    EXPECT_EQ(said(JournalStep::Closed, OutcomeWord::Unknown, u"closed by hand"_s),
              u"closed by hand"_s);
    EXPECT_EQ(said(JournalStep::Result, OutcomeWord::Unknown, u"timed-out"_s),
              u"No answer in time"_s);
}

} // namespace console::testing
