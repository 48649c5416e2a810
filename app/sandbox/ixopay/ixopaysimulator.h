#pragma once

#include "app/sandbox/ixopay/ixopayrecords.h"
#include "app/sandbox/platformsimulator.h"
#include "app/sandbox/sandboxoptions.h"

namespace console {

/// IXOPAY's provisioning API (ixopay.md, seed 1).
class IxopaySimulator : public PlatformSimulator {
public:
    IxopaySimulator(const SandboxOptions &options, SandboxTime now);

    [[nodiscard]] SandboxReply handle(const SandboxRequest &request) override;
    [[nodiscard]] SandboxReply errorReply(int status) const override;
    [[nodiscard]] QJsonObject trueState() const override;

private:
    SandboxReply listTenants(const SandboxRequest &request, const QStringList &segments);
    SandboxReply listMerchants(const SandboxRequest &request, const QStringList &segments);
    SandboxReply createMerchant(const SandboxRequest &request, const QStringList &segments);
    SandboxReply listConnectors(const SandboxRequest &request, const QStringList &segments);
    SandboxReply createConnector(const SandboxRequest &request, const QStringList &segments);
    SandboxReply updateConnector(const SandboxRequest &request, const QStringList &segments);
    SandboxReply connectorRouting(const SandboxRequest &request, const QStringList &segments);
    SandboxReply multiMethodRouting(const SandboxRequest &request, const QStringList &segments);
    SandboxReply connectorSettings(const SandboxRequest &request, const QStringList &segments);

    [[nodiscard]] bool apiKeyIsTaken(const QString &apiKey, const QString &exceptGuid) const;
    [[nodiscard]] QString newToken(const QString &purpose, int length);
    [[nodiscard]] QString newGuid(const QString &prefix);

    QByteArray m_authorisation;
    SandboxTime m_now;
    quint64 m_seed;
    int m_made = 0; ///< how many tokens were made, so that no two are equal
    IxopayRecords m_records;
};

} // namespace console
