#include "ui/presentation/errortexts.h"
#include "ui/presentation/inputtexts.h"
#include "ui/presentation/untrustedtext.h"

#include "tests/support/printing.h"

#include <QSet>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindCount = int(ApiErrorKind::FileFailed) + 1;
constexpr int reasonCount = int(RefusalReason::TooNew) + 1;
constexpr int problemCount = int(InputProblem::Required) + 1;

ApiError errorOf(int kind, WireState wire)
{
    ApiError error = localError(ApiErrorKind(kind));
    error.wire = wire;
    return error;
}

QString everything(const ErrorText &text)
{
    return QString(text.title + u' ' + text.meaning + u' ' + text.advice).toLower();
}

} // namespace

TEST(ErrorTexts, SayWhatHappenedWhatItMeansAndWhatToDoForEveryKind)
{
    QSet<QString> titles;
    for (int kind = 0; kind < kindCount; ++kind) {
        const ErrorText text = errorText(errorOf(kind, WireState::MaybeSent));
        EXPECT_FALSE(text.title.isEmpty()) << kind;
        EXPECT_FALSE(text.meaning.isEmpty()) << kind;
        EXPECT_FALSE(text.advice.isEmpty()) << kind;
        EXPECT_FALSE(text.title.endsWith(u'.')) << kind;
        titles.insert(text.title);
    }
    EXPECT_EQ(titles.size(), kindCount) << "each kind has a title of its own";
}

TEST(ErrorTexts, HaveWordsForEveryReason)
{
    QSet<QString> titles;
    for (int reason = 1; reason < reasonCount; ++reason) {
        ApiError error = errorOf(int(ApiErrorKind::Invalid), WireState::MaybeSent);
        error.reason = RefusalReason(reason);
        const ErrorText text = errorText(error);
        EXPECT_FALSE(text.meaning.isEmpty()) << reason;
        titles.insert(text.title);
    }
    EXPECT_EQ(titles.size(), reasonCount - 1);
    EXPECT_FALSE(titles.contains(errorText(errorOf(int(ApiErrorKind::Invalid), WireState::MaybeSent)).title));
}

TEST(ErrorTexts, NeverSayFailedAloneNorThatNothingWasChanged)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        for (int reason = 0; reason < reasonCount; ++reason) {
            ApiError error = errorOf(kind, WireState::MaybeSent);
            error.reason = RefusalReason(reason);
            const QString words = everything(errorText(error));
            EXPECT_FALSE(words.contains(u"failed"_s)) << words.toStdString();
            EXPECT_FALSE(words.contains(u"nothing was changed"_s)) << words.toStdString();
            EXPECT_FALSE(words.contains(u"nothing was sent"_s)) << words.toStdString();
        }
    }
}

TEST(ErrorTexts, SayThatNothingWasSentOnlyWhenTheWireSaysSo)
{
    const int kind = int(ApiErrorKind::KeychainLocked);
    EXPECT_TRUE(everything(errorText(errorOf(kind, WireState::NotSent))).contains(u"nothing was sent"_s));
    EXPECT_FALSE(
        everything(errorText(errorOf(kind, WireState::MaybeSent))).contains(u"nothing was sent"_s));
}

TEST(ErrorTexts, HintAtTheAddressListOfIxopayOnly)
{
    const ApiError error = errorOf(int(ApiErrorKind::Unauthorised), WireState::MaybeSent);
    EXPECT_TRUE(errorText(error, PlatformKind::Ixopay).advice.contains(u"IP allow-list"_s));
    EXPECT_FALSE(errorText(error, PlatformKind::Preczn).advice.contains(u"allow-list"_s));
}

