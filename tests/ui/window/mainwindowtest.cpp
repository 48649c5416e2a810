#include "tests/ui/window/windowfixture.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QMap>

namespace console::testing {

using namespace Qt::StringLiterals;

class MainWindowTest : public WindowTest
{
};

namespace {

/// What a person works with: not the insides of combo boxes, headers and scroll areas.
bool isInteractive(const QWidget &widget)
{
    if (widget.objectName().startsWith("qt_"_L1) || widget.window()->windowType() == Qt::Popup)
        return false;
    // The menu's overflow button and a line edit's icon belong to their owners.
    const QWidget *parent = widget.parentWidget();
    if (parent && (parent->inherits("QLineEdit") || parent->inherits("QMenuBar")
                   || parent->inherits("QTableView")))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget);
}

QMap<QString, int> interactiveNames(const QWidget &window)
{
    QMap<QString, int> names;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool popupPart = widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView");
        if (isInteractive(*widget) && !popupPart) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            ++names[widget->accessibleName()];
        }
    }
    return names;
}

} // namespace

TEST_F(MainWindowTest, WelcomesWhoeverHasNoAccount)
{
    open();
    EXPECT_TRUE(textOf(*window).contains(u"Welcome to Merchant Console"_s));
    EXPECT_EQ(focusName(), u"Explore the practice sandbox"_s);
    QSignalSpy asked(window.get(), &MainWindow::practiceRequested);
    key(Qt::Key_Space);
    EXPECT_EQ(asked.size(), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(asked.size(), 2);
    EXPECT_FALSE(window->actions().at(WindowActions::GoConnectors).isEnabled());
    desk.addAccounts();
    EXPECT_FALSE(textOf(*window).contains(u"Welcome to Merchant Console"_s));
}

TEST_F(MainWindowTest, OffersNoPracticeInsidePractice)
{
    open();
    window->setPracticeAvailable(false);
    EXPECT_FALSE(window->actions().at(WindowActions::Practice).isEnabled());
    EXPECT_FALSE(child<QAbstractButton>(u"explorePractice"_s)->isVisible());
}

TEST_F(MainWindowTest, NamesTheEnvironmentInTitleAndBand)
{
    openRead();
    EXPECT_EQ(window->windowTitle(), u"Merchant Console – All accounts [LIVE + TEST]"_s);
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    EXPECT_EQ(window->windowTitle(), u"Merchant Console – Preczn production [LIVE]"_s);
    EXPECT_TRUE(child<QLabel>(u"environmentText"_s)->text().startsWith(u"LIVE"_s));
    window->sidebar().chooseAccount(desk.account(PlatformKind::Paygentic).id);
    EXPECT_EQ(window->windowTitle(), u"Merchant Console – Paygentic test [TEST]"_s);
    EXPECT_TRUE(child<QLabel>(u"environmentText"_s)->text().startsWith(u"TEST"_s));
}

TEST_F(MainWindowTest, NamesEveryInteractiveWidgetAndNoNameTwice)
{
    desk.vault.state = VaultHealth::NoService;
    openRead();
    desk.failReading(PlatformKind::Preczn, localError(ApiErrorKind::TimedOut));
    for (const ObjectKind kind :
         {ObjectKind::Merchant, ObjectKind::Connector, ObjectKind::Integration}) {
        page(kind).view().choose(0);
        const auto names = interactiveNames(*window);
        for (auto it = names.begin(); it != names.end(); ++it)
            EXPECT_EQ(it.value(), 1) << it.key().toStdString();
    }
}

TEST_F(MainWindowTest, ReachesEverythingByTab)
{
    openRead();
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Preczn).id,
                       u"midCon_8x1worldpay"_s);
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(focusName());
    }
    for (const QString &name :
         {u"Accounts shown"_s, u"Pages"_s, u"Search connectors"_s, u"Show filters of connectors"_s,
          u"Reload"_s, u"Export"_s, u"Connectors table"_s, u"Copy ID"_s, u"Rotate credential…"_s})
        EXPECT_TRUE(reached.contains(name)) << name.toStdString();
    EXPECT_LT(reached.indexOf(u"Search connectors"_s), reached.indexOf(u"Reload"_s));
}

