#pragma once

#include "models/tables/catalogueengine.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace console {

/// Runs an engine's tasks: at once if that takes less than a frame, else in a thread, one task at a
/// time. Between a start in the thread and finished() the engine is the thread's alone.
class CatalogueWork : public QObject {
    Q_OBJECT

public:
    explicit CatalogueWork(QObject *parent = nullptr);
    ~CatalogueWork() override;

    /// The outcome, if the task was quick; else it comes by finished(). Not while one is running.
    [[nodiscard]] std::optional<CatalogueOutcome> start(CatalogueTask task);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Blocks until the running task is done, and takes its outcome: finished() does not follow.
    [[nodiscard]] CatalogueOutcome wait();

    /// Tasks that handle more rows than this run in the thread.
    void setPatience(qint64 rows) { m_patience = rows; }

    /// Only while nothing runs.
    [[nodiscard]] const CatalogueEngine &engine() const { return m_engine; }

signals:
    void finished();

private:
    friend class CatalogueTable;
    [[nodiscard]] CatalogueOutcome take();

    CatalogueEngine m_engine;
    CatalogueOutcome m_outcome; ///< written in the thread before it is done
    QThreadPool m_thread;
    qint64 m_patience = 200'000;
    int m_number = 0; ///< of the running task: what a task taken by wait() announces is stale
    bool m_isRunning = false;
};

} // namespace console
