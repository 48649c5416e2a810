#include "app/sandbox/chargebackstop/integrationrules.h"

#include <QJsonArray>
#include <QSet>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Seed 4 names the codes; the message texts and VALIDATION_ERROR are our choice.
CbsRefusal invalid(const QString &message)
{
    return {422, u"VALIDATION_ERROR"_s, message};
}

bool isName(const QJsonValue &value)
{
    const qsizetype length = value.toString().size();
    return length >= 1 && length <= 255;
}

std::optional<CbsRefusal> checkMerchantIds(const QJsonArray &ids, const QString &organisation,
                                           const QList<CbsMerchant> &merchants)
{
    QSet<QString> seen;
    for (const QJsonValue id : ids)
        seen.insert(id.toString());
    if (seen.size() != ids.size())
        return CbsRefusal{422, u"DUPLICATE_MERCHANT_IDS"_s,
                          u"merchant_ids contains duplicate values"_s};
    for (const auto &merchant : merchants) {
        if (merchant.organisationId == organisation)
            seen.remove(merchant.id);
    }
    if (seen.isEmpty())
        return std::nullopt;
    return CbsRefusal{422, u"INVALID_MERCHANT_IDS"_s,
                      u"One or more merchants do not exist, are inaccessible, or do not belong to "
                      "the provided organisation"_s};
}

} // namespace

std::optional<CbsRefusal> checkCreate(const QJsonObject &body, const QList<CbsMerchant> &merchants)
{
    if (!isName(body.value("name"_L1)))
        return invalid(u"name must be 1 to 255 characters"_s);
    if (body.value("type"_L1).toString() != "CUSTOM_ORDERS"_L1)
        return invalid(u"type must be CUSTOM_ORDERS"_s);
    const QString status = body.value("status"_L1).toString(u"ENABLED"_s);
    if (status != "ENABLED"_L1 && status != "DISABLED"_L1)
        return invalid(u"status must be ENABLED or DISABLED"_s);
    const QJsonArray ids = body.value("merchant_ids"_L1).toArray();
    if (ids.isEmpty())
        return invalid(u"merchant_ids must be a non-empty array"_s);
    return checkMerchantIds(ids, body.value("organisation_id"_L1).toString(), merchants);
}

std::optional<CbsRefusal> checkUpdate(const QJsonObject &body, const CbsIntegration &integration)
{
    const QJsonValue status = body.value("status"_L1);
    const QJsonValue name = body.value("name"_L1);
    if (status.isUndefined() && name.isUndefined())
        return CbsRefusal{422, u"MISSING_UPDATE_FIELDS"_s,
                          u"PATCH request did not include either status or name"_s};
    if (integration.type != "CUSTOM_ORDERS"_L1)
        return CbsRefusal{422, u"INVALID_INTEGRATION_TYPE"_s,
                          u"PATCH attempted on a non-CUSTOM_ORDERS integration"_s};
    if (!status.isUndefined() && status.toString() != "DISABLED"_L1)
        return invalid(u"status must be DISABLED"_s);
    if (!name.isUndefined() && !isName(name))
        return invalid(u"name must be 1 to 255 characters"_s);
    return std::nullopt;
}

} // namespace console
