#include "app/services/ixopay/connectorsecrets.h"

#include "app/services/json/servertext.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/jsonreader.h"
#include "models/domain/secretmask.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys{"apiKey"_L1, "sharedSecret"_L1};
constexpr std::array harmless{"config.username"_L1, "config.language"_L1, "config.testMode"_L1};
constexpr qsizetype shortestFreeForm = 6; ///< an adapter's "yes" or "EUR" is no secret

bool isFreeForm(const QString &path)
{
    return path.startsWith("config.extraData."_L1) || path.startsWith("config.vault."_L1);
}

void collect(const JsonValue &value, const QString &path, QByteArrayView document,
             std::vector<ConnectorSecret> &found)
{
    if (std::ranges::any_of(harmless, [&](auto one) { return path == one; }))
        return;
    if (value.isString())
        found.push_back({path, FieldValue::ofJson(value.rawIn(document)).secret()});
    qsizetype index = 0;
    for (const auto &[key, child] : value.children()) {
        const QString name = value.isArray() ? QString::number(index++) : key;
        collect(child, QString(path + u'.' + name), document, found);
    }
}

} // namespace

std::vector<ConnectorSecret> connectorSecrets(QByteArrayView connector)
{
    std::vector<ConnectorSecret> found;
    const auto json = readJson(connector);
    if (!json)
        return found;
    for (const auto key : keys)
        collect(json->anyCase(QString(key)), QString(key), connector, found);
    for (const auto &[key, value] : json->anyCase(u"config").children())
        collect(value, QString(u"config."_s + key), connector, found);
    return found;
}

QStringList masksKept(QByteArrayView body, QByteArrayView shown)
{
    const auto before = connectorSecrets(shown);
    QHash<QString, const SecretBuffer *> masks;
    for (const ConnectorSecret &one : before) {
        if (isMasked(one.value.expose()))
            masks.insert(one.path.toLower(), &one.value);
    }
    QStringList paths;
    if (masks.isEmpty())
        return paths;
    for (const ConnectorSecret &one : connectorSecrets(body)) {
        const SecretBuffer *mask = masks.value(one.path.toLower());
        if (mask && mask->equals(one.value))
            paths.append(one.path);
    }
    return paths;
}

void removeConnectorSecrets(ApiError &error, const std::vector<ConnectorSecret> &secrets)
{
    for (const ConnectorSecret &one : secrets) {
        if (!isFreeForm(one.path) || one.value.size() >= shortestFreeForm)
            removeSecret(error, one.value);
    }
}

} // namespace console
