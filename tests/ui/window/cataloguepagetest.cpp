#include "models/tables/cataloguetable.h"
#include "tests/ui/window/windowfixture.h"

#include <QAction>
#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

class CataloguePageTest : public WindowTest
{
protected:
    [[nodiscard]] CatalogueState merchants() const { return page(ObjectKind::Merchant).state(); }
    [[nodiscard]] QPushButton *slateButton() const
    {
        return child<QPushButton>(u"slateMerchants"_s);
    }
};

TEST_F(CataloguePageTest, SaysThatNothingWasReadAndReadsOnRequest)
{
    desk.addAccounts();
    open();
    EXPECT_EQ(merchants(), CatalogueState::NotLoaded);
    slateButton()->click();
    EXPECT_TRUE(desk.loader.isLoading());
    settle();
    EXPECT_EQ(merchants(), CatalogueState::Loading);
}

TEST_F(CataloguePageTest, SaysOnceWhatFailedEveryAccountAndCutsNoLine)
{
    openRead();
    for (const PlatformKind platform : allPlatforms)
        desk.failReading(platform, localError(ApiErrorKind::NotConnected));
    QList<QWidget *> notices;
    const auto frames = page(ObjectKind::Merchant).findChildren<QWidget *>();
    for (QWidget *frame : frames) {
        if (frame->objectName().startsWith("notice-"_L1) && frame->isVisible())
            notices.append(frame);
    }
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(textOf(*notices.first()).contains(u"4 account"_s))
        << textOf(*notices.first()).toStdString();
    EXPECT_GE(notices.first()->height(), notices.first()->heightForWidth(notices.first()->width()));
    const QPointer<QWidget> notice = notices.first();
    desk.readAll();
    settle();
    EXPECT_FALSE(notice && notice->isVisible());
}

TEST_F(CataloguePageTest, ShowsRowsAsTheyArriveWhileOthersAreRead)
{
    desk.addAccounts();
    open();
    for (const PlatformKind platform : allPlatforms)
        desk.beginReading(platform);
    settle();
    EXPECT_EQ(merchants(), CatalogueState::Loading);
    desk.answer(PlatformKind::Preczn);
    EXPECT_EQ(merchants(), CatalogueState::Rows);
    EXPECT_EQ(page(ObjectKind::Merchant).table().rowCount(), 4);
}

TEST_F(CataloguePageTest, TellsEmptyFromNoMatchFromFailed)
{
    desk.addAccounts();
    open();
    for (const PlatformKind platform : allPlatforms)
        desk.readNothing(platform);
    EXPECT_EQ(merchants(), CatalogueState::Empty);

    desk.failReading(PlatformKind::Preczn, localError(ApiErrorKind::NotConnected));
    EXPECT_EQ(merchants(), CatalogueState::Failed);
    EXPECT_TRUE(textOf(*window).contains(u"Preczn production: "_s));

    desk.readAll();
    page(ObjectKind::Merchant).filters().searchField()->setText(u"zzz"_s);
    EXPECT_EQ(merchants(), CatalogueState::NoMatch);
    slateButton()->click();
    EXPECT_EQ(merchants(), CatalogueState::Rows);
    EXPECT_EQ(page(ObjectKind::Merchant).filters().searchField()->text(), QString());
}

TEST_F(CataloguePageTest, AsksWhetherAWordThatNamesAnEnvironmentWasMeantAsOne)
{
    openRead();
    QLineEdit *search = page(ObjectKind::Merchant).filters().searchField();
    auto *suggestion = child<QPushButton>(u"slateSuggestionMerchants"_s);
    search->setText(u"zzz"_s);
    ASSERT_EQ(merchants(), CatalogueState::NoMatch);
    EXPECT_FALSE(suggestion->isVisible());

    search->setText(u"Live sakura"_s);
    search->clearFocus();
    EXPECT_FALSE(page(ObjectKind::Merchant).table().rowCount());
    ASSERT_TRUE(suggestion->isVisible());
    EXPECT_EQ(suggestion->text(), u"Did you mean env:live?"_s);
    suggestion->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(search->text(), u"env:live sakura"_s);
    EXPECT_TRUE(search->hasFocus());

    search->setText(u"live"_s);
    suggestion->click();
    EXPECT_EQ(merchants(), CatalogueState::Rows);
    EXPECT_FALSE(suggestion->isVisible());
}

TEST_F(CataloguePageTest, OffersToEditTheAccountWhoseKeyWasNotAccepted)
{
    desk.addAccounts();
    open();
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    ApiError error = localError(ApiErrorKind::Unauthorised);
    desk.failReading(PlatformKind::Preczn, error);
    ASSERT_EQ(merchants(), CatalogueState::Failed);
    auto *edit = child<QPushButton>(u"slateEditMerchants"_s);
    ASSERT_TRUE(edit && edit->isVisible());
    desk.failReading(PlatformKind::Preczn, localError(ApiErrorKind::TimedOut));
    EXPECT_FALSE(edit->isVisible());
}

