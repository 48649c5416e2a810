#include "tests/ui/window/windowfixture.h"
#include "ui/widgets/barbutton.h"

namespace console::testing {

using namespace Qt::StringLiterals;

class SmallScreenTest : public WindowTest
{
protected:
    void expectFits(const char *what)
    {
        settle();
        const QSize least = window->minimumSizeHint();
        EXPECT_LE(least.width(), 800) << what;
        EXPECT_LE(least.height(), 560) << what; // a frame and a panel need room too
    }
};

TEST_F(SmallScreenTest, HasRoomForEveryPage)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    for (const PageId id : allPages) {
        window->showPage(id);
        if (const auto kind = kindOf(id)) {
            CatalogueQuery query;
            query.text = u"a"_s; // the button that clears is there too
            page(*kind).filters().setQuery(query);
            page(*kind).view().enter();
        }
        expectFits(qPrintable(u"page %1"_s.arg(int(id))));
    }
    window->openMerchant(desk.account(PlatformKind::Preczn).id, u"mid_2fKq81bobbys"_s);
    expectFits("merchant");
}

TEST_F(SmallScreenTest, TakesTheWordsOfTheBarBeforeAnythingElse)
{
    openRead();
    auto *button = child<BarButton>(u"export"_s);
    ASSERT_TRUE(button);
    window->resize(1280, 800);
    settle();
    EXPECT_EQ(button->text(), u"Export"_s);
    window->resize(window->minimumSizeHint());
    settle();
    EXPECT_TRUE(button->text().isEmpty());
    EXPECT_EQ(button->accessibleName(), u"Export"_s);
    window->resize(1280, 800);
    settle();
    EXPECT_EQ(button->text(), u"Export"_s);
}

} // namespace console::testing
