#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QLabel>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// What is on its way out is hidden.
QStringList textsOf(const NoticeBar &bar)
{
    QStringList texts;
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty() && !label->parentWidget()->isHidden())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

TEST(NoticeBar, ReplacesWhatHasTheSameId)
{
    NoticeBar bar;
    bar.show({u"a"_s, NoticeLevel::Info, u"First"_s, {}, {}});
    bar.show({u"a"_s, NoticeLevel::Error, u"Second"_s, {}, {}});
    bar.show({u"b"_s, NoticeLevel::Success, u"Other"_s, {}, {}});
    EXPECT_EQ(bar.count(), 2);
    EXPECT_EQ(textsOf(bar), (QStringList{u"Second"_s, u"Other"_s}));
}

TEST(NoticeBar, DismissesAndRunsActions)
{
    NoticeBar bar;
    int ran = 0;
    bar.show({u"a"_s, NoticeLevel::Warning, u"Title"_s, u"Text"_s, {{u"Do it"_s, [&ran] { ++ran; }}}});
    const auto buttons = bar.findChildren<QAbstractButton *>();
    ASSERT_EQ(buttons.size(), 2);
    buttons[0]->click();
    EXPECT_EQ(ran, 1);
    EXPECT_TRUE(bar.has(u"a"_s));
    buttons[1]->click();
    EXPECT_FALSE(bar.has(u"a"_s));
    EXPECT_FALSE(bar.isVisible());
}

TEST(NoticeBar, TakesPassingNoticesAwayAndKeepsTheOthers)
{
    NoticeBar bar;
    bar.show({u"error"_s, NoticeLevel::Error, u"Error"_s, {}, {}});
    bar.show({u"done"_s, NoticeLevel::Success, u"Done"_s, {}, {}, true, true});
    bar.removePassing();
    EXPECT_EQ(textsOf(bar), QStringList{u"Error"_s});
    bar.show({u"later"_s, NoticeLevel::Info, u"Later"_s, {}, {}});
    EXPECT_TRUE(bar.dismissNewest());
    EXPECT_EQ(textsOf(bar), QStringList{u"Error"_s});
}

TEST(NoticeBar, ShowsTextAsPlainText)
{
    NoticeBar bar;
    bar.show({u"a"_s, NoticeLevel::Info, u"<h1>Title</h1>"_s, u"<b>text</b>"_s, {}});
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

} // namespace console::testing
