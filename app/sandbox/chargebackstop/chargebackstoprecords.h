#pragma once

#include "app/sandbox/sandboxoptions.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace console {

/// An organisation, a merchant and an integration as ChargebackStop stores them
/// (chargebackstop.md §4.3).
struct CbsOrganisation
{
    QString id;
    QString name;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct CbsMerchant
{
    QString id;
    QString organisationId;
    QString name;
    QString type;
    QString externalId; ///< empty: null
    QString serviceType; ///< default_representment_service_type; empty: null
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct CbsIntegration
{
    QString id;
    QString organisationId;
    QString name;
    QString type;
    QString status;
    QStringList merchantIds;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct CbsRecords
{
    QList<CbsOrganisation> organisations;
    QList<CbsMerchant> merchants;
    QList<CbsIntegration> integrations;
};

[[nodiscard]] CbsRecords chargebackStopRecords(const SandboxOptions &options, const QDateTime &now);

[[nodiscard]] QJsonObject toJson(const CbsOrganisation &organisation);
[[nodiscard]] QJsonObject toJson(const CbsMerchant &merchant);
[[nodiscard]] QJsonObject toJson(const CbsIntegration &integration);

} // namespace console
