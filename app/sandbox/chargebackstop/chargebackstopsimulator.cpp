#include "app/sandbox/chargebackstop/chargebackstopsimulator.h"

#include "app/sandbox/chargebackstop/integrationrules.h"
#include "app/sandbox/chargebackstop/merchantquery.h"
#include "app/sandbox/sampledata.h"
#include "app/sandbox/sandboxroute.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The error body is NOT FOUND in the documents (chargebackstop.md §4.4): our choice.
SandboxReply refusal(int status, const QString &code, const QString &message)
{
    return jsonReply(status, QJsonObject{{u"code"_s, code}, {u"message"_s, message}});
}

// `count` is the total: not proven by the documents, our choice. So are limit's default and most.
template <typename Record>
SandboxReply listReply(const QList<Record> &records, const QUrlQuery &query)
{
    const auto limit = queryNumber(query, u"limit"_s, 100, 1, 1000);
    const auto offset = queryNumber(query, u"offset"_s, 0, 0, 1'000'000'000);
    if (!limit || !offset)
        return refusal(422, u"VALIDATION_ERROR"_s, u"limit or offset is out of range"_s);
    QJsonArray items;
    for (qint64 i = *offset; i < std::min<qint64>(records.size(), *offset + *limit); ++i)
        items.append(toJson(records[i]));
    return jsonReply(200, QJsonObject{{u"items"_s, items}, {u"count"_s, records.size()}});
}

template <typename Record>
SandboxReply itemReply(const QList<Record> &records, const QString &id,
                       const SandboxReply &otherwise)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&id](const Record &record) { return record.id == id; });
    return found == records.end() ? otherwise : jsonReply(200, toJson(*found));
}

bool isPartnerOnly(const QString &path)
{
    return path.startsWith("/v1/organisations"_L1) || path.startsWith("/v1/merchants"_L1);
}

} // namespace

ChargebackStopSimulator::ChargebackStopSimulator(const SandboxOptions &options, SandboxTime now)
    : m_partnerKey(practiceKey(PlatformKind::ChargebackStop, options.seed)),
      m_organisationKey(practiceOrganisationKey(options.seed)), m_now(std::move(now)),
      m_seed(options.seed), m_records(chargebackStopRecords(options, m_now()))
{
    for (qsizetype i = 0; i < m_records.integrations.size(); ++i)
        m_integrationById.insert(m_records.integrations[i].id, i);
}

SandboxReply ChargebackStopSimulator::handle(const SandboxRequest &request)
{
    using Self = ChargebackStopSimulator;
    using Route = SandboxRoute<Self>;
    static constexpr std::array routes{
        Route{"GET", "/v1/integrations"_L1, &Self::listIntegrations},
        Route{"POST", "/v1/integrations"_L1, &Self::createIntegration},
        Route{"GET", "/v1/integrations/{}"_L1, &Self::getIntegration},
        Route{"PATCH", "/v1/integrations/{}"_L1, &Self::patchIntegration},
        Route{"GET", "/v1/organisations"_L1, &Self::listOrganisations},
        Route{"GET", "/v1/organisations/{}"_L1, &Self::getOrganisation},
        Route{"GET", "/v1/merchants"_L1, &Self::listMerchants},
        Route{"GET", "/v1/merchants/{}"_L1, &Self::getMerchant},
    };
    const bool isPartner = hasBearer(request, m_partnerKey);
    const bool isOrganisation = hasBearer(request, m_organisationKey);
    // 401 for a good key, too, on partner-only resources (chargebackstop.md §4.1).
    if (!isPartner && (!isOrganisation || isPartnerOnly(request.path)))
        return errorReply(401);
    return dispatch<Self>(*this, routes, request);
}

SandboxReply ChargebackStopSimulator::errorReply(int status) const
{
    switch (status) {
    case 401:
        return refusal(status, u"UNAUTHORISED"_s, u"Unauthorised"_s);
    case 404:
        return refusal(status, u"NOT_FOUND"_s, u"Not found"_s);
    case 405:
        return refusal(status, u"METHOD_NOT_ALLOWED"_s, u"Method not allowed"_s);
    case 429:
        return refusal(status, u"TOO_MANY_REQUESTS"_s, u"Too Many Requests"_s);
    }
    return refusal(status, u"INTERNAL_ERROR"_s, u"Internal server error"_s);
}

QString ChargebackStopSimulator::scopeOf(const SandboxRequest &request) const
{
    return hasBearer(request, m_partnerKey) ? QString() : m_records.organisations.first().id;
}

