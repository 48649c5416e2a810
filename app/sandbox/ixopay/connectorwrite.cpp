#include "app/sandbox/ixopay/connectorrules.h"

#include "app/sandbox/ixopay/ixopayrecords.h"

#include <QJsonArray>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array writeOnlyOfTerminal{"stan"_L1, "captureRef"_L1};

QJsonObject terminalNamed(const QJsonArray &terminals, const QJsonValue &id)
{
    for (const QJsonValue terminal : terminals) {
        if (terminal["terminalId"_L1] == id)
            return terminal.toObject();
    }
    return {};
}

// "Set current STAN" (ixopay.md §2.3): what a write does not set goes on counting.
QJsonArray storedTerminals(const QJsonArray &sent, const QJsonArray &old)
{
    QJsonArray stored;
    for (const QJsonValue terminal : sent) {
        const QJsonValue id = terminal["terminalId"_L1];
        const QJsonObject before = terminalNamed(old, id);
        QJsonObject one{{u"terminalId"_s, id}, {u"disabled"_s, terminal["disabled"_L1].toBool()}};
        for (const auto name : writeOnlyOfTerminal) {
            const QJsonValue value = terminal[name];
            if (!value.isUndefined() || before.contains(name))
                one.insert(name, value.isUndefined() ? before.value(name) : value);
        }
        stored.append(one);
    }
    return stored;
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

constexpr std::array required{"name"_L1, "adapter"_L1, "method"_L1, "apiKey"_L1};

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

QJsonObject writtenConnector(const QJsonObject &body, const QJsonObject &old,
                             const QString &generatedSecret)
{
    QJsonObject connector;
    for (const auto name : {"guid"_L1, "merchantGuid"_L1, "createdAt"_L1, "archived"_L1})
        connector.insert(name, old.value(name));
    for (const auto name : required)
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
    connector.insert("terminals"_L1, storedTerminals(body.value("terminals"_L1).toArray(),
                                                     old.value("terminals"_L1).toArray()));
    for (const auto name : {"routingMetaConnector"_L1, "multiMethodMetaConnector"_L1}) {
        if (body.value(name).isObject())
            connector.insert(name, body.value(name));
    }
    return connector;
}

QJsonObject shownConnector(QJsonObject connector)
{
    QJsonArray shown;
    for (const QJsonValue terminal : connector.value("terminals"_L1).toArray()) {
        QJsonObject one = terminal.toObject();
        for (const auto name : writeOnlyOfTerminal)
            one.remove(name);
        shown.append(one);
    }
    connector.insert("terminals"_L1, shown);
    return connector;
}

} // namespace console
