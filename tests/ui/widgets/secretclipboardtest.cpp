#include "ui/widgets/secretclipboard.h"

#include "models/domain/secretbuffer.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class SecretClipboardTest : public ::testing::Test
{
protected:
    SecretClipboardTest() { QGuiApplication::clipboard()->setText(u"before"_s); }
    ~SecretClipboardTest() override
    {
        clipboard.takeBack();
        clipboard.setTime(std::chrono::seconds(10));
    }

    [[nodiscard]] static QString text() { return QGuiApplication::clipboard()->text(); }

    SecretClipboard &clipboard = SecretClipboard::of(*qApp);
};

} // namespace

TEST_F(SecretClipboardTest, MarksWhatItLendsForClipboardManagers)
{
    clipboard.lend(SecretBuffer("canary-12"));
    EXPECT_EQ(text(), u"canary-12"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    EXPECT_EQ(clipboard.left(), std::chrono::seconds(10));
}

TEST_F(SecretClipboardTest, TakesItBackWhenTheTimeIsOver)
{
    clipboard.setTime(std::chrono::seconds(1));
    clipboard.lend(SecretBuffer("canary-12"));
    ASSERT_TRUE(QTest::qWaitFor([] { return text().isEmpty(); }, 3000));
    EXPECT_EQ(clipboard.left().count(), 0);
}

TEST_F(SecretClipboardTest, LeavesWhatWasCopiedSince)
{
    clipboard.lend(SecretBuffer("canary-12"));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    clipboard.takeBack();
    EXPECT_EQ(text(), u"something else"_s);
    EXPECT_EQ(clipboard.left().count(), 0);
}

TEST_F(SecretClipboardTest, TakesItBackAtOnceWhenAsked)
{
    clipboard.lend(SecretBuffer("canary-12"));
    clipboard.takeBack();
    EXPECT_TRUE(text().isEmpty());
}

} // namespace console
