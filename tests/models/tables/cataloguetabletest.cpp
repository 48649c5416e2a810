#include "models/tables/cataloguetable.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelcheck.h"
#include "tests/support/printing.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class CatalogueTableTest : public ::testing::Test {
protected:
    CatalogueTableTest()
    {
        upsert({merchantNamed(u"m0"_s, u"delta"_s), merchantNamed(u"m1"_s, u"Bravo"_s),
                merchantNamed(u"m2"_s, u"alpha"_s, Lifecycle::Failed),
                merchantNamed(u"m3"_s, u"Charlie"_s)});
        for (auto *spy : {&inserted, &removed, &changed, &moved, &reset, &counts})
            spy->clear();
    }

    void upsert(const QList<Merchant> &merchants, int seconds = 0)
    {
        store.upsert(account, batchOf(merchants), moment(seconds));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int i = 0; i < table.rowCount(); ++i)
            result.append(text(i, catalogue::Name));
        return result;
    }

    [[nodiscard]] QString text(int row, int column) const
    {
        return table.index(row, column).data(Qt::DisplayRole).toString();
    }

    void search(const QString &words)
    {
        CatalogueQuery query = table.query();
        query.text = words;
        table.setQuery(query);
    }

    const Account account = accountNamed(u"a"_s, u"Desk"_s);
    CatalogueStore store;
    FakeClock clock;
    CatalogueTable table{store, ObjectKind::Merchant, clock};
    ModelCheck check{table};
    QSignalSpy inserted{&table, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&table, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&table, &QAbstractItemModel::dataChanged};
    QSignalSpy moved{&table, &QAbstractItemModel::layoutChanged};
    QSignalSpy reset{&table, &QAbstractItemModel::modelReset};
    QSignalSpy counts{&table, &CatalogueTable::countsChanged};
};

TEST_F(CatalogueTableTest, SortsByNameAsPeopleReadIt)
{
    EXPECT_EQ(names(), (QStringList{u"alpha"_s, u"Bravo"_s, u"Charlie"_s, u"delta"_s}));
    upsert({merchantNamed(u"m4"_s, u"Ärger"_s), merchantNamed(u"m5"_s, u"Shop 10"_s),
            merchantNamed(u"m6"_s, u"Shop 9"_s)});
    EXPECT_EQ(names(),
              (QStringList{u"alpha"_s, u"Ärger"_s, u"Bravo"_s, u"Charlie"_s, u"delta"_s,
                           u"Shop 9"_s, u"Shop 10"_s}));
}

TEST_F(CatalogueTableTest, SortsStatusByItsOrderAndEqualRowsByNameBothWays)
{
    table.sort(catalogue::Status, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"Bravo"_s, u"Charlie"_s, u"delta"_s, u"alpha"_s}));
    table.sort(catalogue::Status, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{u"alpha"_s, u"Bravo"_s, u"Charlie"_s, u"delta"_s}));
    table.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"delta"_s, u"Bravo"_s, u"alpha"_s, u"Charlie"_s}));
}

TEST_F(CatalogueTableTest, SortsIdsByTheirBytesAndAgesByTime)
{
    upsert({merchantNamed(u"M9"_s, u"x"_s), merchantNamed(u"m10"_s, u"y"_s)}, 7);
    table.sort(catalogue::Id, Qt::AscendingOrder);
    EXPECT_EQ(text(0, catalogue::Id), u"M9"_s);
    EXPECT_EQ(text(3, catalogue::Id), u"m10"_s);
    table.sort(catalogue::Age, Qt::AscendingOrder);
    EXPECT_EQ(names().first(2), (QStringList{u"x"_s, u"y"_s}));
    upsert({merchantNamed(u"m3"_s, u"Charlie"_s)}, 9);
    EXPECT_EQ(names().first(), u"Charlie"_s);
}

TEST_F(CatalogueTableTest, ShowsUntrustedTextPlainly)
{
    upsert({merchantNamed(u"m2"_s, u"a\u202Eb\n<b>c</b>"_s)});
    EXPECT_EQ(text(0, catalogue::Name), u"a⟦U+202E⟧b⏎<b>c</b>"_s);
    EXPECT_EQ(table.index(0, catalogue::Name).data(Qt::ToolTipRole).toString(),
              u"Name\na⟦U+202E⟧b⏎<b>c</b>"_s);
}

