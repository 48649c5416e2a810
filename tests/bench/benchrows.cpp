#include "tests/bench/benchrows.h"

#include <array>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;

const std::array<QString, 12> places{u"Berlin"_s, u"Łódź"_s,   u"Lyon"_s,  u"Porto"_s,
                                     u"Malmö"_s,  u"Dublin"_s, u"Turin"_s, u"Utrecht"_s,
                                     u"Vienna"_s, u"Boston"_s, u"Leeds"_s, u"Tallinn"_s};
const std::array<QString, 10> trades{u"Bakery"_s, u"Books"_s,   u"Cycles"_s,  u"Dental"_s,
                                     u"Flowers"_s, u"Grocery"_s, u"Hotel"_s,   u"Jewels"_s,
                                     u"Motors"_s, u"Optics"_s};
const std::array<QString, 6> types{u"salesforce"_s,    u"shopify"_s,     u"CUSTOM_ORDERS"_s,
                                   u"woocommerce"_s, u"bigcommerce"_s, u"magento"_s};
const std::array<QString, 3> statuses{u"active"_s, u"disconnected"_s, u"error"_s};
constexpr std::array lifecycles{Lifecycle::Active, Lifecycle::Off, Lifecycle::Failed};

/// Scattered, but the same in every run.
quint32 scattered(int i)
{
    auto x = static_cast<quint32>(i) * 2654435761U;
    x ^= x >> 15;
    x *= 2246822519U;
    return x ^ (x >> 13);
}

template <typename T, size_t N>
const T &pick(const std::array<T, N> &from, quint32 number)
{
    return from[number % N];
}

} // namespace

const Account &accountOf(int i)
{
    static const std::array<Account, 4> accounts = [] {
        std::array<Account, 4> made;
        for (size_t a = 0; a < made.size(); ++a) {
            made[a].id = {u"account-%1"_s.arg(a)};
            made[a].label = u"Support desk %1"_s.arg(a);
            made[a].platform = allPlatforms[a];
            made[a].environment = a % 2 ? Environment::Live : Environment::Test;
        }
        return made;
    }();
    return accounts[static_cast<size_t>(i / pageSize) % accounts.size()];
}

Integration integration(int i)
{
    const quint32 number = scattered(i);
    const quint32 owner = scattered(i) % static_cast<quint32>(2000);
    Integration made;
    made.id = u"mint_%1%2"_s.arg(number, 8, 16, '0'_L1).arg(i, 8, 16, '0'_L1);
    made.name = pick(trades, number >> 4) + u' ' + pick(places, number >> 9) + u' '
        + QString::number(number % 100'000);
    made.ownerId = u"org_%1"_s.arg(owner, 6, 10, '0'_L1);
    made.ownerName = pick(places, owner) + u" Trading Group "_s + QString::number(owner);
    made.type = pick(types, number >> 7);
    made.rawStatus = pick(statuses, number >> 11);
    made.lifecycle = pick(lifecycles, number >> 11);
    made.externalId = u"EXT-%1"_s.arg(number % 10'000'000, 8, 10, '0'_L1);
    return made;
}

void fill(CatalogueStore &store, int first, int count)
{
    const QDateTime now(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    for (int start = first; start < first + count; start += pageSize) {
        CatalogueBatch batch;
        for (int i = start; i < std::min(start + pageSize, first + count); ++i)
            batch.integrations.append(integration(i));
        store.upsert(accountOf(start), batch, now.addMSecs(start / pageSize));
    }
}

std::unique_ptr<CatalogueStore> storeOf(int count)
{
    auto store = std::make_unique<CatalogueStore>();
    fill(*store, 0, count);
    return store;
}

QStringList cellsOf(int i)
{
    const Integration made = integration(i);
    return {made.name,
            made.ownerName,
            made.type,
            QString(lifecycleWord(made.lifecycle)),
            made.rawStatus,
            accountOf(i).label,
            made.id,
            made.externalId};
}

double bytesPerRow(int count)
{
    double bytes = 0;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<double>(cellsOf(i).join(QString()).toUtf8().size());
    return bytes / count;
}

std::unique_ptr<QStandardItemModel> standardModelOf(int count)
{
    auto model = std::make_unique<QStandardItemModel>(count, 8);
    for (int i = 0; i < count; ++i) {
        const QStringList cells = cellsOf(i);
        for (int column = 0; column < cells.size(); ++column)
            model->setItem(i, column, new QStandardItem(cells[column]));
    }
    return model;
}

} // namespace console::bench
