#include "models/tables/cataloguestore.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class CatalogueStoreTest : public ::testing::Test {
protected:
    CatalogueStoreTest()
    {
        store.upsert(
            account,
            batchOf({merchantNamed(u"m0"_s, u"Zero"_s), merchantNamed(u"m1"_s, u"One"_s),
                     merchantNamed(u"m2"_s, u"Two"_s), merchantNamed(u"m3"_s, u"Three"_s)}),
            moment());
    }

    static QList<QList<int>> ranges(const QSignalSpy &spy)
    {
        QList<QList<int>> result;
        for (const auto &arguments : spy)
            result.append({arguments[1].toInt(), arguments[2].toInt()});
        return result;
    }

    static QList<QList<int>> lists(const QSignalSpy &spy)
    {
        QList<QList<int>> result;
        for (const auto &arguments : spy)
            result.append(arguments[1].value<QList<int>>());
        return result;
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (const auto &row : store.rows(ObjectKind::Merchant))
            result.append(row.id);
        return result;
    }

    const Account account = accountNamed(u"a"_s, u"Desk"_s);
    const Account other = accountNamed(u"b"_s, u"Other"_s);
    CatalogueStore store;
    QSignalSpy appended{&store, &CatalogueStore::rowsAppended};
    QSignalSpy changed{&store, &CatalogueStore::rowsChanged};
    QSignalSpy aged{&store, &CatalogueStore::agesChanged};
    QSignalSpy removed{&store, &CatalogueStore::rowsRemoved};
};

TEST_F(CatalogueStoreTest, AnnouncesABatchOfNewRowsOnce)
{
    appended.clear();
    store.upsert(account, batchOf({merchantNamed(u"m4"_s, {}), merchantNamed(u"m5"_s, {})}),
                 moment());
    EXPECT_EQ(ranges(appended), (QList<QList<int>>{{4, 5}}));
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_EQ(store.indexOf(ObjectKind::Merchant, account.id, u"m5"_s), 5);
    EXPECT_EQ(store.find(ObjectKind::Merchant, account.id, u"m5"_s)->accountLabel, u"Desk"_s);
}

TEST_F(CatalogueStoreTest, TellsSameIdsOfDifferentAccountsAndKindsApart)
{
    CatalogueBatch batch = batchOf({merchantNamed(u"m0"_s, u"Foreign"_s)});
    Connector connector;
    connector.id = u"m0"_s;
    batch.connectors.append(connector);
    store.upsert(other, batch, moment());
    EXPECT_EQ(store.find(ObjectKind::Merchant, account.id, u"m0"_s)->name, u"Zero"_s);
    EXPECT_EQ(store.find(ObjectKind::Merchant, other.id, u"m0"_s)->name, u"Foreign"_s);
    EXPECT_FALSE(store.find(ObjectKind::Integration, other.id, u"m0"_s));
    EXPECT_EQ(store.rows(ObjectKind::Connector).size(), 1U);
}

TEST_F(CatalogueStoreTest, ARefreshThatChangesNothingOnlyAges)
{
    appended.clear();
    store.upsert(account,
                 batchOf({merchantNamed(u"m1"_s, u"One"_s), merchantNamed(u"m0"_s, u"Zero"_s),
                          merchantNamed(u"m3"_s, u"Three"_s)}),
                 moment(60));
    EXPECT_EQ(lists(aged), (QList<QList<int>>{{0, 1, 3}}));
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(appended.isEmpty());
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[0].fetchedAt, moment(60));
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[2].fetchedAt, moment());
}

TEST_F(CatalogueStoreTest, TheSameReadingTwiceSaysNothing)
{
    appended.clear();
    store.upsert(account, batchOf({merchantNamed(u"m1"_s, u"One"_s)}), moment());
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(aged.isEmpty());
    EXPECT_TRUE(appended.isEmpty());
}

TEST_F(CatalogueStoreTest, ChangesRowsInPlace)
{
    appended.clear();
    store.upsert(account,
                 batchOf({merchantNamed(u"m2"_s, u"New"_s), merchantNamed(u"m0"_s, u"Zero"_s),
                          merchantNamed(u"m1"_s, u"Newer"_s)}),
                 moment(5));
    EXPECT_EQ(lists(changed), (QList<QList<int>>{{1, 2}}));
    EXPECT_EQ(lists(aged), (QList<QList<int>>{{0}}));
    EXPECT_TRUE(appended.isEmpty());
    EXPECT_EQ(ids(), (QStringList{u"m0"_s, u"m1"_s, u"m2"_s, u"m3"_s}));
}

