// The rotation's tables against every behaviour of a platform, a network, a keychain and a journal
// within bounds (safety.md §6). Exhaustive, so a rule that could say something false is found here.

#include "tests/modelcheck/judge.h"
#include "tests/modelcheck/naivemodel.h"
#include "tests/modelcheck/runnerwords.h"

#include <gtest/gtest.h>

#include <iostream>

namespace console::testing {

namespace {

std::string described(const RotationModelState &s)
{
    std::string text = std::string(stateName(s.state).data()) + " shows "
        + outcomeWord(s.shown).data() + ", on file "
        + std::to_string(int(OnFile(s.platform.onFile))) + ", late "
        + std::to_string(s.platform.late[0]) + "+" + std::to_string(s.platform.late[1])
        + ", put new " + std::to_string(s.platform.putNew) + ", slots "
        + (s.pending ? "pending " : "") + std::to_string(int(OnFile(s.current))) + "/"
        + std::to_string(int(OnFile(s.previous))) + ", row " + stepWord(s.row).data() + " "
        + outcomeWord(s.rowWord).data() + ", requests " + std::to_string(s.requests)
        + (s.probing ? std::string(", ") + stepName(s.probe).data() : "");
    return text + (s.crashes > 0 ? ", crashed" : "") + (s.firstLink ? ", link" : "")
        + (s.knowsOld ? "" : ", old unknown") + (s.over ? ", over" : "") + "\n";
}

template <typename Walk>
std::string story(const Walk &walk, const char *wrong)
{
    std::string text = std::string(wrong) + ":\n";
    for (const auto &state : walk.pathTo(wrong))
        text += described(state);
    return text;
}

std::set<OutcomeWord> walkAll(Explorer<RotationModel> &walk, RotationModel &model)
{
    std::set<OutcomeWord> said;
    walk.run(model, judge, [&said](const RotationModelState &state) { said.insert(state.shown); });
    return said;
}

template <typename Walk>
void report(const char *what, const Walk &walk)
{
    std::cout << "MODEL CHECK " << what << ": " << walk.states() << " states, "
              << walk.transitions() << " transitions, " << walk.ends() << " ends";
    for (const char *wrong : everyWrong) {
        if (walk.wrong(wrong) > 0)
            std::cout << "; " << walk.wrong(wrong) << " × " << wrong;
    }
    std::cout << std::endl;
}

} // namespace

class RotationModelTest : public ::testing::TestWithParam<ProofManner>
{
};

TEST_P(RotationModelTest, NeverSaysSomethingFalseAndNeverLosesASecret)
{
    RotationModel model(GetParam(), {});
    Explorer<RotationModel> walk;
    const auto said = walkAll(walk, model);
    report(GetParam() == ProofManner::CompareAndSet ? "compare and set" : "read and compare", walk);
    for (const char *wrong : everyWrong)
        EXPECT_EQ(walk.wrong(wrong), 0U) << story(walk, wrong);
    EXPECT_EQ(said.size(), 9U) << "every word is said somewhere";
}

INSTANTIATE_TEST_SUITE_P(EveryManner, RotationModelTest,
                         ::testing::Values(ProofManner::CompareAndSet, ProofManner::ReadAndCompare),
                         [](const auto &manner) {
                             return manner.param == ProofManner::CompareAndSet ? "CompareAndSet"
                                                                               : "ReadAndCompare";
                         });

TEST_P(RotationModelTest, CanAlwaysBeFoundOutOnceThePlatformAnswers)
{
    RotationModelBounds bounds;
    bounds.troubles = 0;
    RotationModel model(GetParam(), bounds);
    Explorer<RotationModel> walk;
    size_t open = 0;
    size_t unproven = 0;
    walk.run(model, [](const RotationModelState &) { return Judgement(); },
             [&](const RotationModelState &state) {
                 // An old secret that nobody here knows cannot be told from anybody else's.
                 if (state.over || state.state != RotationState::Open || !state.knowsOld)
                     return;
                 ++open;
                 unproven += plainVerdict(state) >= ProbeVerdict::NothingProven;
             });
    EXPECT_GT(open, 1000U);
    EXPECT_EQ(unproven, 0U);
}

TEST(RotationModel, WalksEveryRule)
{
    // Little happens outside, so that more can happen to keychain and journal.
    RotationModelBounds bounds;
    bounds.foreignWrites = 1;
    bounds.troubles = 2;
    bounds.requests = 3;
    RotationModel model(ProofManner::ReadAndCompare, bounds);
    Explorer<RotationModel> walk;
    walkAll(walk, model);
    for (const char *wrong : everyWrong)
        EXPECT_EQ(walk.wrong(wrong), 0U) << story(walk, wrong);
    for (size_t i = 0; i < rotationRules().size(); ++i) {
        const auto &rule = rotationRules()[i];
        // These need a keychain whose items are gone and come back.
        const bool comesBack = rule.from == RotationState::ReloadingToGiveUp
            && (rule.event == RotationEvent::Done || rule.event == RotationEvent::AlreadyCurrent);
        EXPECT_NE(model.walked().contains(i), comesBack)
            << stateName(rule.from).data() << ", " << eventName(rule.event).data();
    }
}

TEST(RotationModel, FailsAgainWhenTheNetworkLibraryRepeatsRequestsByItself)
{
    RotationModelBounds bounds;
    bounds.hiddenResend = true;
    bounds.losses = bounds.troubles = 0;
    RotationModel model(ProofManner::CompareAndSet, bounds);
    Explorer<RotationModel> walk;
    walkAll(walk, model);
    report("compare and set with N1 left on", walk);
    EXPECT_GT(walk.wrong(falseRefused), 0U);
}

TEST(NaiveModel, SaysSomethingFalseAndLosesSecretsWhereTheProtocolDoesNot)
{
    for (const int sends : {1, 4}) {
        NaiveModel model(sends);
        Explorer<NaiveModel> walk;
        walk.run(model, judge, [](const RotationModelState &) {});
        report(sends == 1 ? "a client that takes silence for no" : "a client that tries again",
               walk);
        EXPECT_GT(walk.wrong(falseRefused), 0U);
        EXPECT_GT(walk.wrong(lostSecret), 0U);
        EXPECT_EQ(walk.wrong(sentBlindly) > 0, sends > 1);
    }
}

} // namespace console::testing
