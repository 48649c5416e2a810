#include "models/workflows/celltext.h"

#include <QDateTime>

namespace console {

QByteArrayView CellText::at(qint64 row, int column)
{
    if (m_columns.at(column).value == ExportValue::Text)
        return m_rows.text(row, column, m_scratch);
    const auto time = m_rows.time(row, column);
    return time ? timeText(*time) : QByteArrayView();
}

QByteArrayView CellText::timeText(qint64 ms)
{
    const qint64 second = ms >= 0 ? ms / 1000 : -((999 - ms) / 1000);
    if (m_second != second) {
        const QString text =
            QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
        if (text.size() != static_cast<qsizetype>(m_text.size()))
            return m_scratch = text.toLatin1(); // a year of five digits
        std::transform(text.begin(), text.end(), m_text.begin(),
                       [](QChar c) { return c.toLatin1(); });
        m_second = second;
    }
    return {m_text.data(), static_cast<qsizetype>(m_text.size())};
}

} // namespace console
