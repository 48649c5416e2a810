#pragma once

#include "models/workflows/rotationbatch.h"

#include <QAbstractTableModel>

namespace console {

/// The rows of a batch and what became of each. Before it runs: the connectors alone.
class BatchTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Target, Identity, Merchant, Word, Detail, ColumnCount };

    explicit BatchTable(const QList<ConnectorRef> &targets, QObject *parent = nullptr);

    /// Follows the batch from now on; it must outlive this table or be set to null first.
    void setBatch(const RotationBatch *batch);

    /// What became of one row.
    void setRow(int row, const BatchRow &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const BatchRow &row, Column column) const;

    QList<BatchRow> m_rows;
    const RotationBatch *m_batch = nullptr;
};

/// How many rows of a batch that is over came to which outcome.
[[nodiscard]] QString countsText(const QList<BatchRow> &rows);

/// What may be said above them: whether every row is confirmed.
[[nodiscard]] QString endedTitle(const QList<BatchRow> &rows);

/// Why the old key must not be revoked; empty once every row is confirmed.
[[nodiscard]] QString keepOldText(const QList<BatchRow> &rows);

/// Rows whose outcome is proven: an unknown one is not done.
[[nodiscard]] int settledRows(const QList<BatchRow> &rows);

} // namespace console
