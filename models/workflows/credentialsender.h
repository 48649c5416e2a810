#pragma once

#include "models/ports/platformregistry.h"

#include <QObject>

#include <functional>

namespace console {

/// Sends one rotation's requests: to the account it began with, under a permit for its connector.
class CredentialSender : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<CredentialReceipt>)>;

    CredentialSender(PlatformRegistry &platforms, ConnectorRef target, QObject *parent = nullptr);

    /// What the platform must still be when something is sent: the account as it was at the start.
    void setAccount(const Account &account) { m_account = account; }

    /// NotPermitted if the permit is for something else, or for a probe where a change is meant.
    [[nodiscard]] Result<void> accept(const ChangePermit &permit, bool forChange);
    void dropPermit() { m_permit.reset(); }

    [[nodiscard]] ProofManner proofManner() const;

    /// Reads which of the two is in force, which needs no permit.
    void read(const CredentialSet &next, const CredentialSet *previous,
              std::function<void(Result<InForce>)> answer);

    /// NotPermitted (not sent) if the account was changed or removed, or lacks the role.
    void send(const CredentialSet &next, const CredentialSet *existing, Answer answer);

private:
    [[nodiscard]] Result<CredentialRole *> role() const;
    [[nodiscard]] Result<CredentialRole *> writableRole() const;

    PlatformRegistry &m_platforms;
    ConnectorRef m_target;
    Account m_account;
    std::optional<ChangePermit> m_permit;
};

} // namespace console
