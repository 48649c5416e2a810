#pragma once

#include "models/domain/result.h"
#include "models/workflows/exportoptions.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace console {

class ExportRows;
class WorkbookWriter;

/// One export at a time, written by a thread of its own while the event loop goes on.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(const WorkbookWriter &workbook, QObject *parent = nullptr);

    /// Cancels, and waits until nothing of the file is left.
    ~ExportRun() override;

    /// Nothing happens while another export is being written.
    void start(const ExportRequest &request, std::shared_ptr<const ExportRows> rows);

    /// finished() follows, with Cancelled unless the file is already complete.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// How the last one ended.
    [[nodiscard]] const Result<ExportReport> &result() const { return m_result; }

signals:
    /// Every 100 ms.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void finish();

    const WorkbookWriter &m_workbook;
    std::unique_ptr<ExportWatch> m_watch;
    std::unique_ptr<QThread> m_thread;
    QTimer m_ticker;
    qint64 m_total = 0;
    Result<ExportReport> m_result;
};

} // namespace console
