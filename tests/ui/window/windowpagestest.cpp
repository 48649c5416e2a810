#include "tests/ui/window/windowfixture.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/rotationspage.h"

namespace console::testing {

using namespace Qt::StringLiterals;

class WindowPagesTest : public WindowTest
{
protected:
    /// A window as it is before anything of it was seen.
    void make()
    {
        desk.addAccounts();
        desk.readAll();
        window = std::make_unique<MainWindow>(desk.parts());
    }

    template<typename T>
    [[nodiscard]] qsizetype count() const
    {
        return window->findChildren<T *>().size();
    }

    [[nodiscard]] bool hasAllPages() const
    {
        return count<CataloguePage>() == 3 && count<RotationsPage>() == 1
            && count<ActivityPage>() == 1 && count<MerchantPage>() == 1;
    }
};

TEST_F(WindowPagesTest, OnlyTheOneThatIsShownIsThereBeforeTheFirstLook)
{
    make();
    EXPECT_EQ(count<CataloguePage>(), 1);
    EXPECT_EQ(count<RotationsPage>() + count<ActivityPage>() + count<MerchantPage>(), 0);
}

TEST_F(WindowPagesTest, TheRestIsThereSoonAfterIt)
{
    make();
    QSignalSpy settled(window.get(), &MainWindow::settled);
    window->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasAllPages(); }));
    EXPECT_EQ(settled.size(), 1);
    EXPECT_EQ(window->sidebar().page(), PageId::Merchants);
    EXPECT_FALSE(page(ObjectKind::Connector).isVisible());
}

TEST_F(WindowPagesTest, OneThatIsMadeLateHasTheAccountAndTheRowsOfTheOthers)
{
    make();
    const AccountId preczn = desk.account(PlatformKind::Preczn).id;
    window->sidebar().chooseAccount(preczn);
    window->showPage(PageId::Connectors);
    const CatalogueTable &rows = page(ObjectKind::Connector).table();
    EXPECT_EQ(rows.query().account, preczn);
    EXPECT_GT(rows.rowCount(), 0);
    EXPECT_EQ(count<CataloguePage>(), 2);
}

TEST_F(WindowPagesTest, TheMemoryOfOneThatWasNeverMadeStays)
{
    openRead();
    CatalogueQuery query;
    query.text = u"world"_s;
    page(ObjectKind::Connector).filters().setQuery(query);
    window->close();
    window = std::make_unique<MainWindow>(desk.parts());
    window->keepMemory(); // has made the merchants' alone
    window = std::make_unique<MainWindow>(desk.parts());
    EXPECT_EQ(page(ObjectKind::Connector).filters().query().text, u"world"_s);
}

TEST_F(WindowPagesTest, TheWindowBeginsOnTheRememberedOneAndMakesNoOther)
{
    openRead();
    window->showPage(PageId::Rotations);
    window->close();
    window = std::make_unique<MainWindow>(desk.parts());
    EXPECT_EQ(window->sidebar().page(), PageId::Rotations);
    EXPECT_EQ(count<RotationsPage>(), 1);
    EXPECT_EQ(count<CataloguePage>(), 0);
}

TEST_F(WindowPagesTest, TheTabKeyGoesFromTheirListToWhatStandsAboveOneMadeLate)
{
    openRead();
    window->showPage(PageId::Activity);
    window->sidebar().pageList().setFocus();
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), window->findChild<ActivityPage *>()->searchField());
}

} // namespace console::testing
