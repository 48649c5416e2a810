// ui/presentation/OUTCOMES.md says what a person is told about a rotation. With
// CONSOLE_WRITE_DOCUMENTS=1 it is written anew; otherwise it is compared. The help has the same words.

#include "models/workflows/rotationtable.h"
#include "ui/presentation/languages.h"
#include "ui/presentation/outcometexts.h"

#include <QApplication>
#include <QFile>
#include <QLocale>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordCount = int(OutcomeWord::NotSent) + 1;
constexpr int keptCount = int(KeptSecrets::Gone) + 1;
constexpr int phaseCount = int(RotationPhase::Settled) + 1;
constexpr int evidenceCount = int(Evidence::Record) + 1;

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString wordRows(bool firstLink)
{
    QString text = u"| word | is said | what to do next |\n|---|---|---|\n"_s;
    for (int i = 0; i < wordCount; ++i) {
        Outcome outcome;
        outcome.word = OutcomeWord(i);
        text += u"| %1 | %2 | %3 |\n"_s.arg(outcomeTitle(outcome.word),
                                           outcomeMeaning(outcome, firstLink, false),
                                           outcomeNextStep(outcome, firstLink, KeptSecrets::None));
    }
    return text;
}

/// Which states of the table may show a word of their own, or one of several.
QString stateRows()
{
    QString text = u"| state | is said |\n|---|---|\n"_s;
    for (int i = 0; i < rotationStateCount; ++i) {
        const auto state = static_cast<RotationState>(i);
        const auto word = wordIn(state);
        text += u"| %1 | %2%3 |\n"_s.arg(
            stateName(state), word ? QString(outcomeTitle(*word)) : u"the word from before"_s,
            isAtRest(state) ? QString() : QString(u": "_s + phaseText(phaseOf(state), false)));
    }
    return text;
}

QString keptRows()
{
    QString text = u"| with a keychain | of a first link | for this session only |\n|---|---|---|\n"_s;
    for (int i = 0; i < keptCount; ++i) {
        const auto kept = KeptSecrets(i);
        text += u"| %1 | %2 | %3 |\n"_s.arg(orNone(keptText(kept, false, false)),
                                           orNone(keptText(kept, true, false)),
                                           orNone(keptText(kept, false, true)));
    }
    return text;
}

QString evidenceRows()
{
    QStringList rows;
    for (const auto word : {OutcomeWord::Confirmed, OutcomeWord::OldSeen, OutcomeWord::Foreign}) {
        for (int i = 0; i < evidenceCount; ++i) {
            Outcome outcome;
            outcome.word = word;
            outcome.how = Evidence(i);
            rows.append(howKnownText(outcome, false));
            rows.append(howKnownText(outcome, true));
        }
    }
    rows.removeDuplicates();
    rows.removeAll(QString());
    return QString(u"- "_s + rows.join(u"\n- "_s) + u'\n');
}

QString document()
{
    return u"# What a person is told about a rotation\n\n"
           "Written from `outcometexts.cpp` and the tables of `models/workflows` by\n"
           "`outcomedocumenttest.cpp`, which fails where they differ. The words are those of safety.md §1;\n"
           "how the states follow each other is in `models/workflows/ROTATION.md`.\n\n"
           "## Replacing a credential\n\n"_s
        + wordRows(false) + u"\n## Linking a first credential\n\n"_s + wordRows(true)
        + u"\n## In each state\n\n"_s + stateRows() + u"\n## What is kept\n\n"_s + keptRows()
        + u"\n## How it is known\n\n"_s + evidenceRows();
}

/// As the help lists it.
QString helpLine(OutcomeWord word)
{
    Outcome outcome;
    outcome.word = word;
    return u"- **%1**: %2 %3"_s.arg(outcomeTitle(word), outcomeMeaning(outcome, false, false),
                                    outcomeNextStep(outcome, false, KeptSecrets::None));
}

} // namespace

class OutcomeHelp : public ::testing::TestWithParam<std::pair<LanguageChoice, const char *>>
{
protected:
    OutcomeHelp() { Languages::apply(*qApp, GetParam().first); }
    ~OutcomeHelp() override
    {
        Languages::apply(*qApp, LanguageChoice::English);
        QLocale::setDefault(m_before);
    }

    QLocale m_before;
};

TEST_P(OutcomeHelp, SaysWhatAPersonIsTold)
{
    QFile file(QString(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/help/")
                       + QString::fromLatin1(GetParam().second) + u"rotations.md"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    int listed = 0;
    for (int i = int(OutcomeWord::Staged); i < wordCount; ++i)
        EXPECT_TRUE(lines.contains(helpLine(OutcomeWord(i))))
            << helpLine(OutcomeWord(i)).toStdString();
    for (const QString &line : lines)
        listed += line.startsWith(u"- **"_s);
    EXPECT_EQ(listed, wordCount - 1) << "no word of the help is another";
}

INSTANTIATE_TEST_SUITE_P(Languages, OutcomeHelp,
                         ::testing::Values(std::pair(LanguageChoice::English, ""),
                                           std::pair(LanguageChoice::German, "de/"),
                                           std::pair(LanguageChoice::Spanish, "es/")));

TEST(OutcomeDocument, SaysWhatAPersonIsTold)
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/ui/presentation/OUTCOMES.md"));
    if (qEnvironmentVariableIsSet("CONSOLE_WRITE_DOCUMENTS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(document().toUtf8());
        file.close();
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), document())
        << "run this test with CONSOLE_WRITE_DOCUMENTS=1 to write it anew";
}

TEST(OutcomeDocument, NeverSaysThatNothingChangedUnlessItIsProven)
{
    for (int i = 0; i < wordCount; ++i) {
        Outcome outcome;
        outcome.word = OutcomeWord(i);
        const bool proven = outcome.word == OutcomeWord::Refused
            || outcome.word == OutcomeWord::NotSent;
        for (const bool link : {false, true})
            EXPECT_EQ(outcomeMeaning(outcome, link, false).contains(u"nothing was changed"_s),
                      proven) << i;
    }
}

} // namespace console
