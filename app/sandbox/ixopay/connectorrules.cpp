#include "app/sandbox/ixopay/connectorrules.h"

#include "app/sandbox/ixopay/ixopayrecords.h"

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
    FieldRule{"disabled"_L1, isBoolean, 1003, "a boolean"_L1},
    FieldRule{"settings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"addSettings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"removeSettings"_L1, isObjectOrEmpty, 1003, "an object"_L1},
    FieldRule{"postbackFormat"_L1,
              [](const QJsonValue &v) { return fits(v, u"\\A(inherit|json|xml)\\z"_s); }, 1002,
              "inherit, json or xml"_L1},
    FieldRule{"disabledTransactionTypes"_L1, isTransactionTypes, 1002, "unknown value"_L1},
    FieldRule{"multiMethodMetaConnector.retries"_L1,
              [](const QJsonValue &v) { return v.toInt(99) <= 9; }, 1002, "at most 9"_L1},
};

constexpr std::array merchantRules{
    FieldRule{"name"_L1, isNameLong, 1003, "at least 3 characters"_L1},
    FieldRule{"name"_L1, isPlain, 1004, "nameInvalid characters"_L1},
    FieldRule{"homepage"_L1,
              [](const QJsonValue &v) {
                  const QUrl url(v.toString(), QUrl::StrictMode);
                  return url.isValid() && url.scheme().startsWith("http"_L1);
              },
              1003, "a URL"_L1},
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

// Stan and capture reference are write-only: "Set current …" (ixopay.md §2.3).
QJsonArray shownTerminals(const QJsonArray &terminals)
{
    QJsonArray shown;
    for (const QJsonValue terminal : terminals)
        shown.append(QJsonObject{{u"terminalId"_s, terminal["terminalId"_L1]},
                                 {u"disabled"_s, terminal["disabled"_L1].toBool()}});
    return shown;
}

QJsonObject shownConfig(const QJsonObject &config)
{
    QJsonObject shown;
    for (const auto name : {"username"_L1, "password"_L1, "apiSecret"_L1, "language"_L1})
        shown.insert(name, config.value(name).isString() ? config.value(name) : QJsonValue());
    shown.insert("testMode"_L1, config.value("testMode"_L1).toBool());
    shown.insert("extraData"_L1, objectOrEmptyArray(config.value("extraData"_L1).toObject()));
    if (config.contains("vault"_L1))
        shown.insert("vault"_L1, config.value("vault"_L1).toObject());
    return shown;
}

// Their inner shape is documented nowhere: {name: value} to add, {name: anything} to remove.
QJsonObject changedSettings(const QJsonObject &body, const QJsonObject &old)
{
    QJsonObject settings = body.value("settings"_L1).toObject(old.value("settings"_L1).toObject());
    const QJsonObject added = body.value("addSettings"_L1).toObject();
    for (auto it = added.begin(); it != added.end(); ++it)
        settings.insert(it.key(), it.value().toVariant().toString());
    for (const QString &name : body.value("removeSettings"_L1).toObject().keys())
        settings.remove(name);
    return settings;
}

struct WritableField
{
    QLatin1String name;
    QJsonValue::Type type; ///< decides what an omitted field becomes
};

constexpr std::array writable{
    WritableField{"publicIntegrationKey"_L1, QJsonValue::String},
    WritableField{"businessCountry"_L1, QJsonValue::Null},
    WritableField{"customerProfileContainer"_L1, QJsonValue::Null},
    WritableField{"defaultRiskRuleSet"_L1, QJsonValue::Null},
    WritableField{"vtRiskRuleSet"_L1, QJsonValue::Null},
    WritableField{"description"_L1, QJsonValue::String},
    WritableField{"disabled"_L1, QJsonValue::Bool},
    WritableField{"disabledTransactionTypes"_L1, QJsonValue::Array},
    WritableField{"provider"_L1, QJsonValue::Null},
    WritableField{"scheduleApiAvailable"_L1, QJsonValue::Bool},
    WritableField{"virtualTerminalAvailable"_L1, QJsonValue::Bool},
    WritableField{"alias"_L1, QJsonValue::String},
};

QJsonValue emptyOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return false;
    case QJsonValue::String:
        return QString();
    case QJsonValue::Array:
        return QJsonArray();
    default: // the table above uses no other type
        return {};
    }
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
    if ((routing && multi) || ((routing || multi) && adapter != "MetaConnector"_L1))
        return IxopayRefusal{1006, u"meta connector: not applicable"_s};
    return std::nullopt;
}

std::optional<IxopayRefusal> checkMerchant(const QJsonObject &body)
{
    return checkFields(body, requiredOfMerchant, merchantRules);
}

QJsonObject writtenConnector(const QJsonObject &body, const QJsonObject &old,
                             const QString &generatedSecret)
{
    QJsonObject connector;
    for (const auto name : {"guid"_L1, "merchantGuid"_L1, "createdAt"_L1, "archived"_L1})
        connector.insert(name, old.value(name));
    for (const auto name : requiredOfConnector)
        connector.insert(name, body.value(name));
    for (const auto &field : writable)
        connector.insert(field.name,
                         body.contains(field.name) ? body.value(field.name) : emptyOf(field.type));
    const QString secret = body.value("sharedSecret"_L1).toString();
    connector.insert("sharedSecret"_L1, secret.isEmpty() ? generatedSecret : secret);
    connector.insert("postbackFormat"_L1, body.value("postbackFormat"_L1).toString(u"inherit"_s));
    connector.insert("isMetaConnector"_L1,
                     body.value("adapter"_L1).toString() == "MetaConnector"_L1);
    connector.insert("config"_L1, shownConfig(body.value("config"_L1).toObject()));
    connector.insert("settings"_L1, changedSettings(body, old));
    connector.insert("terminals"_L1, shownTerminals(body.value("terminals"_L1).toArray()));
    for (const auto name : {"routingMetaConnector"_L1, "multiMethodMetaConnector"_L1}) {
        if (body.value(name).isObject())
            connector.insert(name, body.value(name));
    }
    return connector;
}

} // namespace console
