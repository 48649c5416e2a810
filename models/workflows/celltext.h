#pragma once

#include "models/workflows/exportrows.h"

#include <array>

namespace console {

/// Reads cells as text, times as ISO 8601 UTC to the second ("2026-05-03T09:00:00Z").
class CellText {
public:
    explicit CellText(const ExportRows &rows) : m_rows(rows), m_columns(rows.columns()) { }

    /// Good until the next call.
    [[nodiscard]] QByteArrayView at(qint64 row, int column);

private:
    [[nodiscard]] QByteArrayView timeText(qint64 ms);

    const ExportRows &m_rows;
    const QList<ExportColumn> &m_columns;
    QByteArray m_scratch;
    // Neighbouring rows were mostly read in the same second.
    std::optional<qint64> m_second;
    std::array<char, 20> m_text{};
};

} // namespace console
