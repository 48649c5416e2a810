// Renders every page and state to PNG, light and dark, for people to look at.
#include "tests/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/sidebar.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QString galleryFolder()
{
    const QString folder = qEnvironmentVariable("CONSOLE_GALLERY", u"gallery"_s);
    QDir().mkpath(folder);
    return folder;
}

/// One window on one desk; every state is a picture of it.
class Gallery : public ::testing::TestWithParam<Theme::Scheme>
{
protected:
    Gallery() { desk.preferences.held.scheme = GetParam(); }

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
        desk.readAll();
        open();
    }

    void picture(const QString &name)
    {
        settle();
        const QString scheme = GetParam() == Theme::Scheme::Dark ? u"dark"_s : u"light"_s;
        const QPixmap image = window->grab();
        EXPECT_EQ(image.size() / image.devicePixelRatio(), QSize(1280, 800));
        EXPECT_TRUE(image.save(u"%1/%2-%3.png"_s.arg(galleryFolder(), name, scheme)));
    }

    CataloguePage &page(ObjectKind kind) { return window->cataloguePage(kind); }

    Desk desk;
    std::unique_ptr<MainWindow> window;
};

ApiError refusedConnection()
{
    return localError(ApiErrorKind::NotConnected, u"Connection refused"_s);
}

} // namespace

TEST_P(Gallery, Welcome)
{
    open();
    picture(u"welcome"_s);
}

TEST_P(Gallery, Merchants)
{
    openRead();
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Preczn).id,
                       u"mid_2fKq81bobbys"_s);
    picture(u"merchants"_s);
}

TEST_P(Gallery, ConnectorsOfOneLiveAccount)
{
    openRead();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Preczn).id,
                       u"midCon_8x1worldpay"_s);
    picture(u"connectors-live"_s);
}

TEST_P(Gallery, IxopayConnectorThatCannotRotate)
{
    openRead();
    window->showObject(ObjectKind::Connector, desk.account(PlatformKind::Ixopay).id, u"CO-9001"_s);
    picture(u"connector-ixopay"_s);
}

TEST_P(Gallery, IntegrationsOfATestAccount)
{
    openRead();
    window->sidebar().chooseAccount(desk.account(PlatformKind::ChargebackStop).id);
    window->showObject(ObjectKind::Integration, desk.account(PlatformKind::ChargebackStop).id,
                       u"int_a1"_s);
    picture(u"integrations-test"_s);
}

TEST_P(Gallery, NothingChosenAndAFilter)
{
    openRead();
    window->showPage(PageId::Integrations);
    CatalogueQuery query;
    query.lifecycle = Lifecycle::Active;
    page(ObjectKind::Integration).filters().setQuery(query);
    picture(u"integrations-filtered"_s);
}

TEST_P(Gallery, NotRead)
{
    desk.addAccounts();
    open();
    picture(u"state-not-read"_s);
}

TEST_P(Gallery, Reading)
{
    desk.addAccounts();
    desk.beginReading(PlatformKind::Preczn);
    open();
    picture(u"state-reading"_s);
}

TEST_P(Gallery, Empty)
{
    desk.addAccounts();
    for (const PlatformKind platform : allPlatforms)
        desk.readNothing(platform);
    open();
    picture(u"state-empty"_s);
}

TEST_P(Gallery, NoMatch)
{
    openRead();
    page(ObjectKind::Merchant).filters().searchField()->setText(u"no such merchant"_s);
    picture(u"state-no-match"_s);
}

TEST_P(Gallery, Failed)
{
    desk.addAccounts();
    desk.failReading(PlatformKind::Preczn, refusedConnection());
    open();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    picture(u"state-failed"_s);
}

TEST_P(Gallery, FailedWithRowsThatStay)
{
    openRead();
    desk.clock.advance(std::chrono::minutes(12));
    desk.failReading(PlatformKind::Preczn, refusedConnection());
    picture(u"state-stale"_s);
}

TEST_P(Gallery, OpenRotations)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->showPage(PageId::Rotations);
    picture(u"rotations"_s);
}

TEST_P(Gallery, NoOpenRotations)
{
    openRead();
    window->showPage(PageId::Rotations);
    picture(u"rotations-none"_s);
}

TEST_P(Gallery, Activity)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->showPage(PageId::Activity);
    picture(u"activity"_s);
}

TEST_P(Gallery, KeychainMissing)
{
    desk.vault.state = VaultHealth::NoService;
    openRead();
    picture(u"keychain-missing"_s);
}

INSTANTIATE_TEST_SUITE_P(Schemes, Gallery,
                         ::testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark),
                         [](const auto &scheme) {
                             return scheme.param == Theme::Scheme::Dark ? "Dark" : "Light";
                         });

} // namespace console::testing
