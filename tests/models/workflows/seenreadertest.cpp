#include "models/workflows/seenreader.h"

#include "tests/support/fakecatalogue.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakememory.h"
#include "tests/support/listedaccounts.h"
#include "tests/support/printing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Merchants that are there, by id; nothing lists them.
struct UnlistedMerchants : MerchantRole
{
    QStringList there;
    QStringList asked;
    std::optional<ApiError> trouble;

    ApiCall<CatalogueBatch> merchant(const QString &id) override
    {
        asked.append(id);
        ApiError gone = trouble.value_or(ApiError{});
        if (!trouble) {
            gone.kind = ApiErrorKind::NotFound;
            gone.httpStatus = 404;
            gone.wire = WireState::MaybeSent;
        }
        if (trouble || !there.contains(id))
            return readyCall<CatalogueBatch>(failure(gone));
        CatalogueBatch batch;
        batch.merchants.emplace_back().id = id;
        return readyCall<CatalogueBatch>(batch);
    }
};

struct SeenWorld
{
    ListedAccounts accounts;
    CataloguePlatforms platforms;
    CatalogueStore store;
    FakeClock clock;
    HeldMemory memory;
    UnlistedMerchants merchants;
    Account account;
    CatalogueLoader loader{accounts, platforms, store, clock};
    SeenReader reader{accounts, platforms, store, loader, memory, clock};
    SeenIds ids{memory};

    SeenWorld()
    {
        account.id = AccountId{u"account-1"_s};
        account.platform = PlatformKind::Preczn;
        platforms.add(account).merchantRole = &merchants;
        accounts.put(account);
    }

    /// A pass that lists `listed`.
    void load(const QStringList &listed)
    {
        CatalogueBatch batch;
        for (const QString &id : listed)
            batch.merchants.emplace_back().id = id;
        loader.load(account.id);
        static_cast<CataloguePlatform &>(*platforms.platform(account.id))
            .catalogueRole.answer(batch);
        QTest::qWait(20);
    }

    [[nodiscard]] bool knows(const QString &id) const
    {
        return store.find(ObjectKind::Merchant, account.id, id).has_value();
    }
};

} // namespace

TEST(SeenReader, ReadsWhatWasOpenedBeforeAndIsNotListed)
{
    SeenWorld world;
    world.merchants.there = {u"mid_1"_s, u"mid_2"_s};
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_1"_s);
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_2"_s);
    world.load({u"mid_2"_s, u"mid_3"_s});
    EXPECT_EQ(world.merchants.asked, QStringList{u"mid_1"_s});
    EXPECT_TRUE(world.knows(u"mid_1"_s) && world.knows(u"mid_3"_s));
}

TEST(SeenReader, ForgetsWhatThePlatformDoesNotKnowAnyMore)
{
    SeenWorld world;
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_gone"_s);
    world.load({});
    EXPECT_FALSE(world.knows(u"mid_gone"_s));
    EXPECT_TRUE(world.ids.of(world.account.id, ObjectKind::Merchant).isEmpty());
}

TEST(SeenReader, StopsAtATroubleOfTheAccountAndForgetsNothing)
{
    SeenWorld world;
    ApiError denied;
    denied.kind = ApiErrorKind::Unauthorised;
    denied.httpStatus = 401;
    denied.wire = WireState::MaybeSent;
    world.merchants.trouble = denied;
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_1"_s);
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_2"_s);
    world.load({});
    EXPECT_EQ(world.merchants.asked.size(), 1);
    EXPECT_EQ(world.ids.of(world.account.id, ObjectKind::Merchant).size(), 2);
}

TEST(SeenReader, ForgetsARemovedAccount)
{
    SeenWorld world;
    world.ids.add(world.account.id, ObjectKind::Merchant, u"mid_1"_s);
    world.accounts.take(world.account.id);
    EXPECT_TRUE(world.ids.of(world.account.id, ObjectKind::Merchant).isEmpty());
}

} // namespace console::testing
