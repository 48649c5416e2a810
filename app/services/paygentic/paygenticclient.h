#pragma once

#include "app/services/http/platformconnection.h"
#include "app/services/paygentic/paygenticediting.h"
#include "models/ports/platform.h"

namespace console {

/// Paygentic (paygentic.md §1): merchant integrations, disconnect and re-activate.
class PaygenticClient : public Platform,
                        private CatalogueRole,
                        private MerchantRole,
                        private FilterRole,
                        private IntegrationRole,
                        private StatusRole {
    Q_OBJECT

public:
    PaygenticClient(Account account, HttpExchange &exchange, KeySource key,
                    QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const override { return m_connection.account(); }
    [[nodiscard]] CatalogueRole &catalogue() override { return *this; }
    [[nodiscard]] MerchantRole *merchants() override { return this; }
    [[nodiscard]] FilterRole *filters() override { return this; }
    [[nodiscard]] IntegrationRole *integrations() override { return this; }
    [[nodiscard]] StatusRole *status() override { return this; }
    [[nodiscard]] EditRole *editing() override { return &m_editing; }

private:
    [[nodiscard]] ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override;

    /// No endpoint shows an organisation: its integrations, filtered by the server. NotFound if it
    /// has none.
    [[nodiscard]] ApiCall<CatalogueBatch> merchant(const QString &id) override;
    [[nodiscard]] QStringList providers() const override;
    [[nodiscard]] ApiCall<CatalogueBatch> filtered(const ListFilter &filter) override;
    [[nodiscard]] ApiCall<QList<CatalogueRow>> integrationsOf(const ListFilter &filter);
    [[nodiscard]] QString listName(const CatalogueCursor &from) const override;
    [[nodiscard]] ApiCall<Integration> integration(const QString &id) override;
    [[nodiscard]] ApiCall<Integration> apply(const ChangePermit &permit,
                                             const Integration &integration,
                                             StatusCommand command) override;

    [[nodiscard]] ApiCall<Integration> disconnect(const QString &id);

    /// Reads the integration, then sends one upsert. What fails before the upsert counts as not
    /// sent, because the change was not.
    [[nodiscard]] ApiCall<Integration> reactivate(const Integration &integration);

    PlatformConnection m_connection;
    PaygenticEditing m_editing{m_connection};
};

} // namespace console
