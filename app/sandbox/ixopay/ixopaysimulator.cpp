#include "app/sandbox/ixopay/ixopaysimulator.h"

#include "app/sandbox/ixopay/connectorrules.h"
#include "app/sandbox/sampledata.h"
#include "app/sandbox/sandboxroute.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

SandboxReply refusal(int status, int code, const QString &message)
{
    return jsonReply(
        status,
        QJsonObject{{u"success"_s, false}, {u"errorCode"_s, code}, {u"errorMessage"_s, message}});
}

// 1007 goes with 404 on routing endpoints; the others document 422 (ixopay.md §2.3).
SandboxReply unknownEntity()
{
    return refusal(422, 1007, u"The provided entity does not exist"_s);
}

SandboxReply success(const QString &thing, const QJsonValue &value)
{
    return jsonReply(200, QJsonObject{{u"success"_s, true}, {thing, value}});
}

enum class RoutingKind { Classic, MultiMethod };

/// The documents themselves are shown without the envelope (ixopay.md §2.3); the rule in `tree` is
/// our own invention.
QJsonObject routingDocument(const QJsonObject &connector, RoutingKind kind)
{
    if (kind == RoutingKind::Classic) {
        const QJsonValue meta = connector.value("routingMetaConnector"_L1);
        return {{u"version"_s, u"1"_s},
                {u"default"_s, meta["defaultConnector"_L1]},
                {u"rerouteRecurring"_s, meta["reRouteRecurring"_L1].toBool()},
                {u"tree"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"large-amounts"_s},
                                        {u"condition"_s, u"amount"_s},
                                        {u"params"_s, QJsonObject{{u"from"_s, 500}}},
                                        {u"connector"_s, meta["defaultConnector"_L1]}}}}};
    }
    const QJsonValue meta = connector.value("multiMethodMetaConnector"_L1);
    return {{u"version"_s, u"1"_s},
            {u"defaultActionDisable"_s, meta["defaultActionDisableConnector"_L1].toBool()},
            {u"paymentSelectionMaxRetries"_s, meta["retries"_L1].toInt()},
            {u"paymentSelectionExpiryHours"_s, meta["expiry"_L1].toInt()},
            {u"methods"_s, QJsonArray()}};
}

SandboxReply routingReply(const QJsonObject &connector, RoutingKind kind)
{
    const bool classic = connector.contains("routingMetaConnector"_L1);
    const bool multi = connector.contains("multiMethodMetaConnector"_L1);
    if (!classic && !multi)
        return refusal(422, 1016, u"connector is not a meta-connector"_s);
    if (kind == RoutingKind::Classic && multi)
        return refusal(422, 1017, u"connector is a multi-method meta-connector"_s);
    if (kind == RoutingKind::MultiMethod && classic)
        return refusal(422, 1018, u"connector is a routing meta-connector"_s);
    return jsonReply(200, routingDocument(connector, kind));
}

qsizetype indexOf(const QList<QJsonObject> &objects, const QString &guid)
{
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (objects[i].value("guid"_L1).toString() == guid)
            return i;
    }
    return -1;
}

QString digestOf(const QJsonObject &object, const QString &name)
{
    return secretDigest(object.value(name).toString());
}

} // namespace

IxopaySimulator::IxopaySimulator(const SandboxOptions &options, SandboxTime now)
    : m_authorisation("Basic " + practiceKey(PlatformKind::Ixopay, options.seed).toBase64()),
      m_now(std::move(now)), m_seed(options.seed), m_records(ixopayRecords(m_now()))
{
}

