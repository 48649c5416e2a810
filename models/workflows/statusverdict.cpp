#include "models/workflows/statusverdict.h"


namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownStatus = 60;

/// The status is the platform's text: shown, never decided on beyond equality.
ApiError contradiction(const QString &shown)
{
    return localError(ApiErrorKind::BadReply,
                      QString(u"the platform confirmed, but now shows "_s
                              + shown.first(std::min(shown.size(), longestShownStatus))));
}

} // namespace

Outcome statusAfterReply(const Result<Integration> &reply)
{
    Outcome outcome;
    if (reply) {
        outcome.word = OutcomeWord::Confirmed;
        outcome.platformStatus = reply->rawStatus;
        return outcome;
    }
    // `wire` is about the write: a reading that a role does first may be answered 401 or 503, and
    // still nothing was sent that could change anything.
    outcome.error = reply.error();
    outcome.word = wordFor(*outcome.error);
    return outcome;
}

Outcome statusAfterReadBack(Outcome replied, StatusCommand command,
                            const Result<Integration> &readBack)
{
    const bool canBeTold = replied.word == OutcomeWord::Confirmed
        || replied.word == OutcomeWord::Unknown;
    if (!readBack || !canBeTold)
        return replied;
    const bool asWished = readBack->rawStatus == statusAfter(command);
    if (asWished) {
        replied.word = OutcomeWord::Confirmed;
        replied.platformStatus = readBack->rawStatus;
        replied.error.reset();
    } else if (replied.word == OutcomeWord::Confirmed) {
        replied.word = OutcomeWord::Unknown;
        replied.platformStatus.clear();
        replied.error = contradiction(readBack->rawStatus);
        replied.error->wire = WireState::MaybeSent;
    }
    return replied; // a lost reply and the old status: a late copy may still arrive
}

} // namespace console
