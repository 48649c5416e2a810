#pragma once

#include "ui/consoleparts.h"

#include <QObject>

#include <functional>
#include <optional>

namespace console {

/// Something that goes on by itself, whichever page is shown.
struct RunningTask
{
    QString id; ///< the same for as long as it runs
    QString text;
    qint64 done = 0;
    std::optional<qint64> total; ///< nothing: nobody knows
    std::function<void()> stop; ///< empty: it comes to its end by itself
};

/// What runs now, over all accounts.
class RunningTasks : public QObject
{
    Q_OBJECT

public:
    explicit RunningTasks(const ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] QList<RunningTask> tasks() const;

signals:
    void changed();

private:
    ConsoleParts m_parts;
};

} // namespace console
