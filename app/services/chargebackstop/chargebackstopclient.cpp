#include "app/services/chargebackstop/chargebackstopclient.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Collections keep their trailing slash as shown: a redirect could drop a body (§4.1).
constexpr auto integrationsPath = "/v1/integrations/"_L1;
constexpr auto organisationsPath = "/v1/organisations/"_L1;
constexpr auto merchantsPath = "/v1/merchants/"_L1;

/// The stages of a cursor. Organisations come first because they name the owners of the rest.
enum Stage { Organisations, Integrations, Merchants };

QUrlQuery pageQuery(const CatalogueCursor &from)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(chargebackStopPageSize));
    query.addQueryItem(u"offset"_s, QString::number(from.offset));
    return query;
}

CatalogueCursor startOf(Stage stage)
{
    CatalogueCursor cursor;
    cursor.stage = stage;
    return cursor;
}

Result<CatalogueBatch> organisationBatch(const HttpReply &reply, const CatalogueCursor &from,
                                         OrganisationNames &names)
{
    return parseOrganisations(reply).map([&](const OrganisationPage &page) {
        names.insert(page.names);
        CatalogueBatch batch;
        batch.total = chargebackStopTotal(from.offset, page.ids.size(), page.count);
        batch.page = ListPage{
            from, chargebackStopPageSize, page.ids, {startOf(Integrations), startOf(Merchants)}};
        return batch;
    });
}

} // namespace

ChargebackStopClient::ChargebackStopClient(Account account, HttpExchange &exchange, KeySource key,
                                           QObject *parent)
    : Platform(parent), m_connection(std::move(account), exchange, std::move(key))
{
}

ApiCall<CatalogueBatch> ChargebackStopClient::read(const CatalogueCursor &from)
{
    switch (from.stage) {
    case Organisations:
        return readOrganisations(from);
    case Integrations:
        return readIntegrations(from);
    default:
        return readMerchants(from);
    }
}

QString ChargebackStopClient::listName(const CatalogueCursor &from) const
{
    switch (from.stage) {
    case Organisations:
        return u"organisations"_s;
    case Integrations:
        return u"integrations"_s;
    default:
        return u"merchants"_s;
    }
}

ApiCall<CatalogueBatch> ChargebackStopClient::readOrganisations(const CatalogueCursor &from)
{
    // 401 here may mean an organisation's key or a wrong one. The integrations, which every key can
    // read, tell; so they belong to the same batch, and a wrong key is never taken for a good one.
    const QPointer<ChargebackStopClient> self(this);
    return chained<CatalogueBatch>(
        m_connection.list(organisationsPath, pageQuery(from)),
        [self, from, names = m_names](Result<HttpReply> reply) {
            if (!reply)
                return readyCall<CatalogueBatch>(failure(reply.error()));
            if (!isHiddenFromKey(*reply))
                return readyCall(organisationBatch(*reply, from, *names));
            if (!self)
                return readyCall<CatalogueBatch>(failure(localError(ApiErrorKind::Cancelled)));
            return mapped<CatalogueBatch>(self->readIntegrations(startOf(Integrations)),
                                          [](Result<CatalogueBatch> batch) {
                                              if (batch) {
                                                  batch->notes.prepend(u"organisations"_s);
                                                  batch->next.append(startOf(Merchants));
                                              }
                                              return batch;
                                          });
        });
}

ApiCall<CatalogueBatch> ChargebackStopClient::readIntegrations(const CatalogueCursor &from)
{
    return mapped<CatalogueBatch>(
        m_connection.list(integrationsPath, pageQuery(from)),
        [from, names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            return reply.and_then([&](const HttpReply &r) {
                return parseChargebackStopIntegrations(r, from, *names);
            });
        });
}

ApiCall<CatalogueBatch> ChargebackStopClient::readMerchants(const CatalogueCursor &from)
{
    return mapped<CatalogueBatch>(
        m_connection.list(merchantsPath, pageQuery(from)),
        [from, names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            if (reply && isHiddenFromKey(*reply)) {
                CatalogueBatch hidden;
                hidden.notes.append(u"merchants"_s);
                return hidden;
            }
            return reply.and_then(
                [&](const HttpReply &r) { return parseChargebackStopMerchants(r, from, *names); });
        });
}

ApiCall<CatalogueBatch> ChargebackStopClient::merchant(const QString &id)
{
    if (const auto fault = idFault({id}))
        return readyCall<CatalogueBatch>(failure(*fault));
    return mapped<CatalogueBatch>(
        m_connection.get(merchantsPath % pathSegment(id)),
        [id, names = m_names](Result<HttpReply> reply) -> Result<CatalogueBatch> {
            return reply.and_then(
                [&](const HttpReply &r) { return parseChargebackStopMerchant(r, id, *names); });
        });
}

ApiCall<Integration> ChargebackStopClient::integration(const QString &id)
{
    if (const auto fault = idFault({id}))
        return readyCall<Integration>(failure(*fault));
    return mapped<Integration>(
        m_connection.get(integrationsPath % pathSegment(id)),
        [id, names = m_names](Result<HttpReply> reply) -> Result<Integration> {
            return reply.and_then(
                [&](const HttpReply &r) { return parseChargebackStopIntegration(r, id, *names); });
        });
}

ApiCall<Integration> ChargebackStopClient::apply(const ChangePermit &permit,
                                                 const Integration &integration,
                                                 StatusCommand command)
{
    const QString id = integration.id;
    auto fault = permitFault(account(), permit, account().id, id);
    if (!fault)
        fault = idFault({id});
    if (!fault && command != StatusCommand::Disable)
        fault = localError(ApiErrorKind::InvalidRequest, u"ChargebackStop has no such command"_s);
    if (!fault && permit.kind() != ChangeKind::OneWay)
        fault = localError(ApiErrorKind::NotPermitted, u"disabling cannot be undone"_s);
    if (fault)
        return readyCall<Integration>(failure(*fault));
    return mapped<Integration>(
        m_connection.write(HttpMethod::Patch, integrationsPath % pathSegment(id),
                           SecretBuffer(R"({"status":"DISABLED"})")),
        [id, names = m_names](Result<HttpReply> reply) -> Result<Integration> {
            return reply.and_then(
                [&](const HttpReply &r) { return parseChargebackStopDisabled(r, id, *names); });
        });
}

} // namespace console