TEST_F(CatalogueStoreTest, AnObjectTwiceInABatchIsOneRowAndTheLastCounts)
{
    appended.clear();
    store.upsert(account,
                 batchOf({merchantNamed(u"m9"_s, u"First"_s), merchantNamed(u"m9"_s, u"Last"_s),
                          merchantNamed(u"m1"_s, u"One"_s), merchantNamed(u"m1"_s, u"Eins"_s)}),
                 moment(5));
    EXPECT_EQ(ranges(appended), (QList<QList<int>>{{4, 4}}));
    EXPECT_EQ(lists(changed), (QList<QList<int>>{{1}}));
    EXPECT_TRUE(aged.isEmpty());
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[4].name, u"Last"_s);
}

TEST_F(CatalogueStoreTest, RemovesWhatACompleteReadingDidNotSee)
{
    store.upsert(other, batchOf({merchantNamed(u"m1"_s, u"Foreign"_s)}), moment());
    store.upsert(account, batchOf({merchantNamed(u"m1"_s, u"One"_s), merchantNamed(u"m3"_s, {})}),
                 moment(10));
    store.removeOlder(account.id, moment(10));
    EXPECT_EQ(ids(), (QStringList{u"m1"_s, u"m3"_s, u"m1"_s}));
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].value<QList<int>>(), (QList<int>{-1, 0, -1, 1, 2}));
    EXPECT_EQ(store.indexOf(ObjectKind::Merchant, account.id, u"m3"_s), 1);
    EXPECT_EQ(store.indexOf(ObjectKind::Merchant, account.id, u"m0"_s), -1);
    EXPECT_EQ(store.indexOf(ObjectKind::Merchant, other.id, u"m1"_s), 2);
}

TEST_F(CatalogueStoreTest, RemovesAWholeAccountAndStaysSilentIfThereIsNothing)
{
    EXPECT_EQ(store.countOf(account.id), 4);
    store.removeAccount(other.id);
    EXPECT_TRUE(removed.isEmpty());
    store.removeAccount(store.rows(ObjectKind::Merchant)[0].account);
    EXPECT_TRUE(ids().isEmpty());
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(store.countOf(account.id), 0);
}

TEST_F(CatalogueStoreTest, RelabelsTheRowsOfOneAccount)
{
    store.upsert(other, batchOf({merchantNamed(u"x"_s, {})}), moment());
    Account renamed = account;
    renamed.label = u"Front desk"_s;
    renamed.environment = Environment::Live;
    store.relabel(renamed);
    EXPECT_EQ(lists(changed), (QList<QList<int>>{{0, 1, 2, 3}}));
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[3].accountLabel, u"Front desk"_s);
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[3].environment, Environment::Live);
    EXPECT_EQ(store.rows(ObjectKind::Merchant)[4].accountLabel, u"Other"_s);
    store.relabel(renamed);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(CatalogueStoreTest, FindsWhatBelongsToAMerchant)
{
    CatalogueBatch batch;
    Connector connector;
    connector.id = u"c"_s;
    connector.merchantId = u"m1"_s;
    batch.connectors.append(connector);
    Integration owned;
    owned.id = u"i1"_s;
    owned.ownerId = u"m1"_s;
    Integration serving;
    serving.id = u"i2"_s;
    serving.ownerId = u"org"_s;
    serving.merchantIds = {u"m0"_s, u"m1"_s};
    batch.integrations = {owned, serving};
    store.upsert(account, batch, moment());
    store.upsert(other, batch, moment());

    EXPECT_EQ(store.connectorsOf(account.id, u"m1"_s).size(), 1);
    EXPECT_EQ(store.integrationsOf(account.id, u"m1"_s).size(), 2);
    EXPECT_EQ(store.integrationsOf(account.id, u"m0"_s).size(), 1);
    EXPECT_EQ(store.connectorsOf(account.id, u"m2"_s).size(), 0);
}

} // namespace
