#include "app/services/settings/profilepreferences.h"

#include "app/services/settings/profilesettings.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schemeField = "scheme"_L1;
constexpr auto languageField = "language"_L1;
constexpr auto quietField = "longestQuietSeconds"_L1;
constexpr auto totalField = "longestTotalSeconds"_L1;
constexpr auto proxyField = "proxy"_L1;
constexpr auto proxyHostField = "proxyHost"_L1;
constexpr auto proxyPortField = "proxyPort"_L1;
constexpr auto clipboardField = "clipboardSeconds"_L1;
constexpr auto lockField = "lockMinutes"_L1;
constexpr auto quarantineField = "quarantineHours"_L1;
constexpr auto updateField = "updateMinutes"_L1;

template<typename Duration>
void read(const QJsonObject &content, QLatin1String field, Duration &value)
{
    value = Duration(content.value(field).toInt(int(value.count())));
}

} // namespace

QJsonObject jsonFrom(const Preferences &preferences)
{
    return {{schemeField, schemeWord(preferences.scheme)},
            {languageField, languageWord(preferences.language)},
            {quietField, int(preferences.longestQuiet.count())},
            {totalField, int(preferences.longestTotal.count())},
            {proxyField, proxyWord(preferences.proxy.kind)},
            {proxyHostField, preferences.proxy.host},
            {proxyPortField, preferences.proxy.port},
            {clipboardField, int(preferences.clipboardTime.count())},
            {lockField, int(preferences.lockTime.count())},
            {quarantineField, int(preferences.quarantine.count())},
            {updateField, int(preferences.updateInterval.count())}};
}

Preferences preferencesFrom(const QJsonObject &content)
{
    Preferences result;
    result.scheme = schemeFromWord(content.value(schemeField).toString());
    result.language = languageFromWord(content.value(languageField).toString());
    read(content, quietField, result.longestQuiet);
    read(content, totalField, result.longestTotal);
    result.proxy.kind = proxyFromWord(content.value(proxyField).toString());
    result.proxy.host = content.value(proxyHostField).toString();
    result.proxy.port = content.value(proxyPortField).toInt(result.proxy.port);
    read(content, clipboardField, result.clipboardTime);
    read(content, lockField, result.lockTime);
    read(content, quarantineField, result.quarantine);
    read(content, updateField, result.updateInterval);
    return withinRanges(result);
}

ProfilePreferences::ProfilePreferences(ProfileSettings &profile, const Preferences &first,
                                       QObject *parent)
    : PreferenceStore(parent), m_profile(profile), m_preferences(first)
{
}

ProfilePreferences::ProfilePreferences(ProfileSettings &profile, QObject *parent)
    : ProfilePreferences(profile, profile.preferences(), parent)
{
}

Result<void> ProfilePreferences::change(const Preferences &preferences)
{
    const Preferences next = withinRanges(preferences);
    if (next == m_preferences)
        return {};
    m_preferences = next;
    const Result<void> kept = m_profile.rememberPreferences(next);
    emit changed();
    return kept;
}

} // namespace console
