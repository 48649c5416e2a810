#pragma once

#include "models/ports/journal.h"
#include "models/workflows/exportrows.h"

namespace console {

/// Rows of the activity history, as stable words. A journal entry carries no secret: its tags,
/// which are made with a key, are not exported either.
class ActivityExport : public ExportRows {
public:
    explicit ActivityExport(QList<JournalEntry> entries) : m_entries(std::move(entries)) { }

    [[nodiscard]] qint64 size() const override { return m_entries.size(); }
    [[nodiscard]] const QList<ExportColumn> &columns() const override;
    [[nodiscard]] QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override;
    [[nodiscard]] std::optional<qint64> time(qint64 row, int column) const override;

private:
    QList<JournalEntry> m_entries;
};

} // namespace console
