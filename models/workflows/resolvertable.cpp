#include "models/workflows/resolvertable.h"

#include "models/workflows/sendanswer.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using P = ProbeStep;
using V = ProbeVerdict;

constexpr ProbeNext go(P step)
{
    return {step, V::NothingProven};
}

constexpr ProbeNext end(V verdict)
{
    return {std::nullopt, verdict};
}

constexpr ProbeNext unproven = end(V::NothingProven);
constexpr ProbeNext unasked = end(V::NothingAsked);

/// Rows: ProbeStep. Columns: ProbeAnswer, in the order of the enum. The last four columns only
/// answer a reading, the first five only a write.
constexpr ProbeNext nexts[probeStepCount][probeAnswerCount]{
    // Accepted, Mismatch, Invalid, AlreadyExists, NoSuchThing, Unclear, NeverLeft,
    // ShowsNew, ShowsOld, ShowsNeither, ShowsNothing
    // A. A 400 can mean that the processor rejects the new secret: then the old one is asked for.
    {end(V::ProvenNew), go(P::IsNewAfterSame), go(P::IsOldInForce), unproven, unproven, unproven,
     unasked, unproven, unproven, unproven, unproven},
    // B after A
    {end(V::ProvenNew), end(V::ProvenForeign), unproven, unproven, unproven, unproven, unproven,
     unproven, unproven, unproven, unproven},
    // B. The same holds for a 400 here.
    {end(V::ProvenNew), go(P::IsOldInForce), go(P::IsOldInForce), unproven, unproven, unproven,
     unasked, unproven, unproven, unproven, unproven},
    // C
    {end(V::ProvenOld), go(P::IsNewAfterAll), unproven, unproven, unproven, unproven, unproven,
     unproven, unproven, unproven, unproven},
    // B again
    {end(V::ProvenNew), end(V::ProvenForeign), unproven, unproven, unproven, unproven, unproven,
     unproven, unproven, unproven, unproven},
    // First link
    {end(V::ProvenNew), end(V::ProvenForeign), go(P::LinkAgain), go(P::LinkAgain),
     go(P::LinkAgain), unproven, unasked, unproven, unproven, unproven, unproven},
    // "Already exist" alone does not say whose: our own late copy may have linked meanwhile.
    {end(V::ProvenNew), unproven, unproven, go(P::IsLinkAfterAll), unproven, unproven, unproven,
     unproven, unproven, unproven, unproven},
    {end(V::ProvenNew), end(V::ProvenForeign), unproven, unproven, unproven, unproven, unproven,
     unproven, unproven, unproven, unproven},
    // Read
    {unproven, unproven, unproven, unproven, unproven, unproven, unasked, end(V::ProvenNew),
     end(V::ProvenOld), end(V::ProvenForeign), unproven},
    // Somebody else's is never overwritten by itself.
    {unproven, unproven, unproven, unproven, unproven, unproven, unasked, end(V::ProvenNew),
     go(P::SetAgain), end(V::ProvenForeign), go(P::SetAgain)},
    // A refusal here says nothing of the first copy.
    {end(V::ProvenNew), unproven, unproven, unproven, unproven, unproven, unproven, unproven,
     unproven, unproven, unproven},
};

constexpr std::array words{"the same change again"_L1, "is the new secret in force now?"_L1,
                           "is the new secret in force?"_L1, "is the old secret in force?"_L1,
                           "is the new secret in force after all?"_L1, "is our link in force?"_L1,
                           "link again"_L1, "is our link in force after all?"_L1,
                           "reading which secret is in force"_L1,
                           "reading before the same is set again"_L1, "setting the same again"_L1};

constexpr std::array steps{
    "SameAgain"_L1,     "IsNewAfterSame"_L1, "IsNewInForce"_L1,   "IsOldInForce"_L1,
    "IsNewAfterAll"_L1, "IsLinkInForce"_L1,  "LinkAgain"_L1,      "IsLinkAfterAll"_L1,
    "Read"_L1,          "ReadThenSend"_L1,   "SetAgain"_L1,
};
constexpr std::array answers{
    "Accepted"_L1, "Mismatch"_L1,  "Invalid"_L1,  "AlreadyExists"_L1, "NoSuchThing"_L1,
    "Unclear"_L1,  "NeverLeft"_L1, "ShowsNew"_L1, "ShowsOld"_L1,      "ShowsNeither"_L1,
    "ShowsNothing"_L1,
};
constexpr std::array verdicts{"ProvenNew"_L1, "ProvenOld"_L1, "ProvenForeign"_L1,
                              "NothingProven"_L1, "NothingAsked"_L1};
