#include "models/workflows/sendanswer.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

using namespace std::chrono_literals;

constexpr auto defaultWait = 5s;
constexpr auto shortestWait = 1s;
constexpr auto longestWait = 120s;

struct Proof
{
    RotationEvent event;
    OutcomeWord word;
};

constexpr std::array proofs{
    Proof{RotationEvent::Accepted, OutcomeWord::Confirmed},
    Proof{RotationEvent::Rejected, OutcomeWord::Refused},
    Proof{RotationEvent::ToldToWait, OutcomeWord::Refused},
    Proof{RotationEvent::NeverLeft, OutcomeWord::NotSent},
    Proof{RotationEvent::ProvenNew, OutcomeWord::Confirmed},
    Proof{RotationEvent::ProvenOld, OutcomeWord::OldSeen},
    Proof{RotationEvent::ProvenForeign, OutcomeWord::Foreign},
};

/// Kinds that only a reply of the other side can lead to.
bool provesAnAnswer(ApiErrorKind kind)
{
    return kind >= ApiErrorKind::Redirected && kind <= ApiErrorKind::UnexpectedStatus;
}

static_assert(ApiErrorKind::Redirected < ApiErrorKind::ReplyTooLarge
              && ApiErrorKind::ReplyTooLarge < ApiErrorKind::BadReply
              && ApiErrorKind::BadReply < ApiErrorKind::Invalid
              && ApiErrorKind::ServerError < ApiErrorKind::UnexpectedStatus
              && ApiErrorKind::UnexpectedStatus < ApiErrorKind::JournalUnavailable
              && ApiErrorKind::ConnectionLost < ApiErrorKind::Redirected);

} // namespace

ApiError asReceived(ApiError error)
{
    if (error.reason == RefusalReason::NotBegun)
        return error; // the answer was to a reading
    if (error.httpStatus > 0 || provesAnAnswer(error.kind))
        error.wire = WireState::MaybeSent;
    return error;
}

RotationEvent classify(const Result<CredentialReceipt> &answer, int copies)
{
    if (answer)
        return RotationEvent::Accepted;
    const ApiError error = asReceived(answer.error());
    switch (wordFor(error)) {
    case OutcomeWord::NotSent:
        // An earlier copy left, and was refused: "not one byte was sent" would be a lie.
        return copies > 1 ? RotationEvent::Rejected : RotationEvent::NeverLeft;
    case OutcomeWord::Refused:
        return error.kind == ApiErrorKind::RateLimited && copies < maximumCopies
            ? RotationEvent::ToldToWait
            : RotationEvent::Rejected;
    case OutcomeWord::Draft:
    case OutcomeWord::Staged:
    case OutcomeWord::Sending:
    case OutcomeWord::Confirmed:
    case OutcomeWord::Unknown:
    case OutcomeWord::OldSeen:
    case OutcomeWord::Foreign:
        break;
    }
    return RotationEvent::Lost;
}

OutcomeWord provenBy(RotationEvent event)
{
    for (const auto &proof : proofs) {
        if (proof.event == event)
            return proof.word;
    }
    return OutcomeWord::Unknown;
}

std::chrono::seconds waitAfter(const ApiError &error)
{
    return std::clamp<std::chrono::seconds>(error.retryAfter.value_or(defaultWait), shortestWait,
                                            longestWait);
}

} // namespace console
