#pragma once

#include "models/domain/connector.h"
#include "models/domain/integration.h"
#include "models/domain/merchant.h"
#include "models/tables/packedrows.h"

#include <QStringList>

#include <optional>

namespace console {

/// One request's worth of a platform's catalogue, still to be read. Opaque to all but that
/// platform's client, but for `offset`: start with a default one, pass back what batches give.
struct CatalogueCursor
{
    int stage = 0; ///< which of the platform's lists
    qint64 offset = 0; ///< for platforms that count (limit/offset)
    QString owner; ///< for platforms that are walked: whose list it is
    QString ownerName; ///< for the user; may be empty
    bool operator==(const CatalogueCursor &) const = default;
};

/// A part of a list that the platform counts. Its other parts may be asked for at any offset, in
/// any order and side by side.
struct ListPage
{
    CatalogueCursor at; ///< what this is; the list's other parts differ in nothing but `offset`
    qint64 limit = 0; ///< rows that were asked for; 0 if the platform decides
    PackedLines ids; ///< of every row of the reply, UTF-8, in the platform's order
    QList<CatalogueCursor> after; ///< to be read when no part of this list is missing any more
};

/// One reply's worth of a platform's objects. Whatever an endpoint returns is in here: reading
/// Preczn merchants yields their connections too. Long lists come packed, as the store takes them.
struct CatalogueBatch
{
    QList<Merchant> merchants;
    QList<Connector> connectors;
    QList<Integration> integrations;
    PackedRows packedMerchants; ///< besides `merchants`
    PackedRows packedIntegrations;
    QList<CatalogueCursor> next; ///< to be read besides, in any order and side by side
    std::optional<ListPage> page; ///< present: there may be more of this list
    std::optional<qint64> total; ///< rows of `page`'s list, if the platform counts them
    QStringList notes; ///< what this key cannot see, for the user ("organisations")
};

[[nodiscard]] inline qint64 objectsIn(const CatalogueBatch &batch)
{
    return batch.merchants.size() + batch.connectors.size() + batch.integrations.size()
        + batch.packedMerchants.size() + batch.packedIntegrations.size();
}

/// Whether the platform may have more than this one reply showed.
[[nodiscard]] inline bool leavesMore(const CatalogueBatch &batch)
{
    if (!batch.next.isEmpty())
        return true;
    return batch.page
        && (!batch.total || batch.page->at.offset + batch.page->ids.size() < *batch.total);
}

} // namespace console
