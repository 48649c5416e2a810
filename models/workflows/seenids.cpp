#include "models/workflows/seenids.h"

#include <QJsonArray>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 200;

QString topicOf(const AccountId &account)
{
    return u"seen-ids/"_s + account.value;
}

QString keyOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return u"merchants"_s;
    case ObjectKind::Connector:
        return u"connectors"_s;
    case ObjectKind::Integration:
        return u"integrations"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList SeenIds::of(const AccountId &account, ObjectKind kind) const
{
    QStringList ids;
    const QJsonArray kept = m_memory.recall(topicOf(account)).value(keyOf(kind)).toArray();
    for (const QJsonValue value : kept) {
        const QString id = value.toString();
        if (!id.isEmpty() && id.size() <= longestId && ids.size() < most)
            ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

void SeenIds::add(const AccountId &account, ObjectKind kind, const QString &id)
{
    QStringList ids = of(account, kind);
    if (id.isEmpty() || id.size() > longestId || ids.value(0) == id)
        return;
    ids.removeAll(id);
    ids.prepend(id);
    keep(account, kind, ids.mid(0, most));
}

void SeenIds::remove(const AccountId &account, ObjectKind kind, const QString &id)
{
    QStringList ids = of(account, kind);
    if (ids.removeAll(id) > 0)
        keep(account, kind, ids);
}

void SeenIds::keep(const AccountId &account, ObjectKind kind, const QStringList &ids)
{
    QJsonObject facts = m_memory.recall(topicOf(account));
    facts.insert(keyOf(kind), QJsonArray::fromStringList(ids));
    m_memory.remember(topicOf(account), facts);
}

void SeenIds::forget(const AccountId &account)
{
    m_memory.remember(topicOf(account), {});
}

} // namespace console
