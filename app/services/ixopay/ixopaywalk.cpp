#include "app/services/ixopay/ixopaywalk.h"

namespace console {

namespace {

CatalogueCursor cursorAt(IxopayStage stage, const QStringList &pending)
{
    CatalogueCursor cursor;
    cursor.stage = static_cast<int>(stage);
    cursor.pending = pending;
    return cursor;
}

} // namespace

IxopayStage ixopayStage(const CatalogueCursor &cursor)
{
    if (cursor.stage == static_cast<int>(IxopayStage::Tenants))
        return IxopayStage::Tenants;
    const bool known = cursor.stage == static_cast<int>(IxopayStage::Merchants)
        || cursor.stage == static_cast<int>(IxopayStage::Connectors);
    return known && !cursor.pending.isEmpty() ? static_cast<IxopayStage>(cursor.stage)
                                              : IxopayStage::End;
}

std::optional<CatalogueCursor> afterTenants(const QStringList &tenants)
{
    if (tenants.isEmpty())
        return std::nullopt;
    return cursorAt(IxopayStage::Merchants, tenants);
}

std::optional<CatalogueCursor> afterOwner(const CatalogueCursor &from, const QStringList &found)
{
    CatalogueCursor next = from;
    next.pending.removeFirst();
    next.pendingNext += found;
    if (!next.pending.isEmpty())
        return next;
    if (ixopayStage(from) != IxopayStage::Merchants || next.pendingNext.isEmpty())
        return std::nullopt;
    return cursorAt(IxopayStage::Connectors, next.pendingNext);
}

} // namespace console