TEST_F(CataloguePageTest, KeepsTheLastGoodRowsWhenReadingFailsAndSaysHowOldTheyAre)
{
    openRead();
    const int before = page(ObjectKind::Merchant).table().rowCount();
    desk.clock.advance(std::chrono::minutes(12));
    desk.failReading(PlatformKind::Preczn, localError(ApiErrorKind::TimedOut));
    EXPECT_EQ(merchants(), CatalogueState::Rows);
    EXPECT_EQ(page(ObjectKind::Merchant).table().rowCount(), before);
    EXPECT_TRUE(textOf(page(ObjectKind::Merchant)).contains(u"12 min ago"_s)
                || textOf(page(ObjectKind::Merchant)).contains(u"13 min ago"_s));
    desk.beginReading(PlatformKind::Preczn);
    desk.answer(PlatformKind::Preczn);
    EXPECT_FALSE(textOf(page(ObjectKind::Merchant)).contains(u"may be out of date"_s));
}

TEST_F(CataloguePageTest, SearchNarrowsTheTableAndKeepsTheChosenRow)
{
    openRead();
    CataloguePage &merchantPage = page(ObjectKind::Merchant);
    ASSERT_TRUE(merchantPage.show(desk.account(PlatformKind::Ixopay).id, u"ME-4411"_s));
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focusName(), u"Search merchants"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"muller"_s);
    EXPECT_EQ(merchantPage.table().rowCount(), 1);
    ASSERT_TRUE(merchantPage.currentRow());
    EXPECT_EQ(merchantPage.currentRow()->id, u"ME-4411"_s);
    EXPECT_TRUE(merchantPage.statusText().startsWith(u"1 of 7 shown"_s));
    key(Qt::Key_Escape);
    EXPECT_EQ(merchantPage.table().rowCount(), 7);
    EXPECT_EQ(merchantPage.currentRow()->id, u"ME-4411"_s);
}

TEST_F(CataloguePageTest, ChoosesNothingWhenTheSearchHidesTheChosenRow)
{
    openRead();
    CataloguePage &merchantPage = page(ObjectKind::Merchant);
    ASSERT_TRUE(merchantPage.show(desk.account(PlatformKind::Ixopay).id, u"ME-4411"_s));
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"bobby"_s);
    settle();
    ASSERT_GT(merchantPage.table().rowCount(), 0);
    EXPECT_FALSE(merchantPage.currentRow());
    EXPECT_EQ(merchantPage.view().selectedCount(), 0);
    EXPECT_EQ(merchantPage.selectedCount(), 1) << "what is out of sight is counted";
    EXPECT_FALSE(window->detail().row());
    EXPECT_FALSE(child<QAction>(u"actionCopyId"_s)->isEnabled());
    key(Qt::Key_Down);
    ASSERT_TRUE(merchantPage.currentRow());
    EXPECT_EQ(merchantPage.view().chosenRow(), 0);
    EXPECT_TRUE(child<QAction>(u"actionCopyId"_s)->isEnabled());
}

TEST_F(CataloguePageTest, ARowThatIsNoLongerSelectedIsNotChosen)
{
    openRead();
    CataloguePage &merchantPage = page(ObjectKind::Merchant);
    merchantPage.view().choose(2);
    ASSERT_TRUE(merchantPage.currentRow());
    merchantPage.view().clearSelection();
    EXPECT_FALSE(merchantPage.currentRow());
    EXPECT_FALSE(window->detail().row());
}

TEST_F(CataloguePageTest, HomeAndEndGoToTheFirstAndTheLastRow)
{
    openRead();
    CataloguePage &merchantPage = page(ObjectKind::Merchant);
    merchantPage.view().setFocus();
    key(Qt::Key_End);
    EXPECT_EQ(merchantPage.view().chosenRow(), merchantPage.table().rowCount() - 1);
    key(Qt::Key_Home);
    EXPECT_EQ(merchantPage.view().chosenRow(), 0);
}

TEST_F(CataloguePageTest, ShowsAnObjectThatAFilterHides)
{
    openRead();
    page(ObjectKind::Merchant).filters().searchField()->setText(u"bobby"_s);
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Ixopay).id, u"ME-4410"_s);
    ASSERT_TRUE(page(ObjectKind::Merchant).currentRow());
    EXPECT_EQ(page(ObjectKind::Merchant).currentRow()->id, u"ME-4410"_s);
}

TEST_F(CataloguePageTest, CountsSelectedRows)
{
    openRead();
    page(ObjectKind::Merchant).view().selectAll();
    EXPECT_EQ(page(ObjectKind::Merchant).selectedCount(), 7);
    EXPECT_TRUE(child<QLabel>(u"statusLine"_s)->text().contains(u"7 selected"_s));
}

} // namespace console::testing