SandboxReply IxopaySimulator::handle(const SandboxRequest &request)
{
    using Self = IxopaySimulator;
    using Route = SandboxRoute<Self>;
    static constexpr std::array routes{
        Route{"GET", "/api/provisioning/listTenants"_L1, &Self::listTenants},
        Route{"GET", "/api/provisioning/listMerchants/{}"_L1, &Self::listMerchants},
        Route{"POST", "/api/provisioning/createMerchant/{}"_L1, &Self::createMerchant},
        Route{"GET", "/api/provisioning/listConnectors/{}"_L1, &Self::listConnectors},
        Route{"POST", "/api/provisioning/createConnector/{}"_L1, &Self::createConnector},
        Route{"POST", "/api/provisioning/updateConnector/{}"_L1, &Self::updateConnector},
        Route{"GET", "/api/provisioning/getConnectorRouting/{}"_L1, &Self::connectorRouting},
        Route{"GET", "/api/provisioning/getConnectorMultiMethodRouting/{}"_L1,
              &Self::multiMethodRouting},
        Route{"GET", "/api/provisioning/getConnectorSettings/{}"_L1, &Self::connectorSettings},
        Route{"GET", "/api/provisioning/getConnectorSettings/{}/{}"_L1, &Self::connectorSettings},
    };
    // Exact: a client must not encode a trailing newline (ixopay.md §2.2).
    if (request.header("Authorization") != m_authorisation)
        return errorReply(401);
    return dispatch<Self>(*this, routes, request);
}

SandboxReply IxopaySimulator::errorReply(int status) const
{
    switch (status) {
    case 401:
        return refusal(status, 1000, u"Unauthorized"_s);
    case 404:
        return refusal(status, 1007, u"Not found"_s);
    case 405:
    case 429:
        return refusal(status, 1001, u"The request is invalid"_s);
    }
    return refusal(status, 9999, u"Internal server error"_s);
}

SandboxReply IxopaySimulator::listTenants(const SandboxRequest &, const QStringList &)
{
    QJsonArray tenants;
    for (const auto &tenant : std::as_const(m_records.tenants))
        tenants.append(tenant);
    return success(u"tenants"_s, tenants);
}

SandboxReply IxopaySimulator::listMerchants(const SandboxRequest &, const QStringList &segments)
{
    if (indexOf(m_records.tenants, segments[0]) < 0)
        return unknownEntity();
    QJsonArray merchants;
    for (qsizetype i = 0; i < m_records.merchants.size(); ++i) {
        if (m_records.tenantOfMerchant.at(i) == segments[0])
            merchants.append(m_records.merchants.at(i));
    }
    return success(u"merchants"_s, merchants);
}

SandboxReply IxopaySimulator::createMerchant(const SandboxRequest &request,
                                             const QStringList &segments)
{
    if (indexOf(m_records.tenants, segments[0]) < 0)
        return unknownEntity();
    auto body = objectBody(request);
    if (!body)
        return refusal(422, 1001, u"The request is invalid"_s);
    if (const auto no = checkMerchant(*body))
        return refusal(422, no->code, no->message);
    for (const auto flag : {"archived"_L1, "disabled"_L1, "isPciEnabled"_L1})
        body->insert(flag, body->value(flag).toBool());
    body->insert("guid"_L1, newGuid(u"ME"_s));
    body->insert("createdAt"_L1, ixopayTime(m_now()));
    m_records.merchants.append(*body);
    m_records.tenantOfMerchant.append(segments[0]);
    return success(u"merchant"_s, *body);
}

SandboxReply IxopaySimulator::listConnectors(const SandboxRequest &, const QStringList &segments)
{
    if (indexOf(m_records.merchants, segments[0]) < 0)
        return unknownEntity();
    QJsonArray connectors;
    for (const auto &connector : std::as_const(m_records.connectors)) {
        if (connector.value("merchantGuid"_L1).toString() == segments[0])
            connectors.append(shownConnector(connector));
    }
    return success(u"connectors"_s, connectors);
}

SandboxReply IxopaySimulator::createConnector(const SandboxRequest &request,
                                              const QStringList &segments)
{
    if (indexOf(m_records.merchants, segments[0]) < 0)
        return unknownEntity();
    const auto body = objectBody(request);
    if (!body)
        return refusal(422, 1001, u"The request is invalid"_s);
    if (const auto no = checkConnector(*body, m_records.adapters))
        return refusal(422, no->code, no->message);
    if (apiKeyIsTaken(body->value("apiKey"_L1).toString(), {}))
        return refusal(422, 1002, u"apiKey: already in use"_s);
    const QJsonObject bare{{u"guid"_s, newGuid(u"CO"_s)},
                           {u"merchantGuid"_s, segments[0]},
                           {u"createdAt"_s, ixopayTime(m_now())},
                           {u"archived"_s, false}};
    m_records.connectors.append(writtenConnector(*body, bare, newToken(u"shared"_s, 30)));
    return success(u"connector"_s, shownConnector(m_records.connectors.last()));
}

