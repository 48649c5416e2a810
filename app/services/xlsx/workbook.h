#pragma once

#include "models/workflows/exportoptions.h"

#include <QByteArray>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace console {

class CellText;
class ExportRows;

/// A workbook being written in a private folder that goes with this object.
class Workbook
{
public:
    Workbook();
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// False if the folder could not be made: the disk is full, or there is no place for it.
    [[nodiscard]] bool works() const { return m_book != nullptr; }

    /// The rows, on as many sheets as they need. False if the watch was cancelled.
    [[nodiscard]] bool addRows(const ExportRequest &request, const ExportRows &rows,
                               ExportWatch &watch);
    void addFacts(const ExportRequest &request, const ExportRows &rows);

    /// Puts the file together and gives its name; empty if that failed. Takes as long as the rows.
    [[nodiscard]] QString close();

    /// Texts that Excel cannot hold in full.
    [[nodiscard]] qint64 cutCells() const { return m_cutCells; }

private:
    lxw_worksheet *addSheet(const QString &name);
    lxw_worksheet *addRowSheet(const ExportRequest &request, const ExportRows &rows, int number,
                               qint64 count);
    void writeRow(lxw_worksheet *sheet, quint32 line, qint64 row, const QList<int> &columns,
                  const ExportRows &rows);
    void writeText(lxw_worksheet *sheet, quint32 line, quint16 column, QByteArrayView text,
                   lxw_format *format = nullptr);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_moment = nullptr;
    QList<lxw_worksheet *> m_sheets;
    QByteArray m_scratch;
    QByteArray m_cell;
    qint64 m_cutCells = 0;
};

} // namespace console
