#include "app/headless/tabletext.h"

#include "models/domain/codepoints.h"
#include "models/domain/displaytext.h"
#include "models/workflows/celltext.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// How many places of a terminal a character takes.
qsizetype widthOf(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // East Asian wide and full-width characters, and pictures (Unicode UAX #11).
    constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0xA4CF},
                              Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
                              Range{0xFE30, 0xFE4F},   Range{0xFF00, 0xFF60},
                              Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                              Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
    if (QChar::category(c) == QChar::Mark_NonSpacing)
        return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(), [c](const Range &range) {
        return c >= range.first && c <= range.last;
    });
    return isWide ? 2 : 1;
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (qsizetype i = 0; i < text.size();)
        width += widthOf(takeCodePoint(text, i));
    return width;
}

/// The text in so many places at the most, with a mark where it was cut.
QString fitted(const QString &text, qsizetype places)
{
    if (widthOf(text) <= places)
        return text;
    qsizetype width = 1; // of the mark
    qsizetype end = 0;
    for (qsizetype next = 0; next < text.size(); end = next) {
        width += widthOf(takeCodePoint(text, next));
        if (width > places)
            break;
    }
    return QString(text.left(end) + u'…');
}

class Table
{
public:
    Table(const ExportRows &rows, const QList<int> &columns, qsizetype widest)
        : m_rows(rows), m_columns(columns), m_widest(widest), m_cells(rows)
    {
        for (const int column : columns)
            m_widths.append(widthOf(m_rows.columns()[column].title));
        for (qint64 row = 0; row < rows.size(); ++row) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                m_widths[i] = std::max(m_widths[i], widthOf(cell(row, i)));
        }
    }

    QByteArray text()
    {
        QByteArray all;
        addLine(all, [this](qsizetype i) { return m_rows.columns()[m_columns[i]].title; });
        for (qint64 row = 0; row < m_rows.size(); ++row)
            addLine(all, [this, row](qsizetype i) { return cell(row, i); });
        return all;
    }

private:
    QString cell(qint64 row, qsizetype i)
    {
        return fitted(displayText(QString::fromUtf8(m_cells.at(row, m_columns[i]))), m_widest);
    }

    template <typename F>
    void addLine(QByteArray &all, F textOf)
    {
        QString line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString text = textOf(i);
            line += text;
            if (i + 1 < m_columns.size())
                line += QString(m_widths[i] - widthOf(text) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        all += line.toUtf8() + '\n';
    }

    const ExportRows &m_rows;
    const QList<int> &m_columns;
    qsizetype m_widest;
    CellText m_cells;
    QList<qsizetype> m_widths;
};

} // namespace

QByteArray tableText(const ExportRows &rows, const QList<int> &columns, qsizetype widest)
{
    return Table(rows, columns, widest).text();
}

} // namespace console
