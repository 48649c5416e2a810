// Each of the gallery's checks, seen to fail on the fault it is for.
#include "tests/gallery/findings.h"
#include "tests/support/englishwords.h"
#include "tests/support/printing.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Draws nothing that says where the keyboard is.
class ShyButton : public QPushButton
{
    void paintEvent(QPaintEvent *) override { }
};

/// A window without a fault, for a test to put one in.
class Findings : public ::testing::Test
{
protected:
    Findings()
    {
        Theme::apply(*qApp, ColourScheme::Light);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&label);
        for (QWidget *widget : {static_cast<QWidget *>(&field), static_cast<QWidget *>(&one),
                                static_cast<QWidget *>(&other)})
            layout->addWidget(widget);
        field.setAccessibleName(u"Box 7"_s);
        one.setAccessibleName(u"One"_s);
        other.setAccessibleName(u"Other"_s);
        window.resize(300, 200);
        window.show();
        window.activateWindow();
        QTest::qWait(10);
    }

    QWidget window;
    QLabel label{u"A text that is read"_s};
    QLineEdit field;
    QPushButton one{u"One"_s};
    QPushButton other{u"Other"_s};
};

} // namespace

TEST_F(Findings, AreNoneInAGoodWindow)
{
    EXPECT_EQ(clippedTexts(window), QStringList());
    EXPECT_EQ(overlaps(window), QStringList());
    EXPECT_EQ(faintTexts(window, window.grab().toImage()), QStringList());
    EXPECT_EQ(namingFaults(window), QStringList());
    EXPECT_EQ(unreachable(window), QStringList());
    EXPECT_EQ(invisibleFocus(window), QStringList());
}

TEST_F(Findings, NameWhatHasNoName)
{
    one.setAccessibleName({});
    ASSERT_EQ(namingFaults(window).size(), 1);
    EXPECT_TRUE(namingFaults(window).first().endsWith(u"has no name"_s));
}

TEST_F(Findings, NameWhatSharesAName)
{
    other.setAccessibleName(u"One"_s);
    ASSERT_EQ(namingFaults(window).size(), 1);
    EXPECT_TRUE(namingFaults(window).first().contains(u"has the name of"_s));
}

TEST_F(Findings, NameBoxesThatSayTheirValueOnly)
{
    QComboBox box;
    box.setAccessibleName(u"Format"_s);
    box.addItem(u"CSV"_s);
    window.layout()->addWidget(&box);
    QTest::qWait(10);
    EXPECT_EQ(namingFaults(window).size(), 1);
    label.setBuddy(&box);
    EXPECT_EQ(namingFaults(window), QStringList());
    box.setParent(nullptr);
}

TEST_F(Findings, NameWhatIsCalledLikeAMenu)
{
    QMenuBar bar(&window);
    bar.addMenu(u"&One"_s);
    EXPECT_EQ(namingFaults(window).size(), 1);
}

TEST_F(Findings, NameLettersThatTwoControlsHave)
{
    one.setText(u"&One"_s);
    EXPECT_EQ(sharedLetters(window), QStringList());
    other.setText(u"&Other"_s);
    EXPECT_EQ(sharedLetters(window).size(), 1);
}

TEST_F(Findings, NameWhatTabDoesNotComeTo)
{
    one.setFocusPolicy(Qt::ClickFocus);
    ASSERT_EQ(unreachable(window).size(), 1);
    EXPECT_TRUE(unreachable(window).first().contains(u"One"_s));
}

TEST_F(Findings, NameWhatHidesTheFocus)
{
    ShyButton shy;
    shy.setAccessibleName(u"Shy"_s);
    window.layout()->addWidget(&shy);
    QTest::qWait(10);
    ASSERT_EQ(invisibleFocus(window).size(), 1);
    EXPECT_TRUE(invisibleFocus(window).first().contains(u"Shy"_s));
    shy.setParent(nullptr);
}

TEST_F(Findings, NameARingThatIsHardToSee)
{
    one.setStyleSheet(u"QPushButton { border: 2px solid #ffffff } "
                      "QPushButton:focus { border: 2px solid #d0d0d0 }"_s);
    ASSERT_EQ(invisibleFocus(window).size(), 1);
    EXPECT_TRUE(invisibleFocus(window).first().contains(u"One"_s));
}

TEST_F(Findings, NameControlCharactersAndOurOwnMadeVisible)
{
    EXPECT_EQ(strangeCharacters(window), QStringList());
    label.setText(u"⟨U+200F⟩Connector"_s);
    one.setText(u"One\x1b"_s);
    EXPECT_EQ(strangeCharacters(window).size(), 2);
}

TEST_F(Findings, NameFaintPlaceholders)
{
    field.setPlaceholderText(u"What to look for"_s);
    other.setFocus();
    QTest::qWait(10);
    EXPECT_EQ(faintTexts(window, window.grab().toImage()), QStringList());
    QPalette pale = field.palette();
    pale.setColor(QPalette::PlaceholderText, QColor(0xb0b0b0));
    field.setPalette(pale);
    QTest::qWait(10);
    EXPECT_EQ(faintTexts(window, window.grab().toImage()).size(), 1);
}

TEST_F(Findings, NameTextsWithoutRoom)
{
    label.setText(u"A text that is longer than the room that it is given here"_s);
    label.setFixedWidth(60);
    QTest::qWait(10);
    EXPECT_FALSE(clippedTexts(window).isEmpty());
}

TEST_F(Findings, NameWhatLiesOverSomethingElse)
{
    one.move(other.pos());
    EXPECT_EQ(overlaps(window).size(), 1);
}

TEST_F(Findings, NameTextsLeftInEnglish)
{
    one.setText(u"Cancel"_s);
    EXPECT_EQ(untranslatedTexts(window), QStringList()) << "where English is spoken";
    EnglishWords::spoken().speak(u"de"_s);
    EXPECT_EQ(untranslatedTexts(window), QStringList{u"Cancel"_s});
    one.setText(u"Abbrechen"_s);
    EXPECT_EQ(untranslatedTexts(window), QStringList());
    EnglishWords::spoken().speakEnglish();
}

TEST_F(Findings, NameFaintTexts)
{
    QPalette pale = label.palette();
    pale.setColor(QPalette::WindowText, QColor(0xc8c8c8));
    label.setPalette(pale);
    QTest::qWait(10);
    EXPECT_EQ(faintTexts(window, window.grab().toImage()).size(), 1);
}

} // namespace console::testing
