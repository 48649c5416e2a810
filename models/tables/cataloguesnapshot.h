#pragma once

#include "models/tables/cataloguesection.h"

#include <memory>
#include <vector>

namespace console {

/// Rows in the order in which a table shows them, as they were when it was made. Cheap to make and
/// to copy, never changes, and may be read in any thread while store and table go on.
class CatalogueSnapshot {
public:
    CatalogueSnapshot(CatalogueSection section, std::vector<int> rows)
        : m_section(std::move(section)),
          m_rows(std::make_shared<const std::vector<int>>(std::move(rows)))
    {
    }

    [[nodiscard]] ObjectKind kind() const { return m_section.kind(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows->size()); }

    /// For who reads rows one after the other: the rows soon after `i` come nearer.
    void expect(int i) const
    {
        constexpr int ahead = 12; // so many rows are read while memory answers
        if (i + 3 * ahead >= count())
            return;
        m_section.fetchBlock(rowOf(i + 3 * ahead));
        m_section.fetchPlace(rowOf(i + 2 * ahead));
        m_section.fetchTexts(rowOf(i + ahead));
    }

    /// The whole row, fields included. `i` below count(), here and below.
    [[nodiscard]] CatalogueRow row(int i) const { return m_section.row(rowOf(i)); }

    /// A cell as cellText() has it, UTF-8; empty for the age. Good while this snapshot lives.
    [[nodiscard]] QByteArrayView bytes(int i, catalogue::Column column) const
    {
        return m_section.bytes(rowOf(i), column);
    }
    [[nodiscard]] QString text(int i, catalogue::Column column) const
    {
        return m_section.text(rowOf(i), column);
    }

    /// When the row was read: ms since 1970, UTC.
    [[nodiscard]] qint64 fetchedAt(int i) const { return m_section.timeOf(rowOf(i)); }
    [[nodiscard]] const SectionAccount &account(int i) const
    {
        return m_section.accountOf(rowOf(i));
    }

private:
    [[nodiscard]] int rowOf(int i) const { return (*m_rows)[static_cast<size_t>(i)]; }

    CatalogueSection m_section;
    std::shared_ptr<const std::vector<int>> m_rows;
};

} // namespace console
