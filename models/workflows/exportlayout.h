#pragma once

#include "models/workflows/exportoptions.h"
#include "models/workflows/exportrows.h"

#include <QByteArray>

namespace console {

/// The columns a request is about, as indexes of `rows`: all of them if it names none.
[[nodiscard]] QList<int> columnsOf(const ExportRequest &request, const ExportRows &rows);

/// What the first line says above a column.
[[nodiscard]] QString headerText(const ExportRequest &request, const ExportColumn &column);

/// Told at every row; true while the work may go on. Looks at the watch now and then only.
class RowCount {
public:
    explicit RowCount(ExportWatch &watch) : m_watch(watch) { }

    [[nodiscard]] bool goesOn(qint64 row)
    {
        if (row % stride != 0)
            return true;
        m_watch.rowsDone.store(row, std::memory_order_relaxed);
        return !m_watch.cancelled.load(std::memory_order_relaxed);
    }

private:
    static constexpr qint64 stride = 1024;
    ExportWatch &m_watch;
};

} // namespace console
