#include "models/workflows/exportoptions.h"

#include "models/workflows/exportrows.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formatWords{"csv"_L1, "json"_L1, "jsonl"_L1, "xlsx"_L1};

} // namespace

QLatin1String exportFormatWord(ExportFormat format)
{
    return formatWords[static_cast<size_t>(format)];
}

std::optional<ExportFormat> exportFormatFromWord(QStringView word)
{
    for (const ExportFormat format : allExportFormats) {
        if (word.compare(exportFormatWord(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

int exportColumnNamed(const ExportRows &rows, QStringView name)
{
    const auto &columns = rows.columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (name.compare(QLatin1String(columns[i].name), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace console
