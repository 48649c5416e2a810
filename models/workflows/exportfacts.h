#pragma once

#include "models/ports/journal.h"
#include "models/workflows/exportoptions.h"

#include <QByteArray>

namespace console {

class ExportRows;
struct Account;

/// The facts of an export as one line of JSON: what the object "export" of a JSON file holds, and
/// the whole of the file beside a CSV or JSON Lines file.
[[nodiscard]] QByteArray factsBytes(const ExportRequest &request, const ExportRows &rows);

/// The facts in pairs of words, for the sheet in an Excel file.
[[nodiscard]] QList<QPair<QString, QString>> factsPairs(const ExportRequest &request,
                                                        const ExportRows &rows);

/// What a CSV file does to cells, for whoever reads it with a program.
[[nodiscard]] QString csvNote();

/// The row of the activity history that says who exported what. `account` may be null: all.
[[nodiscard]] JournalEntry exportEntry(const ExportRequest &request, const ExportReport &report,
                                       const Account *account);

} // namespace console
