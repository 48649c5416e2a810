#include "app/sandbox/ixopay/connectorrules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <array>
#include <span>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct FieldRule
{
    QLatin1String path; ///< "config.language"
    bool (*holds)(const QJsonValue &value);
    int code;
    QLatin1String message;
};

bool fits(const QJsonValue &value, const QString &pattern)
{
    return QRegularExpression(pattern).match(value.toString()).hasMatch();
}

bool isBoolean(const QJsonValue &value)
{
    return value.isBool();
}

bool isNameLong(const QJsonValue &value)
{
    return value.toString().size() >= 3;
}

bool isPlain(const QJsonValue &value)
{
    const QString text = value.toString();
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == u'<' || c == u'>';
    });
}

bool hasNoBlank(const QJsonValue &value)
{
    const QString text = value.toString();
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isObjectOrEmpty(const QJsonValue &value)
{
    return value.isObject() || value.isNull() || (value.isArray() && value.toArray().isEmpty());
}

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isNull();
}

/// A whole number or null: the examples have both (seed 1).
bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    return value.isNull() || number == static_cast<double>(static_cast<qint64>(number));
}

/// ixopay.md §2.3: `{terminalId, stan, captureRef, disabled}`, each id once.
bool isTerminals(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue terminal : value.toArray()) {
        const QString id = terminal["terminalId"_L1].toString();
        const QJsonValue disabled = terminal["disabled"_L1];
        if (id.isEmpty() || ids.contains(id) || !(disabled.isBool() || disabled.isUndefined()))
            return false;
        ids.append(id);
    }
    return value.isArray();
}

bool isTransactionTypes(const QJsonValue &value)
{
    static const QStringList known{u"initial_debit"_s,
                                   u"initial_preauthorize"_s,
                                   u"capture"_s,
                                   u"partial_capture"_s,
                                   u"refund"_s,
                                   u"partial_refund"_s,
                                   u"register"_s,
                                   u"deregister"_s,
                                   u"payout"_s,
                                   u"recurring_debit"_s,
                                   u"recurring_preauthorize"_s};
    const QJsonArray types = value.toArray();
    return value.isArray() && std::all_of(types.begin(), types.end(), [](const QJsonValue &type) {
               return known.contains(type.toString());
           });
}

constexpr std::array requiredOfConnector{"name"_L1, "adapter"_L1, "method"_L1, "apiKey"_L1};
constexpr std::array requiredOfMerchant{"name"_L1, "homepage"_L1, "timezone"_L1};

constexpr std::array connectorRules{
    FieldRule{"name"_L1, isNameLong, 1003, "at least 3 characters"_L1},
    FieldRule{"name"_L1, isPlain, 1004, "nameInvalid characters"_L1},
    FieldRule{"apiKey"_L1, hasNoBlank, 1004, "no blanks allowed"_L1},
    FieldRule{"sharedSecret"_L1, [](const QJsonValue &v) { return v.toString().size() <= 50; },
              1003, "at most 50 characters"_L1},
    FieldRule{"businessCountry"_L1,
              [](const QJsonValue &v) { return v.isNull() || fits(v, u"\\A[A-Z]{2}\\z"_s); }, 1003,
              "two capital letters"_L1},
    FieldRule{"config.language"_L1,
              [](const QJsonValue &v) { return v.isNull() || fits(v, u"\\A[a-z]{2}\\z"_s); }, 1003,
              "two small letters"_L1},
    FieldRule{"config"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"config.testMode"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"config.extraData"_L1, isObjectOrEmpty, 1003, "an object or an empty array"_L1},
    FieldRule{"config.vault"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"publicIntegrationKey"_L1, isText, 1003, "a text"_L1},
    FieldRule{"description"_L1, isText, 1003, "a text"_L1},
    FieldRule{"provider"_L1, isText, 1003, "a text"_L1},
    FieldRule{"alias"_L1, isText, 1003, "a text"_L1},
    FieldRule{"config.username"_L1, isText, 1003, "a text"_L1},
    FieldRule{"config.password"_L1, isText, 1003, "a text"_L1},
    FieldRule{"config.apiSecret"_L1, isText, 1003, "a text"_L1},
    FieldRule{"customerProfileContainer"_L1, isWhole, 1003, "a whole number"_L1},
    FieldRule{"defaultRiskRuleSet"_L1, isWhole, 1003, "a whole number"_L1},
    FieldRule{"vtRiskRuleSet"_L1, isWhole, 1003, "a whole number"_L1},
    FieldRule{"disabled"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"scheduleApiAvailable"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"virtualTerminalAvailable"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"terminals"_L1, isTerminals, 1003, "a list of terminals"_L1},
    FieldRule{"settings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"addSettings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"removeSettings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"postbackFormat"_L1,
              [](const QJsonValue &v) { return fits(v, u"\\A(inherit|json|xml)\\z"_s); }, 1002,
              "inherit, json or xml"_L1},
    FieldRule{"disabledTransactionTypes"_L1, isTransactionTypes, 1002, "unknown value"_L1},
    FieldRule{"routingMetaConnector.defaultConnector"_L1, isText, 1003, "a text"_L1},
    FieldRule{"routingMetaConnector.reRouteRecurring"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"multiMethodMetaConnector.defaultActionDisableConnector"_L1, isBoolean, 1003,
              "a boolean"_L1},
    FieldRule{"multiMethodMetaConnector.retries"_L1,
              [](const QJsonValue &v) { return v.toInt(99) <= 9; }, 1002, "at most 9"_L1},
    FieldRule{"multiMethodMetaConnector.expiry"_L1, isWhole, 1003, "a whole number of hours"_L1},
};

