#include "models/finder/finderindex.h"

#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class Finder : public ::testing::Test
{
protected:
    void add(const QString &title, const QString &detail = {}, int boost = 0)
    {
        titles.append(title);
        index.add(title, detail, boost);
    }

    QStringList find(const QString &question, int limit = 10)
    {
        QStringList found;
        const auto matches = index.find(question, limit);
        for (const FinderMatch &match : matches)
            found.append(titles[match.item]);
        return found;
    }

    FinderIndex index;
    QStringList titles;
};

} // namespace

TEST_F(Finder, FindsNothingForNoQuestion)
{
    add(u"Bobby's Burgers"_s);
    EXPECT_TRUE(find(QString()).isEmpty());
    EXPECT_TRUE(find(u"   "_s).isEmpty());
    EXPECT_EQ(find(u"bob"_s), QStringList{u"Bobby's Burgers"_s});
}

TEST_F(Finder, FindsByAnyFragmentOfTitleOrDetail)
{
    add(u"Bobby's Burgers"_s, u"mid_2fKq81 Preczn production"_s);
    for (const auto &question : {u"urg"_s, u"2fkq"_s, u"BOBBY"_s, u"prod bur"_s, u"burgers bobby"_s})
        EXPECT_EQ(find(question).size(), 1) << question.toStdString();
    EXPECT_TRUE(find(u"bobby zebra"_s).isEmpty());
}

TEST_F(Finder, FindsWhatIsSpeltWithAccentsByPlainLetters)
{
    add(u"Café Zürich"_s);
    EXPECT_EQ(find(u"cafe zur"_s).size(), 1);
    EXPECT_EQ(find(u"Zürich"_s).size(), 1);
}

TEST_F(Finder, PutsStartsBeforeWordsBeforeInsidesBeforeDetails)
{
    add(u"x"_s, u"world"_s);
    add(u"underworld"_s);
    add(u"new world"_s);
    add(u"worldpay"_s);
    EXPECT_EQ(find(u"world"_s),
              (QStringList{u"worldpay"_s, u"new world"_s, u"underworld"_s, u"x"_s}));
}

TEST_F(Finder, TakesLettersInTheirOrderForLess)
{
    add(u"Bobby's Burgers WorldPay"_s);
    add(u"BBW Imports"_s);
    EXPECT_EQ(find(u"bbw"_s), (QStringList{u"BBW Imports"_s, u"Bobby's Burgers WorldPay"_s}));
    EXPECT_TRUE(find(u"wbb"_s).isEmpty()); // their order counts
    EXPECT_TRUE(find(u"obrs"_s).isEmpty()); // begins inside a word
}

TEST_F(Finder, BoostDecidesAmongEqualsAndOrderAmongTheRest)
{
    add(u"Alpha one"_s);
    add(u"Alpha two"_s, {}, 10);
    add(u"Alpha six"_s);
    EXPECT_EQ(find(u"alpha"_s), (QStringList{u"Alpha two"_s, u"Alpha one"_s, u"Alpha six"_s}));
    index.setBoost(2, 20);
    EXPECT_EQ(find(u"alpha"_s).first(), u"Alpha six"_s);
    EXPECT_EQ(find(u"alpha"_s, 1).size(), 1);
}

TEST_F(Finder, AContinuedQuestionFindsTheSameAsAFreshOne)
{
    QRandomGenerator random(7);
    const QStringList syllables{u"bob"_s, u"bur"_s, u"zen"_s, u"pay"_s, u"nord"_s, u"cafe "_s};
    for (int i = 0; i < 300; ++i) {
        QString title;
        for (int part = 0; part < 3; ++part)
            title += syllables[random.bounded(int(syllables.size()))];
        add(title, QString::number(i));
    }
    for (const auto &question : {u"bobz"_s, u"nordpay"_s, u"cafe bu"_s, u"bp1"_s}) {
        QStringList continued;
        for (int length = 1; length <= question.size(); ++length)
            continued = find(question.left(length), 300);
        (void)index.find(QString(), 1); // forgets
        EXPECT_EQ(continued, find(question, 300)) << question.toStdString();
    }
}

TEST_F(Finder, AsksWhatWasAddedSinceTheQuestionBefore)
{
    add(u"Bobby"_s);
    EXPECT_EQ(find(u"b"_s).size(), 1);
    add(u"Bobcat"_s);
    EXPECT_EQ(find(u"bob"_s).size(), 2);
}

TEST_F(Finder, IsQuickEnoughForEveryKeyAtAHundredThousand)
{
    QRandomGenerator random(11);
    const QStringList words{u"Bobby's"_s, u"Burgers"_s, u"Nordlicht"_s, u"Reisen"_s, u"Acme"_s,
                            u"Coffee"_s,  u"WorldPay"_s, u"Elavon"_s,   u"House"_s,  u"Trading"_s};
    const auto word = [&] { return words[random.bounded(int(words.size()))]; };
    for (int i = 0; i < 100'000; ++i)
        index.add(QString(word() + u' ' + word() + u' ' + QString::number(i)),
                  QString(u"mid_"_s + QString::number(random.generate(), 36) + u' ' + word()));
    qint64 worst = 0;
    const QString question = u"nord rei 99"_s;
    for (int length = 1; length <= question.size(); ++length) {
        QElapsedTimer timer;
        timer.start();
        EXPECT_FALSE(index.find(question.left(length), 50).isEmpty());
        worst = std::max(worst, timer.nsecsElapsed());
    }
    RecordProperty("worst_ms", std::to_string(double(worst) / 1e6));
    // The target is 16 ms, and a release build needs a third of it; this one may be a debug build
    // on a machine that does other things. Something quadratic would take minutes.
    EXPECT_LT(worst / 1'000'000, 400);
}

} // namespace console::testing
