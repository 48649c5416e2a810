#include "ui/widgets/secretfield.h"

#include "ui/widgets/secretedit.h"

#include "tests/support/printing.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QScopeGuard>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct SecretWorld
{
    QWidget window;
    QVBoxLayout layout{&window};
    SecretField field{u"API key"_s};
    QLineEdit other;
    SecretEdit *edit;
    QToolButton *reveal;
    QSignalSpy refused{&field, &SecretField::refused};

    SecretWorld()
    {
        layout.addWidget(&field);
        layout.addWidget(&other);
        edit = field.findChild<SecretEdit *>(u"secretEdit"_s);
        reveal = field.findChild<QToolButton *>(u"revealButton"_s);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QTest::qWait(0);
    }

    QByteArray secret() const { return field.secret().expose().toByteArray(); }
    void type(const QString &text) { QTest::keyClicks(edit, text); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace

TEST(SecretField, ShowsARevealedSecretAlsoWhereReadingGoesFromRightToLeft)
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        SecretWorld world;
        world.window.resize(600, 200);
        world.type(u"MMMMMMMM"_s);
        world.reveal->click();
        const QImage shown = world.edit->grab().toImage();
        int dark = 0;
        for (int x = 8; x < 60; ++x)
            dark += shown.pixelColor(x, shown.height() / 2).lightness() < 128;
        EXPECT_GT(dark, 4) << "reading direction " << direction;
    }
}

TEST(SecretField, KeepsWhatIsTypedOutOfTheLineEdit)
{
    SecretWorld world;
    world.type(u"canary-7"_s);
    EXPECT_EQ(world.secret(), "canary-7");
    EXPECT_EQ(world.edit->text(), QString(8, u'●'));
    world.reveal->click();
    EXPECT_TRUE(world.field.isRevealed());
    EXPECT_EQ(world.edit->text(), QString(8, u'●')) << "also while revealed";
}

TEST(SecretField, EditsInTheMiddleAndKeepsUnicode)
{
    SecretWorld world;
    world.paste(u"aé😀z"_s);
    EXPECT_EQ(world.secret(), QByteArray("aé😀z"));
    QTest::keyClick(world.edit, Qt::Key_Left);
    QTest::keyClick(world.edit, Qt::Key_Backspace);
    world.type(u"bc"_s);
    EXPECT_EQ(world.secret(), QByteArray("aébcz"));
    QTest::keyClick(world.edit, Qt::Key_Home);
    QTest::keyClick(world.edit, Qt::Key_Delete);
    QTest::keyClick(world.edit, Qt::Key_Right, Qt::ShiftModifier);
    world.type(u"X"_s);
    EXPECT_EQ(world.secret(), QByteArray("Xbcz"));
    QTest::keyClick(world.edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(world.edit, Qt::Key_Delete);
    EXPECT_TRUE(world.field.isEmpty());
}

TEST(SecretField, RefusesWhiteSpaceByNameAndTrimsNothing)
{
    SecretWorld world;
    world.paste(u"sk_live_1 "_s);
    EXPECT_TRUE(world.field.isEmpty());
    ASSERT_EQ(world.refused.size(), 1);
    EXPECT_EQ(world.refused.at(0).at(0).toString(),
              u"It contains a space at the end. Nothing was pasted."_s);
    world.type(u"a b"_s);
    EXPECT_EQ(world.secret(), "ab");
    EXPECT_EQ(world.refused.size(), 2);
}

TEST(SecretField, GivesNothingToClipboardUndoOrInputMethods)
{
    SecretWorld world;
    world.type(u"canary-7"_s);
    QApplication::clipboard()->setText(u"before"_s);
    world.reveal->click();
    world.edit->selectAll();
    QTest::keyClick(world.edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(world.edit, Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
    EXPECT_EQ(world.secret(), "canary-7") << "cut does nothing";
    world.field.clear();
    QTest::keyClick(world.edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(world.field.isEmpty()) << "undo brings nothing back";
    EXPECT_TRUE(world.edit->inputMethodHints() & Qt::ImhSensitiveData);
    EXPECT_TRUE(world.edit->inputMethodHints() & Qt::ImhHiddenText);
    world.type(u"canary-7"_s);
    QInputMethodQueryEvent query(Qt::ImSurroundingText | Qt::ImCurrentSelection);
    QApplication::sendEvent(world.edit, &query);
    EXPECT_TRUE(query.value(Qt::ImSurroundingText).toString().isEmpty());
}

TEST(SecretField, TakesFinishedInputMethodText)
{
    SecretWorld world;
    QInputMethodEvent composing(u"half"_s, {});
    QApplication::sendEvent(world.edit, &composing);
    EXPECT_TRUE(world.field.isEmpty());
    QInputMethodEvent finished;
    finished.setCommitString(u"é"_s);
    QApplication::sendEvent(world.edit, &finished);
    EXPECT_EQ(world.secret(), QByteArray("é"));
}

TEST(SecretField, TellsAccessibilityClientsOnlyTheLength)
{
    SecretWorld world;
    world.type(u"canary-7"_s);
    world.reveal->click();
    world.type(u"x"_s);
    ASSERT_TRUE(world.field.isRevealed());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(world.edit);
    ASSERT_TRUE(accessible && accessible->textInterface());
    EXPECT_EQ(accessible->text(QAccessible::Name), u"API key"_s);
    EXPECT_EQ(accessible->text(QAccessible::Value), QString(9, u'●'));
    EXPECT_EQ(accessible->textInterface()->text(0, 9), QString(9, u'●'));
    EXPECT_EQ(world.reveal->accessibleName(), u"Reveal API key"_s);
}

TEST(SecretField, TakesWhatAnAccessibilityClientWrites)
{
    SecretWorld world;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(world.edit);
    ASSERT_TRUE(accessible && accessible->editableTextInterface());
    accessible->editableTextInterface()->insertText(0, u"spoken"_s);
    EXPECT_EQ(world.secret(), "spoken");
    EXPECT_EQ(world.edit->text(), QString(6, u'●'));
}

TEST(SecretField, RevealsOnlyWithFocusAndForAShortTime)
{
    SecretWorld world;
    EXPECT_FALSE(world.reveal->isEnabled()) << "nothing to reveal";
    world.type(u"abc"_s);
    world.field.setRevealTime(std::chrono::milliseconds(30));
    world.reveal->click();
    EXPECT_TRUE(world.field.isRevealed());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.field.isRevealed(); }, 1000));
    EXPECT_FALSE(world.reveal->isChecked());
    world.field.setRevealTime(std::chrono::seconds(30));
    world.reveal->click();
    EXPECT_TRUE(world.field.isRevealed());
    world.other.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.field.isRevealed(); }, 1000));
}

