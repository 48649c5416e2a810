#include "app/sandbox/paygentic/upsertrules.h"

#include <QRegularExpression>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct FieldRule
{
    QLatin1String field;
    bool required;
    bool (*holds)(const QJsonValue &value);
    QLatin1String message;
    QLatin1String code;
};

bool isShortText(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= 255;
}

bool isStatus(const QJsonValue &value)
{
    static constexpr std::array statuses{"active"_L1, "disconnected"_L1, "error"_L1};
    return std::find(statuses.begin(), statuses.end(), value.toString()) != statuses.end();
}

bool isObject(const QJsonValue &value)
{
    return value.isObject();
}

constexpr std::array rules{
    FieldRule{"merchantId"_L1, true,
              [](const QJsonValue &v) { return isOrganisationId(v.toString()); },
              "Must match ^org_[a-zA-Z0-9]+$"_L1, "invalid_format"_L1},
    FieldRule{"provider"_L1, true, [](const QJsonValue &v) { return isProvider(v.toString()); },
              "Must be one of: salesforce"_L1, "invalid_enum"_L1},
    FieldRule{"externalId"_L1, false, isShortText, "Must be at most 255 characters"_L1,
              "too_long"_L1},
    FieldRule{"status"_L1, false, isStatus, "Must be one of: active, disconnected, error"_L1,
              "invalid_enum"_L1},
    FieldRule{"config"_L1, false, isObject, "Must be an object"_L1, "invalid_type"_L1},
    FieldRule{"metadata"_L1, false, isObject, "Must be an object"_L1, "invalid_type"_L1},
};

} // namespace

QJsonObject fieldError(const QString &field, const QString &message, const QString &code)
{
    return {{u"field"_s, field}, {u"message"_s, message}, {u"code"_s, code}};
}

QJsonArray upsertErrors(const QJsonObject &body)
{
    QJsonArray errors;
    for (const auto &rule : rules) {
        const QJsonValue value = body.value(rule.field);
        if (value.isUndefined() && rule.required)
            errors.append(fieldError(rule.field, u"Required"_s, u"required"_s));
        else if (!value.isUndefined() && !rule.holds(value))
            errors.append(fieldError(rule.field, rule.message, rule.code));
    }
    return errors;
}

bool isOrganisationId(const QString &id)
{
    static const QRegularExpression shape(u"\\Aorg_[a-zA-Z0-9]+\\z"_s);
    return shape.match(id).hasMatch();
}

bool isProvider(const QString &provider)
{
    return provider == "salesforce"_L1;
}

} // namespace console
