#pragma once

#include "models/domain/apierror.h"
#include "models/domain/secretbuffer.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace console {

/// A text in a connector that is, or may be, a secret: "config.extraData.merchantKey".
struct ConnectorSecret {
    QString path;
    SecretBuffer value;
};

/// Every such text of a connector: its keys, and all of its config but what documents call harmless.
[[nodiscard]] std::vector<ConnectorSecret> connectorSecrets(QByteArrayView connector);

/// Where `body` would send back the mask that `shown` has in a secret's place.
[[nodiscard]] QStringList masksKept(QByteArrayView body, QByteArrayView shown);

/// Takes them out of an error, should the platform have quoted one.
void removeConnectorSecrets(ApiError &error, const std::vector<ConnectorSecret> &secrets);

} // namespace console