static_assert(words.size() == size_t(probeStepCount) && steps.size() == size_t(probeStepCount));
static_assert(answers.size() == size_t(probeAnswerCount));

/// Before the first, second, … check that goes on by itself. All together within the window.
constexpr std::array<std::chrono::seconds, maximumTries> delays{10s, 30s, 90s, 270s};
static_assert(delays[0] + delays[1] + delays[2] + delays[3] < repeatWindow);

} // namespace

ProbeStep firstProbe(ProofManner manner, ProbeOrder order, bool firstLink)
{
    if (manner == ProofManner::ReadAndCompare)
        return order == ProbeOrder::Repeat ? ProbeStep::ReadThenSend : ProbeStep::Read;
    if (firstLink)
        return ProbeStep::IsLinkInForce;
    return order == ProbeOrder::Repeat ? ProbeStep::SameAgain : ProbeStep::IsNewInForce;
}

ProbeNext nextProbe(ProbeStep step, ProbeAnswer answer)
{
    return nexts[static_cast<size_t>(step)][static_cast<size_t>(answer)];
}

ProbeAnswer probeAnswer(const Result<CredentialReceipt> &answer)
{
    if (answer)
        return ProbeAnswer::Accepted;
    const ApiError error = asReceived(answer.error());
    if (wasNotSent(error))
        return ProbeAnswer::NeverLeft;
    if (error.kind == ApiErrorKind::Conflict)
        return ProbeAnswer::Mismatch;
    if (error.kind == ApiErrorKind::Invalid)
        return error.reason == RefusalReason::AlreadyExists ? ProbeAnswer::AlreadyExists
                                                            : ProbeAnswer::Invalid;
    if (error.kind == ApiErrorKind::NotFound && error.reason != RefusalReason::AddressNotRecognised)
        return ProbeAnswer::NoSuchThing;
    return ProbeAnswer::Unclear;
}

ProbeAnswer probeAnswer(const Result<InForce> &answer, bool knowsOld)
{
    if (!answer)
        return wasNotSent(asReceived(answer.error())) ? ProbeAnswer::NeverLeft
                                                      : ProbeAnswer::Unclear;
    switch (*answer) {
    case InForce::Next: return ProbeAnswer::ShowsNew;
    case InForce::Previous: return ProbeAnswer::ShowsOld;
    case InForce::Neither: return knowsOld ? ProbeAnswer::ShowsNeither : ProbeAnswer::Unclear;
    case InForce::NotShown: break;
    }
    return ProbeAnswer::ShowsNothing;
}

bool isReading(ProbeStep step)
{
    return step == ProbeStep::Read || step == ProbeStep::ReadThenSend;
}

QLatin1String probeWord(ProbeStep step)
{
    return words[static_cast<size_t>(step)];
}

QLatin1String stepName(ProbeStep step)
{
    return steps[static_cast<size_t>(step)];
}

QLatin1String answerName(ProbeAnswer answer)
{
    return answers[static_cast<size_t>(answer)];
}

QLatin1String verdictName(ProbeVerdict verdict)
{
    return verdicts[static_cast<size_t>(verdict)];
}

std::optional<CheckPlan> nextCheck(const CheckHistory &history, const QDateTime &now)
{
    if (history.tries >= maximumTries)
        return std::nullopt;
    const QDateTime at = now.addSecs(delays[size_t(history.tries)].count());
    const bool repeatable = history.sentAt && now >= *history.sentAt
        && at <= history.sentAt->addSecs(std::chrono::seconds(repeatWindow).count());
    if (repeatable)
        return CheckPlan{ProbeOrder::Repeat, at};
    if (history.asked || history.manner == ProofManner::ReadAndCompare)
        return CheckPlan{ProbeOrder::Asked, at};
    return std::nullopt;
}

} // namespace console
