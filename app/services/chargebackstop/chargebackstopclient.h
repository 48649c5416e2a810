#pragma once

#include "app/services/chargebackstop/chargebackstopparser.h"
#include "app/services/http/platformconnection.h"
#include "app/services/chargebackstop/chargebackstopediting.h"

#include <memory>

namespace console {

/// ChargebackStop (chargebackstop.md §4): integrations, the merchants and organisations behind
/// them where the key may see those, and the one-way command to disable an integration.
class ChargebackStopClient : public Platform,
                             private CatalogueRole,
                             private MerchantRole,
                             private IntegrationRole,
                             private StatusRole {
    Q_OBJECT

public:
    ChargebackStopClient(Account account, HttpExchange &exchange, KeySource key,
                         QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_connection.account(); }
    [[nodiscard]] CatalogueRole &catalogue() override { return *this; }
    [[nodiscard]] MerchantRole *merchants() override { return this; }
    [[nodiscard]] IntegrationRole *integrations() override { return this; }
    [[nodiscard]] StatusRole *status() override { return this; }
    [[nodiscard]] EditRole *editing() override { return &m_editing; }

private:
    [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override;
    [[nodiscard]] ApiCall<CatalogueBatch> merchant(const QString &id) override;
    [[nodiscard]] QString listName(const CatalogueCursor &from) const override;
    [[nodiscard]] ApiCall<Integration> integration(const QString &id) override;
    [[nodiscard]] ApiCall<Integration> apply(const ChangePermit &permit,
                                             const Integration &integration,
                                             StatusCommand command) override;

    [[nodiscard]] ApiCall<CatalogueBatch> readOrganisations(const CatalogueCursor &from);
    [[nodiscard]] ApiCall<CatalogueBatch> readIntegrations(const CatalogueCursor &from);
    [[nodiscard]] ApiCall<CatalogueBatch> readMerchants(const CatalogueCursor &from);

    PlatformConnection m_connection;
    // Shared with the calls in flight, which may outlive this client.
    std::shared_ptr<OrganisationNames> m_names = std::make_shared<OrganisationNames>();
    ChargebackStopEditing m_editing{m_connection, *this, m_names};
};

} // namespace console
