#pragma once

#include "models/ports/clock.h"
#include "models/ports/profilememory.h"

#include <QObject>

namespace console {

/// Keeps the memory of a profile in its `desk.json`. A file that cannot be understood is kept aside
/// and forgotten; what a newer version wrote stays in the file.
class ProfileMemoryFile : public QObject, public ProfileMemory
{
    Q_OBJECT

public:
    ProfileMemoryFile(const QString &directory, Clock &clock, QObject *parent = nullptr);
    ~ProfileMemoryFile() override; ///< writes what has not been written yet

    [[nodiscard]] QJsonObject recall(const QString &topic) const override;
    void remember(const QString &topic, const QJsonObject &facts) override;

private:
    void read();
    void write();

    QString m_path;
    Clock &m_clock;
    QJsonObject m_content;
    bool m_mayWrite = true; ///< not over a file that could neither be read nor kept aside
    bool m_waiting = false;
};

} // namespace console
