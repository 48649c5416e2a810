#include "models/workflows/catalogueexport.h"

#include "models/tables/cataloguetext.h"
#include "models/workflows/jsonexport.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Stable: files and scripts depend on these names. In the order of catalogue::Column.
constexpr std::array<QLatin1String, catalogue::ColumnCount> columnNames{
    "name"_L1,    "owner"_L1,       "type"_L1, "status"_L1,      "raw_status"_L1, "platform"_L1,
    "account"_L1, "environment"_L1, "id"_L1,   "external_id"_L1, "fetched_at"_L1};

constexpr std::array kindNames{"merchants"_L1, "connectors"_L1, "integrations"_L1};

QList<catalogue::Column> columnsOf(const ExportRequest &request)
{
    if (!request.columns.isEmpty())
        return request.columns;
    QList<catalogue::Column> all;
    for (int i = 0; i < catalogue::ColumnCount; ++i)
        all.append(static_cast<catalogue::Column>(i));
    return all;
}

QByteArray nameBytes(catalogue::Column column)
{
    const auto name = exportName(column);
    return {name.data(), name.size()};
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray csvBytes(const QList<catalogue::Column> &columns, const std::vector<CatalogueRow> &rows)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(rows.size() + 1) * 160);
    const auto line = [&](auto cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += cell(columns[i]);
        }
        bytes += "\r\n";
    };
    line(nameBytes);
    for (const auto &row : rows)
        line([&row](catalogue::Column column) { return csvCell(exportText(row, column)); });
    return bytes;
}

QByteArray jsonBytes(const ExportRequest &request, const std::vector<CatalogueRow> &rows)
{
    const auto columns = columnsOf(request);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(rows.size() + 1) * 320);
    bytes +=
        "{\"export\":" + factsBytes(request, static_cast<qint64>(rows.size())) + ",\n\"rows\":[";
    const char *separator = "\n";
    for (const auto &row : rows) {
        bytes += separator;
        separator = ",\n";
        bytes += '{';
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += '"' + nameBytes(columns[i]) + "\":" + jsonText(exportText(row, columns[i]));
        }
        bytes += '}';
    }
    bytes += "\n]}\n";
    return bytes;
}

} // namespace

QLatin1String exportName(catalogue::Column column)
{
    return columnNames[static_cast<size_t>(column)];
}

std::optional<catalogue::Column> columnFromExportName(QStringView name)
{
    for (size_t i = 0; i < columnNames.size(); ++i) {
        if (name.compare(columnNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<catalogue::Column>(i);
    }
    return std::nullopt;
}

QString exportText(const CatalogueRow &row, catalogue::Column column)
{
    return column == catalogue::Age ? timeText(row.fetchedAt) : cellText(row, column);
}

QByteArray factsBytes(const ExportRequest &request, qint64 rowCount)
{
    QByteArrayList names;
    for (const auto column : columnsOf(request))
        names.append('"' + nameBytes(column) + '"');
    const auto &facts = request.facts;
    const bool csv = request.format == ExportFormat::Csv;
    return "{\"kind\":" + jsonText(kindNames[static_cast<size_t>(request.kind)])
        + ",\"account\":" + jsonText(facts.account) + ",\"filter\":" + jsonText(facts.filter)
        + ",\"at\":" + jsonText(timeText(facts.at)) + ",\"program\":" + jsonText(facts.program)
        + ",\"format\":" + (csv ? "\"csv\"" : "\"json\"")
        + ",\"count\":" + QByteArray::number(rowCount) + ",\"columns\":[" + names.join(',') + "]}";
}

QByteArray exportBytes(const ExportRequest &request, const std::vector<CatalogueRow> &rows)
{
    switch (request.format) {
    case ExportFormat::Csv:
        return csvBytes(columnsOf(request), rows);
    case ExportFormat::Json:
        return jsonBytes(request, rows);
    }
    return {};
}

} // namespace console
