#pragma once

#include "models/workflows/csvwriter.h"
#include "models/workflows/exportrows.h"

#include <QRandomGenerator>
#include <QStringList>

namespace console::testing {

/// Rows of given texts, in columns "column_1", "column_2", …
class TextRows : public ExportRows {
public:
    explicit TextRows(QList<QStringList> rows, int columns = 2) : m_rows(std::move(rows))
    {
        for (int i = 1; i <= columns; ++i)
            m_columns.append({"column_" + QByteArray::number(i),
                              QStringLiteral("Column %1").arg(i), ExportValue::Text});
    }

    qint64 size() const override { return m_rows.size(); }
    const QList<ExportColumn> &columns() const override { return m_columns; }
    QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override
    {
        return scratch = validUtf8(m_rows[row][column]);
    }
    std::optional<qint64> time(qint64, int) const override { return {}; }

private:
    QList<QStringList> m_rows;
    QList<ExportColumn> m_columns;
};

/// Texts made of what breaks files: quotes, delimiters, line ends, formulas, escapes, other scripts.
inline QString randomNastyText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("a"),      QStringLiteral("Zoë"),  QStringLiteral("\""),
        QStringLiteral("\"\""),   QStringLiteral(","),    QStringLiteral(";"),
        QStringLiteral("\t"),     QStringLiteral("\n"),   QStringLiteral("\r\n"),
        QStringLiteral("\r"),     QStringLiteral("="),    QStringLiteral("+"),
        QStringLiteral("-"),      QStringLiteral("@"),    QStringLiteral(" "),
        QStringLiteral("'"),      QStringLiteral("\\"),   QStringLiteral("{\"a\":1}"),
        QStringLiteral("株式会社"), QStringLiteral("😀"),   QStringLiteral("_x0041_"),
        QStringLiteral("<b>&"),   QStringLiteral("１＋"), QStringLiteral("\u0001"),
        QStringLiteral("001"),    QStringLiteral("1e5"),  QStringLiteral("TRUE")};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

inline QList<QStringList> randomNastyRows(quint32 seed, int rows, int columns = 2)
{
    QRandomGenerator random(seed);
    QList<QStringList> all;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(randomNastyText(random));
        all.append(cells);
    }
    return all;
}

} // namespace console::testing