TEST_F(CatalogueTableTest, AnswersEveryColumnAndRole)
{
    EXPECT_EQ(text(0, catalogue::Status), u"Failed"_s);
    EXPECT_EQ(text(0, catalogue::RawStatus), u"FAILED"_s);
    EXPECT_EQ(text(0, catalogue::Platform), u"Preczn"_s);
    EXPECT_EQ(text(0, catalogue::AccountLabel), u"Desk"_s);
    EXPECT_EQ(text(0, catalogue::EnvironmentWord), u"TEST"_s);
    const auto index = table.index(0, 0);
    EXPECT_EQ(index.data(catalogue::LifecycleRole).toInt(), int(Lifecycle::Failed));
    EXPECT_EQ(index.data(catalogue::PlatformRole).toInt(), int(PlatformKind::Preczn));
    EXPECT_EQ(index.data(catalogue::EnvironmentRole).toInt(), int(Environment::Test));
    EXPECT_EQ(index.data(catalogue::FetchedAtRole).toDateTime(), moment());
    EXPECT_EQ(index.data(catalogue::KindRole).toInt(), int(table.kind()));
    for (int column = 0; column < catalogue::ColumnCount; ++column) {
        EXPECT_TRUE(table.index(0, column).data(catalogue::SortRole).isValid()) << column;
        EXPECT_FALSE(
            table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    EXPECT_FALSE(table.rowAt(4));
    EXPECT_FALSE(table.rowAt(-1));
}

TEST_F(CatalogueTableTest, CallsTheOwnerOfAConnectorItsMerchant)
{
    const auto title = [](const CatalogueTable &of) {
        return of.headerData(catalogue::Owner, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(title(table), u"Owner"_s);
    EXPECT_EQ(title(CatalogueTable(store, ObjectKind::Connector, clock)), u"Merchant"_s);
    EXPECT_EQ(title(CatalogueTable(store, ObjectKind::Integration, clock)), u"Owner"_s);
}

TEST_F(CatalogueTableTest, TellsTheColumnsInWhichNoRowOfTheScopeHasAnything)
{
    EXPECT_TRUE(table.isBlank(catalogue::ExternalId));
    EXPECT_FALSE(table.isBlank(catalogue::Name));
    EXPECT_FALSE(table.isBlank(catalogue::Age));
    search(u"alpha"_s);
    EXPECT_FALSE(table.isBlank(catalogue::Id)) << "filters do not matter";

    Merchant known = merchantNamed(u"m9"_s, u"echo"_s);
    known.externalId = u"crm-9"_s;
    store.upsert(accountNamed(u"b"_s, u"Other"_s), batchOf({known}), moment());
    EXPECT_FALSE(table.isBlank(catalogue::ExternalId));
    CatalogueQuery query;
    query.account = account.id;
    table.setQuery(query);
    EXPECT_TRUE(table.isBlank(catalogue::ExternalId)) << "another account's rows do not matter";

    EXPECT_FALSE(CatalogueTable(store, ObjectKind::Connector, clock).isBlank(catalogue::ExternalId))
        << "nothing is known of no rows";
}

TEST_F(CatalogueTableTest, ARefreshWithNothingNewTouchesAgesOnly)
{
    upsert({merchantNamed(u"m0"_s, u"delta"_s), merchantNamed(u"m1"_s, u"Bravo"_s)}, 60);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), table.index(1, catalogue::Age));
    EXPECT_EQ(changed[0][1].toModelIndex(), table.index(3, catalogue::Age));
    EXPECT_EQ(inserted.size() + removed.size() + moved.size() + reset.size() + counts.size(), 0);
}

TEST_F(CatalogueTableTest, AChangeThatMovesNothingIsADataChange)
{
    upsert({merchantNamed(u"m1"_s, u"Bravo"_s, Lifecycle::Off)}, 60);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), table.index(1, 0));
    EXPECT_EQ(changed[0][1].toModelIndex(), table.index(1, catalogue::ColumnCount - 1));
    EXPECT_EQ(inserted.size() + removed.size() + moved.size() + reset.size() + counts.size(), 0);
}

