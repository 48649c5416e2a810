#include "app/services/ixopay/ixopayclient.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/ixopay/ixopayparser.h"
#include "app/services/ixopay/ixopaypaths.h"
#include "app/services/ixopay/ixopaywalk.h"

#include <QPointer>

namespace console {

using namespace Qt::StringLiterals;

IxopayClient::IxopayClient(Account account, HttpExchange &exchange, KeySource key, QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> IxopayClient::read(const CatalogueCursor &from)
{
    switch (static_cast<IxopayStage>(from.stage)) {
    case IxopayStage::Tenants:
        return readTenants();
    case IxopayStage::Merchants:
        return readMerchants(from);
    case IxopayStage::Connectors:
        return readConnectors(from);
    }
    return readyCall<CatalogueBatch>(CatalogueBatch());
}

QString IxopayClient::listName(const CatalogueCursor &from) const
{
    switch (static_cast<IxopayStage>(from.stage)) {
    case IxopayStage::Tenants:
        return u"tenants"_s;
    case IxopayStage::Merchants:
        return u"merchants"_s;
    case IxopayStage::Connectors:
        return u"connectors"_s;
    }
    return {};
}

ApiCall<CatalogueBatch> IxopayClient::readTenants()
{
    return mapped<CatalogueBatch>(
        m_connection.list(ixopayPath("listTenants"_L1)),
        [](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            return reply.and_then(parseIxopayTenants).map([](const QList<IxopayTenant> &tenants) {
                CatalogueBatch batch;
                for (const auto &tenant : tenants)
                    batch.next.append(
                        ixopayCursor(IxopayStage::Merchants, tenant.guid, tenant.name));
                return batch;
            });
        });
}

ApiCall<CatalogueBatch> IxopayClient::readMerchants(const CatalogueCursor &from)
{
    return mapped<CatalogueBatch>(
        m_connection.list(ixopayPath("listMerchants"_L1, from.owner)),
        [from, names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            const auto merchants = skippedIfGone(reply.and_then([&](const HttpReply &r) {
                return parseIxopayMerchants(r, {from.owner, from.ownerName});
            }));
            return merchants.map([&](const QList<Merchant> &list) {
                CatalogueBatch batch;
                batch.merchants = list;
                for (const auto &merchant : list) {
                    names->insert(merchant.id, merchant.name);
                    batch.next.append(
                        ixopayCursor(IxopayStage::Connectors, merchant.id, merchant.name));
                }
                return batch;
            });
        });
}

ApiCall<CatalogueBatch> IxopayClient::readConnectors(const CatalogueCursor &from)
{
    if (const auto fault = idFault({from.owner}))
        return readyCall<CatalogueBatch>(failure(*fault));
    return mapped<CatalogueBatch>(
        connectorsIn(m_connection.list(ixopayPath("listConnectors"_L1, from.owner)), from.owner),
        [](Result<QList<Connector>> connectors) {
            return skippedIfGone(std::move(connectors)).map([](const QList<Connector> &list) {
                CatalogueBatch batch;
                batch.connectors = list;
                return batch;
            });
        });
}

ApiCall<FieldValue> IxopayClient::routing(const QString &connectorId)
{
    if (const auto fault = idFault({connectorId}))
        return readyCall<FieldValue>(failure(*fault));
    const QPointer<IxopayClient> self(this);
    return chained<FieldValue>(
        m_connection.get(ixopayPath("getConnectorRouting"_L1, connectorId)),
        [self, connectorId](Result<HttpReply> reply) {
            auto document = reply.and_then(parseIxopayRouting);
            // 1017: a multi-method meta-connector, whose document is another (ixopay.md §2.4).
            if (document || document.error().platformCode != "1017"_L1 || !self)
                return readyCall<FieldValue>(std::move(document));
            return mapped<FieldValue>(
                self->m_connection.get(
                    ixopayPath("getConnectorMultiMethodRouting"_L1, connectorId)),
                [](Result<HttpReply> other) { return other.and_then(parseIxopayRouting); });
        });
}

ApiCall<QList<Connector>> IxopayClient::connectorsOf(const QString &merchantId)
{
    if (const auto fault = idFault({merchantId}))
        return readyCall<QList<Connector>>(failure(*fault));
    return connectorsIn(m_connection.get(ixopayPath("listConnectors"_L1, merchantId)), merchantId);
}

ApiCall<QList<Connector>> IxopayClient::connectorsIn(ApiCall<HttpReply> call,
                                                     const QString &merchantId)
{
    return mapped<QList<Connector>>(
        std::move(call),
        [merchantId, names = m_names](Result<HttpReply> reply) -> Result<QList<Connector>> {
            return reply.and_then([&](const HttpReply &r) {
                return parseIxopayConnectors(r, merchantId, names->value(merchantId));
            });
        });
}

} // namespace console
