#include "app/services/ixopay/ixopayparser.h"

#include "app/services/ixopay/ixopayobjects.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The list under `key`, each element made by `make` (absent: it has no guid).
template <typename Object, typename Make>
Result<QList<Object>> listOf(const HttpReply &reply, QStringView key, Make make)
{
    const auto json = decodeIxopay(reply, ReplyTo::Read);
    if (!json)
        return failure(json.error());
    const auto &list = json->anyCase(key);
    // An empty list may come as the empty object, just as {} comes as [] elsewhere.
    if (!list.isArray() && !(list.isObject() && list.children().empty()))
        return badReply(reply, u"the list was not found in the reply"_s);
    QList<Object> objects;
    for (const auto &[name, value] : list.children()) {
        const auto object = make(value);
        if (!object)
            return badReply(reply, u"the list contains something without a guid"_s);
        objects.append(*object);
    }
    return objects;
}

} // namespace

Result<QList<IxopayTenant>> parseIxopayTenants(const HttpReply &reply)
{
    return listOf<IxopayTenant>(reply, u"tenants", [](const JsonValue &value) {
        const IxopayTenant tenant{value.anyCase(u"guid").id(), value.anyCase(u"name").label()};
        return tenant.guid.isEmpty() ? std::nullopt : std::optional(tenant);
    });
}

Result<QList<Merchant>> parseIxopayMerchants(const HttpReply &reply, const IxopayTenant &tenant)
{
    return listOf<Merchant>(reply, u"merchants",
                            [&](const JsonValue &value) { return ixopayMerchant(value, tenant); });
}

Result<QList<Connector>> parseIxopayConnectors(const HttpReply &reply, const QString &merchantId,
                                               const QString &merchantName)
{
    return listOf<Connector>(reply, u"connectors", [&](const JsonValue &value) {
        return ixopayConnector(value, merchantId, merchantName);
    });
}

} // namespace console
