#pragma once

#include "app/sandbox/paygentic/paygenticrecords.h"
#include "app/sandbox/platformsimulator.h"

#include <QHash>

namespace console {

/// Paygentic's merchant integrations (paygentic.md, seed 0).
class PaygenticSimulator : public PlatformSimulator {
public:
    PaygenticSimulator(const SandboxOptions &options, SandboxTime now);

    [[nodiscard]] SandboxReply handle(const SandboxRequest &request) override;
    [[nodiscard]] SandboxReply errorReply(int status) const override;
    [[nodiscard]] QJsonObject trueState() const override;

private:
    SandboxReply list(const SandboxRequest &request, const QStringList &segments);
    SandboxReply get(const SandboxRequest &request, const QStringList &segments);
    SandboxReply upsert(const SandboxRequest &request, const QStringList &segments);
    SandboxReply disconnect(const SandboxRequest &request, const QStringList &segments);

    [[nodiscard]] QList<qsizetype> filtered(const QUrlQuery &query) const;
    PaygenticRecord &recordOf(const QString &merchantId, const QString &provider);
    void setStatus(PaygenticRecord &record, const QString &status);

    QByteArray m_key;
    SandboxTime m_now;
    quint64 m_seed;
    QList<PaygenticRecord> m_records;
    QHash<QString, qsizetype> m_byId;
    QHash<std::pair<QString, QString>, qsizetype> m_byMerchantAndProvider;
};

} // namespace console
