#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <atomic>
#include <optional>

namespace console {

enum class ExportFormat {
    Csv,
    Json,
    JsonLines, ///< an object a line
    Excel,
};

inline constexpr std::array allExportFormats{ExportFormat::Csv, ExportFormat::Json,
                                             ExportFormat::JsonLines, ExportFormat::Excel};

/// The word of the command line, which is the ending of the file too: "csv", "json", "jsonl", "xlsx".
[[nodiscard]] QLatin1String exportFormatWord(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromWord(QStringView word);

/// What the first line of a CSV or Excel file calls the columns.
enum class ExportHeader {
    Names, ///< the same in every language and version: "raw_status"
    Titles, ///< the words of the window: "Platform status"
};

struct CsvOptions {
    char delimiter = ','; ///< comma, semicolon or tab
    bool byteOrderMark = false; ///< for spreadsheets that guess another encoding without it
    bool windowsLineEnds = true; ///< CRLF, as RFC 4180 has it
    bool operator==(const CsvOptions &) const = default;
};

/// What an export says about itself: in JSON as "export", in Excel on a sheet, for the others in a
/// file beside it.
struct ExportFacts {
    QString kind; ///< stable: "merchants", "connectors", "integrations", "activity"
    QString account; ///< label, or "all accounts"
    QString filter; ///< the search and filters in words; empty for everything
    QDateTime at; ///< UTC
    QString program; ///< "Merchant Console 0.1.0"
    QStringList missing; ///< labels of accounts that could not be read in full
};

struct ExportRequest {
    ExportFormat format = ExportFormat::Csv;
    QList<int> columns; ///< in this order; empty: all
    ExportHeader header = ExportHeader::Names;
    CsvOptions csv;
    ExportFacts facts;
    QString fileName; ///< "-" is the standard output
};

/// Shared by who writes and who watches, in different threads.
struct ExportWatch {
    std::atomic<bool> cancelled{false};
    std::atomic<qint64> rowsDone{0};
};

struct ExportReport {
    qint64 rows = 0;
    qint64 bytes = 0;
    QString fileName;
    QString aboutFile; ///< where the facts are, if in a file of their own that could be written
    qint64 guardedCells = 0; ///< CSV: cells with an apostrophe in front, see csvwriter.h
    qint64 cutCells = 0; ///< Excel: texts over 32,767 characters, which it cannot hold
    QString warning; ///< for the user: the export is complete, but something beside it is not
};

} // namespace console
