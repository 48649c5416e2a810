#pragma once

#include "models/ports/preferencestore.h"

#include <QJsonObject>

namespace console {

class ProfileSettings;

[[nodiscard]] QJsonObject jsonFrom(const Preferences &preferences);
/// Anything missing, of the wrong type or out of range takes its default or the nearest value.
[[nodiscard]] Preferences preferencesFrom(const QJsonObject &content);

/// The preferences in a profile's settings file.
class ProfilePreferences : public PreferenceStore
{
    Q_OBJECT

public:
    /// `first` holds until something is changed: the profile's own, or those to begin with.
    ProfilePreferences(ProfileSettings &profile, const Preferences &first,
                       QObject *parent = nullptr);
    explicit ProfilePreferences(ProfileSettings &profile, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const override { return m_preferences; }
    [[nodiscard]] Result<void> change(const Preferences &preferences) override;

private:
    ProfileSettings &m_profile;
    Preferences m_preferences;
};

} // namespace console
