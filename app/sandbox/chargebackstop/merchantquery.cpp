#include "app/sandbox/chargebackstop/merchantquery.h"

#include "app/sandbox/sandboxrequest.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct MerchantFilter
{
    QLatin1String name;
    bool (*matches)(const CbsMerchant &merchant, const QString &wanted);
};

constexpr std::array filters{
    MerchantFilter{"organisation_id"_L1,
                   [](const CbsMerchant &m, const QString &w) { return m.organisationId == w; }},
    MerchantFilter{"type"_L1, [](const CbsMerchant &m, const QString &w) { return m.type == w; }},
    MerchantFilter{"external_id"_L1,
                   [](const CbsMerchant &m, const QString &w) { return m.externalId == w; }},
    MerchantFilter{"name"_L1,
                   [](const CbsMerchant &m, const QString &w) {
                       return m.name.contains(w, Qt::CaseInsensitive);
                   }},
};

struct MerchantOrder
{
    QLatin1String name;
    bool (*before)(const CbsMerchant &left, const CbsMerchant &right);
};

constexpr std::array orders{
    MerchantOrder{
        "created_at"_L1,
        [](const CbsMerchant &l, const CbsMerchant &r) { return l.createdAt < r.createdAt; }},
    MerchantOrder{
        "updated_at"_L1,
        [](const CbsMerchant &l, const CbsMerchant &r) { return l.updatedAt < r.updatedAt; }},
    MerchantOrder{"name"_L1,
                  [](const CbsMerchant &l, const CbsMerchant &r) { return l.name < r.name; }},
    MerchantOrder{"type"_L1,
                  [](const CbsMerchant &l, const CbsMerchant &r) { return l.type < r.type; }},
};

} // namespace

QList<CbsMerchant> selectMerchants(QList<CbsMerchant> merchants, const QUrlQuery &query)
{
    for (const auto &filter : filters) {
        if (!query.hasQueryItem(filter.name))
            continue;
        const QString wanted = queryText(query, filter.name);
        merchants.removeIf([&](const CbsMerchant &m) { return !filter.matches(m, wanted); });
    }
    const QString sort =
        query.hasQueryItem(u"sort"_s) ? queryText(query, u"sort"_s) : u"-created_at"_s;
    const bool down = sort.startsWith(u'-');
    for (const auto &order : orders) {
        if (sort.mid(down ? 1 : 0) == order.name)
            std::stable_sort(merchants.begin(), merchants.end(), order.before);
    }
    if (down)
        std::reverse(merchants.begin(), merchants.end());
    return merchants;
}

} // namespace console
