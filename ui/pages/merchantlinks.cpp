#include "ui/pages/merchantlinks.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "merchantLinks";
constexpr auto groupsField = "groups"_L1;
constexpr auto accountField = "account"_L1;
constexpr auto idField = "id"_L1;

} // namespace

MerchantLinks::MerchantLinks(ProfileMemory &memory) : m_memory(memory)
{
    const auto groups = memory.recall(QLatin1String(topic)).value(groupsField).toArray();
    for (const QJsonValue &entries : groups) {
        QList<MerchantRef> group;
        const auto list = entries.toArray();
        for (const QJsonValue &entry : list)
            group.append({{entry.toObject().value(accountField).toString()},
                          entry.toObject().value(idField).toString()});
        if (group.size() > 1)
            m_groups.append(group);
    }
}

qsizetype MerchantLinks::groupOf(const MerchantRef &merchant) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].contains(merchant))
            return group;
    }
    return -1;
}

QList<MerchantRef> MerchantLinks::placesOf(const MerchantRef &merchant) const
{
    QList<MerchantRef> places{merchant};
    if (const qsizetype group = groupOf(merchant); group >= 0) {
        for (const MerchantRef &place : m_groups[group]) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    return places;
}

void MerchantLinks::link(const MerchantRef &one, const MerchantRef &other)
{
    QList<MerchantRef> joined = placesOf(one);
    const auto others = placesOf(other);
    for (const MerchantRef &place : others) {
        if (!joined.contains(place))
            joined.append(place);
    }
    for (const MerchantRef &place : std::as_const(joined)) {
        if (const qsizetype group = groupOf(place); group >= 0)
            m_groups.removeAt(group);
    }
    if (joined.size() > 1)
        m_groups.append(joined);
    keep();
}

void MerchantLinks::unlink(const MerchantRef &merchant)
{
    const qsizetype group = groupOf(merchant);
    if (group < 0)
        return;
    m_groups[group].removeAll(merchant);
    if (m_groups[group].size() < 2)
        m_groups.removeAt(group);
    keep();
}

void MerchantLinks::keep()
{
    QJsonArray groups;
    for (const auto &group : std::as_const(m_groups)) {
        QJsonArray entries;
        for (const MerchantRef &place : group)
            entries.append(QJsonObject{{accountField, place.account.value}, {idField, place.id}});
        groups.append(entries);
    }
    m_memory.remember(QLatin1String(topic), {{groupsField, groups}});
}

} // namespace console
