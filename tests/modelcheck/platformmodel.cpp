#include "tests/modelcheck/platformmodel.h"

namespace console::testing {

namespace {

struct Body {
    OnFile next;
    OnFile existing; ///< Nothing: not given
};

constexpr std::array bodies{Body{OnFile::New, OnFile::Old}, Body{OnFile::New, OnFile::Nothing},
                            Body{OnFile::New, OnFile::New}, Body{OnFile::Old, OnFile::Old}};

constexpr Body bodyOf(Message message)
{
    return bodies[static_cast<size_t>(message)];
}

Reply compare(OnFile onFile, OnFile existing)
{
    if (existing == OnFile::Nothing)
        return onFile == OnFile::Nothing ? Reply::Accepted : Reply::AlreadyExists;
    if (onFile == OnFile::Nothing)
        return Reply::Invalid; // "No credentials exist": no document says, as in the sandbox
    return onFile == existing ? Reply::Accepted : Reply::Mismatch;
}

PlatformModel carryOut(PlatformModel platform, Message message)
{
    const OnFile next = bodyOf(message).next;
    platform.putNew += next == OnFile::New && platform.onFile != OnFile::New;
    platform.onFile = next;
    return platform;
}

/// What the platform may do with a copy that arrives. Its validator asks the processor, which may
/// say no to anything at any time.
std::vector<Exchange> handlings(const PlatformModel &before, Message message)
{
    const Reply compared = before.manner == ProofManner::ReadAndCompare
        ? Reply::Accepted
        : compare(before.onFile, bodyOf(message).existing);
    const bool accepts = compared == Reply::Accepted;
    std::vector<Exchange> all{{accepts ? carryOut(before, message) : before, compared}};
    if (accepts || before.order == CheckOrder::ValidateFirst)
        all.push_back({before, Reply::Invalid});
    return all;
}

PlatformModel delayed(PlatformModel platform, Message message)
{
    ++platform.late[static_cast<size_t>(message)];
    return platform;
}

void addResent(std::vector<Exchange> &all, const PlatformModel &between, Message message)
{
    for (const auto &second : handlings(between, message))
        all.push_back(second);
}

ApiError answered(ApiErrorKind kind, int status, RefusalReason reason = RefusalReason::None)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.reason = reason;
    error.wire = WireState::MaybeSent;
    return error;
}

std::array<Result<CredentialReceipt>, replyCount> allAnswers()
{
    ApiError never = localError(ApiErrorKind::NotConnected);
    never.wire = WireState::NotSent;
    return {CredentialReceipt{},
            failure(answered(ApiErrorKind::Conflict, 409, RefusalReason::ExistingMismatch)),
            failure(answered(ApiErrorKind::Invalid, 400)),
            failure(answered(ApiErrorKind::Invalid, 400, RefusalReason::AlreadyExists)),
            failure(answered(ApiErrorKind::Unauthorised, 401)),
            failure(answered(ApiErrorKind::NotFound, 404, RefusalReason::ConnectionNotFound)),
            failure(answered(ApiErrorKind::RateLimited, 429)),
            failure(never),
            failure(answered(ApiErrorKind::ServerError, 503)),
            failure(answered(ApiErrorKind::ConnectionLost, 0)),
            failure(answered(ApiErrorKind::TimedOut, 0)),
            failure(answered(ApiErrorKind::BadReply, 200))};
}

} // namespace

std::vector<Exchange> exchanges(const PlatformModel &before, Message message, bool hiddenResend)
{
    std::vector<Exchange> all;
    for (const Reply reply : {Reply::NeverLeft, Reply::NotNow, Reply::Unauthorised,
                              Reply::NoSuchThing, Reply::ServerError, Reply::Lost, Reply::BadReply})
        all.push_back({before, reply});
    all.push_back({delayed(before, message), Reply::TimedOut});
    for (const auto &handled : handlings(before, message)) {
        all.push_back(handled);
        all.push_back({handled.after, Reply::Lost});
        if (handled.reply == Reply::Accepted) {
            all.push_back({handled.after, Reply::ServerError});
            all.push_back({handled.after, Reply::BadReply});
        }
        if (hiddenResend)
            addResent(all, handled.after, message);
    }
    if (hiddenResend)
        addResent(all, delayed(before, message), message);
    return all;
}

Exchange plainExchange(const PlatformModel &before, Message message)
{
    return handlings(before, message).front();
}

std::vector<Result<InForce>> readings(const PlatformModel &platform, bool knowsOld)
{
    InForce shown = InForce::Neither;
    if (platform.onFile == OnFile::New)
        shown = InForce::Next;
    else if (platform.onFile == OnFile::Old && knowsOld)
        shown = InForce::Previous;
    ApiError never = localError(ApiErrorKind::NotConnected);
    never.wire = WireState::NotSent;
    return {shown, InForce::NotShown, failure(answered(ApiErrorKind::TimedOut, 0)), failure(never)};
}

std::vector<PlatformModel> abandonments(const PlatformModel &before, Message message)
{
    std::vector<PlatformModel> all{before, delayed(before, message)};
    for (const auto &handled : handlings(before, message))
        all.push_back(handled.after);
    return all;
}

std::vector<PlatformModel> arrivals(const PlatformModel &before)
{
    std::vector<PlatformModel> all;
    for (size_t i = 0; i < before.late.size(); ++i) {
        if (before.late[i] == 0)
            continue;
        PlatformModel arrived = before;
        --arrived.late[i];
        for (const auto &handled : handlings(arrived, static_cast<Message>(i)))
            all.push_back(handled.after);
    }
    return all;
}

bool isUnanswered(Reply reply)
{
    return reply >= Reply::ServerError;
}

const Result<CredentialReceipt> &answerOf(Reply reply)
{
    static const auto answers = allAnswers();
    return answers[static_cast<size_t>(reply)];
}

} // namespace console::testing
