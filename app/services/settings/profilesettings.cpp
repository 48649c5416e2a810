#include "app/services/settings/profilesettings.h"

#include "app/services/settings/profilefile.h"

#include <QDir>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sentinelField = "sentinelWritten"_L1;

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
    // Read again, so that what a newer version keeps in this file stays in it.
    const auto bytes = readProfileFile(m_path);
    if (!bytes)
        return failure(bytes.error());
    QJsonObject content = QJsonDocument::fromJson(*bytes).object();
    if (!content.contains("version"_L1))
        content.insert("version"_L1, 1);
    content.insert(sentinelField, true);
    return writeProfileFile(m_path, content);
}

SentinelMemory ProfileSettings::sentinelMemory()
{
    return {[this] { return sentinelWritten(); }, [this] { return rememberSentinel(); }};
}

} // namespace console
