#include "app/services/xlsx/workbook.h"

#include "app/services/xlsx/sheettext.h"
#include "models/workflows/exportfacts.h"
#include "models/workflows/exportlayout.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsOfSheet = LXW_ROW_MAX - 1; // one is the header
constexpr double textWidth = 24;
constexpr double momentWidth = 20;
constexpr double dayOf1970 = 25'569; // in Excel's count
constexpr double msOfDay = 86'400'000;

/// The library leaves a sheet's temporary file open if the workbook is never put together.
void dropSheet(lxw_worksheet *sheet)
{
    if (sheet->optimize_tmpfile)
        std::fclose(sheet->optimize_tmpfile);
    sheet->optimize_tmpfile = nullptr;
}

} // namespace

Workbook::Workbook()
{
    if (!m_folder.isValid())
        return;
    m_path = m_folder.filePath(u"export.xlsx"_s).toLocal8Bit();
    QByteArray folder = m_folder.path().toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
}

Workbook::~Workbook()
{
    if (!m_book)
        return;
    std::for_each(m_sheets.begin(), m_sheets.end(), dropSheet);
    lxw_workbook_free(m_book);
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_sheets.append(sheet);
    return sheet;
}

lxw_worksheet *Workbook::addRowSheet(const ExportRequest &request, const ExportRows &rows,
                                     int number, qint64 count)
{
    const QString &kind = request.facts.kind;
    lxw_worksheet *sheet = addSheet(number == 1 ? kind : u"%1 %2"_s.arg(kind).arg(number));
    const auto columns = columnsOf(request, rows);
    // Widths first: in constant memory what stands above the rows must be known before them.
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const bool moment = rows.columns()[columns[i]].value == ExportValue::Time;
        worksheet_set_column(sheet, column, column, moment ? momentWidth : textWidth, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    // Ids of digits are texts on purpose: Excel need not mark each of them.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(count),
                         static_cast<lxw_col_t>(columns.size() - 1));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString title = headerText(request, rows.columns()[columns[i]]);
        writeText(sheet, 0, static_cast<quint16>(i), title.toUtf8(), m_bold);
    }
    return sheet;
}

bool Workbook::addRows(const ExportRequest &request, const ExportRows &rows, ExportWatch &watch)
{
    const auto columns = columnsOf(request, rows);
    RowCount count(watch);
    qint64 row = 0;
    int number = 1;
    do {
        const qint64 end = std::min(rows.size(), row + rowsOfSheet);
        lxw_worksheet *sheet = addRowSheet(request, rows, number++, end - row);
        for (quint32 line = 1; row < end; ++row, ++line) {
            if (!count.goesOn(row))
                return false;
            rows.expect(row);
            writeRow(sheet, line, row, columns, rows);
        }
    } while (row < rows.size());
    return true;
}

void Workbook::writeRow(lxw_worksheet *sheet, quint32 line, qint64 row, const QList<int> &columns,
                        const ExportRows &rows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto place = static_cast<lxw_col_t>(i);
        if (rows.columns()[columns[i]].value == ExportValue::Text) {
            writeText(sheet, line, place, rows.text(row, columns[i], m_scratch));
        } else if (const auto ms = rows.time(row, columns[i])) {
            const auto day = static_cast<double>(*ms) / msOfDay + dayOf1970;
            worksheet_write_number(sheet, line, place, day, m_moment);
        }
    }
}

void Workbook::writeText(lxw_worksheet *sheet, quint32 line, quint16 column, QByteArrayView text,
                         lxw_format *format)
{
    if (putSheetText(m_cell, text))
        ++m_cutCells;
    worksheet_write_string(sheet, line, column, m_cell.constData(), format);
}

void Workbook::addFacts(const ExportRequest &request, const ExportRows &rows)
{
    lxw_worksheet *sheet = addSheet(u"About this export"_s);
    worksheet_set_column(sheet, 0, 1, textWidth, nullptr);
    quint32 line = 0;
    for (const auto &[what, fact] : factsPairs(request, rows)) {
        writeText(sheet, line, 0, what.toUtf8(), m_bold);
        writeText(sheet, line++, 1, fact.toUtf8());
    }
}

QString Workbook::close()
{
    m_sheets.clear();
    const bool closed = workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
    return closed ? m_folder.filePath(u"export.xlsx"_s) : QString();
}

} // namespace console
