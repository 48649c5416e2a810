#include "models/workflows/exportrun.h"

#include "models/workflows/exportrows.h"
#include "models/workflows/exportwriting.h"

#include <QThread>

namespace console {

using namespace std::chrono_literals;

ExportRun::ExportRun(const WorkbookWriter &workbook, QObject *parent)
    : QObject(parent), m_workbook(workbook)
{
    m_ticker.setInterval(100ms);
    connect(&m_ticker, &QTimer::timeout, this,
            [this] { emit progressed(m_watch->rowsDone, m_total); });
}

ExportRun::~ExportRun()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
}

void ExportRun::start(const ExportRequest &request, std::shared_ptr<const ExportRows> rows)
{
    if (isRunning())
        return;
    m_watch = std::make_unique<ExportWatch>();
    m_total = rows->size();
    m_thread.reset(QThread::create([this, request, rows = std::move(rows)] {
        m_result = writeExport(request, *rows, m_workbook, *m_watch);
    }));
    connect(m_thread.get(), &QThread::finished, this, &ExportRun::finish);
    m_thread->start();
    m_ticker.start();
}

void ExportRun::cancel()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void ExportRun::finish()
{
    m_ticker.stop();
    m_thread->wait();
    m_thread.release()->deleteLater(); // it is the sender
    emit finished();
}

} // namespace console