bool ChargebackStopSimulator::sees(const SandboxRequest &request, const QString &organisation) const
{
    const QString scope = scopeOf(request);
    return scope.isEmpty() || scope == organisation;
}

QList<CbsIntegration> ChargebackStopSimulator::visible(const SandboxRequest &request) const
{
    QList<CbsIntegration> integrations = m_records.integrations;
    const QString scope = scopeOf(request);
    if (!scope.isEmpty())
        integrations.removeIf([&scope](const auto &i) { return i.organisationId != scope; });
    return integrations;
}

CbsIntegration *ChargebackStopSimulator::find(const SandboxRequest &request, const QString &id)
{
    const auto found = m_integrationById.constFind(id);
    if (found == m_integrationById.constEnd())
        return nullptr;
    CbsIntegration *integration = &m_records.integrations[*found];
    return sees(request, integration->organisationId) ? integration : nullptr;
}

SandboxReply ChargebackStopSimulator::listIntegrations(const SandboxRequest &request,
                                                       const QStringList &)
{
    return listReply(visible(request), request.query);
}

SandboxReply ChargebackStopSimulator::getIntegration(const SandboxRequest &request,
                                                     const QStringList &segments)
{
    const CbsIntegration *integration = find(request, segments[0]);
    return integration ? jsonReply(200, toJson(*integration)) : errorReply(404);
}

SandboxReply ChargebackStopSimulator::createIntegration(const SandboxRequest &request,
                                                        const QStringList &)
{
    const auto body = objectBody(request);
    if (!body)
        return refusal(422, u"VALIDATION_ERROR"_s, u"The body is not a JSON object"_s);
    const QString owner = body->value("organisation_id"_L1).toString();
    const auto &all = m_records.organisations;
    const bool exists =
        std::any_of(all.begin(), all.end(), [&owner](const auto &o) { return o.id == owner; });
    if (!exists || !sees(request, owner))
        return errorReply(404);
    if (const auto no = checkCreate(*body, m_records.merchants))
        return refusal(no->status, no->code, no->message);
    const qsizetype index = m_records.integrations.size();
    CbsIntegration made{
        "int_"_L1
            + stableToken("new"_L1 + QString::number(m_seed) + u'-' + QString::number(index), 16),
        owner,
        body->value("name"_L1).toString(),
        u"CUSTOM_ORDERS"_s,
        body->value("status"_L1).toString(u"ENABLED"_s),
        {},
        m_now(),
        m_now()};
    for (const QJsonValue id : body->value("merchant_ids"_L1).toArray())
        made.merchantIds.append(id.toString());
    m_integrationById.insert(made.id, index);
    m_records.integrations.append(made);
    return jsonReply(201, toJson(made));
}

SandboxReply ChargebackStopSimulator::patchIntegration(const SandboxRequest &request,
                                                       const QStringList &segments)
{
    CbsIntegration *integration = find(request, segments[0]);
    if (!integration)
        return errorReply(404);
    const auto body = objectBody(request);
    if (!body)
        return refusal(422, u"VALIDATION_ERROR"_s, u"The body is not a JSON object"_s);
    if (const auto no = checkUpdate(*body, *integration))
        return refusal(no->status, no->code, no->message);
    integration->status = body->value("status"_L1).toString(integration->status);
    integration->name = body->value("name"_L1).toString(integration->name);
    integration->updatedAt = m_now();
    return jsonReply(200, toJson(*integration));
}

SandboxReply ChargebackStopSimulator::listOrganisations(const SandboxRequest &request,
                                                        const QStringList &)
{
    return listReply(m_records.organisations, request.query);
}

SandboxReply ChargebackStopSimulator::getOrganisation(const SandboxRequest &,
                                                      const QStringList &segments)
{
    return itemReply(m_records.organisations, segments[0], errorReply(404));
}

SandboxReply ChargebackStopSimulator::listMerchants(const SandboxRequest &request,
                                                    const QStringList &)
{
    return listReply(selectMerchants(m_records.merchants, request.query), request.query);
}

SandboxReply ChargebackStopSimulator::getMerchant(const SandboxRequest &,
                                                  const QStringList &segments)
{
    return itemReply(m_records.merchants, segments[0], errorReply(404));
}

QJsonObject ChargebackStopSimulator::trueState() const
{
    QJsonObject integrations;
    for (const auto &integration : m_records.integrations)
        integrations.insert(integration.id,
                            QJsonObject{{u"name"_s, integration.name},
                                        {u"status"_s, integration.status},
                                        {u"type"_s, integration.type}});
    return {{u"integrations"_s, integrations}};
}

} // namespace console
