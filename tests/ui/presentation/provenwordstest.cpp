// Words that say more than is proven are the worst that this program can do.
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/languages.h"
#include "ui/presentation/outcometexts.h"

#include "tests/support/printing.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

ChangeReport reported(OutcomeWord word)
{
    ChangeReport report;
    report.outcome.word = word;
    report.outcome.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return report;
}

ApiError readingMet(ApiErrorKind kind, int status)
{
    ApiError error = localError(kind);
    error.httpStatus = status;
    error.wire = WireState::MaybeSent;
    return beforeChange(error);
}

} // namespace

TEST(ProvenWords, DoNotSayThatAHiddenValueIsShown)
{
    ChangeReport confirmed = reported(OutcomeWord::Confirmed);
    confirmed.untold = {u"config.password"_s};
    EXPECT_FALSE(changeOutcomeMeaning(confirmed).contains(u"shows what was sent"_s));
    EXPECT_TRUE(changeOutcomeMeaning(confirmed).contains(u"config.password"_s));
    ChangeReport unknown = reported(OutcomeWord::Unknown);
    unknown.untold = {u"config.password"_s};
    unknown.probes = 3;
    EXPECT_TRUE(changeOutcomeMeaning(unknown).contains(u"looking cannot tell"_s));
    EXPECT_FALSE(changeOutcomeMeaning(unknown).contains(u"is not seen"_s));
}

TEST(ProvenWords, NameOtherFieldsThatAreNotAsBefore)
{
    ChangeReport report = reported(OutcomeWord::Confirmed);
    EXPECT_FALSE(changeOutcomeMeaning(report).contains(u"Other fields"_s));
    report.foreign = {{u"disabled"_s, FieldValue::ofBoolean(true), FieldValue::ofBoolean(false)}};
    EXPECT_TRUE(changeOutcomeMeaning(report).contains(u"disabled"_s));
}

TEST(ProvenWords, DoNotSayThatNothingWasSentAfterAReading)
{
    for (const auto &error :
         {readingMet(ApiErrorKind::ServerError, 503), readingMet(ApiErrorKind::TimedOut, 0),
          readingMet(ApiErrorKind::Conflict, 409), readingMet(ApiErrorKind::Unauthorised, 401)}) {
        const QString said = errorText(error).meaning;
        EXPECT_FALSE(said.contains(u"Nothing was sent"_s)) << said.toStdString();
        EXPECT_TRUE(said.contains(u"itself was not sent"_s)) << said.toStdString();
    }
    EXPECT_TRUE(errorText(localError(ApiErrorKind::NotConnected))
                    .meaning.contains(u"Nothing was sent"_s));
}

TEST(ProvenWords, SayTheSameInEveryLanguage)
{
    const QLocale before;
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_TRUE(errorText(localError(ApiErrorKind::NotPermitted))
                    .meaning.contains(u" nichts gesendet"_s));
    Languages::apply(*qApp, LanguageChoice::Spanish);
    EXPECT_TRUE(errorText(localError(ApiErrorKind::NotPermitted))
                    .meaning.contains(u"No se envió nada"_s));
    ChangeReport notSent = reported(OutcomeWord::NotSent);
    EXPECT_TRUE(changeOutcomeMeaning(notSent).contains(u"de este cambio"_s))
        << "a reading did leave this computer";
    Languages::apply(*qApp, LanguageChoice::English);
    QLocale::setDefault(before);
}

} // namespace console
