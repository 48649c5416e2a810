#pragma once

#include "models/ports/journal.h"
#include "tests/support/eventlog.h"

#include <functional>

namespace console::testing {

/// A journal in memory. It outlives the objects of a "restart" as a file would.
class FakeJournal : public Journal
{
public:
    QList<JournalEntry> rows;
    EventLog *log = nullptr;
    std::optional<ApiError> trouble; ///< changes are off
    std::function<bool(const JournalEntry &)> refuse; ///< true: this row cannot be written

    [[nodiscard]] Result<void> health() const override
    {
        return trouble ? Result<void>(failure(*trouble)) : Result<void>();
    }

    [[nodiscard]] Result<qint64> append(const JournalEntry &entry) override
    {
        if (trouble || (refuse && refuse(entry)))
            return failure(trouble.value_or(localError(ApiErrorKind::JournalUnavailable)));
        rows.append(entry);
        rows.last().sequence = rows.size();
        if (log)
            log->add(QStringLiteral("row %1 %2").arg(stepWord(entry.step), outcomeWord(entry.word)));
        return rows.size();
    }

    [[nodiscard]] Result<QList<JournalEntry>> latest(int limit) const override
    {
        QList<JournalEntry> result;
        for (auto it = rows.rbegin(); it != rows.rend() && result.size() < limit; ++it)
            result.append(*it);
        return result;
    }

    [[nodiscard]] Result<QList<JournalEntry>> operation(const QString &id) const override
    {
        QList<JournalEntry> result;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(result),
                     [&](const JournalEntry &row) { return row.operation == id; });
        return result;
    }

    [[nodiscard]] Result<QList<JournalEntry>> open() const override
    {
        QList<JournalEntry> result;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto own = *operation(rows[i].operation);
            const bool closed = std::any_of(own.begin(), own.end(), [](const JournalEntry &row) {
                return row.step == JournalStep::Closed;
            });
            if (!closed && own.last().sequence == rows[i].sequence)
                result.append(rows[i]);
        }
        return result;
    }

    /// "intent staged sending result closed"
    [[nodiscard]] QString steps() const
    {
        QStringList words;
        for (const auto &row : rows)
            words.append(stepWord(row.step));
        return words.join(u' ');
    }
};

} // namespace console::testing