TEST_F(MainWindowTest, GoesToPagesByKeyboard)
{
    openRead();
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->sidebar().page(), PageId::Integrations);
    EXPECT_EQ(focusName(), u"Integrations table"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(window->detail().isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    EXPECT_EQ(focusName(), u"Integrations table"_s);
    window->sidebar().pageList().setFocus();
    key(Qt::Key_Up);
    EXPECT_EQ(window->sidebar().page(), PageId::Connectors);
}

TEST_F(MainWindowTest, GivesEveryCommandADistinctShortcut)
{
    open();
    QMap<QKeySequence, int> used;
    for (const QAction *action : window->actions().all()) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->objectName().isEmpty());
        if (!action->shortcut().isEmpty())
            ++used[action->shortcut()];
    }
    for (auto it = used.begin(); it != used.end(); ++it)
        EXPECT_EQ(it.value(), 1) << it.key().toString().toStdString();
    EXPECT_GE(used.size(), 18);
}

TEST_F(MainWindowTest, CountsOpenRotationsInTheNavigation)
{
    desk.addAccounts();
    open();
    EXPECT_EQ(window->sidebar().pageList().badge(QString::number(int(PageId::Rotations))), 0);
    window.reset();
    desk.leaveRotationsOpen();
    open();
    EXPECT_EQ(window->sidebar().pageList().badge(QString::number(int(PageId::Rotations))), 2);
    EXPECT_TRUE(textOf(*window).contains(u"Nothing is open"_s) == false);
}

TEST_F(MainWindowTest, OffersWhatHelpsWhenThereIsNoKeychain)
{
    desk.vault.state = VaultHealth::NoService;
    openRead();
    ASSERT_TRUE(window->notices().has(u"keychain"_s));
    auto *session = window->notices().findChildren<QAbstractButton *>().last();
    EXPECT_EQ(session->accessibleName(), u"Use for this session only"_s);
    session->click();
    EXPECT_EQ(desk.vault.health(), VaultHealth::SessionOnly);
    desk.vault.state = VaultHealth::Ready;
    desk.vault.checkHealth();
    EXPECT_FALSE(window->notices().has(u"keychain"_s));
}

TEST_F(MainWindowTest, SaysThatKeysAreForThisSessionOnlyUnlessAllIsPractice)
{
    desk.vault.state = VaultHealth::SessionOnly;
    open();
    Account practice = desk.account(PlatformKind::Preczn);
    practice.practice = true;
    desk.accounts.put(practice);
    EXPECT_FALSE(window->notices().has(u"keychain"_s));
    desk.accounts.put(desk.account(PlatformKind::Ixopay));
    EXPECT_TRUE(window->notices().has(u"keychain"_s));
}

TEST_F(MainWindowTest, SearchHasTheFocusFromTheFirstAccountOn)
{
    open();
    desk.addAccounts();
    desk.readAll();
    EXPECT_EQ(focusName(), u"Search merchants"_s);
}

TEST_F(MainWindowTest, SaysThatChangesAreOffWhenTheJournalCannotBeWritten)
{
    desk.journal.trouble = localError(ApiErrorKind::JournalUnavailable, u"disk full"_s);
    openRead();
    EXPECT_TRUE(window->notices().has(u"journal"_s));
    EXPECT_TRUE(textOf(window->notices()).contains(u"disk full"_s));
}

TEST_F(MainWindowTest, TellsWhatAKeyCannotSeeOnce)
{
    desk.addAccounts();
    open();
    desk.readAll();
    const QString id = u"notes-"_s + desk.account(PlatformKind::ChargebackStop).id.value;
    EXPECT_TRUE(window->notices().has(id));
    window->notices().remove(id);
    desk.readAll();
    EXPECT_FALSE(window->notices().has(id));
}

TEST_F(MainWindowTest, ReadsAtNoPlatformWithoutAnAccount)
{
    open();
    for (const auto &name : {u"actionOpenById"_s, u"actionPlatformFilter"_s}) {
        const auto *action = child<QAction>(name);
        ASSERT_TRUE(action) << name.toStdString();
        EXPECT_FALSE(action->isEnabled());
        EXPECT_EQ(action->toolTip(), u"Add an account first."_s);
    }
    desk.addAccounts();
    settle();
    EXPECT_TRUE(child<QAction>(u"actionPlatformFilter"_s)->isEnabled());
}

TEST_F(MainWindowTest, SaysWhyACommandIsOffWhenItsKeysArePressed)
{
    openRead();
    page(ObjectKind::Merchant).view().setFocus();
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(textOf(window->notices()).contains(u"Only integrations have a status"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(window->notices().has(u"passing"_s));
}

TEST_F(MainWindowTest, ForgetsRowsOfARemovedAccount)
{
    openRead();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    desk.accounts.take(desk.account(PlatformKind::Preczn).id);
    settle();
    EXPECT_FALSE(window->sidebar().account());
    EXPECT_TRUE(desk.catalogue.connectorsOf(desk.account(PlatformKind::Preczn).id,
                                            u"mid_2fKq81bobbys"_s).isEmpty());
}

} // namespace console::testing
