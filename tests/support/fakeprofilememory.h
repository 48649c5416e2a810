#pragma once

#include "models/ports/profilememory.h"

#include <QHash>

namespace console::testing {

/// What a profile would remember, without a file.
class FakeMemory : public ProfileMemory
{
public:
    QHash<QString, QJsonObject> topics;

    QJsonObject recall(const QString &topic) const override { return topics.value(topic); }
    void remember(const QString &topic, const QJsonObject &facts) override { topics[topic] = facts; }
};

} // namespace console::testing
