#pragma once

#include "app/services/http/platformconnection.h"
#include "app/services/ixopay/ixopaycredentials.h"
#include "app/services/ixopay/ixopayediting.h"
#include "models/ports/platform.h"

#include <QHash>

#include <memory>

namespace console {

/// IXOPAY's provisioning API (ixopay.md §2): tenants, their merchants and the connectors of those,
/// which no single endpoint lists; connectors can be changed, and both created.
class IxopayClient : public Platform,
                     private CatalogueRole,
                     private RoutingRole,
                     private ConnectorRole {
    Q_OBJECT

public:
    IxopayClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_connection.account(); }
    [[nodiscard]] CatalogueRole &catalogue() override { return *this; }
    [[nodiscard]] RoutingRole *routings() override { return this; }
    [[nodiscard]] ConnectorRole *connectors() override { return this; }
    [[nodiscard]] CredentialRole *credentials() override { return &m_credentials; }
    [[nodiscard]] EditRole *editing() override { return &m_editing; }

private:
    [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override;
    [[nodiscard]] QString listName(const CatalogueCursor &from) const override;
    [[nodiscard]] ApiCall<FieldValue> routing(const QString &connectorId) override;
    [[nodiscard]] ApiCall<QList<Connector>> connectorsOf(const QString &merchantId) override;
    [[nodiscard]] ApiCall<CatalogueBatch> readTenants();
    [[nodiscard]] ApiCall<CatalogueBatch> readMerchants(const CatalogueCursor &from);
    [[nodiscard]] ApiCall<CatalogueBatch> readConnectors(const CatalogueCursor &from);

    [[nodiscard]] ApiCall<QList<Connector>> connectorsIn(ApiCall<HttpReply> call,
                                                         const QString &merchantId);

    using Names = QHash<QString, QString>;

    PlatformConnection m_connection;
    IxopayCredentials m_credentials{m_connection};
    IxopayEditing m_editing{m_connection};
    // Names of merchants by guid, shared with calls that may outlive this client.
    std::shared_ptr<Names> m_names = std::make_shared<Names>();
};

} // namespace console
