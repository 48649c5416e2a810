// Random walks over store and table, compared after every step with a recomputation from scratch.
#include "models/tables/cataloguetable.h"
#include "models/tables/cataloguetext.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelcheck.h"
#include "tests/support/printing.h"

#include <QCollator>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSet>

#include <gtest/gtest.h>

#include <random>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

using Identity = QPair<QString, QString>; // account, id

Identity identityOf(const CatalogueRow &row)
{
    return {row.account.value, row.id};
}

class RandomWalk : public ::testing::TestWithParam<unsigned> {
protected:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    template <typename T>
    T pickOf(const QList<T> &list)
    {
        return list[pick(static_cast<int>(list.size()))];
    }

    Merchant randomMerchant()
    {
        const QList<QString> words{u"alpha"_s, u"Älpha"_s, u"beta"_s,
                                   u"Shop"_s,  u"shop"_s,  u"øst"_s};
        const QString name = pickOf(words) + u' ' + QString::number(pick(20));
        return merchantNamed(u"m%1"_s.arg(pick(300)), name, static_cast<Lifecycle>(pick(6)));
    }

    void step(bool selecting = true)
    {
        switch (pick(selecting ? 8 : 7)) {
        case 0:
        case 1:
            upsert(1 + pick(60));
            break;
        case 2:
            upsert(1);
            break;
        case 3:
            refresh();
            break;
        case 4:
            filter();
            break;
        case 5:
            table.sort(pick(catalogue::ColumnCount + 1) - 1, static_cast<Qt::SortOrder>(pick(2)));
            break;
        case 6:
            store.removeOlder(accounts[pick(2)].id, moment(m_now - pick(12)));
            break;
        case 7:
            select();
            break;
        }
    }

    void upsert(int count)
    {
        QList<Merchant> merchants;
        for (int i = 0; i < count; ++i)
            merchants.append(randomMerchant());
        store.upsert(accounts[pick(2)], batchOf(merchants), moment(++m_now));
    }

    /// What is there, once more.
    void refresh()
    {
        const auto &account = accounts[pick(2)];
        QList<Merchant> merchants;
        for (const auto &row : store.rows(ObjectKind::Merchant)) {
            if (row.account == account.id && pick(3))
                merchants.append(merchantNamed(row.id, row.name, row.lifecycle));
        }
        store.upsert(account, batchOf(merchants), moment(++m_now));
    }

    void filter()
    {
        const QList<QString> texts{{}, {}, u"alpha"_s, u"a"_s, u"shop 1"_s, u"m2"_s, u"nothing"_s};
        CatalogueQuery query = table.query();
        query.text = pickOf(texts);
        query.lifecycle.reset();
        if (pick(4) == 0)
            query.lifecycle = static_cast<Lifecycle>(pick(6));
        if (pick(12) == 0) {
            query.account.reset();
            if (pick(2))
                query.account = accounts[pick(2)].id;
        }
        const bool isReset = query.account != table.query().account;
        table.setQuery(query);
        if (isReset)
            m_selected.clear();
    }

    void select()
    {
        if (!table.rowCount())
            return;
        const int first = pick(2) ? 0 : pick(table.rowCount());
        const int last = pick(2) ? table.rowCount() - 1 : first;
        const QItemSelection range(table.index(first, 0),
                                   table.index(last, catalogue::ColumnCount - 1));
        selection.select(range, QItemSelectionModel::ClearAndSelect);
        selection.setCurrentIndex(table.index(last, 0), QItemSelectionModel::NoUpdate);
        m_selected.clear();
        for (int i = first; i <= last; ++i)
            m_selected.insert(identityOf(*table.rowAt(i)));
        m_current = identityOf(*table.rowAt(last));
    }

    [[nodiscard]] std::vector<CatalogueRow> expected() const;
    void compareRows();
    void compare();