TEST(ErrorTexts, ADetailShowsStatusCodeReferenceAndHarmlessText)
{
    ApiError error = errorOf(int(ApiErrorKind::Conflict), WireState::MaybeSent);
    error.httpStatus = 409;
    error.platformCode = u"1004"_s;
    error.requestId = u"req_7"_s;
    error.message = u"<b>no\u202Ematch</b>"_s;
    const QString detail = errorText(error).detail;
    EXPECT_TRUE(detail.startsWith(u"HTTP 409 · code 1004 · reference req_7\n"_s)) << detail.toStdString();
    EXPECT_TRUE(detail.contains(u"<b>no⟨U+202E⟩match</b>"_s)) << detail.toStdString();
    error.message = QString(100'000, u'x');
    EXPECT_LT(errorText(error).detail.size(), 600);
}

TEST(ErrorTexts, SayMoreForEveryCodeOfChargebackStop)
{
    QSet<QString> titles;
    for (const QString &code : {u"DUPLICATE_MERCHANT_IDS"_s, u"INVALID_MERCHANT_IDS"_s,
                                u"INVALID_INTEGRATION_TYPE"_s, u"MISSING_UPDATE_FIELDS"_s}) {
        ApiError error = errorOf(int(ApiErrorKind::Invalid), WireState::MaybeSent);
        error.platformCode = code;
        titles.insert(errorText(error, PlatformKind::ChargebackStop).title);
        EXPECT_EQ(errorText(error, PlatformKind::Paygentic).title, errorText(error).title);
    }
    ApiError other = errorOf(int(ApiErrorKind::Invalid), WireState::MaybeSent);
    other.platformCode = u"SOMETHING_NEW"_s;
    titles.insert(errorText(other, PlatformKind::ChargebackStop).title);
    EXPECT_EQ(titles.size(), 5);
}

TEST(ErrorTexts, HaveWordsOfTheirOwnForEveryCodeOfIxopay)
{
    QSet<QString> titles;
    QSet<QString> meanings;
    int codes = 0;
    for (const int code : {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1010, 1011, 1012, 1013,
                           1014, 1015, 1016, 1017, 1018, 9999}) {
        ApiError error = errorOf(int(ApiErrorKind::Invalid), WireState::MaybeSent);
        error.platformCode = QString::number(code);
        error.message = u"Unauthorized"_s; // as the documents' example of 1001 has it
        const ErrorText text = errorText(error, PlatformKind::Ixopay);
        titles.insert(text.title);
        meanings.insert(text.meaning);
        EXPECT_FALSE(text.title.contains(u"Unauthorized"_s)) << "the code decides";
        EXPECT_FALSE(text.advice.isEmpty()) << code;
        EXPECT_NE(errorText(error, PlatformKind::Preczn).title, text.title);
        ++codes;
    }
    EXPECT_EQ(titles.size(), codes);
    EXPECT_EQ(meanings.size(), codes);
}

TEST(InputTexts, HaveWordsForEveryProblem)
{
    QSet<QString> words;
    for (int problem = 0; problem < problemCount; ++problem) {
        EXPECT_FALSE(inputText(InputProblem(problem)).isEmpty()) << problem;
        words.insert(inputText(InputProblem(problem)));
    }
    EXPECT_EQ(words.size(), problemCount);
}

TEST(InputTexts, NameTheSpaceAndItsPlaceButNeverTheText)
{
    EXPECT_EQ(whiteSpaceText(u"key "_s), u"It contains a space at the end."_s);
    EXPECT_EQ(whiteSpaceText(u"\tkey"_s), u"It contains a tab at the beginning."_s);
    EXPECT_EQ(whiteSpaceText(u"k\u00A0ey"_s), u"It contains a non-breaking space in the middle."_s);
    EXPECT_EQ(whiteSpaceText(u"key\n"_s), u"It contains a line break at the end."_s);
    EXPECT_TRUE(whiteSpaceText(u"k\u200Bey"_s).contains(u"zero-width"_s));
    EXPECT_EQ(whiteSpaceText(u" "_s), u"A space cannot be entered here."_s);
    EXPECT_TRUE(whiteSpaceText(u"sk_test_é😀-#/+"_s).isEmpty());
}

TEST(UntrustedText, MakesInvisibleCharactersVisibleAndCuts)
{
    EXPECT_EQ(untrustedLine(u"a\nb\tc"_s), u"a b c"_s);
    EXPECT_EQ(untrustedText(u"\u202Eevil\u0007"_s), u"⟨U+202E⟩evil⟨U+0007⟩"_s);
    EXPECT_EQ(untrustedText(u"abcdef"_s, 3), u"abc…"_s);
}

} // namespace console
