// Every page and state of the window.
#include "tests/gallery/gallery.h"
#include "tests/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/lock/idlelock.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// One window on one desk; every state is a picture of it.
class PageGallery : public Gallery
{
protected:
    PageGallery() { desk.preferences.held.scheme = schemeOf(GetParam()); }

    void open()
    {
        window = std::make_unique<MainWindow>(desk.parts());
        window->resize(1280, 800); // the offscreen screen is smaller
        window->show();
        settle();
    }

    void openRead()
    {
        desk.addAccounts();
        desk.allowChanges();
        desk.readAll();
        open();
    }

    void picture(const QString &name)
    {
        settle();
        EXPECT_EQ(window->size(), QSize(1280, 800));
        visit(*window, name);
    }

    CataloguePage &page(ObjectKind kind) { return window->cataloguePage(kind); }

    Desk desk;
    std::unique_ptr<MainWindow> window;
};

ApiError refusedConnection()
{
    // As Qt says it, in the language of the window; the mirrored one marks its words.
    QString reason = QCoreApplication::translate("QAbstractSocket", "Connection refused");
    return localError(ApiErrorKind::NotConnected, reason.remove(QChar(0x200f)));
}

} // namespace

TEST_P(PageGallery, Welcome)
{
    open();
    picture(u"welcome"_s);
}

TEST_P(PageGallery, Merchants)
{
    openRead();
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Preczn).id,
                       u"mid_2fKq81bobbys"_s);
    picture(u"merchants"_s);
}

TEST_P(PageGallery, ConnectorsOfOneLiveAccount)
{
    openRead();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Preczn).id,
                       u"midCon_8x1worldpay"_s);
    picture(u"connectors-live"_s);
}

TEST_P(PageGallery, IxopayConnector)
{
    openRead();
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Ixopay).id, u"CO-9001"_s);
    picture(u"connector-ixopay"_s);
}

TEST_P(PageGallery, IntegrationsOfATestAccount)
{
    openRead();
    window->sidebar().chooseAccount(desk.account(PlatformKind::ChargebackStop).id);
    window->showObject(ObjectKind::Integration, desk.account(PlatformKind::ChargebackStop).id,
                       u"int_a1"_s);
    picture(u"integrations-test"_s);
}

TEST_P(PageGallery, NothingChosenAndAFilter)
{
    openRead();
    window->showPage(PageId::Integrations);
    CatalogueQuery query;
    query.lifecycle = Lifecycle::Active;
    page(ObjectKind::Integration).filters().setQuery(query);
    picture(u"integrations-filtered"_s);
}

TEST_P(PageGallery, NotRead)
{
    desk.addAccounts();
    open();
    picture(u"state-not-read"_s);
}

TEST_P(PageGallery, Reading)
{
    desk.addAccounts();
    desk.beginReading(PlatformKind::Preczn);
    open();
    picture(u"state-reading"_s);
}

TEST_P(PageGallery, Empty)
{
    desk.addAccounts();
    for (const PlatformKind platform : allPlatforms)
        desk.readNothing(platform);
    open();
    picture(u"state-empty"_s);
}

TEST_P(PageGallery, NoMatch)
{
    openRead();
    page(ObjectKind::Merchant).filters().searchField()->setText(u"no such merchant"_s);
    picture(u"state-no-match"_s);
}

TEST_P(PageGallery, NoMatchOfAWordThatNamesAnEnvironment)
{
    openRead();
    window->showPage(PageId::Connectors);
    page(ObjectKind::Connector).filters().searchField()->setText(u"live bobby"_s);
    picture(u"state-did-you-mean"_s);
}

TEST_P(PageGallery, Failed)
{
    desk.addAccounts();
    desk.failReading(PlatformKind::Preczn, refusedConnection());
    open();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    picture(u"state-failed"_s);
}

TEST_P(PageGallery, FailedWithRowsThatStay)
{
    openRead();
    desk.clock.advance(std::chrono::minutes(12));
    desk.failReading(PlatformKind::Preczn, refusedConnection());
    picture(u"state-stale"_s);
}

TEST_P(PageGallery, OpenRotations)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->showPage(PageId::Rotations);
    picture(u"rotations"_s);
}

TEST_P(PageGallery, NoOpenRotations)
{
    openRead();
    window->showPage(PageId::Rotations);
    picture(u"rotations-none"_s);
}

TEST_P(PageGallery, Activity)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->showPage(PageId::Activity);
    picture(u"activity"_s);
}

TEST_P(PageGallery, KeychainMissing)
{
    desk.vault.state = VaultHealth::NoService;
    openRead();
    picture(u"keychain-missing"_s);
}

