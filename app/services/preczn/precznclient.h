#pragma once

#include "app/services/http/platformconnection.h"
#include "app/services/preczn/precznediting.h"
#include "models/ports/platform.h"

namespace console {

/// Preczn (preczn.md §3): merchants with their connections, requirements, and the credentials of a
/// connection, written by compare-and-set.
class PrecznClient : public Platform,
                     private CatalogueRole,
                     private MerchantRole,
                     private RequirementRole,
                     private ConnectorRole,
                     private CredentialRole {
    Q_OBJECT

public:
    PrecznClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_connection.account(); }
    [[nodiscard]] CatalogueRole &catalogue() override { return *this; }
    [[nodiscard]] MerchantRole *merchants() override { return this; }
    [[nodiscard]] RequirementRole *requirements() override { return this; }
    [[nodiscard]] ConnectorRole *connectors() override { return this; }
    [[nodiscard]] CredentialRole *credentials() override { return this; }
    [[nodiscard]] EditRole *editing() override { return &m_editing; }

private:
    [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override;
    [[nodiscard]] QString listName(const CatalogueCursor &from) const override;
    [[nodiscard]] ApiCall<CatalogueBatch> merchant(const QString &id) override;
    [[nodiscard]] ApiCall<QList<Requirement>> requirements(const QString &merchantId) override;
    [[nodiscard]] ApiCall<QList<Connector>> connectorsOf(const QString &merchantId) override;
    [[nodiscard]] ApiCall<CredentialReceipt> apply(const ChangePermit &permit,
                                                   const ConnectorRef &target,
                                                   const CredentialSet &next,
                                                   const CredentialSet *existing) override;

    PlatformConnection m_connection;
    PrecznEditing m_editing{m_connection, *this, *this};
};

} // namespace console
