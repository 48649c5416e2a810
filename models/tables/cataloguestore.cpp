#include "models/tables/cataloguestore.h"

#include "models/tables/rowruns.h"

#include <algorithm>

namespace console {

namespace {

constexpr std::array allKinds{ObjectKind::Merchant, ObjectKind::Connector, ObjectKind::Integration};

} // namespace

const std::vector<CatalogueRow> &CatalogueStore::rows(ObjectKind kind) const
{
    return section(kind).rows;
}

int CatalogueStore::indexOf(ObjectKind kind, const AccountId &account, const QString &id) const
{
    return section(kind).index.value({account, id}, -1);
}

const CatalogueRow *CatalogueStore::find(ObjectKind kind, const AccountId &account,
                                         const QString &id) const
{
    const int index = indexOf(kind, account, id);
    return index < 0 ? nullptr : &rows(kind)[static_cast<size_t>(index)];
}

int CatalogueStore::countOf(const AccountId &account) const
{
    qsizetype count = 0;
    for (const auto &part : m_sections) {
        count += std::count_if(part.rows.begin(), part.rows.end(),
                               [&](const CatalogueRow &row) { return row.account == account; });
    }
    return static_cast<int>(count);
}

template <typename Predicate>
QList<CatalogueRow> CatalogueStore::filtered(ObjectKind kind, Predicate predicate) const
{
    QList<CatalogueRow> found;
    std::copy_if(rows(kind).begin(), rows(kind).end(), std::back_inserter(found), predicate);
    return found;
}

QList<CatalogueRow> CatalogueStore::connectorsOf(const AccountId &account,
                                                 const QString &merchantId) const
{
    return filtered(ObjectKind::Connector, [&](const CatalogueRow &row) {
        return row.account == account && row.ownerId == merchantId;
    });
}

QList<CatalogueRow> CatalogueStore::integrationsOf(const AccountId &account,
                                                   const QString &merchantId) const
{
    return filtered(ObjectKind::Integration, [&](const CatalogueRow &row) {
        return row.account == account
            && (row.ownerId == merchantId || row.merchantIds.contains(merchantId));
    });
}

void CatalogueStore::upsert(const Account &account, const CatalogueBatch &batch,
                            const QDateTime &fetchedAt)
{
    upsertAll(ObjectKind::Merchant, account, batch.merchants, fetchedAt);
    upsertAll(ObjectKind::Connector, account, batch.connectors, fetchedAt);
    upsertAll(ObjectKind::Integration, account, batch.integrations, fetchedAt);
}

template <typename Object>
void CatalogueStore::upsertAll(ObjectKind kind, const Account &account,
                               const QList<Object> &objects, const QDateTime &fetchedAt)
{
    const auto oldCount = static_cast<int>(rows(kind).size());
    Touched touched;
    for (const auto &object : objects)
        upsertRow(section(kind), catalogueRow(account, object, fetchedAt), touched);
    announce(kind, oldCount, std::move(touched));
}

void CatalogueStore::upsertRow(Section &section, CatalogueRow row, Touched &touched)
{
    const Key key{row.account, row.id};
    const auto found = section.index.constFind(key);
    if (found == section.index.constEnd()) {
        section.index.insert(key, static_cast<int>(section.rows.size()));
        section.rows.push_back(std::move(row));
        return;
    }

    CatalogueRow &present = section.rows[static_cast<size_t>(*found)];
    const QDateTime before = std::exchange(present.fetchedAt, row.fetchedAt);
    if (present == row) {
        if (before != row.fetchedAt)
            touched.aged.push_back(*found);
        return;
    }
    present = std::move(row);
    touched.changed.push_back(*found);
}

void CatalogueStore::announce(ObjectKind kind, int oldCount, Touched touched)
{
    // An object that a batch brings twice may be appended and changed, or aged and changed.
    const auto isNew = [oldCount](int position) { return position >= oldCount; };
    std::erase_if(touched.changed, isNew);
    std::sort(touched.changed.begin(), touched.changed.end());
    std::erase_if(touched.aged, [&](int position) {
        return isNew(position)
            || std::binary_search(touched.changed.begin(), touched.changed.end(), position);
    });

    for (const auto &run : runsOf(std::move(touched.changed)))
        emit rowsChanged(kind, run.first, run.last);
    for (const auto &run : runsOf(std::move(touched.aged)))
        emit agesChanged(kind, run.first, run.last);
    const auto newCount = static_cast<int>(rows(kind).size());
    if (newCount > oldCount)
        emit rowsAppended(kind, oldCount, newCount - 1);
}

template <typename Predicate>
void CatalogueStore::removeIf(Predicate predicate)
{
    for (const auto kind : allKinds) {
        auto &part = section(kind);
        QList<int> newPositions(static_cast<qsizetype>(part.rows.size()), -1);
        int kept = 0;
        for (size_t i = 0; i < part.rows.size(); ++i) {
            auto &row = part.rows[i];
            if (predicate(std::as_const(row))) {
                part.index.remove({row.account, row.id});
                continue;
            }
            newPositions[static_cast<qsizetype>(i)] = kept;
            if (kept != static_cast<int>(i)) {
                part.index[{row.account, row.id}] = kept;
                part.rows[static_cast<size_t>(kept)] = std::move(row);
            }
            ++kept;
        }
        if (kept == newPositions.size())
            continue;
        part.rows.resize(static_cast<size_t>(kept));
        emit rowsRemoved(kind, newPositions);
    }
}

void CatalogueStore::removeOlder(const AccountId &account, const QDateTime &since)
{
    removeIf(
        [&](const CatalogueRow &row) { return row.account == account && row.fetchedAt < since; });
}

void CatalogueStore::removeAccount(const AccountId &account)
{
    // A copy: the caller's may live in a row that moves.
    removeIf([account](const CatalogueRow &row) { return row.account == account; });
}

void CatalogueStore::relabel(const Account &account)
{
    for (const auto kind : allKinds) {
        std::vector<int> changed;
        auto &list = section(kind).rows;
        for (size_t i = 0; i < list.size(); ++i) {
            auto &row = list[i];
            if (row.account != account.id
                || (row.accountLabel == account.label && row.environment == account.environment))
                continue;
            row.accountLabel = account.label;
            row.environment = account.environment;
            changed.push_back(static_cast<int>(i));
        }
        for (const auto &run : runsOf(std::move(changed)))
            emit rowsChanged(kind, run.first, run.last);
    }
}

} // namespace console
