#pragma once

#include "models/domain/page.h"
#include "models/domain/result.h"
#include "models/tables/cataloguerow.h"

namespace console::testing {

/// The batch with values in place of packed rows, to look at.
inline CatalogueBatch unpacked(CatalogueBatch batch)
{
    for (qsizetype i = 0; i < batch.packedMerchants.size(); ++i)
        batch.merchants.append(merchantOf(batch.packedMerchants.row(i)));
    for (qsizetype i = 0; i < batch.packedIntegrations.size(); ++i)
        batch.integrations.append(integrationOf(batch.packedIntegrations.row(i)));
    batch.packedMerchants = {};
    batch.packedIntegrations = {};
    return batch;
}

inline Result<CatalogueBatch> unpacked(const Result<CatalogueBatch> &batch)
{
    return batch.map([](const CatalogueBatch &packed) { return unpacked(packed); });
}

} // namespace console::testing
