#include "tests/ui/window/windowfixture.h"
#include "ui/pages/merchantpage.h"
#include "ui/presentation/colours.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QJsonArray>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPushButton>
#include <QSplitter>

namespace console::testing {

using namespace Qt::StringLiterals;

class WindowMemoryTest : public WindowTest
{
protected:
    /// Closes the window as a person does, and begins again with the same profile.
    void restart()
    {
        window->close();
        window.reset();
        open();
    }

    /// The same, but nothing of what was read is there yet.
    const MainWindow &openUnread()
    {
        window->close();
        window.reset();
        laterDesk = std::make_unique<Desk>();
        laterDesk->memory = desk.memory;
        laterDesk->addAccounts();
        laterWindow = std::make_unique<MainWindow>(laterDesk->parts());
        laterWindow->show();
        return *laterWindow;
    }

    [[nodiscard]] CatalogueView &table(ObjectKind kind) const { return page(kind).view(); }

    std::unique_ptr<Desk> laterDesk;
    std::unique_ptr<MainWindow> laterWindow;
};

TEST_F(WindowMemoryTest, BringsBackPageAccountQueryAndRow)
{
    openRead();
    const AccountId preczn = desk.account(PlatformKind::Preczn).id;
    window->showObject(ObjectKind::Connector, preczn, u"midCon_8x1worldpay"_s);
    window->sidebar().chooseAccount(preczn);
    CatalogueQuery query;
    query.text = u"world"_s;
    page(ObjectKind::Connector).filters().setQuery(query);
    window->showObject(ObjectKind::Connector, preczn, u"midCon_8x1worldpay"_s);
    restart();
    EXPECT_EQ(window->sidebar().page(), PageId::Connectors);
    EXPECT_EQ(window->sidebar().account(), preczn);
    EXPECT_EQ(page(ObjectKind::Connector).filters().query().text, u"world"_s);
    ASSERT_TRUE(page(ObjectKind::Connector).currentRow());
    EXPECT_EQ(page(ObjectKind::Connector).currentRow()->id, u"midCon_8x1worldpay"_s);
    EXPECT_EQ(focusName(), u"Search connectors"_s);
}

TEST_F(WindowMemoryTest, BringsBackColumnsAndOrder)
{
    openRead();
    CatalogueView &merchants = table(ObjectKind::Merchant);
    QHeaderView *header = merchants.horizontalHeader();
    header->moveSection(header->visualIndex(catalogue::Id), 0);
    header->resizeSection(catalogue::Id, 333);
    merchants.chooseColumn(catalogue::Type, false);
    merchants.sortByColumn(catalogue::Age, Qt::DescendingOrder);
    restart();
    QHeaderView *again = table(ObjectKind::Merchant).horizontalHeader();
    EXPECT_EQ(again->logicalIndex(0), int(catalogue::Id));
    EXPECT_EQ(again->sectionSize(catalogue::Id), 333);
    EXPECT_TRUE(table(ObjectKind::Merchant).isColumnHidden(catalogue::Type));
    EXPECT_FALSE(table(ObjectKind::Connector).isColumnHidden(catalogue::Type));
    EXPECT_EQ(again->sortIndicatorSection(), int(catalogue::Age));
    EXPECT_EQ(again->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(WindowMemoryTest, ChoosesTheRememberedRowWhenItIsRead)
{
    openRead();
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Preczn).id,
                       u"mid_2fKq81bobbys"_s);
    const MainWindow &later = openUnread();
    EXPECT_FALSE(later.cataloguePage(ObjectKind::Merchant).currentRow());
    laterDesk->readAll();
    const auto row = later.cataloguePage(ObjectKind::Merchant).currentRow();
    ASSERT_TRUE(row);
    EXPECT_EQ(row->id, u"mid_2fKq81bobbys"_s);
}

TEST_F(WindowMemoryTest, ChoosesAllThatWasChosen)
{
    openRead();
    CatalogueView &merchants = table(ObjectKind::Merchant);
    merchants.enter();
    merchants.selectAll();
    const int all = page(ObjectKind::Merchant).selectedCount();
    ASSERT_GT(all, 2);
    merchants.selectionModel()->select(merchants.model()->index(1, 0),
                                       QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    restart();
    EXPECT_EQ(page(ObjectKind::Merchant).selectedCount(), all - 1);
    EXPECT_FALSE(table(ObjectKind::Merchant).selectedRows().contains(1));
}

TEST_F(WindowMemoryTest, BringsBackTheMerchantsPageAndTheFilterOfItsList)
{
    openRead();
    CatalogueQuery query;
    query.text = u"bobby"_s;
    page(ObjectKind::Merchant).filters().setQuery(query);
    window->openMerchant(desk.account(PlatformKind::Preczn).id, u"mid_2fKq81bobbys"_s);
    const MainWindow &later = openUnread();
    ASSERT_TRUE(later.merchantPage().isVisible());
    EXPECT_EQ(later.merchantPage().merchant().id, u"mid_2fKq81bobbys"_s);
    laterDesk->readAll();
    settle();
    EXPECT_TRUE(textOf(later.merchantPage()).contains(u"Bobby's Burgers"_s));
    EXPECT_EQ(later.cataloguePage(ObjectKind::Merchant).filters().query().text, u"bobby"_s);
}

TEST_F(WindowMemoryTest, BringsBackTheSplitter)
{
    openRead();
    window->showObject(ObjectKind::Merchant, desk.account(PlatformKind::Preczn).id,
                       u"mid_2fKq81bobbys"_s); // an empty pane takes no room
    settle();
    auto *splitter = child<QSplitter>(u"splitter"_s);
    const int all = splitter->width();
    splitter->setSizes({all - 420, 420});
    settle();
    const int detail = splitter->sizes().last();
    restart();
    // What is left of the window's width is the table's.
    EXPECT_EQ(child<QSplitter>(u"splitter"_s)->sizes().last(), detail);
}

TEST_F(WindowMemoryTest, LooksAsAnOlderVersionLeftIt)
{
    QFile file(QStringLiteral(CONSOLE_TEST_DATA "/profiles/before-facets/desk.json"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const auto topics = QJsonDocument::fromJson(file.readAll()).object().value("topics"_L1).toObject();
    for (auto topic = topics.begin(); topic != topics.end(); ++topic)
        desk.memory.topics[topic.key()] = topic.value().toObject();
    openRead();
    EXPECT_EQ(window->sidebar().page(), PageId::Connectors);
    const CatalogueQuery query = page(ObjectKind::Connector).filters().query();
    EXPECT_EQ(query.text, u"world"_s);
    EXPECT_TRUE(query.platforms == QSet{PlatformKind::Preczn});
    EXPECT_TRUE(query.lifecycles == QSet{Lifecycle::Active});
    const QHeaderView *header = table(ObjectKind::Connector).horizontalHeader();
    EXPECT_EQ(header->logicalIndex(0), int(catalogue::Id));
    EXPECT_EQ(header->sectionSize(catalogue::Id), 333);
    EXPECT_TRUE(header->isSectionHidden(catalogue::Owner));
    EXPECT_FALSE(header->isSectionHidden(catalogue::ExternalId)) << "a column that came later";
    EXPECT_EQ(header->sortIndicatorSection(), int(catalogue::Age));
}

TEST_F(WindowMemoryTest, BearsWhateverStandsInTheFile)
{
    desk.memory.topics[u"window"_s] = {{"geometry"_L1, 12},
                                       {"splitter"_L1, QJsonArray{-5, u"x"_s}},
                                       {"page"_L1, u"settings of 2031"_s},
                                       {"account"_L1, u"gone"_s}};
    desk.memory.topics[u"merchants"_s] = {
        {"table"_L1, QJsonObject{{"columns"_L1, QJsonArray{QJsonObject{{"column"_L1, u"mood"_s}},
                                                           QJsonObject{{"column"_L1, u"id"_s},
                                                                       {"width"_L1, 1e9}}}},
                                 {"sort"_L1, u"mood"_s}}},
        {"query"_L1, QJsonObject{{"platform"_L1, u"none"_s}, {"status"_L1, true}}},
        {"row"_L1, QJsonObject{{"account"_L1, u"gone"_s}, {"id"_L1, u"gone"_s}}}};
    openRead();
    EXPECT_EQ(window->sidebar().page(), PageId::Merchants);
    EXPECT_FALSE(window->sidebar().account());
    EXPECT_FALSE(page(ObjectKind::Merchant).filters().isFiltering());
    const QHeaderView *header = table(ObjectKind::Merchant).horizontalHeader();
    EXPECT_EQ(header->hiddenSectionCount(), 0);
    EXPECT_LE(header->sectionSize(catalogue::Id), 2000);
}

TEST_F(WindowMemoryTest, KeepsOneColumnWhateverHappens)
{
    openRead();
    CatalogueView &merchants = table(ObjectKind::Merchant);
    for (int column = 0; column < catalogue::ColumnCount; ++column)
        merchants.chooseColumn(static_cast<catalogue::Column>(column), false);
    EXPECT_EQ(merchants.horizontalHeader()->hiddenSectionCount(), catalogue::ColumnCount - 1);
    window->sidebar().chooseAccount(desk.account(PlatformKind::Preczn).id);
    EXPECT_LT(merchants.horizontalHeader()->hiddenSectionCount(), int(catalogue::ColumnCount));
}

TEST_F(WindowMemoryTest, KeepsTheWidthOfAHiddenColumn)
{
    openRead();
    CatalogueView &merchants = table(ObjectKind::Merchant);
    merchants.horizontalHeader()->resizeSection(catalogue::Owner, 271);
    merchants.chooseColumn(catalogue::Owner, false);
    restart();
    table(ObjectKind::Merchant).chooseColumn(catalogue::Owner, true);
    EXPECT_EQ(table(ObjectKind::Merchant).horizontalHeader()->sectionSize(catalogue::Owner), 271);
}

TEST_F(WindowMemoryTest, ThemeIsAPreference)
{
    openRead();
    child<QAction>(u"actionTheme2"_s)->trigger();
    EXPECT_EQ(desk.preferences.held.scheme, ColourScheme::Dark);
    EXPECT_TRUE(coloursFor(qApp->palette()).dark);
    restart();
    EXPECT_TRUE(child<QAction>(u"actionTheme2"_s)->isChecked());
    child<QAction>(u"actionTheme1"_s)->trigger();
    EXPECT_FALSE(coloursFor(qApp->palette()).dark);
}

TEST_F(WindowMemoryTest, ShowsATipUntilItIsDismissedForGood)
{
    openRead();
    auto *const tip = [this] {
        return QTest::qWaitFor([this] { return child<QWidget>(u"notice-tip"_s); }, 5000)
            ? child<QWidget>(u"notice-tip"_s) : nullptr;
    }();
    ASSERT_TRUE(tip);
    auto *dismiss = child<QPushButton>(u"noticeActiontip"_s);
    ASSERT_TRUE(dismiss);
    dismiss->click();
    settle();
    EXPECT_FALSE(tip->isVisible());
    EXPECT_EQ(desk.memory.topics[u"tips"_s].value("dismissed"_L1).toArray().size(), 1);
}

TEST_F(WindowMemoryTest, LoadsAProfileOfAVersionThatRememberedLess)
{
    // As the first version wrote it: geometry and page, and nothing of tables and filters.
    desk.memory.topics[u"window"_s] = {{"page"_L1, u"integrations"_s}};
    openRead();
    EXPECT_EQ(window->sidebar().page(), PageId::Integrations);
    EXPECT_EQ(table(ObjectKind::Integration).horizontalHeader()->hiddenSectionCount(), 0);
    EXPECT_TRUE(page(ObjectKind::Integration).currentRow() == std::nullopt);
}

} // namespace console::testing
