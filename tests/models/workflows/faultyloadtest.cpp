#include "models/workflows/catalogueloader.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/listedaccounts.h"
#include "tests/support/printing.h"
#include "tests/support/shiftinglist.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <set>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

/// A platform with nothing but a list.
class ListPlatform : public Platform {
public:
    ListPlatform(Account account, ShiftingList &list) : m_account(std::move(account)), m_list(list)
    {
    }

    const Account &account() const override { return m_account; }
    CatalogueRole &catalogue() override { return m_list; }

private:
    Account m_account;
    ShiftingList &m_list;
};

class OnePlatform : public PlatformRegistry {
public:
    explicit OnePlatform(Platform &platform) : m_platform(platform) { }

    Platform *platform(const AccountId &) override { return &m_platform; }
    std::unique_ptr<Platform> trial(const Account &, SecretBuffer) override { return nullptr; }

private:
    Platform &m_platform;
};

enum class Drift { Still, Grows, Shrinks, Both };

/// One random schedule and the reading that has to cope with it.
class Trial {
public:
    Trial(unsigned seed, Drift drift) : random(seed), list(seed)
    {
        accounts.put(account);
        const int rows = pick(120);
        for (int i = 0; i < rows; ++i)
            list.rows.append(u"row%1"_s.arg(i));
        list.limit = 3 + pick(12);
        const int requests = 2 + rows / static_cast<int>(list.limit);
        for (int i = pick(4); i > 0; --i)
            list.troubles[pick(requests * 2)] = static_cast<ListTrouble>(1 + pick(6));
        for (int i = drift == Drift::Still ? 0 : 1 + pick(3); i > 0; --i)
            list.changes[pick(requests)] = step(drift);
        start = list.rows;
        run([this] { loader.load(account.id); });
    }

    void run(const std::function<void()> &begin)
    {
        begin();
        for (int guard = 0; loader.isLoading() && guard < 5000; ++guard) {
            if (!list.isIdle())
                list.serveOne();
            QCoreApplication::sendPostedEvents();
        }
    }

    /// Reads what is missing, without further trouble, as a user would.
    void readRest()
    {
        list.troubles.clear();
        list.changes.clear();
        for (int i = 0; i < 4 && state() != LoadState::Complete; ++i)
            run([this] { loader.loadRest(account.id); });
    }

    [[nodiscard]] std::string gaps() const
    {
        QString text = u"%1 rows, %2 shown:"_s.arg(list.rows.size()).arg(shown().size());
        for (const auto &gap : loader.progress(account.id).gaps)
            text += u" %1-%2 %3"_s.arg(gap.first).arg(gap.last).arg(gap.error.message);
        return text.toStdString();
    }

    [[nodiscard]] LoadState state() const { return loader.progress(account.id).state; }

    [[nodiscard]] std::set<QString> shown() const
    {
        std::set<QString> ids;
        for (const auto &row : store.rows(ObjectKind::Integration))
            ids.insert(row.id);
        return ids;
    }

    [[nodiscard]] std::set<QString> onServer() const
    {
        return {list.rows.begin(), list.rows.end()};
    }

    /// Rows that were there all the time and are not shown.
    [[nodiscard]] QStringList lost() const
    {
        QStringList missing;
        const auto visible = shown();
        for (const auto &id : start) {
            if (!list.removed.contains(id) && !visible.contains(id))
                missing.append(id);
        }
        return missing;
    }

    [[nodiscard]] int pick(int end)
    {
        return std::uniform_int_distribution<int>(0, end - 1)(random);
    }

    std::mt19937 random;
    Account account = accountNamed(u"a"_s, u"Desk"_s);
    ShiftingList list;
    QStringList start;
    ListedAccounts accounts;
    ListPlatform platform{account, list};
    OnePlatform platforms{platform};
    CatalogueStore store;
    FakeClock clock;
    CatalogueLoader loader{accounts, platforms, store, clock};

private:
    [[nodiscard]] int step(Drift drift)
    {
        const int size = pick(8) == 0 ? 1 + pick(20) : 1;
        const bool grows = drift == Drift::Grows || (drift == Drift::Both && pick(2) == 0);
        return grows ? size : -size;
    }
};

class FaultyLoad : public ::testing::TestWithParam<Drift> { };

TEST_P(FaultyLoad, EndsWithTheServersRowsOrWithAVisibleGap)
{
    int complete = 0;
    int withGap = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        Trial trial(seed, GetParam());
        ASSERT_FALSE(trial.loader.isLoading());
        const auto progress = trial.loader.progress(trial.account.id);
        if (progress.state == LoadState::Complete) {
            ++complete;
            EXPECT_EQ(trial.lost(), QStringList());
            // Where rows come as well as go, a count cannot tell one for another.
            if (GetParam() != Drift::Both) {
                EXPECT_EQ(trial.shown(), trial.onServer());
            }
        } else {
            ++withGap;
            EXPECT_TRUE(progress.error.has_value());
            EXPECT_TRUE(!progress.gaps.isEmpty() || trial.shown().empty());
        }
        trial.readRest();
        ASSERT_EQ(trial.state(), LoadState::Complete) << trial.gaps();
        EXPECT_EQ(trial.lost(), QStringList());
        if (GetParam() != Drift::Both) {
            EXPECT_EQ(trial.shown(), trial.onServer());
        }
        if (HasFailure())
            return;
    }
    EXPECT_GT(complete, 50);
    EXPECT_GT(withGap, 50);
}

INSTANTIATE_TEST_SUITE_P(CatalogueLoader, FaultyLoad,
                         ::testing::Values(Drift::Still, Drift::Grows, Drift::Shrinks, Drift::Both));

} // namespace
