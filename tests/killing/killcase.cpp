#include "tests/killing/killcase.h"

namespace console::testing {

namespace {

constexpr std::chrono::milliseconds patience{4000};
constexpr std::chrono::milliseconds impatience{250};

bool hangs(Fault fault)
{
    return fault == Fault::HangApplied || fault == Fault::HangNotApplied
        || fault == Fault::AppliedLate;
}

const char *placeOf(const KillPoint &point)
{
    switch (point.kind) {
    case KillPoint::Kind::State:
        return point.state;
    case KillPoint::Kind::Received:
        return "the request's arrival";
    case KillPoint::Kind::Applied:
        break;
    }
    return "the request's execution";
}

} // namespace

std::string nameOf(const KillCase &one)
{
    const FaultFacts &fault = factsOf(one.fault.fault);
    std::string name = std::string(one.mode) + " under " + fault.number + " " + fault.name
        + ", killed at " + placeOf(one.kill);
    if (one.second)
        name += std::string(", then ") + one.secondMode + ", killed at " + one.second;
    return name + (one.foreign ? ", with a foreign write" : "")
        + (one.emptied ? ", with an emptied keychain" : "")
        + (one.locks ? ", with a keychain that locks itself" : "");
}

std::chrono::milliseconds patienceUnder(Fault fault)
{
    return hangs(fault) ? impatience : patience;
}

} // namespace console::testing
