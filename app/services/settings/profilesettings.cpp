#include "app/services/settings/profilesettings.h"

#include "app/services/settings/profilefile.h"
#include "app/services/settings/profilepreferences.h"

#include <QDir>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sentinelField = "sentinelWritten"_L1;
constexpr auto preferencesField = "preferences"_L1;

} // namespace

ProfileSettings::ProfileSettings(const QString &directory)
    : m_path(QDir(directory).filePath(u"profile.json"_s))
{
}

bool ProfileSettings::sentinelWritten() const
{
    const auto bytes = readProfileFile(m_path);
    if (bytes && bytes->isEmpty())
        return false;
    const auto content = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    return content.value(sentinelField).toBool(true);
}

Result<void> ProfileSettings::rememberSentinel()
{
    return remember({{sentinelField, true}});
}

Preferences ProfileSettings::preferences() const
{
    return preferencesFrom(content().value_or(QJsonObject()).value(preferencesField).toObject());
}

Result<void> ProfileSettings::rememberPreferences(const Preferences &preferences)
{
    QJsonObject fields{{preferencesField, jsonFrom(preferences)}};
    // A file that exists and says nothing of the sentinel would count as set up.
    if (!sentinelWritten())
        fields.insert(sentinelField, false);
    return remember(fields);
}

Result<QJsonObject> ProfileSettings::content() const
{
    const auto bytes = readProfileFile(m_path);
    if (!bytes)
        return failure(bytes.error());
    return QJsonDocument::fromJson(*bytes).object();
}

Result<void> ProfileSettings::remember(const QJsonObject &fields)
{
    // Read again, so that what a newer version keeps in this file stays in it.
    auto now = content();
    if (!now)
        return failure(now.error());
    if (!now->contains("version"_L1))
        now->insert("version"_L1, 1);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        now->insert(it.key(), it.value());
    return writeProfileFile(m_path, *now);
}

SentinelMemory ProfileSettings::sentinelMemory()
{
    return {[this] { return sentinelWritten(); }, [this] { return rememberSentinel(); }};
}

} // namespace console
