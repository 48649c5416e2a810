#pragma once

#include "app/services/http/platformconnection.h"
#include "app/services/ixopay/connectorreading.h"
#include "app/services/ixopay/connectorsecrets.h"
#include "models/ports/platform.h"

#include <QObject>

namespace console {

/// Replaces credentials of a connector: reads it, compares what is shown with the current ones that
/// are claimed, and sends the whole connector with the new ones. Unknown outcomes are found out by
/// reading again, because IXOPAY shows its credentials (safety.md §3).
class IxopayCredentials : public QObject, public CredentialRole {
    Q_OBJECT

public:
    explicit IxopayCredentials(PlatformConnection &connection, QObject *parent = nullptr);

    [[nodiscard]] ProofManner proofManner() const override { return ProofManner::ReadAndCompare; }
    [[nodiscard]] ApiCall<InForce> inForce(const ConnectorRef &target, const CredentialSet &next,
                                           const CredentialSet *previous) override;

    /// `existing` other than what the connector shows is a Conflict; then nothing is sent.
    [[nodiscard]] ApiCall<CredentialReceipt> apply(const ChangePermit &permit,
                                                   const ConnectorRef &target,
                                                   const CredentialSet &next,
                                                   const CredentialSet *existing) override;

private:
    [[nodiscard]] ApiCall<IxopayShown> read(const ConnectorRef &target);
    [[nodiscard]] ApiCall<CredentialReceipt> write(
        const ConnectorRef &target, SecretBuffer body, std::shared_ptr<const CredentialSet> sent,
        std::shared_ptr<const std::vector<ConnectorSecret>> quotable);

    PlatformConnection &m_connection;
};

} // namespace console
