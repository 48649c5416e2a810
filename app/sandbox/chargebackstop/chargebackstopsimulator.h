#pragma once

#include "app/sandbox/chargebackstop/chargebackstoprecords.h"
#include "app/sandbox/platformsimulator.h"

#include <QHash>

namespace console {

/// ChargebackStop's integrations, organisations and merchants (chargebackstop.md, seed 4), for two
/// keys: a partner's, which sees all, and one of the first organisation.
class ChargebackStopSimulator : public PlatformSimulator {
public:
    ChargebackStopSimulator(const SandboxOptions &options, SandboxTime now);

    [[nodiscard]] SandboxReply handle(const SandboxRequest &request) override;
    [[nodiscard]] SandboxReply errorReply(int status) const override;
    [[nodiscard]] QJsonObject trueState() const override;

private:
    SandboxReply listIntegrations(const SandboxRequest &request, const QStringList &segments);
    SandboxReply createIntegration(const SandboxRequest &request, const QStringList &segments);
    SandboxReply getIntegration(const SandboxRequest &request, const QStringList &segments);
    SandboxReply patchIntegration(const SandboxRequest &request, const QStringList &segments);
    SandboxReply listOrganisations(const SandboxRequest &request, const QStringList &segments);
    SandboxReply getOrganisation(const SandboxRequest &request, const QStringList &segments);
    SandboxReply listMerchants(const SandboxRequest &request, const QStringList &segments);
    SandboxReply getMerchant(const SandboxRequest &request, const QStringList &segments);

    /// Empty: a partner's key, which sees everything.
    [[nodiscard]] QString scopeOf(const SandboxRequest &request) const;
    [[nodiscard]] bool sees(const SandboxRequest &request, const QString &organisation) const;
    [[nodiscard]] QList<CbsIntegration> visible(const SandboxRequest &request) const;
    CbsIntegration *find(const SandboxRequest &request, const QString &id);

    QByteArray m_partnerKey;
    QByteArray m_organisationKey;
    SandboxTime m_now;
    quint64 m_seed;
    CbsRecords m_records;
    QHash<QString, qsizetype> m_integrationById;
};

} // namespace console
