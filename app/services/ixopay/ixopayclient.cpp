#include "app/services/ixopay/ixopayclient.h"

#include "app/services/changechecks.h"
#include "app/services/ixopay/ixopayparser.h"
#include "app/services/ixopay/ixopaywalk.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto root = "/api/provisioning/"_L1;

QString path(QLatin1String endpoint, const QString &id)
{
    return root % endpoint % u"/"_s % pathSegment(id);
}

} // namespace

IxopayClient::IxopayClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> IxopayClient::read(const CatalogueCursor &from)
{
    switch (ixopayStage(from)) {
    case IxopayStage::Tenants:
        return readTenants();
    case IxopayStage::Merchants:
        return readMerchants(from);
    case IxopayStage::Connectors:
        return readConnectors(from);
    case IxopayStage::End:
        break;
    }
    return readyCall<CatalogueBatch>(CatalogueBatch());
}

ApiCall<CatalogueBatch> IxopayClient::readTenants()
{
    return mapped<CatalogueBatch>(
        m_connection.get(root % "listTenants"_L1),
        [names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            return reply.and_then(parseIxopayTenants).map([&](const QList<IxopayTenant> &tenants) {
                CatalogueBatch batch;
                QStringList guids;
                for (const auto &tenant : tenants) {
                    names->insert(tenant.guid, tenant.name);
                    guids.append(tenant.guid);
                }
                batch.next = afterTenants(guids);
                return batch;
            });
        });
}

ApiCall<CatalogueBatch> IxopayClient::readMerchants(const CatalogueCursor &from)
{
    const QString tenant = from.pending.value(0);
    return mapped<CatalogueBatch>(
        m_connection.get(path("listMerchants"_L1, tenant)),
        [from, tenant, names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            const auto merchants = skippedIfGone(reply.and_then([&](const HttpReply &r) {
                return parseIxopayMerchants(r, {tenant, names->value(tenant)});
            }));
            return merchants.map([&](const QList<Merchant> &list) {
                CatalogueBatch batch;
                batch.merchants = list;
                QStringList guids;
                for (const auto &merchant : list) {
                    names->insert(merchant.id, merchant.name);
                    guids.append(merchant.id);
                }
                batch.next = afterOwner(from, guids);
                return batch;
            });
        });
}

ApiCall<CatalogueBatch> IxopayClient::readConnectors(const CatalogueCursor &from)
{
    const QString merchant = from.pending.value(0);
    return mapped<CatalogueBatch>(
        connectorsOf(merchant), [from](Result<QList<Connector>> connectors) {
            return skippedIfGone(std::move(connectors)).map([&](const QList<Connector> &list) {
                CatalogueBatch batch;
                batch.connectors = list;
                batch.next = afterOwner(from, {});
                return batch;
            });
        });
}

ApiCall<QList<Connector>> IxopayClient::connectorsOf(const QString &merchantId)
{
    if (const auto fault = idFault({merchantId}))
        return readyCall<QList<Connector>>(failure(*fault));
    return mapped<QList<Connector>>(
        m_connection.get(path("listConnectors"_L1, merchantId)),
        [merchantId, names = m_names](Result<HttpReply> reply) -> Result<QList<Connector>> {
            return reply.and_then([&](const HttpReply &r) {
                return parseIxopayConnectors(r, merchantId, names->value(merchantId));
            });
        });
}

ApiCall<FieldList> IxopayClient::settings(const QString &adapter, const QString &merchantId)
{
    if (const auto fault = idFault({adapter}))
        return readyCall<FieldList>(failure(*fault));
    // Only the form with the merchant describes config.vault.
    QString target = path("getConnectorSettings"_L1, adapter);
    if (!merchantId.isEmpty())
        target += QString(u"/"_s % pathSegment(merchantId));
    return mapped<FieldList>(m_connection.get(target), [](Result<HttpReply> reply) {
        return reply.and_then(parseIxopaySettings);
    });
}

} // namespace console
