#pragma once

#include <QJsonObject>
#include <QString>

namespace console {

/// How the window was left: small facts by topic that survive a restart and other versions of the
/// program. Never a secret, never anything that cannot be lost.
class ProfileMemory
{
public:
    virtual ~ProfileMemory() = default;

    /// Empty for a topic that was never remembered. Written by any version: check everything.
    [[nodiscard]] virtual QJsonObject recall(const QString &topic) const = 0;

    virtual void remember(const QString &topic, const QJsonObject &facts) = 0;
};

} // namespace console
