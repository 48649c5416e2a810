// The rotation's tables against every behaviour of a platform, a network, a keychain and a journal
// within bounds (safety.md §6). Exhaustive, so a rule that could say something false is found here.

#include "tests/modelcheck/judge.h"
#include "tests/modelcheck/naivemodel.h"

#include <gtest/gtest.h>

#include <iostream>

namespace console::testing {

namespace {

/// The table has the rule for every reload, the runner tells "missing" only of a promotion:
/// elsewhere the secrets are gone, which is trouble.
bool isNeverFed(const RotationRule &rule)
{
    return rule.event == RotationEvent::Missing && rule.from != RotationState::ReloadingToPromote;
}

std::string described(const RotationModelState &s)
{
    std::string text = "state " + std::to_string(int(RotationState(s.state))) + " shown "
        + outcomeWord(s.shown).data() + ", on file "
        + std::to_string(int(OnFile(s.platform.onFile))) + ", late "
        + std::to_string(s.platform.late[0]) + "+" + std::to_string(s.platform.late[1])
        + ", put new " + std::to_string(s.platform.putNew) + ", slots "
        + (s.pending ? "pending " : "") + std::to_string(int(OnFile(s.current))) + "/"
        + std::to_string(int(OnFile(s.previous))) + ", row "
        + std::to_string(int(JournalStep(s.row))) + " " + outcomeWord(s.rowWord).data()
        + ", requests " + std::to_string(s.requests) + ", crashes " + std::to_string(s.crashes);
    return text + (s.firstLink ? ", link" : "") + (s.over ? ", over" : "") + "\n";
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

TEST(RotationModel, NeverSaysSomethingFalseAndNeverLosesASecret)
{
    RotationModelBounds bounds;
    bounds.requests = 5;
    bounds.troubles = 2;
    RotationModel model(bounds);
    Explorer<RotationModel> walk;
    const auto said = walkAll(walk, model);
    report("compare-and-set rotation", walk);
    for (const char *wrong : everyWrong)
        EXPECT_EQ(walk.wrong(wrong), 0U) << story(walk, wrong);
    EXPECT_EQ(said.size(), 9U) << "every word is said somewhere";
    for (size_t i = 0; i < rotationRules().size(); ++i)
        EXPECT_TRUE(model.walked().contains(i) || isNeverFed(rotationRules()[i]))
            << "never walked: state " << int(rotationRules()[i].from) << ", event "
            << int(rotationRules()[i].event);
}

TEST(RotationModel, FailsAgainWhenTheNetworkLibraryRepeatsRequestsByItself)
{
    RotationModelBounds bounds;
    bounds.hiddenResend = true;
    RotationModel model(bounds);
    Explorer<RotationModel> walk;
    walkAll(walk, model);
    report("the same with N1 left on", walk);
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
