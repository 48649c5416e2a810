#include "app/services/paygentic/paygenticupsert.h"

#include "models/domain/jsonreader.h"
#include "app/services/paygentic/paygenticparser.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Paygentic's upsert fields besides `status`, in its order (seed 0).
constexpr std::array keptFields{"merchantId"_L1, "provider"_L1, "externalId"_L1, "config"_L1,
                                "metadata"_L1};

void appendMember(SecretBuffer &body, QLatin1String name, QByteArrayView value)
{
    body.append(body.isEmpty() ? '{' : ',');
    body.append('"');
    body.append(QByteArrayView(name.data(), name.size()));
    body.append("\":");
    body.append(value);
}

} // namespace

Result<SecretBuffer> paygenticReactivation(const HttpReply &fresh, const Integration &chosen)
{
    const auto integration = parsePaygenticIntegration(fresh, chosen.id);
    if (!integration)
        return failure(integration.error());
    const auto json = readJson(fresh.body);
    const bool named = json && (*json)[u"merchantId"].isString() && (*json)[u"provider"].isString();
    if (!named || integration->ownerId != chosen.ownerId || integration->type != chosen.type)
        return badReply(fresh, u"the integration has another merchant or provider by now"_s);
    SecretBuffer body;
    for (const auto name : keptFields) {
        const auto &value = (*json)[QString(name)];
        // null is documented in replies only: a request leaves the field out.
        if (value.isSet())
            appendMember(body, name, value.rawIn(fresh.body));
    }
    appendMember(body, "status"_L1, R"("active")");
    body.append('}');
    return body;
}

} // namespace console
