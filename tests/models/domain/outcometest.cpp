#include "models/domain/outcome.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr OutcomeWord words[]{OutcomeWord::Draft,     OutcomeWord::Staged,  OutcomeWord::Sending,
                              OutcomeWord::Confirmed, OutcomeWord::Refused, OutcomeWord::Unknown,
                              OutcomeWord::OldSeen,   OutcomeWord::Foreign, OutcomeWord::NotSent};

constexpr ApiErrorKind refusals[]{ApiErrorKind::Invalid,   ApiErrorKind::Unauthorised,
                                  ApiErrorKind::Forbidden, ApiErrorKind::NotFound,
                                  ApiErrorKind::Conflict,  ApiErrorKind::RateLimited};

constexpr ApiErrorKind lastKind = ApiErrorKind::FileFailed;

ApiError sent(ApiErrorKind kind)
{
    ApiError error = localError(kind);
    error.wire = WireState::MaybeSent;
    return error;
}

bool isRefusal(ApiErrorKind kind)
{
    return std::find(std::begin(refusals), std::end(refusals), kind) != std::end(refusals);
}

} // namespace

TEST(OutcomeWord, HasAStableWordForEachState)
{
    QStringList seen;
    for (const auto word : words) {
        const QString text = outcomeWord(word);
        EXPECT_EQ(outcomeFromWord(text), word);
        EXPECT_FALSE(seen.contains(text));
        seen.append(text);
    }
    EXPECT_EQ(outcomeWord(OutcomeWord::OldSeen), "old-seen"_L1);
    EXPECT_EQ(outcomeFromWord(u"failed"), std::nullopt);
    EXPECT_EQ(outcomeFromWord(u""), std::nullopt);
}

TEST(Outcome, IsUnknownByDefault)
{
    EXPECT_EQ(Outcome().word, OutcomeWord::Unknown);
}

TEST(WordFor, EverySentErrorButADefinitiveRefusalIsUnknown)
{
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        const auto error = sent(ApiErrorKind(kind));
        const auto expected = isRefusal(error.kind) ? OutcomeWord::Refused : OutcomeWord::Unknown;
        EXPECT_EQ(wordFor(error), expected) << kindWord(error.kind).data();
        EXPECT_EQ(isDefinitiveRefusal(error), isRefusal(error.kind)) << kindWord(error.kind).data();
    }
}

TEST(WordFor, NothingIsProvenAfterAnEarlierCopy)
{
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        EXPECT_EQ(wordFor(sent(ApiErrorKind(kind)), 1), OutcomeWord::Unknown);
        EXPECT_EQ(wordFor(localError(ApiErrorKind(kind)), 1), OutcomeWord::Unknown);
    }
}

TEST(WordFor, WhatNeverLeftIsNotSent)
{
    for (const auto kind :
         {ApiErrorKind::KeychainLocked, ApiErrorKind::JournalUnavailable,
          ApiErrorKind::NotConnected, ApiErrorKind::TimedOut, ApiErrorKind::Cancelled})
        EXPECT_EQ(wordFor(localError(kind)), OutcomeWord::NotSent);
}

TEST(WordFor, AnUnexplained404ProvesNothing)
{
    auto error = sent(ApiErrorKind::NotFound);
    error.reason = RefusalReason::AddressNotRecognised;
    EXPECT_EQ(wordFor(error), OutcomeWord::Unknown);
    for (const auto reason : {RefusalReason::MerchantNotFound, RefusalReason::ConnectionNotFound}) {
        error.reason = reason;
        EXPECT_EQ(wordFor(error), OutcomeWord::Refused);
    }
}

TEST(KindWord, IsDifferentForEachKind)
{
    QStringList seen;
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        const QString word = kindWord(ApiErrorKind(kind));
        EXPECT_FALSE(word.isEmpty());
        EXPECT_FALSE(seen.contains(word)) << word.toStdString();
        seen.append(word);
    }
}

} // namespace console::testing
