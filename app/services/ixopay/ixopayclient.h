#pragma once

#include "app/services/http/platformconnection.h"
#include "models/ports/platform.h"

#include <QHash>

#include <memory>

namespace console {

/// IXOPAY's provisioning API (ixopay.md §2), read only so far: tenants, their merchants and the
/// connectors of those, which no single endpoint lists.
class IxopayClient : public Platform, private CatalogueRole, private ConnectorRole {
    Q_OBJECT

public:
    IxopayClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_connection.account(); }
    [[nodiscard]] CatalogueRole &catalogue() override { return *this; }
    [[nodiscard]] ConnectorRole *connectors() override { return this; }

private:
    [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override;
    [[nodiscard]] QString listName(const CatalogueCursor &from) const override;
    [[nodiscard]] ApiCall<QList<Connector>> connectorsOf(const QString &merchantId) override;
    [[nodiscard]] ApiCall<FieldList> settings(const QString &adapter,
                                              const QString &merchantId) override;

    [[nodiscard]] ApiCall<CatalogueBatch> readTenants();
    [[nodiscard]] ApiCall<CatalogueBatch> readMerchants(const CatalogueCursor &from);
    [[nodiscard]] ApiCall<CatalogueBatch> readConnectors(const CatalogueCursor &from);

    [[nodiscard]] ApiCall<QList<Connector>> connectorsIn(ApiCall<HttpReply> call,
                                                         const QString &merchantId);

    using Names = QHash<QString, QString>;

    PlatformConnection m_connection;
    // Names of merchants by guid, shared with calls that may outlive this client.
    std::shared_ptr<Names> m_names = std::make_shared<Names>();
};

} // namespace console
