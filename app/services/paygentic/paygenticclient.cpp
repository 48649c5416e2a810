#include "app/services/paygentic/paygenticclient.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/pagedlist.h"
#include "app/services/paygentic/paygenticparser.h"
#include "app/services/paygentic/paygenticupsert.h"
#include "models/tables/cataloguerow.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto integrationsPath = "/v0/merchantIntegrations"_L1;

QString integrationPath(const QString &id)
{
    return integrationsPath % u"/"_s % pathSegment(id);
}

ApiCall<Integration> notBegun(ApiError error)
{
    return readyCall<Integration>(failure(beforeChange(std::move(error))));
}

ApiCall<Integration> proven(ApiCall<HttpReply> call, const QString &id, StatusCommand command)
{
    return mapped<Integration>(std::move(call),
                               [id, command](Result<HttpReply> reply) -> Result<Integration> {
                                   return reply.and_then([&](const HttpReply &r) {
                                       return parsePaygenticChange(r, id, command);
                                   });
                               });
}

/// One page of a filtered list; what the server did not filter out is left out here.
Result<ReadPage<CatalogueRow>> filteredPage(const HttpReply &reply, qint64 offset,
                                            const ListFilter &filter)
{
    CatalogueCursor asked;
    asked.offset = offset;
    return parsePaygenticIntegrations(reply, asked).map([&](CatalogueBatch batch) {
        const PackedRows &rows = batch.packedIntegrations;
        ReadPage<CatalogueRow> page{{}, rows.size(), batch.total};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            CatalogueRow row = rows.row(i);
            const bool wanted =
                (filter.merchantId.isEmpty() || row.ownerId == filter.merchantId)
                && (filter.provider.isEmpty() || row.type == filter.provider);
            if (wanted)
                page.items.append(std::move(row));
        }
        return page;
    });
}

CatalogueBatch batchOf(const QList<CatalogueRow> &rows)
{
    CatalogueBatch batch;
    for (const CatalogueRow &row : rows)
        batch.packedIntegrations.append(row);
    batch.packedMerchants = paygenticMerchantsOf(batch.packedIntegrations);
    return batch;
}

Result<CatalogueBatch> merchantBatch(const QList<CatalogueRow> &rows)
{
    if (rows.isEmpty()) {
        ApiError none = localError(ApiErrorKind::NotFound, u"the merchant has no integration"_s);
        none.wire = WireState::MaybeSent; // a complete answer, only an empty one
        return failure(none);
    }
    return batchOf(rows);
}

} // namespace

PaygenticClient::PaygenticClient(Account account, HttpExchange &exchange, KeySource key,
                                 QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> PaygenticClient::read(const CatalogueCursor &from)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(paygenticPageSize));
    query.addQueryItem(u"offset"_s, QString::number(from.offset));
    return mapped<CatalogueBatch>(m_connection.list(integrationsPath, query),
                                  [from](Result<HttpReply> reply) -> Result<CatalogueBatch> {
                                      return reply.and_then([&](const HttpReply &r) {
                                          return parsePaygenticIntegrations(r, from);
                                      });
                                  });
}

ApiCall<CatalogueBatch> PaygenticClient::merchant(const QString &id)
{
    if (const auto fault = idFault({id}))
        return readyCall<CatalogueBatch>(failure(*fault));
    return mapped<CatalogueBatch>(integrationsOf({id, {}}), [](Result<QList<CatalogueRow>> found) {
        return found.and_then(merchantBatch);
    });
}

QStringList PaygenticClient::providers() const
{
    return {u"salesforce"_s}; // paygentic.md §1.2
}

ApiCall<CatalogueBatch> PaygenticClient::filtered(const ListFilter &filter)
{
    return mapped<CatalogueBatch>(integrationsOf(filter), [](Result<QList<CatalogueRow>> found) {
        return found.map(batchOf);
    });
}

ApiCall<QList<CatalogueRow>> PaygenticClient::integrationsOf(const ListFilter &filter)
{
    QUrlQuery query;
    if (!filter.merchantId.isEmpty())
        query.addQueryItem(u"merchantId"_s, filter.merchantId);
    if (!filter.provider.isEmpty())
        query.addQueryItem(u"provider"_s, filter.provider);
    const auto parse = [filter](const HttpReply &reply, qint64 offset) {
        return filteredPage(reply, offset, filter);
    };
    return readAll<CatalogueRow>(m_connection, this,
                                {integrationsPath, query, paygenticPageSize, parse});
}

QString PaygenticClient::listName(const CatalogueCursor &) const
{
    return u"integrations"_s;
}

ApiCall<Integration> PaygenticClient::integration(const QString &id)
{
    if (const auto fault = idFault({id}))
        return readyCall<Integration>(failure(*fault));
    return mapped<Integration>(m_connection.get(integrationPath(id)),
                               [id](Result<HttpReply> reply) -> Result<Integration> {
                                   return reply.and_then([&](const HttpReply &r) {
                                       return parsePaygenticIntegration(r, id);
                                   });
                               });
}

ApiCall<Integration> PaygenticClient::apply(const ChangePermit &permit,
                                            const Integration &integration, StatusCommand command)
{
    auto fault = permitFault(account(), permit, account().id, integration.id);
    if (!fault)
        fault = idFault({integration.id});
    if (fault)
        return readyCall<Integration>(failure(*fault));
    switch (command) {
    case StatusCommand::Disconnect:
        return disconnect(integration.id);
    case StatusCommand::Reactivate:
        return reactivate(integration);
    case StatusCommand::Disable:
        break;
    }
    return readyCall<Integration>(
        failure(localError(ApiErrorKind::InvalidRequest, u"Paygentic has no such command"_s)));
}

ApiCall<Integration> PaygenticClient::disconnect(const QString &id)
{
    return proven(m_connection.write(HttpMethod::Patch, integrationPath(id) % "/disconnect"_L1, {}),
                  id, StatusCommand::Disconnect);
}

ApiCall<Integration> PaygenticClient::reactivate(const Integration &integration)
{
    // Whoever dropped this client meanwhile changed or removed the account: then nothing is sent.
    const QPointer<PaygenticClient> self(this);
    return chained<Integration>(m_connection.get(integrationPath(integration.id)),
                                [self, integration](Result<HttpReply> fresh) {
                                    if (!fresh)
                                        return notBegun(fresh.error());
                                    if (!self)
                                        return notBegun(localError(ApiErrorKind::Cancelled));
                                    auto body = paygenticReactivation(*fresh, integration);
                                    if (!body)
                                        return notBegun(body.error());
                                    return proven(self->m_connection.write(HttpMethod::Put,
                                                                           integrationsPath,
                                                                           std::move(*body)),
                                                  integration.id, StatusCommand::Reactivate);
                                });
}

} // namespace console
