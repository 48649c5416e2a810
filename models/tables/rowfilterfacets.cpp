// How a RowFilter counts what the values of each facet would show.
#include "models/tables/rowfilter.h"

#include <QHash>

#include <algorithm>

namespace console {

namespace {

bool hasMore(const FacetValue &a, const FacetValue &b)
{
    return a.count != b.count ? a.count > b.count : a.key < b.key;
}

QList<FacetValue> mostFrequent(const CatalogueSection &section, const std::vector<int> &byOwner)
{
    std::vector<quint32> owners;
    for (quint32 owner = 0; owner < byOwner.size(); ++owner) {
        if (byOwner[owner] > 0)
            owners.push_back(owner);
    }
    const auto end = owners.begin()
        + static_cast<std::ptrdiff_t>(
                         std::min(owners.size(), static_cast<size_t>(FacetCounts::mostOwners)));
    std::partial_sort(owners.begin(), end, owners.end(), [&](quint32 a, quint32 b) {
        return byOwner[a] != byOwner[b] ? byOwner[a] > byOwner[b] : a < b;
    });
    QList<FacetValue> values;
    for (auto owner = owners.begin(); owner != end; ++owner) {
        const QString name = QString::fromUtf8(section.ownerName(*owner));
        values.append({ownerKey(QString::fromUtf8(section.ownerId(*owner)), name),
                       QString::fromUtf8(section.ownerText(*owner)), byOwner[*owner]});
    }
    return values;
}

} // namespace

void RowFilter::countFacets(const CatalogueSection &section, const Counts &counts)
{
    const auto &byClass = counts.byClass;
    m_facets = {};
    QHash<quint32, int> types;
    for (size_t i = 0; i < byClass.size(); ++i) {
        const RowClass &rowClass = section.classes()[static_cast<qsizetype>(i)];
        const SectionAccount &account = section.accounts()[rowClass.account];
        const ClassScope &scope = m_classScopes[i];
        const int count = byClass[i];
        if (scope.environment && scope.lifecycle && scope.type)
            m_facets.platforms[static_cast<size_t>(account.platform)] += count;
        if (scope.platform && scope.lifecycle && scope.type)
            m_facets.environments[static_cast<size_t>(account.environment)] += count;
        if (scope.platform && scope.environment && scope.type)
            m_facets.lifecycles[static_cast<size_t>(rowClass.lifecycle)] += count;
        if (count && scope.platform && scope.environment && scope.lifecycle)
            types[rowClass.type] += count;
    }
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        const QString word = QString::fromUtf8(section.words().at(type.key()));
        m_facets.types.append({word, word, type.value()});
    }
    std::sort(m_facets.types.begin(), m_facets.types.end(), hasMore);
    m_facets.owners = mostFrequent(section, counts.byOwner);
}

} // namespace console
