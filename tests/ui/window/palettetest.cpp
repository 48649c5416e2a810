#include "tests/ui/window/windowfixture.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/pages/merchantpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettelist.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QListView>

namespace console::testing {

using namespace Qt::StringLiterals;

class PaletteTest : public WindowTest
{
protected:
    /// Counts what a person presses beside typed text.
    void press(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        ++presses;
        key(which, modifiers);
    }

    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    [[nodiscard]] CommandPalette *palette() const
    {
        return window->findChild<CommandPalette *>();
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList titles;
        const PaletteList &list = palette()->list();
        for (int row = 0; row < list.rowCount(); ++row)
            titles.append(list.line(row).title);
        return titles;
    }

    int presses = 0;
};

TEST_F(PaletteTest, OpensAMerchantByAFragmentOfItsNameInTwoKeys)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"bobby"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(presses, 2);
    EXPECT_FALSE(palette());
    ASSERT_TRUE(window->merchantPage().isVisible());
    EXPECT_EQ(window->merchantPage().merchant().id, u"mid_2fKq81bobbys"_s);
    EXPECT_TRUE(textOf(window->merchantPage()).contains(u"Bobby's Burgers"_s));
}

TEST_F(PaletteTest, FindsCommandsAndSaysWhyOneIsOff)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"edit account"_s);
    ASSERT_TRUE(lines().contains(u"Edit account…"_s));
    EXPECT_FALSE(palette()->list().line(0).whyNot.isEmpty()); // no account was chosen
    press(Qt::Key_Return);
    EXPECT_TRUE(palette()) << "what is off cannot be chosen";
    press(Qt::Key_Escape);
    settle();
    EXPECT_FALSE(palette());
}

TEST_F(PaletteTest, DoesNotOfferItself)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(lines().isEmpty());
    EXPECT_FALSE(lines().contains(u"Find anything…"_s));
    type(u"find anything"_s);
    EXPECT_FALSE(lines().contains(u"Find anything…"_s));
}

TEST_F(PaletteTest, OffersWhatWasChosenLastFirstAlsoAfterARestart)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"nordlicht"_s);
    press(Qt::Key_Return);
    window->close();
    window.reset();
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(lines().first().startsWith(u"Nordlicht"_s)) << lines().first().toStdString();
}

TEST_F(PaletteTest, TellsAScreenReaderWhatEnterWouldOpen)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"bobby"_s);
    const QWidget *field = QApplication::focusWidget();
    EXPECT_FALSE(field->accessibleName().isEmpty());
    EXPECT_TRUE(field->accessibleDescription().startsWith(u"Bobby's Burgers"_s));
    press(Qt::Key_Down);
    EXPECT_FALSE(field->accessibleDescription().startsWith(u"Bobby's Burgers, Merchant"_s));
    EXPECT_EQ(field, QApplication::focusWidget());
}

TEST_F(PaletteTest, SaysWhenNothingFits)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"qqqq"_s);
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_TRUE(textOf(*palette()).contains(u"Nothing matches"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette());
}

TEST_F(PaletteTest, DisablesAnIntegrationUpToTheConfirmationInFourKeys)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"salesforce"_s);
    ASSERT_FALSE(lines().isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_LE(presses, 4);
    EXPECT_TRUE(window->findChild<QDialog *>(u"statusCommandDialog"_s));
}

TEST_F(PaletteTest, ExportsTheFilteredListUpToTheFileNameInThreeKeys)
{
    openRead();
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"bobby"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window->findChild<QDialog *>(u"exportDialog"_s);
    ASSERT_TRUE(dialog);
    for (; presses < 3 && !qobject_cast<QLineEdit *>(QApplication::focusWidget());)
        press(Qt::Key_Tab);
    EXPECT_LE(presses, 3);
    auto *file = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(file) << focusName().toStdString();
    EXPECT_TRUE(file->text().endsWith(u".csv"_s));
}

TEST_F(PaletteTest, RotatesAConnectorUpToTheReviewInEightKeys)
{
    openRead();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"bobby"_s);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = window->findChild<QDialog *>(u"rotationDialog"_s);
    ASSERT_TRUE(dialog);
    const auto review = [dialog] { return dialog->findChild<QWidget *>(u"reviewStep"_s); };
    // Every field is typed into where the focus is; Enter leads from the last one on.
    for (int turn = 0; turn < 12 && !(review() && review()->isVisible()); ++turn) {
        if (qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            type(QString(u"value%1"_s.arg(turn)));
        press(Qt::Key_Return);
    }
    EXPECT_TRUE(review() && review()->isVisible());
    EXPECT_LE(presses, 8);
}

} // namespace console::testing
