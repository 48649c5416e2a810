#include "models/workflows/rotationtable.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace console {
namespace {

using S = RotationState;
using E = RotationEvent;
using A = RotationAction;

std::string pairText(int state, int event)
{
    return "state " + std::to_string(state) + ", event " + std::to_string(event);
}

TEST(RotationTable, HasEveryPairOrDeclaresItImpossible)
{
    for (int s = 0; s < rotationStateCount; ++s) {
        for (int e = 0; e < rotationEventCount; ++e) {
            const bool inTable = step(static_cast<S>(s), static_cast<E>(e)).has_value();
            EXPECT_EQ(inTable, isPossible(static_cast<S>(s), static_cast<E>(e))) << pairText(s, e);
        }
    }
}

TEST(RotationTable, HasNoPairTwice)
{
    std::set<std::pair<S, E>> seen;
    for (const auto &rule : rotationRules())
        EXPECT_TRUE(seen.insert({rule.from, rule.event}).second)
            << pairText(static_cast<int>(rule.from), static_cast<int>(rule.event));
}

TEST(RotationTable, ReachesEveryStateFromDraft)
{
    // Staged and Unpromoted are also entered by a restart, but all can be reached without one.
    std::set<S> reached{S::Draft};
    for (bool more = true; more;) {
        more = false;
        for (const auto &rule : rotationRules())
            more |= reached.contains(rule.from) && reached.insert(rule.to.state).second;
    }
    EXPECT_EQ(reached.size(), size_t(rotationStateCount));
}

TEST(RotationTable, EntersAStateWithOneActionOnly)
{
    std::map<S, A> actions;
    for (const auto &rule : rotationRules()) {
        const auto known = actions.emplace(rule.to.state, rule.to.action).first;
        EXPECT_EQ(known->second, rule.to.action) << static_cast<int>(rule.to.state);
    }
}

TEST(RotationTable, SendsOnlyAfterACommittedSendingRow)
{
    for (const auto &rule : rotationRules()) {
        EXPECT_EQ(rule.to.action == A::Send,
                  rule.from == S::RecordingSending && rule.event == E::Done);
        if (rule.to.state == S::RecordingSending) {
            EXPECT_EQ(rule.to.action, A::WriteSending);
        }
    }
}

TEST(RotationTable, ConfirmsOnlyWhatWasAcceptedOrProven)
{
    for (const auto &rule : rotationRules()) {
        if (rule.to.state == S::RecordingConfirmed && rule.from != S::ReloadingToRecord) {
            EXPECT_TRUE(rule.event == E::Accepted || rule.event == E::ProvenNew);
        }
    }
}

TEST(RotationTable, RemovesPendingSecretsOnlyWhereNoneIsNeeded)
{
    const std::set<S> safe{S::Promoting, S::RecordingRefused, S::RecordingNotSent,
                           S::RecordingStaged,
                           S::RecordingForgetAside}; // asked for by a person, and journalled
    for (const auto &rule : rotationRules()) {
        if (rule.to.action == A::RemovePending) {
            EXPECT_TRUE(safe.contains(rule.from)) << static_cast<int>(rule.from);
        }
    }
}

TEST(RotationTable, ForgetsOnlyWhatWasAskedForAndJournalled)
{
    for (const auto &rule : rotationRules()) {
        const bool aside = rule.from == S::RecordingForgetAside && rule.event == E::Done;
        const bool previous = rule.from == S::RecordingForget && rule.event == E::Done;
        EXPECT_EQ(rule.to.action == A::RemovePrevious, previous);
        EXPECT_EQ(rule.to.state == S::RemovingAside, aside);
        if (rule.to.action == A::WriteForget) {
            EXPECT_EQ(rule.event, E::ForgetAsked);
        }
    }
}

TEST(RotationTable, ClosesWithoutProofOnlyWhatAPersonGaveUp)
{
    const std::set<S> byHand{S::ReloadingToClose, S::ReloadingToGiveUp};
    for (const auto &rule : rotationRules()) {
        if (byHand.contains(rule.to.state)) {
            EXPECT_EQ(rule.event, E::CloseAsked);
        }
        if (rule.to.state == S::ClosingUnproven || rule.to.state == S::ClosingGone) {
            EXPECT_TRUE(byHand.contains(rule.from));
            EXPECT_EQ(rule.event, E::Gone);
        }
    }
}

TEST(RotationTable, RestsExactlyWhereItSaysSo)
{
    for (const auto &rule : rotationRules())
        EXPECT_EQ(rule.to.action == A::Rest, isAtRest(rule.to.state))
            << static_cast<int>(rule.to.state);
}

} // namespace
} // namespace console
