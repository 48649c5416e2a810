// A RowFilter against the rule in plain words, over random rows, queries, updates and removals.
#include "models/tables/rowfilter.h"
#include "models/tables/cataloguestore.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class RowFilterTest : public ::testing::TestWithParam<unsigned> {
protected:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    template <typename T>
    T pickOf(const QList<T> &list)
    {
        return list[pick(static_cast<int>(list.size()))];
    }

    QString words()
    {
        return pickOf<QString>({u"Alpha"_s, u"älpha"_s, u"beta"_s, u"Øst"_s, u"10"_s, {}});
    }

    Integration integration(int number)
    {
        Integration made;
        made.id = u"Int_%1"_s.arg(number);
        made.name = QString(words() + u' ' + words());
        made.ownerId = pickOf<QString>({u"org_1"_s, u"org_2"_s, {}});
        made.ownerName = words();
        made.type = pickOf<QString>({u"shopify"_s, u"CUSTOM"_s, {}});
        made.lifecycle = static_cast<Lifecycle>(pick(6));
        made.rawStatus = pickOf<QString>({u"ENABLED"_s, u"off"_s, {}});
        made.externalId = words();
        return made;
    }

    CatalogueQuery query(const CatalogueQuery &last)
    {
        CatalogueQuery next = last;
        if (pick(3)) {
            // Typing on, mostly.
            next.text += pickOf<QString>({u"a"_s, u"l"_s, u"p"_s, u" be"_s, u" owner:al"_s, u"1"_s,
                                          u" status:"_s, u" status:a"_s, u"e"_s, u" type:cus"_s,
                                          u" id:int_1"_s});
        } else {
            next.text = pickOf<QString>({{}, u"alpha"_s, u"env:test"_s, u"platform:prec 10"_s,
                                         u"account:shop"_s, u"status:\"action n"_s, u"status:n"_s,
                                         u"status:en"_s, u"int_ t"_s});
        }
        if (pick(4) == 0)
            next.types = pick(2) ? QSet<QString>{u"shopify"_s, {}} : QSet<QString>();
        if (pick(4) == 0)
            next.owners = pick(2) ? QSet<QString>{u"org_2"_s, u"beta"_s} : QSet<QString>();
        if (pick(4) == 0)
            next.lifecycles
                = pick(2) ? QSet{Lifecycle::Active, Lifecycle::Failed} : QSet<Lifecycle>();
        if (pick(4) == 0)
            next.platforms = pick(2) ? QSet{PlatformKind::Preczn} : QSet<PlatformKind>();
        if (pick(6) == 0)
            next.account = pick(2) ? std::optional(accounts[pick(2)].id) : std::nullopt;
        return next;
    }

    void compare(const RowFilter &filter) const;
    void compareFacets(const RowFilter &filter, const std::vector<CatalogueRow> &rows) const;

    const QList<Account> accounts{
        accountNamed(u"a"_s, u"Desk"_s),
        accountNamed(u"b"_s, u"Shop"_s, PlatformKind::Paygentic)};
    CatalogueStore store;

private:
    std::mt19937 m_random{GetParam()};
};

void RowFilterTest::compare(const RowFilter &filter) const
{
    const auto rows = store.rows(ObjectKind::Integration);
    ASSERT_EQ(filter.found().size(), rows.size());
    int total = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(filter.found()[i] != 0, matches(rows[i], filter.query()))
            << i << ": " << filter.query().text.toStdString();
        total += !filter.query().account || *filter.query().account == rows[i].account;
    }
    ASSERT_EQ(filter.total(), total);
    compareFacets(filter, rows);
}

/// Each value counted by asking for it alone.
void RowFilterTest::compareFacets(const RowFilter &filter,
                                  const std::vector<CatalogueRow> &rows) const
{
    const auto countOf = [&](const auto &change) {
        CatalogueQuery one = filter.query();
        change(one);
        return static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [&](const CatalogueRow &row) { return matches(row, one); }));
    };
    const auto &facets = filter.facets();
    for (const auto platform : allPlatforms)
        ASSERT_EQ(facets.platforms[static_cast<size_t>(platform)],
                  countOf([&](CatalogueQuery &one) { one.platforms = {platform}; }));
    for (int i = 0; i < 6; ++i)
        ASSERT_EQ(facets.lifecycles[static_cast<size_t>(i)], countOf([&](CatalogueQuery &one) {
                      one.lifecycles = {static_cast<Lifecycle>(i)};
                  }));
    int typed = 0;
    for (const auto &type : facets.types) {
        ASSERT_EQ(type.count, countOf([&](CatalogueQuery &one) { one.types = {type.key}; }));
        typed += type.count;
    }
    ASSERT_EQ(typed, countOf([](CatalogueQuery &one) { one.types.clear(); }));
    int owned = 0;
    for (const auto &owner : facets.owners)
        owned += owner.count;
    ASSERT_EQ(owned, countOf([](CatalogueQuery &one) { one.owners.clear(); }));
}

TEST_P(RowFilterTest, AgreesWithTheRuleAtEveryStep)
{
    RowFilter filter;
    QList<int> changed;
    QObject::connect(&store, &CatalogueStore::rowsChanged, &store,
                     [&](ObjectKind, const QList<int> &rows) { changed = rows; });
    QObject::connect(&store, &CatalogueStore::rowsRemoved, &store,
                     [&](ObjectKind, const QList<int> &moved) { filter.remap(moved); });
    filter.setQuery(store.section(ObjectKind::Integration), {});
    for (int step = 0; step < 60; ++step) {
        changed.clear();
        if (pick(2)) {
            CatalogueBatch batch;
            for (int i = pick(step % 20 == 0 ? 1500 : 40); i >= 0; --i)
                batch.integrations.append(integration(pick(3000)));
            store.upsert(accounts[pick(2)], batch, moment(step));
        } else if (pick(6) == 0) {
            if (pick(3))
                store.removeOlder(accounts[pick(2)].id, moment(step - 5));
            else
                store.removeAccount(accounts[pick(2)].id);
        }
        filter.update(store.section(ObjectKind::Integration), changed);
        if (pick(2))
            filter.setQuery(store.section(ObjectKind::Integration), query(filter.query()));
        compare(filter);
        if (HasFatalFailure())
            FAIL() << "step " << step << " of walk " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Walks, RowFilterTest, ::testing::Range(1U, 4U));

} // namespace
