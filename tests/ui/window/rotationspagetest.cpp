#include "tests/ui/window/windowfixture.h"

#include "models/domain/keynames.h"
#include "models/workflows/storedsecrets.h"
#include "ui/pages/rotationspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class RotationsPageTest : public WindowTest
{
protected:
    void openPage()
    {
        desk.addAccounts();
        desk.readAll();
        desk.leaveRotationsOpen();
        addKept();
        open();
        window->showPage(PageId::Rotations);
        settle();
    }

    /// A rotation that was confirmed, whose previous secret is kept.
    void addKept()
    {
        JournalEntry row;
        row.operation = u"kept-operation"_s;
        row.step = JournalStep::Kept;
        row.word = OutcomeWord::Confirmed;
        row.at = desk.clock.now();
        row.detail = desk.clock.now().addDays(1).toString(Qt::ISODate);
        row.account = desk.account(PlatformKind::Preczn).id.value;
        row.accountLabel = desk.account(PlatformKind::Preczn).label;
        row.merchantId = u"mid_kept"_s;
        row.merchantName = u"Kept Cakes"_s;
        row.objectId = u"midCon_kept"_s;
        row.objectType = u"Braintree"_s;
        row.oldTag = u"1111"_s;
        row.newTag = u"2222"_s;
        desk.journal.rows.append(row);
        desk.rotations = std::make_unique<RotationDesk>(desk.accounts, desk.platforms, desk.vault,
                                                        desk.journal, desk.clock);
    }

    void choose(const QString &merchant)
    {
        auto *view = child<QAbstractItemView>(u"rotationsTable"_s);
        ASSERT_TRUE(view);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 1).data().toString() == merchant)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        settle();
    }

    [[nodiscard]] bool shows(const QString &button) const
    {
        const auto *found = child<QPushButton>(button);
        return found && found->isVisible();
    }
};

TEST_F(RotationsPageTest, OffersToRestoreAndToForgetWhatIsKept)
{
    openPage();
    choose(u"Kept Cakes"_s);
    EXPECT_TRUE(shows(u"restorePrevious"_s));
    EXPECT_TRUE(shows(u"forgetKept"_s));
    EXPECT_FALSE(shows(u"resumeRotation"_s));
    child<QPushButton>(u"forgetKept"_s)->click();
    settle();
    auto *question = window->findChild<QDialog *>(u"confirmDialog"_s);
    ASSERT_TRUE(question);
    question->findChild<QPushButton *>(u"confirmYes"_s)->click();
    settle();
    EXPECT_EQ(desk.journal.rows.last().step, JournalStep::Closed);
}

TEST_F(RotationsPageTest, CountsOnlyWhatNeedsAPerson)
{
    openPage();
    EXPECT_EQ(window->sidebar().pageList().badge(QString::number(int(PageId::Rotations))), 2);
    EXPECT_EQ(desk.rotations->listed().size(), 3);
}

TEST_F(RotationsPageTest, ShowsFirstWhatNeedsAPersonAndLastWhatIsOnlyKept)
{
    openPage();
    const auto *view = child<QAbstractItemView>(u"rotationsTable"_s);
    const int last = view->model()->rowCount() - 1;
    ASSERT_GT(last, 0);
    EXPECT_EQ(view->model()->index(last, 1).data().toString(), u"Kept Cakes"_s);
    EXPECT_EQ(view->currentIndex().row(), 0);
}

TEST_F(RotationsPageTest, SaysWhatToDoAboutEachRow)
{
    openPage();
    auto *view = child<QAbstractItemView>(u"rotationsTable"_s);
    QStringList todo;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        todo.append(view->model()->index(row, 5).data().toString());
    EXPECT_TRUE(todo.contains(u"Send it or discard it"_s));
    EXPECT_TRUE(todo.contains(u"Check again"_s)) << "as its button says";
    EXPECT_TRUE(todo.filter(u"Previous secret kept until"_s).size() == 1) << todo.join(u'|').toStdString();
}

TEST_F(RotationsPageTest, HasEveryButtonThatTheHelpNames)
{
    openPage();
    QStringList buttons;
    const auto all = window->findChild<RotationsPage *>()->findChildren<QPushButton *>();
    for (const QPushButton *button : all)
        buttons.append(QString(button->text()).remove(u'&').remove(u'…').section(u" as "_s, 0, 0));
    QFile help(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/help/rotations.md"));
    ASSERT_TRUE(help.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(help.readAll()).remove(u"**"_s);
    const auto named = text.split(u'*');
    ASSERT_GT(named.size(), 10);
    for (qsizetype i = 1; i < named.size(); i += 2)
        EXPECT_TRUE(buttons.contains(named[i])) << named[i].toStdString();
}

TEST_F(RotationsPageTest, LeavesTheMenusTheirLetters)
{
    openPage();
    QString menus;
    const auto actions = window->menuBar()->actions();
    for (const QAction *action : actions)
        menus += QKeySequence::mnemonic(action->text()).toString() + u'|';
    const auto buttons = window->findChild<RotationsPage *>()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const QString keys = QKeySequence::mnemonic(button->text()).toString();
        EXPECT_FALSE(!keys.isEmpty() && menus.contains(keys)) << button->text().toStdString();
    }
}

TEST_F(RotationsPageTest, ChangesSeveralFromTheMenuOnceSeveralAreSelected)
{
    openRead();
    window->showPage(PageId::Connectors);
    auto &action = window->actions().at(WindowActions::RotateSelected);
    EXPECT_FALSE(action.isEnabled());
    EXPECT_FALSE(action.toolTip().isEmpty());
}

} // namespace
} // namespace console::testing
