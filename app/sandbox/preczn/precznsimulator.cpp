#include "app/sandbox/preczn/precznsimulator.h"

#include "app/sandbox/sampledata.h"
#include "app/sandbox/sandboxroute.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The usual envelope; the words of `error` follow the status (preczn.md §3.3).
SandboxReply refusal(int status, const QString &message)
{
    struct Word
    {
        int status;
        QLatin1String text;
    };
    static constexpr std::array words{Word{400, "Bad Request"_L1},
                                      Word{401, "Unauthorized"_L1},
                                      Word{404, "Not Found"_L1},
                                      Word{405, "Method Not Allowed"_L1},
                                      Word{409, "Conflict"_L1},
                                      Word{429, "Too Many Requests"_L1},
                                      Word{500, "Internal Server Error"_L1}};
    const auto *word = std::find_if(words.begin(), words.end(),
                                    [status](const Word &w) { return w.status == status; });
    const QString error = word == words.end() ? u"Error"_s : QString(word->text);
    return jsonReply(
        status,
        QJsonObject{{u"statusCode"_s, status}, {u"error"_s, error}, {u"message"_s, message}});
}

PrecznConnection *findConnection(PrecznMerchant &merchant, const QString &idOrProcessor)
{
    for (auto &connection : merchant.connections) {
        if (connection.id == idOrProcessor || connection.processor == idOrProcessor)
            return &connection;
    }
    return nullptr;
}

SandboxReply merchantNotFound()
{
    return refusal(404, u"Merchant not found."_s);
}

} // namespace

PrecznSimulator::PrecznSimulator(const SandboxOptions &options, SandboxTime now)
    : m_key(practiceKey(PlatformKind::Preczn, options.seed)), m_now(std::move(now)),
      m_seed(options.seed), m_merchants(precznMerchants(options, m_now()))
{
    for (qsizetype i = 0; i < m_merchants.size(); ++i)
        m_byId.insert(m_merchants[i].id, i);
}

SandboxReply PrecznSimulator::handle(const SandboxRequest &request)
{
    using Route = SandboxRoute<PrecznSimulator>;
    // `/connection/` is the older guide's spelling (seed 2).
    static constexpr std::array routes{
        Route{"GET", "/v1/merchants"_L1, &PrecznSimulator::listMerchants},
        Route{"POST", "/v1/merchants"_L1, &PrecznSimulator::createMerchant},
        Route{"GET", "/v1/merchants/{}"_L1, &PrecznSimulator::getMerchant},
        Route{"PATCH", "/v1/merchants/{}"_L1, &PrecznSimulator::patchMerchant},
        Route{"GET", "/v1/merchants/{}/requirement"_L1, &PrecznSimulator::getRequirement},
        Route{"PATCH", "/v1/merchants/{}/connections/{}"_L1, &PrecznSimulator::patchConnection},
        Route{"PATCH", "/v1/merchants/{}/connection/{}"_L1, &PrecznSimulator::patchConnection},
    };
    if (request.header("x-api-key") != m_key)
        return errorReply(401);
    return dispatch<PrecznSimulator>(*this, routes, request);
}

SandboxReply PrecznSimulator::errorReply(int status) const
{
    switch (status) {
    case 401:
        return refusal(status, u"Invalid API key."_s);
    case 404:
        return refusal(status, u"Cannot find this resource."_s);
    case 429:
        return refusal(status, u"Too many requests."_s);
    case 500:
        return refusal(status, u"Internal server error"_s);
    }
    return refusal(status, u"This request is not supported."_s);
}

