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

    /// One list's reply; `next` names the owner of a list to be read besides.
    static CatalogueBatch page(const QString &id, const QString &next = {})
    {
        CatalogueBatch batch = batchOf({merchantNamed(id, u"Name of "_s + id)});
        if (!next.isEmpty())
            batch.next.append(listOf(next));
        return batch;
    }

    static CatalogueCursor listOf(const QString &owner)
    {
        CatalogueCursor cursor;
        cursor.stage = 1;
        cursor.owner = owner;
        return cursor;
    }

    /// Rows "r<first>" to "r<last>" of a counted list.
    static CatalogueBatch rows(qint64 first, qint64 last, qint64 total)
    {
        CatalogueBatch batch;
        batch.page.emplace();
        batch.page->at.offset = first;
        batch.total = total;
        for (qint64 i = first; i <= last; ++i) {
            batch.merchants.append(merchantNamed(u"r%1"_s.arg(i), u"Row"_s));
            batch.page->ids.append(u"r%1"_s.arg(i).toUtf8());
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
    auto first = rows(0, 1, 3);
    first.notes = {u"organisations"_s};
    answer(first);
    EXPECT_EQ(ids(), (QStringList{u"r0"_s, u"r1"_s}));
    EXPECT_EQ(loader.progress(account.id).done, 2);
    EXPECT_EQ(loader.progress(account.id).total, 3);
    auto second = rows(1, 2, 3);
    second.notes = {u"organisations"_s};
    answer(second);
    EXPECT_EQ(ids(), (QStringList{u"r0"_s, u"r1"_s, u"r2"_s}));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_FALSE(loader.isLoading());
    EXPECT_EQ(loader.progress(account.id).notes, QStringList{u"organisations"_s});
    EXPECT_EQ(loader.progress(account.id).completedAt, clock.now());
    EXPECT_EQ(platform.catalogueRole.asked[1].offset, 1) << "pages overlap by a row";
}

TEST_F(CatalogueLoaderTest, ReadsTheFirstPageAloneAndThenKeepsTwelveAsked)
{
    loader.load(account.id);
    EXPECT_EQ(platform.catalogueRole.open.size(), 1u);
    answer(rows(0, 9, 200));
    EXPECT_EQ(platform.catalogueRole.open.size(), 12u);
    EXPECT_EQ(platform.catalogueRole.asked.last().offset, 108);
    answer(rows(9, 18, 200));
    EXPECT_EQ(platform.catalogueRole.open.size(), 12u);
    clock.advance(std::chrono::seconds(10));
    answer(rows(18, 27, 200));
    const auto progress = loader.progress(account.id);
    EXPECT_EQ(progress.done, 28);
    EXPECT_DOUBLE_EQ(*progress.rate(), 2.8);
    EXPECT_EQ(*progress.remaining(), std::chrono::seconds(61));
}

TEST_F(CatalogueLoaderTest, ShowsARowThatCouldNotBeReadAsAGapAndReadsOnlyTheRest)
{
    readCompletely({u"gone"_s});
    loader.load(account.id);
    answer(rows(0, 9, 28));
    answer(failure(localError(ApiErrorKind::ServerError)));
    answer(rows(18, 27, 28));
    EXPECT_EQ(state(), LoadState::Failed);
    auto progress = loader.progress(account.id);
    ASSERT_EQ(progress.gaps.size(), 1);
    EXPECT_EQ(progress.gaps[0].first, 11);
    EXPECT_EQ(progress.gaps[0].last, 18);
    EXPECT_EQ(progress.gaps[0].error.kind, ApiErrorKind::ServerError);
    EXPECT_TRUE(ids().contains(u"gone"_s)) << "a pass with a gap removes nothing";
    platform.catalogueRole.asked.clear();
    loader.loadRest(account.id);
    ASSERT_EQ(platform.catalogueRole.asked.size(), 1);
    EXPECT_EQ(platform.catalogueRole.asked[0].offset, 0) << "is the list still the same?";
    answer(rows(0, 9, 28));
    ASSERT_EQ(platform.catalogueRole.asked.size(), 2);
    EXPECT_EQ(platform.catalogueRole.asked[1].offset, 9);
    answer(rows(9, 18, 28));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_EQ(ids().size(), 28);
    EXPECT_FALSE(ids().contains(u"gone"_s));
    EXPECT_TRUE(loader.progress(account.id).gaps.isEmpty());
}

TEST_F(CatalogueLoaderTest, ReadsTheRestOfAWalkToo)
{
    loader.load(account.id);
    auto first = page(u"m0"_s);
    first.next = {listOf(u"A"_s), listOf(u"B"_s), listOf(u"C"_s)};
    answer(first);
    EXPECT_EQ(platform.catalogueRole.open.size(), 3u);
    answer(page(u"a"_s));
    answer(failure(localError(ApiErrorKind::TimedOut)));
    answer(failure(localError(ApiErrorKind::TimedOut)));
    ASSERT_EQ(loader.progress(account.id).gaps.size(), 1);
    EXPECT_EQ(loader.progress(account.id).gaps[0].owners, 2);
    EXPECT_EQ(loader.progress(account.id).gaps[0].owner, u"B"_s);
    loader.loadRest(account.id);
    answer(page(u"b"_s));
    answer(page(u"c"_s));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_EQ(ids(), (QStringList{u"m0"_s, u"a"_s, u"b"_s, u"c"_s}));
}

TEST_F(CatalogueLoaderTest, AKeyThatIsRefusedEndsThePassAtOnce)
{
    loader.load(account.id);
    answer(rows(0, 9, 100'000));
    answer(failure(localError(ApiErrorKind::Unauthorised)));
    EXPECT_EQ(state(), LoadState::Failed);
    EXPECT_EQ(platform.catalogueRole.asked.size(), 13);
    EXPECT_EQ(platform.catalogueRole.aborted, 11);
    EXPECT_EQ(loader.progress(account.id).error->kind, ApiErrorKind::Unauthorised);
    ASSERT_EQ(loader.progress(account.id).gaps.size(), 1);
    EXPECT_EQ(loader.progress(account.id).gaps[0].first, 11);
    EXPECT_EQ(loader.progress(account.id).gaps[0].last, 100'000);
}

TEST_F(CatalogueLoaderTest, DoesNotAskForEverWhenEverythingFails)
{
    loader.load(account.id);
    answer(rows(0, 9, 100'000));
    while (loader.isLoading())
        answer(failure(localError(ApiErrorKind::TimedOut)));
    EXPECT_LT(platform.catalogueRole.asked.size(), 25);
}

TEST_F(CatalogueLoaderTest, ACancelledPassCanBeFinishedLater)
{
    loader.load(account.id);
    answer(rows(0, 9, 37));
    answer(rows(9, 18, 37));
    loader.cancel(account.id);
    EXPECT_EQ(platform.catalogueRole.aborted, 2);
    ASSERT_EQ(loader.progress(account.id).gaps.size(), 1);
    settle();
    platform.catalogueRole.open.clear();
    loader.loadRest(account.id);
    answer(rows(0, 9, 37));
    ASSERT_EQ(platform.catalogueRole.open.size(), 2u);
    answer(rows(18, 27, 37));
    answer(rows(27, 36, 37));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_EQ(ids().size(), 37);
}

TEST_F(CatalogueLoaderTest, ARefreshThatChangesNothingSaysNothing)
{
    readCompletely({u"m0"_s, u"m1"_s});
    QSignalSpy changed(&store, &CatalogueStore::rowsChanged);
    QSignalSpy appended(&store, &CatalogueStore::rowsAppended);
    QSignalSpy removed(&store, &CatalogueStore::rowsRemoved);
    readCompletely({u"m0"_s, u"m1"_s});
    EXPECT_EQ(changed.size() + appended.size() + removed.size(), 0);
}

TEST_F(CatalogueLoaderTest, ACompletePassRemovesWhatIsGone)
{
    readCompletely({u"m0"_s, u"m1"_s, u"m2"_s});
    loader.load(account.id);
    answer(page(u"m1"_s, u"x"_s));
    EXPECT_EQ(ids().size(), 3) << "too early to tell";
    answer(page(u"m3"_s));
    EXPECT_EQ(ids(), (QStringList{u"m1"_s, u"m3"_s}));
}

TEST_F(CatalogueLoaderTest, AFailedPassKeepsWhatThereWasAndSaysSo)
{
    readCompletely({u"m0"_s, u"m1"_s});
    const auto completedAt = loader.progress(account.id).completedAt;
    loader.load(account.id);
    answer(page(u"m2"_s, u"x"_s));
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
    answer(page(u"m1"_s, u"x"_s));
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

TEST_F(CatalogueLoaderTest, FollowsACircleOnlyOnce)
{
    loader.load(account.id);
    answer(page(u"m0"_s, u"x"_s));
    answer(page(u"m1"_s, u"y"_s));
    answer(page(u"m2"_s, u"x"_s));
    EXPECT_EQ(state(), LoadState::Complete);
    EXPECT_EQ(platform.catalogueRole.asked.size(), 3);
}

TEST_F(CatalogueLoaderTest, ListsWithoutEndAreABadReply)
{
    for (int i = 1; i <= 20'001; ++i) {
        CatalogueBatch batch;
        batch.next.append(listOf(QString::number(i)));
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
        answer(page(u"m%1"_s.arg(i), u"o%1"_s.arg(i)));
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
    answer(page(u"m0"_s, u"x"_s));
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