    const QList<Account> accounts{accountNamed(u"a"_s, u"Desk"_s),
                                  accountNamed(u"b"_s, u"Shop desk"_s)};
    CatalogueStore store;
    FakeClock clock;
    CatalogueTable table{store, ObjectKind::Merchant, clock};
    ModelCheck check{table};
    QItemSelectionModel selection{&table};

private:
    std::mt19937 m_random{GetParam()};
    int m_now = 0;
    QSet<Identity> m_selected;
    Identity m_current;
};

/// Written to be obvious: compares texts with a collator each time.
std::vector<CatalogueRow> RandomWalk::expected() const
{
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<CatalogueRow> rows;
    for (const auto &row : store.rows(ObjectKind::Merchant)) {
        if (matches(row, table.query()))
            rows.push_back(row);
    }
    const int column = table.sortColumn();
    const auto byColumn = [&](const CatalogueRow &a, const CatalogueRow &b) -> int {
        switch (column) {
        case -1:
            return 0;
        case catalogue::Status:
            return int(a.lifecycle) - int(b.lifecycle);
        case catalogue::EnvironmentWord:
            return 0;
        case catalogue::Age:
            return static_cast<int>(a.fetchedAt.msecsTo(b.fetchedAt));
        case catalogue::Name:
        case catalogue::Owner:
        case catalogue::AccountLabel:
            return collator.compare(cellText(a, catalogue::Column(column)),
                                    cellText(b, catalogue::Column(column)));
        default:
            return cellText(a, catalogue::Column(column))
                .compare(cellText(b, catalogue::Column(column)));
        }
    };
    if (column < 0) {
        if (table.sortOrder() == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const CatalogueRow &a, const CatalogueRow &b) {
        if (const int order = byColumn(a, b))
            return table.sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
        if (const int order = collator.compare(a.name, b.name))
            return order < 0;
        return a.id < b.id;
    });
    return rows;
}

void RandomWalk::compareRows()
{
    const auto rows = expected();
    ASSERT_EQ(table.rowCount(), static_cast<int>(rows.size()));
    for (int i = 0; i < table.rowCount(); ++i)
        ASSERT_EQ(*table.rowAt(i), rows[static_cast<size_t>(i)]) << "row " << i;
}

void RandomWalk::compare()
{
    compareRows();
    if (HasFatalFailure())
        return;
    QSet<Identity> shown;
    for (int i = 0; i < table.rowCount(); ++i)
        shown.insert(identityOf(*table.rowAt(i)));

    m_selected.intersect(shown); // what leaves the table leaves the selection
    QSet<Identity> selected;
    for (const auto &index : selection.selectedRows())
        selected.insert(identityOf(*table.rowAt(index.row())));
    ASSERT_EQ(selected, m_selected);
    if (selection.hasSelection() && shown.contains(m_current) && m_selected.contains(m_current)
        && selection.currentIndex().isValid())
        ASSERT_EQ(identityOf(*table.rowAt(selection.currentIndex().row())), m_current);
    else
        m_current = {};
}

TEST_P(RandomWalk, AgreesWithARecomputationAtEveryStep)
{
    for (int i = 0; i < 120; ++i) {
        step();
        table.settle(); // of many rows what comes is gathered
        compare();
        if (HasFatalFailure())
            FAIL() << "step " << i << " of walk " << GetParam();
    }
}

/// Everything takes a thread, and whatever comes next comes while it runs.
TEST_P(RandomWalk, AgreesAfterSeveralStepsThatCameWhileAThreadWasBusy)
{
    table.setPatience(0);
    for (int i = 0; i < 60; ++i) {
        for (int steps = 1 + pick(5); steps > 0; --steps) {
            step(false);
            if (pick(3) == 0)
                QCoreApplication::processEvents(); // what was found meanwhile is shown
            for (int row = 0; row < table.rowCount(); ++row)
                ASSERT_TRUE(table.rowAt(row)) << "a row that is not there is shown";
        }
        table.settle();
        ASSERT_FALSE(table.isWorking());
        compareRows();
        if (HasFatalFailure())
            FAIL() << "round " << i << " of walk " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Walks, RandomWalk, ::testing::Range(1U, 5U));

} // namespace