TEST_P(PageGallery, FacetsAndChips)
{
    openRead();
    page(ObjectKind::Merchant).filters().facetButton().setChecked(true);
    CatalogueQuery query;
    query.platforms = {PlatformKind::Preczn, PlatformKind::Ixopay};
    query.lifecycles = {Lifecycle::Active};
    page(ObjectKind::Merchant).filters().setQuery(query);
    picture(u"merchants-facets"_s);
}

TEST_P(PageGallery, MerchantsOwnPage)
{
    desk.addAccounts();
    desk.allowChanges();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->openMerchant(desk.account(PlatformKind::Preczn).id, u"mid_2fKq81bobbys"_s);
    picture(u"merchant"_s);
}

TEST_P(PageGallery, LongNames)
{
    desk.addAccounts();
    desk.allowChanges();
    Merchant merchant;
    merchant.id = u"mid_"_s + QString(60, u'x');
    merchant.name = u"Donaudampfschifffahrtsgesellschaft und Söhne "_s.repeated(4);
    merchant.rawStatus = u"requirementsNeededFromOwner"_s;
    CatalogueBatch batch;
    batch.merchants = {merchant};
    desk.catalogue.upsert(desk.account(PlatformKind::Preczn), batch, desk.clock.now());
    open();
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Preczn).id, merchant.id);
    picture(u"long-names"_s);
    window->openMerchant(desk.account(PlatformKind::Preczn).id, merchant.id);
    picture(u"merchant-long-names"_s);
}

TEST_P(PageGallery, SeveralSelected)
{
    openRead();
    page(ObjectKind::Merchant).view().selectAll();
    picture(u"merchants-selected"_s);
}

TEST_P(PageGallery, LargeWindow)
{
    openRead();
    window->resize(1920, 1080);
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Preczn).id,
                       u"midCon_8x1worldpay"_s);
    settle();
    visit(*window, u"large"_s);
}

TEST_P(PageGallery, Palette)
{
    openRead();
    window->actions().at(WindowActions::FindAnything).trigger();
    settle();
    auto *palette = window->findChild<QDialog *>(u"commandPalette"_s);
    ASSERT_TRUE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"b"_s);
    visit(*palette, u"palette"_s);
}

TEST_P(PageGallery, FirstTip)
{
    openRead();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->notices().has(u"tip"_s); }));
    picture(u"tip"_s);
}

TEST_P(PageGallery, WhatCanBeUndone)
{
    openRead();
    const Account &account = desk.account(PlatformKind::Ixopay);
    window->showObject(ObjectKind::Connector, account.id, u"CO-9001"_s);
    ChangeReport report;
    report.target = {account.id, ObjectKind::Connector, u"CO-9001"_s, u"Adyen"_s,
                     {}, {}, {}, {}};
    report.variant = u"disable"_s;
    report.outcome.word = OutcomeWord::Confirmed;
    report.outcome.at = desk.clock.now();
    CatalogueBatch readAgain; // as the window does, from a platform that answers
    readAgain.connectors = samplesOf(PlatformKind::Ixopay).connectors.mid(0, 1);
    readAgain.connectors.first().rawStatus = u"disabled"_s;
    readAgain.connectors.first().lifecycle = Lifecycle::Off;
    desk.catalogue.upsert(account, readAgain, desk.clock.now());
    emit desk.changes.finished(report);
    picture(u"undo"_s);
}

TEST_P(PageGallery, RunningTasks)
{
    openRead();
    for (const PlatformKind platform : {PlatformKind::Preczn, PlatformKind::Ixopay})
        desk.beginReading(platform);
    settle();
    window->findChild<QPushButton *>(u"runningTasks"_s)->click();
    settle();
    auto *popover = window->findChild<QWidget *>(u"taskPopover"_s);
    ASSERT_TRUE(popover);
    visit(*popover, u"tasks"_s);
}

TEST_P(PageGallery, Covered)
{
    openRead();
    window->idleLock().lock();
    settle();
    EXPECT_TRUE(window->grab().toImage().save(fileFor(u"covered"_s)));
    EXPECT_EQ(window->focusWidget()->objectName(), u"unlock"_s);
}

TEST_P(PageGallery, Help)
{
    openRead();
    window->actions().at(WindowActions::Help).trigger();
    settle();
    auto *help = window->findChild<QDialog *>(u"helpWindow"_s);
    ASSERT_TRUE(help);
    visit(*help, u"help"_s);
}

INSTANTIATE_TEST_SUITE_P(Dresses, PageGallery,
                         ::testing::ValuesIn(allDresses),
                         testNameOf);

} // namespace console::testing
