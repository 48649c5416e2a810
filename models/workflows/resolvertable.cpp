#include "models/workflows/resolvertable.h"

#include "models/workflows/sendanswer.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

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

/// Rows: ProbeStep. Columns: ProbeAnswer, in the order of the enum.
constexpr ProbeNext nexts[6][7]{
    // Accepted, Mismatch, Invalid, AlreadyExists, NoSuchThing, Unclear, NeverLeft
    // B. A 400 can mean that the processor rejects the new secret: then C may still prove the old.
    {end(V::ProvenNew), go(P::IsOldInForce), go(P::IsOldInForce), unproven, unproven, unproven,
     unasked},
    // C
    {end(V::ProvenOld), go(P::IsNewAfterAll), unproven, unproven, unproven, unproven, unproven},
    // B again
    {end(V::ProvenNew), end(V::ProvenForeign), unproven, unproven, unproven, unproven, unproven},
    // First link
    {end(V::ProvenNew), end(V::ProvenForeign), go(P::LinkAgain), go(P::LinkAgain),
     go(P::LinkAgain), unproven, unasked},
    // "Already exist" alone does not say whose: our own late copy may have linked meanwhile.
    {end(V::ProvenNew), unproven, unproven, go(P::IsLinkAfterAll), unproven, unproven, unproven},
    {end(V::ProvenNew), end(V::ProvenForeign), unproven, unproven, unproven, unproven, unproven},
};

constexpr std::array words{"is the new secret in force?"_L1, "is the old secret in force?"_L1,
                           "is the new secret in force after all?"_L1, "is our link in force?"_L1,
                           "link again"_L1, "is our link in force after all?"_L1};

} // namespace

ProbeStep firstProbe(bool firstLink)
{
    return firstLink ? ProbeStep::IsLinkInForce : ProbeStep::IsNewInForce;
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

QLatin1String probeWord(ProbeStep step)
{
    return words[static_cast<size_t>(step)];
}

} // namespace console
