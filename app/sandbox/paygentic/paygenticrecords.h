#pragma once

#include "app/sandbox/sandboxoptions.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace console {

/// One merchant integration as Paygentic stores it (paygentic.md, "MerchantIntegration object").
struct PaygenticRecord
{
    QString id; ///< "mint_…"
    QString merchantId; ///< "org_…"
    QString provider;
    QString externalId; ///< empty: null
    QString status; ///< active, disconnected or error
    QJsonObject config;
    QJsonObject metadata;
    QDateTime connectedAt;
    QDateTime disconnectedAt; ///< invalid: null
    QDateTime createdAt;
    QDateTime updatedAt;
    QByteArray text; ///< the record as JSON, once a list has shown it; empty after a change
};

[[nodiscard]] QList<PaygenticRecord> paygenticRecords(const SandboxOptions &options,
                                                      const QDateTime &now);
[[nodiscard]] QJsonObject toJson(const PaygenticRecord &record);

} // namespace console
