#include "app/services/settings/profilememoryfile.h"

#include "app/services/settings/profilefile.h"

#include <QDir>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr auto versionField = "version"_L1;
constexpr auto topicsField = "topics"_L1;
/// A drag of a splitter is many changes: one writing.
constexpr std::chrono::seconds writeDelay{1};

} // namespace

ProfileMemoryFile::ProfileMemoryFile(const QString &directory, Clock &clock, QObject *parent)
    : QObject(parent), m_path(QDir(directory).filePath(u"desk.json"_s)), m_clock(clock)
{
    read();
}

ProfileMemoryFile::~ProfileMemoryFile()
{
    if (m_waiting)
        write();
}

void ProfileMemoryFile::read()
{
    const auto bytes = readProfileFile(m_path);
    if (bytes && bytes->isEmpty())
        return;
    const auto document = QJsonDocument::fromJson(bytes.value_or(QByteArray()));
    if (bytes && document.isObject() && document.object().value(versionField).toInt() > 0)
        m_content = document.object();
    else
        m_mayWrite = keepAside(m_path, m_clock.now()).has_value();
}

QJsonObject ProfileMemoryFile::recall(const QString &topic) const
{
    return m_content.value(topicsField).toObject().value(topic).toObject();
}

void ProfileMemoryFile::remember(const QString &topic, const QJsonObject &facts)
{
    if (recall(topic) == facts)
        return;
    QJsonObject topics = m_content.value(topicsField).toObject();
    topics.insert(topic, facts);
    m_content.insert(topicsField, topics);
    if (std::exchange(m_waiting, true))
        return;
    m_clock.after(writeDelay, this, [this] { write(); });
}

void ProfileMemoryFile::write()
{
    m_waiting = false;
    if (!m_content.contains(versionField))
        m_content.insert(versionField, version);
    // How the window was left may be lost; nobody is told about it.
    if (m_mayWrite)
        (void)writeProfileFile(m_path, m_content);
}

} // namespace console
