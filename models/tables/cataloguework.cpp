#include "models/tables/cataloguework.h"

namespace console {

CatalogueWork::CatalogueWork(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

CatalogueWork::~CatalogueWork()
{
    m_thread.waitForDone();
}

std::optional<CatalogueOutcome> CatalogueWork::start(CatalogueTask task)
{
    Q_ASSERT(!m_isRunning);
    if (m_engine.costOf(task) <= m_patience)
        return m_engine.run(std::move(task));
    m_isRunning = true;
    const int number = ++m_number;
    m_thread.start([this, number, asked = std::move(task)]() mutable {
        m_outcome = m_engine.run(std::move(asked));
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (m_isRunning && number == m_number)
                    emit finished();
            },
            Qt::QueuedConnection);
    });
    return std::nullopt;
}

CatalogueOutcome CatalogueWork::take()
{
    m_isRunning = false;
    return std::exchange(m_outcome, CatalogueOutcome());
}

CatalogueOutcome CatalogueWork::wait()
{
    m_thread.waitForDone();
    return take();
}

} // namespace console
