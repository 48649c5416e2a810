#include "models/tables/cataloguestore.h"

#include <algorithm>

namespace console {

namespace {

constexpr std::array allKinds{ObjectKind::Merchant, ObjectKind::Connector, ObjectKind::Integration};

void makeAscending(QList<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

std::vector<CatalogueRow> CatalogueStore::rows(ObjectKind kind) const
{
    std::vector<CatalogueRow> all;
    for (int i = 0; i < count(kind); ++i)
        all.push_back(row(kind, i));
    return all;
}

int CatalogueStore::indexOf(ObjectKind kind, const AccountId &account, const QString &id) const
{
    return m_writers[static_cast<size_t>(kind)].indexOf(account, id);
}

std::optional<CatalogueRow> CatalogueStore::find(ObjectKind kind, const AccountId &account,
                                                 const QString &id) const
{
    const int index = indexOf(kind, account, id);
    return index < 0 ? std::nullopt : std::optional(row(kind, index));
}

int CatalogueStore::countOf(const AccountId &account) const
{
    int count = 0;
    for (const auto &writer : m_writers) {
        for (int row = 0; row < writer.section().count(); ++row)
            count += writer.section().accountOf(row).id == account;
    }
    return count;
}

QList<CatalogueRow> CatalogueStore::connectorsOf(const AccountId &account,
                                                 const QString &merchantId) const
{
    return belonging(ObjectKind::Connector, account, merchantId);
}

QList<CatalogueRow> CatalogueStore::integrationsOf(const AccountId &account,
                                                   const QString &merchantId) const
{
    return belonging(ObjectKind::Integration, account, merchantId);
}

QList<CatalogueRow> CatalogueStore::belonging(ObjectKind kind, const AccountId &account,
                                              const QString &merchantId) const
{
    const CatalogueSection &rows = section(kind);
    QList<CatalogueRow> found;
    for (const int row : rows.rowsOfMerchant(merchantId)) {
        if (rows.accountOf(row).id == account)
            found.append(rows.row(row));
    }
    return found;
}

void CatalogueStore::upsert(const Account &account, const CatalogueBatch &batch,
                            const QDateTime &fetchedAt)
{
    const auto upsertAll = [&](ObjectKind kind, const auto &objects, const PackedRows &packed) {
        if (objects.isEmpty())
            return upsertRows(kind, account, packed, fetchedAt);
        PackedRows rows = packed;
        for (const auto &object : objects)
            rows.append(catalogueRow(account, object, fetchedAt));
        upsertRows(kind, account, rows, fetchedAt);
    };
    upsertAll(ObjectKind::Merchant, batch.merchants, batch.packedMerchants);
    upsertAll(ObjectKind::Connector, batch.connectors, {});
    upsertAll(ObjectKind::Integration, batch.integrations, batch.packedIntegrations);
}

void CatalogueStore::upsertRows(ObjectKind kind, const Account &account, const PackedRows &rows,
                                const QDateTime &fetchedAt)
{
    if (rows.isEmpty())
        return;
    const int oldCount = count(kind);
    const auto numbers = writer(kind).numbersOf(
        {account.id, account.label, account.platform, account.environment}, rows);
    const qint64 time = fetchedAt.isValid() ? fetchedAt.toMSecsSinceEpoch() : noTime;
    QList<int> changed;
    QList<int> aged;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        int position = -1;
        const auto change = writer(kind).put(account.id, rows, i, numbers, time, position);
        if (position >= oldCount)
            continue; // an object that a batch brings twice is new all the same
        if (change == SectionWriter::Change::Changed)
            changed.append(position);
        else if (change == SectionWriter::Change::Aged)
            aged.append(position);
    }
    announce(kind, std::move(changed), std::move(aged), oldCount);
}

void CatalogueStore::announce(ObjectKind kind, QList<int> changed, QList<int> aged, int oldCount)
{
    makeAscending(changed);
    makeAscending(aged);
    aged.removeIf([&changed](int row) { // aged and changed
        return std::binary_search(changed.cbegin(), changed.cend(), row);
    });
    if (!changed.isEmpty())
        emit rowsChanged(kind, changed);
    if (!aged.isEmpty())
        emit agesChanged(kind, aged);
    if (const int newCount = count(kind); newCount > oldCount)
        emit rowsAppended(kind, oldCount, newCount - 1);
}

template <typename Predicate>
void CatalogueStore::removeIf(Predicate predicate)
{
    for (const auto kind : allKinds) {
        const QList<int> newPositions = writer(kind).removeIf(predicate);
        if (!newPositions.isEmpty())
            emit rowsRemoved(kind, newPositions);
    }
}

void CatalogueStore::removeOlder(const AccountId &account, const QDateTime &since)
{
    const qint64 limit = since.toMSecsSinceEpoch();
    removeIf([&](const SectionAccount &of, qint64 time) {
        return time < limit && of.id == account;
    });
}

void CatalogueStore::removeAccount(const AccountId &account)
{
    removeIf([account](const SectionAccount &of, qint64) { return of.id == account; });
}

void CatalogueStore::relabel(const Account &account)
{
    for (const auto kind : allKinds) {
        const QList<int> changed = writer(kind).relabel(account);
        if (!changed.isEmpty())
            emit rowsChanged(kind, changed);
    }
}

} // namespace console