SandboxReply IxopaySimulator::updateConnector(const SandboxRequest &request,
                                              const QStringList &segments)
{
    const qsizetype index = indexOf(m_records.connectors, segments[0]);
    if (index < 0)
        return unknownEntity();
    const auto body = objectBody(request);
    if (!body)
        return refusal(422, 1001, u"The request is invalid"_s);
    if (const auto no = checkConnector(*body, m_records.adapters))
        return refusal(422, no->code, no->message);
    if (apiKeyIsTaken(body->value("apiKey"_L1).toString(), segments[0]))
        return refusal(422, 1002, u"apiKey: already in use"_s);
    QJsonObject &connector = m_records.connectors[index];
    connector = writtenConnector(*body, connector, newToken(u"shared"_s, 30));
    return success(u"connector"_s, shownConnector(connector));
}

SandboxReply IxopaySimulator::connectorSettings(const SandboxRequest &, const QStringList &segments)
{
    if (!m_records.adapters.contains(segments[0]))
        return unknownEntity();
    if (segments.size() == 2 && indexOf(m_records.merchants, segments[1]) < 0)
        return unknownEntity();
    const QJsonObject adapter = m_records.adapters.value(segments[0]).toObject();
    QJsonObject reply{{u"success"_s, true}, {u"baseConfig"_s, adapter.value("baseConfig"_L1)}};
    if (segments.size() == 2)
        reply.insert("vaultConfig"_L1, adapter.value("vaultConfig"_L1).toArray());
    return jsonReply(200, reply);
}

SandboxReply IxopaySimulator::connectorRouting(const SandboxRequest &,
                                               const QStringList &segments)
{
    const qsizetype index = indexOf(m_records.connectors, segments[0]);
    return index < 0 ? refusal(404, 1007, u"The provided entity does not exist"_s)
                     : routingReply(m_records.connectors.at(index), RoutingKind::Classic);
}

SandboxReply IxopaySimulator::multiMethodRouting(const SandboxRequest &,
                                                 const QStringList &segments)
{
    const qsizetype index = indexOf(m_records.connectors, segments[0]);
    return index < 0 ? refusal(404, 1007, u"The provided entity does not exist"_s)
                     : routingReply(m_records.connectors.at(index), RoutingKind::MultiMethod);
}

bool IxopaySimulator::apiKeyIsTaken(const QString &apiKey, const QString &exceptGuid) const
{
    return std::any_of(m_records.connectors.begin(), m_records.connectors.end(),
                       [&](const QJsonObject &connector) {
                           return connector.value("apiKey"_L1).toString() == apiKey
                               && connector.value("guid"_L1).toString() != exceptGuid;
                       });
}

QString IxopaySimulator::newToken(const QString &purpose, int length)
{
    return stableToken(purpose + QString::number(m_seed) + u'-' + QString::number(++m_made),
                       length);
}

QString IxopaySimulator::newGuid(const QString &prefix)
{
    QString guid = prefix;
    const QString word = newToken(prefix, 24).toUpper();
    for (int i = 0; i < 24; i += 4)
        guid += QString(u'-' + word.sliced(i, 4));
    return guid;
}

QJsonObject IxopaySimulator::trueState() const
{
    QJsonObject connectors;
    for (const auto &connector : m_records.connectors) {
        const QJsonObject config = connector.value("config"_L1).toObject();
        const QJsonObject digests{{u"apiKey"_s, digestOf(connector, u"apiKey"_s)},
                                  {u"sharedSecret"_s, digestOf(connector, u"sharedSecret"_s)},
                                  {u"password"_s, digestOf(config, u"password"_s)},
                                  {u"apiSecret"_s, digestOf(config, u"apiSecret"_s)}};
        connectors.insert(connector.value("guid"_L1).toString(),
                          QJsonObject{{u"name"_s, connector.value("name"_L1)},
                                      {u"disabled"_s, connector.value("disabled"_L1)},
                                      {u"terminals"_s, connector.value("terminals"_L1)},
                                      {u"credentials"_s, digests}});
    }
    return {{u"connectors"_s, connectors}};
}

} // namespace console
