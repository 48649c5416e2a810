#include "models/workflows/exportlayout.h"

#include <numeric>

namespace console {

QList<int> columnsOf(const ExportRequest &request, const ExportRows &rows)
{
    if (!request.columns.isEmpty())
        return request.columns;
    QList<int> all(rows.columns().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QString headerText(const ExportRequest &request, const ExportColumn &column)
{
    return request.header == ExportHeader::Titles ? column.title
                                                  : QString::fromLatin1(column.name);
}

} // namespace console
