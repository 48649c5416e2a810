#include "models/workflows/catalogueloader.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakecatalogue.h"
#include "tests/support/fakeclock.h"
#include "tests/support/listedaccounts.h"
#include "tests/support/printing.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class CatalogueLoaderTest : public ::testing::Test {
protected:
    CatalogueLoaderTest() { accounts.put(account); }

    static CatalogueBatch page(const QString &id, std::optional<qint64> next = {})
    {
        CatalogueBatch batch = batchOf({merchantNamed(id, u"Name of "_s + id)});
        if (next) {
            batch.next.emplace();
            batch.next->offset = *next;
        }
        return batch;
    }

    void answer(Result<CatalogueBatch> batch)
    {
        platform.catalogueRole.answer(std::move(batch));
        settle();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (const auto &row : store.rows(ObjectKind::Merchant))
            result.append(row.id);
        return result;
    }

    [[nodiscard]] LoadState state() const { return loader.progress(account.id).state; }

    void readCompletely(const QStringList &merchants)
    {
        loader.load(account.id);
        CatalogueBatch batch;
        for (const auto &id : merchants)
            batch.merchants.append(merchantNamed(id, id));
        answer(batch);
        ASSERT_EQ(state(), LoadState::Complete);
        clock.advance(std::chrono::minutes(1));
    }

    Account account = accountNamed(u"a"_s, u"Desk"_s);
    ListedAccounts accounts;
    CataloguePlatforms platforms;
    CataloguePlatform &platform = platforms.add(account);
    CatalogueStore store;
    FakeClock clock;
    CatalogueLoader loader{accounts, platforms, store, clock};
    QSignalSpy told{&loader, &CatalogueLoader::progressChanged};
};

TEST_F(CatalogueLoaderTest, ShowsRowsAsTheyArrive)
{
    EXPECT_EQ(state(), LoadState::NotLoaded);
    loader.load(account.id);
    EXPECT_EQ(state(), LoadState::Loading);
    EXPECT_TRUE(loader.isLoading());
    auto first = page(u"m0"_s, 1);
    first.total = 2;
    first.notes = {u"organisations"_s};
    answer(first);
    EXPECT_EQ(ids(), QStringList{u"m0"_s});
    EXPECT_EQ(loader.progress(account.id).done, 1);
    EXPECT_EQ(loader.progress(account.id).total, 2);
    auto second = page(u"m1"_s);
    second.notes = {u"organisations"_s};
    answer(second);
    EXPECT_EQ(ids(), (QStringList{u"m0"_s, u"m1"_s}));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_FALSE(loader.isLoading());
    EXPECT_EQ(loader.progress(account.id).notes, QStringList{u"organisations"_s});
    EXPECT_EQ(loader.progress(account.id).completedAt, clock.now());
    EXPECT_EQ(platform.catalogueRole.asked[1].offset, 1);
}

TEST_F(CatalogueLoaderTest, ACompletePassRemovesWhatIsGone)
{
    readCompletely({u"m0"_s, u"m1"_s, u"m2"_s});
    loader.load(account.id);
    answer(page(u"m1"_s, 1));
    EXPECT_EQ(ids().size(), 3) << "too early to tell";
    answer(page(u"m3"_s));
    EXPECT_EQ(ids(), (QStringList{u"m1"_s, u"m3"_s}));
}

TEST_F(CatalogueLoaderTest, AFailedPassKeepsWhatThereWasAndSaysSo)
{
    readCompletely({u"m0"_s, u"m1"_s});
    const auto completedAt = loader.progress(account.id).completedAt;
    loader.load(account.id);
    answer(page(u"m2"_s, 1));
    answer(failure(localError(ApiErrorKind::TimedOut)));
    EXPECT_EQ(ids(), (QStringList{u"m0"_s, u"m1"_s, u"m2"_s}));
    EXPECT_EQ(state(), LoadState::Failed);
    EXPECT_EQ(loader.progress(account.id).error->kind, ApiErrorKind::TimedOut);
    EXPECT_EQ(loader.progress(account.id).completedAt, completedAt);
    loader.load(account.id);
    EXPECT_FALSE(loader.progress(account.id).error.has_value());
    EXPECT_EQ(loader.progress(account.id).completedAt, completedAt);
}

TEST_F(CatalogueLoaderTest, CancellingStopsTheRequestAndKeepsTheRows)
{
    readCompletely({u"m0"_s});
    loader.load(account.id);
    answer(page(u"m1"_s, 1));
    loader.cancel(account.id);
    EXPECT_EQ(platform.catalogueRole.aborted, 1);
    EXPECT_EQ(state(), LoadState::Cancelled);
    answer(page(u"late"_s));
    EXPECT_EQ(ids(), (QStringList{u"m0"_s, u"m1"_s}));
    EXPECT_EQ(state(), LoadState::Cancelled);
    EXPECT_FALSE(loader.progress(account.id).error.has_value());
}

TEST_F(CatalogueLoaderTest, AnAnswerOfACancelledPassIsNotTakenForTheNext)
{
    loader.load(account.id);
    platform.catalogueRole.answer(page(u"old"_s)); // on its way when the user cancels
    loader.cancel(account.id);
    loader.load(account.id);
    settle();
    EXPECT_TRUE(ids().isEmpty());
    EXPECT_EQ(state(), LoadState::Loading);
    answer(page(u"new"_s));
    EXPECT_EQ(ids(), QStringList{u"new"_s});
}