TEST_F(CatalogueTableTest, AChangedNameMovesTheRowAndItsSelection)
{
    QItemSelectionModel selection(&table);
    selection.setCurrentIndex(table.index(0, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    upsert({merchantNamed(u"m2"_s, u"zulu"_s)});
    EXPECT_EQ(names().last(), u"zulu"_s);
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(selection.currentIndex().row(), 3);
    ASSERT_EQ(selection.selectedRows().size(), 1);
    EXPECT_EQ(selection.selectedRows().first().row(), 3);
}

TEST_F(CatalogueTableTest, RowsComeAndGoAsTheyBeginAndCeaseToMatch)
{
    search(u"a"_s);
    search(u"alp"_s);
    EXPECT_EQ(names(), QStringList{u"alpha"_s});
    inserted.clear();
    removed.clear();
    counts.clear();
    upsert({merchantNamed(u"m0"_s, u"alpine"_s), merchantNamed(u"m2"_s, u"beta"_s)});
    EXPECT_EQ(names(), QStringList{u"alpine"_s});
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_EQ(table.positionOf(account.id, u"m0"_s), 0);
    EXPECT_EQ(table.positionOf(account.id, u"m2"_s), -1);
    EXPECT_EQ(table.positionOf(account.id, u"none"_s), -1);
}

TEST_F(CatalogueTableTest, CountsWhatIsShownAndWhatThereIs)
{
    const Account other = accountNamed(u"b"_s, u"Other"_s);
    store.upsert(other, batchOf({merchantNamed(u"x"_s, u"Xray"_s)}), moment());
    EXPECT_EQ(counts.size(), 1);
    EXPECT_EQ(table.totalCount(), 5);
    search(u"alpha"_s);
    EXPECT_EQ(counts.size(), 2);
    EXPECT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.totalCount(), 5);

    CatalogueQuery query = table.query();
    query.account = account.id;
    table.setQuery(query);
    EXPECT_EQ(counts.size(), 3);
    EXPECT_EQ(table.totalCount(), 4);
    EXPECT_EQ(table.allRows().size(), 4U);
    EXPECT_EQ(table.shownRows().size(), 1U);
    store.upsert(other, batchOf({merchantNamed(u"y"_s, u"alpha"_s)}), moment());
    EXPECT_EQ(counts.size(), 3);
    store.removeAccount(account.id);
    EXPECT_EQ(counts.size(), 4);
    EXPECT_EQ(table.totalCount(), 0);
}

TEST_F(CatalogueTableTest, ResetsOnlyForAnotherAccount)
{
    search(u"bravo"_s);
    search({});
    table.sort(catalogue::Status, Qt::DescendingOrder);
    store.removeOlder(account.id, moment(1));
    EXPECT_EQ(reset.size(), 0);
    CatalogueQuery query;
    query.account = account.id;
    table.setQuery(query);
    EXPECT_EQ(reset.size(), 1);
    table.setQuery(query);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(CatalogueTableTest, AgesGrowWithTheClock)
{
    EXPECT_EQ(text(0, catalogue::Age), u"now"_s);
    clock.advance(std::chrono::minutes(2));
    table.refreshAges();
    EXPECT_EQ(text(0, catalogue::Age), u"2 min ago"_s);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), table.index(0, catalogue::Age));
    EXPECT_EQ(changed[0][1].toModelIndex(), table.index(3, catalogue::Age));
}

TEST_F(CatalogueTableTest, StartsWithWhatTheStoreHas)
{
    const CatalogueTable second(store, ObjectKind::Merchant, clock);
    EXPECT_EQ(second.rowCount(), 4);
    EXPECT_EQ(second.totalCount(), 4);
    const CatalogueTable connectors(store, ObjectKind::Connector, clock);
    EXPECT_EQ(connectors.rowCount(), 0);
}

TEST_F(CatalogueTableTest, ManyScatteredRowsComeAndGoInOneStep)
{
    QList<Merchant> many;
    for (int i = 0; i < 400; ++i)
        many.append(
            merchantNamed(u"n%1"_s.arg(i), u"%1 %2"_s.arg(i).arg(i % 2 ? u"odd"_s : u"even"_s)));
    upsert(many);
    table.settle();
    removed.clear();
    inserted.clear();
    search(u"odd"_s);
    EXPECT_EQ(table.rowCount(), 200);
    EXPECT_EQ(removed.size(), 1);

    QItemSelectionModel selection(&table);
    selection.select(
        QItemSelection(table.index(0, 0), table.index(199, catalogue::ColumnCount - 1)),
        QItemSelectionModel::Select);
    search({});
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(table.rowCount(), 404);
    const auto rows = selection.selectedRows();
    EXPECT_EQ(rows.size(), 200) << "a selected range swallowed strangers";
    for (const auto &index : rows)
        EXPECT_TRUE(index.data().toString().endsWith(u"odd"_s)) << index.row();
}

QList<Merchant> manyMerchants(int first, int count)
{
    QList<Merchant> many;
    for (int i = first; i < first + count; ++i)
        many.append(merchantNamed(u"n%1"_s.arg(i), u"Name %1"_s.arg(i)));
    return many;
}

TEST_F(CatalogueTableTest, GathersWhatStreamsInUntilTheReadingEnds)
{
    upsert(manyMerchants(0, 300));
    table.settle();
    EXPECT_EQ(table.rowCount(), 304);
    upsert(manyMerchants(300, 10));
    EXPECT_EQ(table.rowCount(), 304);
    EXPECT_TRUE(table.isWorking());
    store.endReading();
    EXPECT_EQ(table.rowCount(), 314);
    EXPECT_FALSE(table.isWorking());
}

TEST_F(CatalogueTableTest, ShowsTheEndOfAReadingThatCameWhileAThreadWasBusy)
{
    table.setPatience(0);
    upsert(manyMerchants(0, 300));
    store.endReading();
    ASSERT_TRUE(table.isWorking());
    upsert(manyMerchants(300, 10));
    store.endReading();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !table.isWorking(); }));
    EXPECT_EQ(table.rowCount(), 314);
}

TEST_F(CatalogueTableTest, ShowsWhatComesAloneWithoutAnEnd)
{
    upsert(manyMerchants(0, 300));
    table.settle();
    upsert(manyMerchants(300, 1));
    EXPECT_TRUE(QTest::qWaitFor([this] { return table.rowCount() == 305; }));
}

} // namespace
