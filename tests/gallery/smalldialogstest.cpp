// Dialogs that need no typing to be seen: in every dress and language.
#include "tests/gallery/gallery.h"
#include "tests/ui/dialogs/dialogworld.h"
#include "ui/dialogs/abilitiesdialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/linkmerchantdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/openbyiddialog.h"
#include "ui/dialogs/platformfilterdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/statuscommanddialog.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QAbstractItemView>
#include <QComboBox>
#include <QMainWindow>
#include <QScrollBar>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class SmallDialogs : public Gallery
{
};

} // namespace

TEST_P(SmallDialogs, ShowsThePreferences)
{
    DialogWorld world;
    world.open<PreferencesDialog>(world.preferences);
    visit(*world.dialog, u"dialog-preferences"_s);
    world.find<QLineEdit>(u"searchPreferences"_s)->setText(u"proxy"_s);
    visit(*world.dialog, u"dialog-preferences-search"_s);
}

TEST_P(SmallDialogs, ShowsWhatAKeyCanDo)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::ChargebackStop, Environment::Live,
                                             u"ChargebackStop"_s);
    world.open<AbilitiesDialog>(world.parts, account);
    visit(*world.dialog, u"dialog-abilities"_s);
}

TEST_P(SmallDialogs, ShowsOpeningById)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn"_s);
    world.open<OpenByIdDialog>(world.parts, std::optional(account.id), ObjectKind::Merchant);
    visit(*world.dialog, u"dialog-open-by-id"_s);
    world.find<QPushButton>(u"openById"_s)->click();
    visit(*world.dialog, u"dialog-open-by-id-missing"_s);
}

TEST_P(SmallDialogs, ShowsFilteringWithoutAnAccount)
{
    DialogWorld world;
    world.open<PlatformFilterDialog>(world.parts, std::nullopt, QString());
    visit(*world.dialog, u"dialog-platform-filter-none"_s);
}

TEST_P(SmallDialogs, ShowsLinkingAMerchant)
{
    DialogWorld world;
    const Account preczn = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn"_s);
    const Account ixopay = world.addAccount(PlatformKind::Ixopay, Environment::Live, u"IXOPAY"_s);
    for (const Account &account : {preczn, ixopay}) {
        Merchant merchant;
        merchant.id = u"id of Bobby"_s;
        merchant.name = u"Bobby's Burgers"_s;
        CatalogueBatch batch;
        batch.merchants = {merchant};
        world.catalogue.upsert(account, batch, world.clock.now());
    }
    world.open<LinkMerchantDialog>(world.parts, MerchantRef{preczn.id, u"id of Bobby"_s});
    visit(*world.dialog, u"dialog-link-merchant"_s);
}

TEST_P(SmallDialogs, ShowsSmallQuestions)
{
    DialogWorld world;
    world.open<NameDialog>(MainWindow::tr("Save this view"),
                           MainWindow::tr("Keeps the search, the filters, the columns and the order "
                                          "under a name. A view with the same name is replaced."),
                           MainWindow::tr("&Save"));
    visit(*world.dialog, u"dialog-name"_s);
    delete world.dialog;
    QMainWindow window;
    const WindowActions actions(window);
    world.open<ShortcutsDialog>(actions.all());
    visit(*world.dialog, u"dialog-shortcuts"_s);
}

TEST_P(SmallDialogs, ShowsWhatThisProgramIs)
{
    DialogWorld world;
    world.open<AboutDialog>();
    visit(*world.dialog, u"dialog-about"_s);
}

TEST_P(SmallDialogs, ShowsTheFirstStepOfARotation)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn"_s);
    world.open<RotationDialog>(world.parts, connectorOf(account));
    visit(*world.dialog, u"dialog-rotation-first"_s);
}

TEST_P(SmallDialogs, ShowsAnEmptyAccountForm)
{
    DialogWorld world;
    world.open<AccountDialog>(world.parts, std::nullopt);
    visit(*world.dialog, u"dialog-account-empty"_s);
}

TEST_P(SmallDialogs, ShowsAnAccountWithAnOpenChange)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Ixopay, Environment::Live, u"IXOPAY EU"_s);
    JournalEntry sending;
    sending.account = account.id.value;
    sending.step = JournalStep::Sending;
    ASSERT_TRUE(world.journal.append(sending));
    world.open<AccountDialog>(world.parts, std::optional(account));
    visit(*world.dialog, u"dialog-account-open-change"_s);
}

TEST_P(SmallDialogs, AsksBeforeAKeyIsLost)
{
    DialogWorld world;
    world.open<AccountDialog>(world.parts, std::nullopt);
    world.type(u"API key"_s, u"priv_test_0123456789"_s);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(question && question != world.dialog);
    visit(*question, u"dialog-account-discard"_s);
}

TEST_P(SmallDialogs, ShowsAnOpenList)
{
    DialogWorld world;
    world.open<AccountDialog>(world.parts, std::nullopt);
    auto *platforms = world.find<QComboBox>(u"platform"_s);
    platforms->showPopup();
    QWidget *list = platforms->view()->window();
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }));
    EXPECT_TRUE(list->grab().toImage().save(fileFor(u"dialog-account-list"_s)));
    EXPECT_FALSE(platforms->view()->verticalScrollBar()->isVisible());
    const int rows = platforms->count() * platforms->view()->sizeHintForRow(0);
    EXPECT_GE(platforms->view()->viewport()->height(), rows);
    EXPECT_LT(platforms->view()->viewport()->height(), rows + 10) << "an empty row is left";
    platforms->hidePopup();
}

TEST_P(SmallDialogs, ShowsAQuestionBeforeAOneWayCommand)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::ChargebackStop, Environment::Live,
                                             u"ChargebackStop"_s);
    const auto row = integrationRow(account, u"Orders"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s);
    world.platformOf(account).onFile = integrationOf(row);
    world.open<StatusCommandDialog>(world.parts, row, StatusCommand::Disable);
    visit(*world.dialog, u"dialog-status-question"_s);
}

INSTANTIATE_TEST_SUITE_P(Dresses, SmallDialogs, ::testing::ValuesIn(allDresses), testNameOf);

} // namespace console::testing
