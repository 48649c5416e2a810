// models/workflows/ROTATION.md says what the tables do. With CONSOLE_WRITE_DOCUMENTS=1 it is written
// anew; otherwise it is compared.

#include "models/workflows/resolvertable.h"
#include "models/workflows/rotationtable.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <array>

namespace console {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array phases{"draft"_L1, "staging"_L1, "sending"_L1, "waiting to send"_L1,
                            "checking"_L1, "promoting"_L1, "closing"_L1, "settled"_L1};

QString states()
{
    QString text = u"| state | going on | word |\n|---|---|---|\n"_s;
    for (int i = 0; i < rotationStateCount; ++i) {
        const auto state = static_cast<RotationState>(i);
        const auto word = wordIn(state);
        text += u"| %1 | %2 | %3 |\n"_s.arg(stateName(state), phases[size_t(phaseOf(state))],
                                           word ? QString(outcomeWord(*word)) : u"as before"_s);
    }
    return text;
}

QString rules()
{
    QString text = u"| in | when | do | then in |\n|---|---|---|---|\n"_s;
    for (const auto &rule : rotationRules())
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(stateName(rule.from), eventName(rule.event),
                                                 actionName(rule.to.action),
                                                 stateName(rule.to.state));
    return text;
}

/// Answers that end with NothingProven are left out: that is what everything else means.
QString probes()
{
    QString text = u"| step | in the history | answer | then |\n|---|---|---|---|\n"_s;
    for (int s = 0; s < probeStepCount; ++s) {
        const auto step = static_cast<ProbeStep>(s);
        for (int a = 0; a < probeAnswerCount; ++a) {
            const auto answer = static_cast<ProbeAnswer>(a);
            const auto next = nextProbe(step, answer);
            if (!next.step && next.verdict == ProbeVerdict::NothingProven)
                continue;
            text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(
                stepName(step), probeWord(step), answerName(answer),
                next.step ? QString(stepName(*next.step)) : u"**%1**"_s.arg(verdictName(next.verdict)));
        }
    }
    return text;
}

QString document()
{
    return u"# How a rotation goes\n\n"
           "Written from `rotationrules.cpp`, `rotationtable.cpp` and `resolvertable.cpp` by\n"
           "`rotationdocumenttest.cpp`, which fails where they differ. The order is safety.md §2, the\n"
           "checks are safety.md §3.\n\n"
           "## States, and what may be said in each\n\n"_s
        + states() + u"\n## Rules\n\n"_s + rules()
        + u"\n## Checks of an unknown outcome\n\n"
          "What is not listed proves nothing: the outcome stays Unknown.\n\n"_s
        + probes();
}

TEST(RotationDocument, SaysWhatTheTablesDo)
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/models/workflows/ROTATION.md"));
    if (qEnvironmentVariableIsSet("CONSOLE_WRITE_DOCUMENTS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(document().toUtf8());
        file.close();
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), document())
        << "run this test with CONSOLE_WRITE_DOCUMENTS=1 to write it anew";
}

} // namespace
} // namespace console