bool isMail(const QJsonValue &value)
{
    return value.isNull() || fits(value, u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
}

bool isWebAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme().startsWith("http"_L1);
}

constexpr std::array merchantRules{
    FieldRule{"name"_L1, isNameLong, 1003, "at least 3 characters"_L1},
    FieldRule{"name"_L1, isPlain, 1004, "nameInvalid characters"_L1},
    FieldRule{"homepage"_L1, isWebAddress, 1003, "a URL"_L1},
    FieldRule{"country"_L1,
              [](const QJsonValue &v) { return v.isNull() || fits(v, u"\\A[A-Z]{2}\\z"_s); }, 1003,
              "two capital letters"_L1},
    FieldRule{"defaultCurrency"_L1,
              [](const QJsonValue &v) { return v.isNull() || fits(v, u"\\A[A-Z]{3}\\z"_s); }, 1003,
              "three capital letters"_L1},
    FieldRule{"riskAlertEmail"_L1, isMail, 1003, "an e-mail address"_L1},
    FieldRule{"schedulerAlertEmail"_L1, isMail, 1003, "an e-mail address"_L1},
    FieldRule{"technicalEmail"_L1, isMail, 1003, "an e-mail address"_L1},
    FieldRule{"eventNotificationUrl"_L1,
              [](const QJsonValue &v) {
                  return v.isNull() || (isWebAddress(v) && v.toString().size() <= 65535);
              },
              1003, "a URL"_L1},
    FieldRule{"defaultRiskRuleSet"_L1, isWhole, 1003, "a whole number"_L1},
    FieldRule{"defaultVtRiskRuleSet"_L1, isWhole, 1003, "a whole number"_L1},
    FieldRule{"disabled"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"isPciEnabled"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"disabledTransactionTypes"_L1, isTransactionTypes, 1002, "unknown value"_L1},
};

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.value(path);
    return object.value(path.first(dot)).toObject().value(path.sliced(dot + 1));
}

std::optional<IxopayRefusal> checkFields(const QJsonObject &body,
                                         std::span<const QLatin1String> required,
                                         std::span<const FieldRule> rules)
{
    for (const auto name : required) {
        if (body.value(name).toString().isEmpty())
            return IxopayRefusal{1005, name + ": mandatory parameter missing"_L1};
    }
    for (const auto &rule : rules) {
        const QJsonValue value = valueAt(body, rule.path);
        if (!value.isUndefined() && !rule.holds(value))
            return IxopayRefusal{rule.code, rule.path + ": "_L1 + rule.message};
    }
    return std::nullopt;
}

} // namespace

std::optional<IxopayRefusal> checkConnector(const QJsonObject &body, const QJsonObject &adapters)
{
    if (auto refusal = checkFields(body, requiredOfConnector, connectorRules))
        return refusal;
    const QString adapter = body.value("adapter"_L1).toString();
    if (!adapters.contains(adapter))
        return IxopayRefusal{1002, u"adapter: unknown adapter"_s};
    const bool routing = body.value("routingMetaConnector"_L1).isObject();
    const bool multi = body.value("multiMethodMetaConnector"_L1).isObject();
    const bool meta = adapter == "MetaConnector"_L1
        && body.value("method"_L1).toString() == "MetaConnector"_L1;
    if ((routing && multi) || ((routing || multi) && !meta))
        return IxopayRefusal{1006, QString((routing ? "routingMetaConnector"_L1
                                                    : "multiMethodMetaConnector"_L1)
                                           + ": not applicable"_L1)};
    return std::nullopt;
}

std::optional<IxopayRefusal> checkMerchant(const QJsonObject &body)
{
    return checkFields(body, requiredOfMerchant, merchantRules);
}

} // namespace console