TEST_F(CatalogueLoaderTest, ReadsAnAccountOnceAtATime)
{
    loader.load(account.id);
    loader.load(account.id);
    loader.loadAll();
    EXPECT_EQ(platform.catalogueRole.asked.size(), 1);
    loader.load({u"nobody"_s});
    EXPECT_EQ(loader.progress({u"nobody"_s}).state, LoadState::NotLoaded);
}

TEST_F(CatalogueLoaderTest, AnAccountWithoutAPlatformFails)
{
    const Account lost = accountNamed(u"lost"_s, u"Lost"_s);
    accounts.put(lost);
    loader.load(lost.id);
    EXPECT_EQ(loader.progress(lost.id).state, LoadState::Failed);
}

TEST_F(CatalogueLoaderTest, PagesThatLeadInACircleAreABadReply)
{
    readCompletely({u"m0"_s});
    loader.load(account.id);
    answer(page(u"m1"_s, 1));
    answer(page(u"m2"_s, 2));
    answer(page(u"m1"_s, 1));
    EXPECT_EQ(state(), LoadState::Failed);
    EXPECT_EQ(loader.progress(account.id).error->kind, ApiErrorKind::BadReply);
    EXPECT_TRUE(ids().contains(u"m0"_s)) << "not a complete pass";
    EXPECT_TRUE(platform.catalogueRole.open.empty());
}

TEST_F(CatalogueLoaderTest, PagesWithoutEndAreABadReply)
{
    for (int i = 1; i <= 20'001; ++i) {
        CatalogueBatch batch;
        batch.next.emplace();
        batch.next->offset = i;
        platform.catalogueRole.script.push_back(std::move(batch));
    }
    loader.load(account.id);
    for (int i = 0; i < 20'001 && loader.isLoading(); ++i)
        settle();
    ASSERT_EQ(state(), LoadState::Failed);
    EXPECT_EQ(loader.progress(account.id).error->kind, ApiErrorKind::BadReply);
    EXPECT_EQ(platform.catalogueRole.asked.size(), 20'000);
    EXPECT_LT(told.size(), 100) << "progress is told too often";
}

TEST_F(CatalogueLoaderTest, RowsOfAReadingSurviveAClockThatIsSetBack)
{
    loader.load(account.id);
    clock.advance(std::chrono::minutes(-5));
    answer(page(u"m0"_s));
    EXPECT_EQ(ids(), QStringList{u"m0"_s});
}

TEST_F(CatalogueLoaderTest, ARemovedAccountTakesItsRowsAndItsReadingWithIt)
{
    readCompletely({u"m0"_s});
    loader.load(account.id);
    platform.catalogueRole.answer(page(u"late"_s));
    accounts.take(account.id);
    settle();
    EXPECT_TRUE(ids().isEmpty());
    EXPECT_EQ(state(), LoadState::NotLoaded);
}

TEST_F(CatalogueLoaderTest, ANewLabelStopsTheReadingAndShowsAtOnce)
{
    readCompletely({u"m0"_s});
    loader.load(account.id);
    account.label = u"Front desk"_s;
    accounts.change(account);
    EXPECT_EQ(state(), LoadState::Cancelled);
    EXPECT_EQ(platform.catalogueRole.aborted, 1);
    EXPECT_EQ(store.rows(ObjectKind::Merchant).front().accountLabel, u"Front desk"_s);
}

TEST_F(CatalogueLoaderTest, ANewAddressForgetsWhatTheOldOneSaid)
{
    readCompletely({u"m0"_s});
    account.baseUrl = QUrl(u"https://elsewhere.example"_s);
    accounts.change(account);
    EXPECT_TRUE(ids().isEmpty());
    EXPECT_EQ(state(), LoadState::NotLoaded);
    readCompletely({u"m0"_s});
    account.environment = Environment::Live;
    accounts.change(account);
    EXPECT_TRUE(ids().isEmpty());
}

TEST_F(CatalogueLoaderTest, TellsStatesAtOnceAndBatchesNowAndThen)
{
    loader.load(account.id);
    EXPECT_EQ(told.size(), 1);
    for (int i = 1; i < 10; ++i)
        answer(page(u"m%1"_s.arg(i), i));
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return told.size() == 2; }, 2000));
    answer(page(u"last"_s));
    EXPECT_EQ(told.size(), 3);
}

TEST_F(CatalogueLoaderTest, CancellingFromASlotThatSeesRowsComeIsSafe)
{
    QObject::connect(&store, &CatalogueStore::rowsAppended, &loader,
                     [this] { loader.cancel(account.id); });
    loader.load(account.id);
    answer(page(u"m0"_s, 1));
    EXPECT_EQ(state(), LoadState::Cancelled);
    EXPECT_EQ(platform.catalogueRole.asked.size(), 1);
}

TEST_F(CatalogueLoaderTest, DropsItsRequestsWhenItGoes)
{
    {
        CatalogueLoader second(accounts, platforms, store, clock);
        second.load(account.id);
    }
    EXPECT_EQ(platform.catalogueRole.aborted, 1);
}

} // namespace