SandboxReply PrecznSimulator::listMerchants(const SandboxRequest &request, const QStringList &)
{
    const qsizetype count = m_merchants.size();
    const auto limit = queryNumber(request.query, u"limit"_s, count, 1, 1'000'000);
    const auto offset = queryNumber(request.query, u"offset"_s, 0, 0, 1'000'000'000);
    if (!limit || !offset)
        return refusal(400, u"limit and offset must be numbers."_s);
    QJsonArray page;
    for (qsizetype i = *offset; i < std::min<qsizetype>(count, *offset + *limit); ++i)
        page.append(toJson(m_merchants[i]));
    return jsonReply(200, page);
}

SandboxReply PrecznSimulator::createMerchant(const SandboxRequest &request, const QStringList &)
{
    const auto body = objectBody(request);
    const QString name = body ? body->value("name"_L1).toString() : QString();
    if (name.isEmpty() || name.size() > 255)
        return refusal(400, u"name must be 1 to 255 characters"_s);
    PrecznMerchant merchant;
    const QString origin =
        "new"_L1 + QString::number(m_seed) + u'-' + QString::number(m_merchants.size());
    merchant.id = "mid_test_"_L1 + stableToken(origin, 26, true);
    merchant.name = name;
    merchant.legalName = body->value("legalName"_L1).toString(name);
    merchant.active = body->value("active"_L1).toBool(true);
    merchant.createdOn = m_now();
    takeDetails(merchant, *body);
    for (const QJsonValue wanted : body->value("connections"_L1).toArray()) {
        const QString processor = wanted["processor"_L1].toString();
        merchant.connections.append({"midCon_test_"_L1 + stableToken(origin + processor, 26, true),
                                     processor,
                                     u"Unconfigured"_s,
                                     {},
                                     {}});
    }
    touch(merchant);
    m_byId.insert(merchant.id, m_merchants.size());
    m_merchants.append(merchant);
    return jsonReply(201, toJson(merchant));
}

SandboxReply PrecznSimulator::getMerchant(const SandboxRequest &, const QStringList &segments)
{
    const PrecznMerchant *merchant = find(segments[0]);
    return merchant ? jsonReply(200, toJson(*merchant)) : merchantNotFound();
}

SandboxReply PrecznSimulator::patchMerchant(const SandboxRequest &request,
                                            const QStringList &segments)
{
    PrecznMerchant *merchant = find(segments[0]);
    if (!merchant)
        return merchantNotFound();
    const auto body = objectBody(request);
    const QJsonValue wanted = body ? body->value("active"_L1) : QJsonValue();
    const bool hasLabels = body && body->value("labels"_L1).isArray();
    if (!wanted.isBool() && !(wanted.isUndefined() && hasLabels))
        return refusal(400, u"active must be a boolean"_s);
    const bool active = wanted.toBool(merchant->active);
    if (wanted.toBool() && merchant->plan.isEmpty()) // the documented odd shape (preczn.md §3.3)
        return jsonReply(400, QJsonObject{{u"status"_s, 400}, {u"error"_s, u"No Plan."_s}});
    merchant->active = active;
    if (hasLabels)
        merchant->details.insert("labels"_L1, body->value("labels"_L1));
    touch(*merchant);
    return jsonReply(200, toJson(*merchant));
}

SandboxReply PrecznSimulator::getRequirement(const SandboxRequest &, const QStringList &segments)
{
    const PrecznMerchant *merchant = find(segments[0]);
    if (!merchant)
        return merchantNotFound();
    QJsonArray connections;
    for (const auto &connection : merchant->connections) {
        connections.append(QJsonObject{
            {u"processor"_s, connection.processor},
            {u"status"_s, connection.status},
            {u"missingRequiredData"_s, QJsonArray::fromStringList(connection.missing)}});
    }
    return jsonReply(200, QJsonObject{{u"connections"_s, connections}});
}

SandboxReply PrecznSimulator::patchConnection(const SandboxRequest &request,
                                              const QStringList &segments)
{
    PrecznMerchant *merchant = find(segments[0]);
    if (!merchant)
        return merchantNotFound();
    PrecznConnection *connection = findConnection(*merchant, segments[1]);
    if (!connection)
        return refusal(404, u"Connection not found!"_s);
    const auto body = objectBody(request);
    if (!body)
        return refusal(400, u"The body is not a JSON object."_s);
    if (const auto no = checkLink(connection->processor, *body, connection->onFile))
        return refusal(no->status, no->message);
    connection->onFile = credentialsIn(*body);
    connection->status = u"Active"_s;
    connection->missing.clear();
    touch(*merchant);
    return jsonReply(200, toJson(*merchant));
}

PrecznMerchant *PrecznSimulator::find(const QString &id)
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_merchants[*found];
}

void PrecznSimulator::touch(PrecznMerchant &merchant)
{
    merchant.modifiedOn = m_now();
    merchant.details.insert("modifiedBy"_L1, u"API Key: Practice"_s);
}

QJsonObject PrecznSimulator::trueState() const
{
    QJsonObject connections;
    for (const auto &merchant : m_merchants) {
        for (const auto &connection : merchant.connections) {
            QJsonObject digests;
            for (const auto &[field, digest] : connection.onFile.asKeyValueRange())
                digests.insert(field, digest);
            connections.insert(connection.id,
                               QJsonObject{{u"merchantId"_s, merchant.id},
                                           {u"status"_s, connection.status},
                                           {u"credentials"_s, digests}});
        }
    }
    QJsonObject merchants;
    for (const auto &merchant : m_merchants)
        merchants.insert(merchant.id, QJsonObject{{u"active"_s, merchant.active}});
    return {{u"merchants"_s, merchants}, {u"connections"_s, connections}};
}

} // namespace console
