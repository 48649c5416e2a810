#include "models/tables/cataloguetable.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/printing.h"
#include "ui/pages/catalogueview.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class ScrollAnchorTest : public ::testing::Test {
protected:
    ScrollAnchorTest()
    {
        put(u"m"_s, 300);
        view.resize(700, 500);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(0);
        view.clearSelection();
        view.setCurrentIndex({});
    }

    void put(const QString &name, int count)
    {
        QList<Merchant> merchants;
        for (int i = 0; i < count; ++i) {
            const QString own = u"%1 %2"_s.arg(name).arg(i, 4, 10, '0'_L1);
            merchants.append(merchantNamed(own, own));
        }
        store.upsert(account, batchOf(merchants), moment());
        table.settle();
        QTest::qWait(0);
    }

    void search(const QString &words)
    {
        CatalogueQuery query;
        query.text = words;
        table.setQuery(query);
        QTest::qWait(0);
    }

    [[nodiscard]] QString nameAt(int y) const
    {
        return table.index(view.rowAt(y), catalogue::Name).data().toString();
    }

    const Account account = accountNamed(u"a"_s, u"Desk"_s);
    CatalogueStore store;
    FakeClock clock;
    CatalogueTable table{store, ObjectKind::Merchant, clock};
    CatalogueView view{table, nullptr};
};

TEST_F(ScrollAnchorTest, KeepsWhatIsInSightWhileRowsStreamInAboveIt)
{
    view.verticalScrollBar()->setValue(120);
    ASSERT_EQ(nameAt(0), u"m 0120"_s);
    put(u"a"_s, 80);
    EXPECT_EQ(nameAt(0), u"m 0120"_s);
    put(u"m 0100"_s, 40); // scattered among those above and below
    put(u"m 0130"_s, 40);
    EXPECT_EQ(nameAt(0), u"m 0120"_s);
    store.removeOlder(account.id, moment(1));
    table.settle();
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(ScrollAnchorTest, KeepsTheNextRowInSightWhenTheTopmostGoes)
{
    view.verticalScrollBar()->setValue(120);
    const QString second = nameAt(view.rowHeight(0) + 1);
    CatalogueBatch kept;
    for (const auto &row : store.rows(ObjectKind::Merchant)) {
        if (row.name != nameAt(0) && row.name != u"m 0007"_s)
            kept.merchants.append(merchantNamed(row.id, row.name));
    }
    store.upsert(account, kept, moment(9));
    store.removeOlder(account.id, moment(5));
    table.settle();
    ASSERT_EQ(table.rowCount(), 298);
    EXPECT_EQ(nameAt(view.rowHeight(0) + 1), second);
}

TEST_F(ScrollAnchorTest, AtTheTopNewRowsAreSeen)
{
    put(u"a"_s, 80);
    EXPECT_EQ(nameAt(0), u"a 0000"_s);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(ScrollAnchorTest, ACurrentRowInSightStaysWhereItIsWhateverChanges)
{
    view.choose(3);
    const int y = view.rowViewportPosition(3);
    put(u"a"_s, 80);
    EXPECT_EQ(view.rowViewportPosition(view.currentIndex().row()), y);
    search(u"m"_s);
    EXPECT_EQ(view.currentIndex().data().toString(), u"m 0003"_s);
    EXPECT_EQ(view.rowViewportPosition(view.currentIndex().row()), y);
    search({});
    EXPECT_EQ(view.rowViewportPosition(view.currentIndex().row()), y);
}

TEST_F(ScrollAnchorTest, ManyChosenRowsThatAFilterHidAreChosenAgain)
{
    view.selectAll();
    ASSERT_EQ(view.selectedCount(), 300);
    search(u"00"_s);
    const int shown = table.rowCount();
    ASSERT_LT(shown, 300);
    EXPECT_EQ(view.selectedCount(), shown);
    EXPECT_EQ(view.outOfSight().size(), 300 - shown);
    search({});
    EXPECT_EQ(view.selectedCount(), 300);
    EXPECT_TRUE(view.outOfSight().isEmpty());
}

} // namespace
