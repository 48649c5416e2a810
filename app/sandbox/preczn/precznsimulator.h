#pragma once

#include "app/sandbox/platformsimulator.h"
#include "app/sandbox/preczn/precznrecords.h"

#include <QHash>

namespace console {

/// Preczn's merchant API (preczn.md, seeds 2 and 3). What is documented and what we chose is
/// listed in BEHAVIOUR.md.
class PrecznSimulator : public PlatformSimulator {
public:
    PrecznSimulator(const SandboxOptions &options, SandboxTime now);

    [[nodiscard]] SandboxReply handle(const SandboxRequest &request) override;
    [[nodiscard]] SandboxReply errorReply(int status) const override;
    [[nodiscard]] QJsonObject trueState() const override;

private:
    SandboxReply listMerchants(const SandboxRequest &request, const QStringList &segments);
    SandboxReply createMerchant(const SandboxRequest &request, const QStringList &segments);
    SandboxReply getMerchant(const SandboxRequest &request, const QStringList &segments);
    SandboxReply patchMerchant(const SandboxRequest &request, const QStringList &segments);
    SandboxReply getRequirement(const SandboxRequest &request, const QStringList &segments);
    SandboxReply patchConnection(const SandboxRequest &request, const QStringList &segments);

    PrecznMerchant *find(const QString &id);
    void touch(PrecznMerchant &merchant);

    QByteArray m_key;
    SandboxTime m_now;
    quint64 m_seed;
    QList<PrecznMerchant> m_merchants;
    QHash<QString, qsizetype> m_byId;
};

} // namespace console