TEST(SecretField, TakingTheSecretWipesTheField)
{
    SecretWorld world;
    world.type(u"abc"_s);
    EXPECT_EQ(world.field.findChild<QLabel *>(u"secretCount"_s)->text(), u"3 characters"_s);
    EXPECT_TRUE(world.field.takeSecret().expose() == "abc");
    EXPECT_TRUE(world.field.isEmpty());
    EXPECT_TRUE(world.edit->text().isEmpty());
}

TEST(SecretField, SaysThatCapsLockIsOn)
{
    SecretWorld world;
    const auto *count = world.field.findChild<QLabel *>(u"secretCount"_s);
    QTest::sendKeyEvent(QTest::Click, world.edit, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    EXPECT_FALSE(count->text().contains(u"Caps Lock"_s));
    QTest::sendKeyEvent(QTest::Click, world.edit, Qt::Key_A, u"A"_s, Qt::NoModifier);
    EXPECT_TRUE(count->text().contains(u"Caps Lock"_s)) << count->text().toStdString();
    EXPECT_TRUE(world.edit->accessibleDescription().contains(u"Caps Lock"_s));
    QTest::sendKeyEvent(QTest::Click, world.edit, Qt::Key_A, u"a"_s, Qt::NoModifier);
    EXPECT_FALSE(count->text().contains(u"Caps Lock"_s));
    QTest::sendKeyEvent(QTest::Click, world.edit, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QTest::keyClick(world.edit, Qt::Key_CapsLock);
    EXPECT_FALSE(count->text().contains(u"Caps Lock"_s)) << "once it was switched off";
}

TEST(SecretField, ShowsHowStrongAChosenSecretIs)
{
    SecretWorld world;
    world.field.setStrengthShown(true);
    world.type(u"abc"_s);
    const auto *count = world.field.findChild<QLabel *>(u"secretCount"_s);
    EXPECT_TRUE(count->text().contains(u"easy to guess"_s));
    world.type(u"X93hsQm28Zpv7kk"_s);
    EXPECT_TRUE(count->text().contains(u"strong"_s));
}

} // namespace console
