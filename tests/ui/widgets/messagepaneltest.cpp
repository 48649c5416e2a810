#include "ui/widgets/messagepanel.h"

#include "ui/widgets/picture.h"

#include <QLabel>
#include <QLayout>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST(MessagePanel, PutsItsIconBesideTheFirstLine)
{
    MessagePanel panel;
    panel.resize(400, 200);
    const std::pair<QString, QString> tellings[]{
        {u"A title"_s, u"messageTitle"_s}, {QString(), u"messageText"_s}, {u"Again"_s, u"messageTitle"_s}};
    for (const auto &[title, first] : tellings) {
        panel.tell(Tone::Info, title, u"A text."_s);
        panel.layout()->activate(); // else its least height is that of before
        panel.resize(400, panel.heightForWidth(400));
        QTest::qWait(0);
        const auto *label = panel.findChild<QLabel *>(first);
        const auto *icon = panel.findChild<Picture *>();
        ASSERT_TRUE(label && icon);
        EXPECT_NEAR(icon->geometry().center().y(), label->geometry().center().y(), 2)
            << title.toStdString();
    }
}

} // namespace console::testing
