#include "ui/widgets/longwordlabel.h"

#include "tests/support/printing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &text)
{
    return withBreaks(text).split(QChar(0x200b));
}

} // namespace

TEST(LongWordLabel, EndsLinesWhereAUrlHasItsParts)
{
    EXPECT_EQ(partsOf(u"https://gateway.example.com/v3/pay-now?a=1&b=2"_s),
              (QStringList{u"https://"_s, u"gateway."_s, u"example."_s, u"com/"_s, u"v3/"_s,
                           u"pay-"_s, u"now?"_s, u"a=1&"_s, u"b=2"_s}));
}

TEST(LongWordLabel, BreaksAPartOnlyWhereItIsTooLongForALine)
{
    const QString key(60, u'k');
    EXPECT_EQ(partsOf(u"/%1/x"_s.arg(QString(20, u'k'))).size(), 3);
    EXPECT_EQ(partsOf(key).size(), 3);
    EXPECT_EQ(partsOf(key).join(QString()), key);
    EXPECT_EQ(partsOf(u"…/"_s), QStringList{u"…/"_s}) << "nothing comes after it";
}

TEST(LongWordLabel, CopiesWithoutItsBreaks)
{
    const QString url = u"https://gateway.example.com/callback"_s;
    LongWordLabel label(url);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.show();
    label.setSelection(0, int(label.text().size()));
    ASSERT_TRUE(label.selectedText().contains(QChar(0x200b)));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), url);
    EXPECT_EQ(label.accessibleName(), url);
}

} // namespace console::testing
