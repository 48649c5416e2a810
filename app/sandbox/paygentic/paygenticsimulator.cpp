#include "app/sandbox/paygentic/paygenticsimulator.h"

#include "app/sandbox/paygentic/upsertrules.h"
#include "app/sandbox/sampledata.h"
#include "app/sandbox/sandboxroute.h"

#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

SandboxReply validationError(const QJsonArray &errors)
{
    return jsonReply(400,
                     QJsonObject{{u"error"_s, u"validation_error"_s},
                                 {u"message"_s, u"Validation failed"_s},
                                 {u"errors"_s, errors}});
}

QJsonArray listErrors(const QUrlQuery &query)
{
    QJsonArray errors;
    if (!queryNumber(query, u"limit"_s, 50, 1, 100))
        errors.append(fieldError(u"limit"_s, u"Must be 1 to 100"_s, u"out_of_range"_s));
    if (!queryNumber(query, u"offset"_s, 0, 0, 1'000'000'000))
        errors.append(fieldError(u"offset"_s, u"Must be 0 or more"_s, u"out_of_range"_s));
    const QString merchant = queryText(query, u"merchantId"_s);
    if (query.hasQueryItem(u"merchantId"_s) && !isOrganisationId(merchant))
        errors.append(
            fieldError(u"merchantId"_s, u"Must match ^org_[a-zA-Z0-9]+$"_s, u"invalid_format"_s));
    if (query.hasQueryItem(u"provider"_s) && !isProvider(queryText(query, u"provider"_s)))
        errors.append(
            fieldError(u"provider"_s, u"Must be one of: salesforce"_s, u"invalid_enum"_s));
    return errors;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Long lists are loaded again and again: a practice server must not be what one waits for.
const QByteArray &textOf(PaygenticRecord &record)
{
    if (record.text.isEmpty())
        record.text = compact(toJson(record));
    return record.text;
}

} // namespace

PaygenticSimulator::PaygenticSimulator(const SandboxOptions &options, SandboxTime now)
    : m_key(practiceKey(PlatformKind::Paygentic, options.seed)), m_now(std::move(now)),
      m_seed(options.seed), m_records(paygenticRecords(options, m_now()))
{
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        m_byId.insert(m_records[i].id, i);
        m_byMerchantAndProvider.insert({m_records[i].merchantId, m_records[i].provider}, i);
    }
}

SandboxReply PaygenticSimulator::handle(const SandboxRequest &request)
{
    using Route = SandboxRoute<PaygenticSimulator>;
    static constexpr std::array routes{
        Route{"GET", "/v0/merchantIntegrations"_L1, &PaygenticSimulator::list},
        Route{"PUT", "/v0/merchantIntegrations"_L1, &PaygenticSimulator::upsert},
        Route{"GET", "/v0/merchantIntegrations/{}"_L1, &PaygenticSimulator::get},
        Route{"PATCH", "/v0/merchantIntegrations/{}/disconnect"_L1,
              &PaygenticSimulator::disconnect},
    };
    if (!hasBearer(request, m_key))
        return errorReply(401);
    return dispatch<PaygenticSimulator>(*this, routes, request);
}

// The `Error` shape; its codes are our choice, in the documented style (paygentic.md §1.3).
SandboxReply PaygenticSimulator::errorReply(int status) const
{
    struct Words
    {
        int status;
        QLatin1String error;
        QLatin1String message;
        QLatin1String code;
    };
    static constexpr std::array table{
        Words{401, "unauthorized"_L1, "Invalid API key"_L1, "UNAUTHORIZED"_L1},
        Words{403, "forbidden"_L1, "No access to this merchant"_L1, "FORBIDDEN"_L1},
        Words{404, "not_found"_L1, "Not found"_L1, "NOT_FOUND"_L1},
        Words{405, "method_not_allowed"_L1, "Method not allowed"_L1, "METHOD_NOT_ALLOWED"_L1},
        Words{429, "rate_limited"_L1, "Too many requests"_L1, "RATE_LIMITED"_L1},
        Words{500, "internal_error"_L1, "Internal server error"_L1, "INTERNAL_ERROR"_L1}};
    const auto *words = std::find_if(table.begin(), table.end(),
                                     [status](const Words &w) { return w.status == status; });
    if (words == table.end())
        words = &table.back();
    return jsonReply(status,
                     QJsonObject{{u"error"_s, QString(words->error)},
                                 {u"message"_s, QString(words->message)},
                                 {u"code"_s, QString(words->code)}});
}

SandboxReply PaygenticSimulator::list(const SandboxRequest &request, const QStringList &)
{
    if (const QJsonArray errors = listErrors(request.query); !errors.isEmpty())
        return validationError(errors);
    const qint64 limit = *queryNumber(request.query, u"limit"_s, 50, 1, 100);
    const qint64 offset = *queryNumber(request.query, u"offset"_s, 0, 0, 1'000'000'000);
    const bool everything = !request.query.hasQueryItem(u"merchantId"_s);
    const QList<qsizetype> some = everything ? QList<qsizetype>() : filtered(request.query);
    const qint64 total = everything ? m_records.size() : some.size();
    constexpr qint64 sizeOfOne = 600; // about
    QByteArray body = "{\"data\":[";
    body.reserve(std::clamp<qint64>(total - offset, 0, limit) * sizeOfOne);
    for (qint64 i = offset; i < std::min(total, offset + limit); ++i) {
        body += i > offset ? "," : "";
        body += textOf(m_records[everything ? i : some[i]]);
    }
    const QJsonObject pagination{{u"limit"_s, limit}, {u"offset"_s, offset}, {u"total"_s, total}};
    return {200, {}, body.append("],\"pagination\":").append(compact(pagination)).append('}')};
}

// "All active filters AND together". There is one provider, so only the merchant selects.
QList<qsizetype> PaygenticSimulator::filtered(const QUrlQuery &query) const
{
    const auto found =
        m_byMerchantAndProvider.constFind({queryText(query, u"merchantId"_s), u"salesforce"_s});
    return found == m_byMerchantAndProvider.constEnd() ? QList<qsizetype>()
                                                       : QList<qsizetype>{*found};
}

SandboxReply PaygenticSimulator::get(const SandboxRequest &, const QStringList &segments)
{
    const auto found = m_byId.constFind(segments[0]);
    return found == m_byId.constEnd() ? errorReply(404) : jsonReply(200, toJson(m_records[*found]));
}

SandboxReply PaygenticSimulator::upsert(const SandboxRequest &request, const QStringList &)
{
    const auto body = objectBody(request);
    if (!body)
        return validationError({fieldError(u"body"_s, u"Not a JSON object"_s, u"invalid_json"_s)});
    if (const QJsonArray errors = upsertErrors(*body); !errors.isEmpty())
        return validationError(errors);
    const QString merchant = body->value("merchantId"_L1).toString();
    if (merchant.startsWith("org_forbidden"_L1)) // so that 403 can be practised
        return errorReply(403);
    PaygenticRecord &record = recordOf(merchant, body->value("provider"_L1).toString());
    // Omitted fields are kept: not documented, our choice.
    record.externalId = body->value("externalId"_L1).toString(record.externalId);
    record.config = body->value("config"_L1).toObject(record.config);
    record.metadata = body->value("metadata"_L1).toObject(record.metadata);
    setStatus(record, body->value("status"_L1).toString(u"active"_s));
    return jsonReply(200, toJson(record));
}

SandboxReply PaygenticSimulator::disconnect(const SandboxRequest &, const QStringList &segments)
{
    const auto found = m_byId.constFind(segments[0]);
    if (found == m_byId.constEnd())
        return errorReply(404);
    PaygenticRecord &record = m_records[*found];
    setStatus(record, u"disconnected"_s);
    return jsonReply(200, toJson(record));
}

PaygenticRecord &PaygenticSimulator::recordOf(const QString &merchantId, const QString &provider)
{
    const auto found = m_byMerchantAndProvider.constFind({merchantId, provider});
    if (found != m_byMerchantAndProvider.constEnd())
        return m_records[*found];
    PaygenticRecord record;
    record.id = "mint_"_L1 + stableToken(merchantId + provider + QString::number(m_seed), 24);
    record.merchantId = merchantId;
    record.provider = provider;
    record.createdAt = record.connectedAt = m_now();
    m_byId.insert(record.id, m_records.size());
    m_byMerchantAndProvider.insert({merchantId, provider}, m_records.size());
    m_records.append(record);
    return m_records.last();
}

void PaygenticSimulator::setStatus(PaygenticRecord &record, const QString &status)
{
    const bool wasOff = record.status == "disconnected"_L1;
    const bool isOff = status == "disconnected"_L1;
    if (isOff && !wasOff)
        record.disconnectedAt = m_now();
    if (wasOff && !isOff) {
        record.connectedAt = m_now();
        record.disconnectedAt = {};
    }
    record.status = status;
    record.updatedAt = m_now();
    record.text.clear();
}

QJsonObject PaygenticSimulator::trueState() const
{
    QJsonObject integrations;
    for (const auto &record : m_records)
        integrations.insert(
            record.id,
            QJsonObject{{u"merchantId"_s, record.merchantId}, {u"status"_s, record.status}});
    return {{u"integrations"_s, integrations}};
}

} // namespace console
