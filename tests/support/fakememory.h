#pragma once

#include "models/ports/preferencestore.h"
#include "models/ports/profilememory.h"

#include <QHash>

namespace console::testing {

/// A profile's memory without a file.
class HeldMemory : public ProfileMemory
{
public:
    QHash<QString, QJsonObject> topics;

    [[nodiscard]] QJsonObject recall(const QString &topic) const override
    {
        return topics.value(topic);
    }
    void remember(const QString &topic, const QJsonObject &facts) override
    {
        topics[topic] = facts;
    }
};

/// Preferences without a file.
class HeldPreferences : public PreferenceStore
{
public:
    Preferences held;
    std::optional<ApiError> trouble;

    [[nodiscard]] const Preferences &preferences() const override { return held; }
    [[nodiscard]] Result<void> change(const Preferences &preferences) override
    {
        held = withinRanges(preferences);
        emit changed();
        return trouble ? Result<void>(failure(*trouble)) : Result<void>();
    }
};

} // namespace console::testing
