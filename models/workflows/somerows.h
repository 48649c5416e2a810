#pragma once

#include "models/workflows/exportrows.h"

#include <memory>
#include <vector>

namespace console {

/// Some rows of others, in an order of their own.
class SomeRows : public ExportRows {
public:
    SomeRows(std::shared_ptr<const ExportRows> all, std::vector<qint64> chosen)
        : m_all(std::move(all)), m_chosen(std::move(chosen))
    {
    }

    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_chosen.size()); }
    [[nodiscard]] const QList<ExportColumn> &columns() const override { return m_all->columns(); }
    void expect(qint64 row) const override { m_all->expect(m_chosen[static_cast<size_t>(row)]); }
    [[nodiscard]] QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override
    {
        return m_all->text(m_chosen[static_cast<size_t>(row)], column, scratch);
    }
    [[nodiscard]] std::optional<qint64> time(qint64 row, int column) const override
    {
        return m_all->time(m_chosen[static_cast<size_t>(row)], column);
    }

private:
    std::shared_ptr<const ExportRows> m_all;
    std::vector<qint64> m_chosen;
};

} // namespace console
