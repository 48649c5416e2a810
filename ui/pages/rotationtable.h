#pragma once

#include "models/workflows/rotationdesk.h"

#include <QAbstractTableModel>

namespace console {

/// Everything that is not over, as rows: what needs a person, is under way, or is kept a while.
class RotationTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Target, Merchant, AccountLabel, EnvironmentWord, Word, Todo, Since, ColumnCount };

    RotationTable(const RotationDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const OpenRotation *at(int row) const;
    [[nodiscard]] int positionOf(const QString &operation) const;
    void refreshAges();

    /// True while a check that goes on by itself is counted down.
    [[nodiscard]] bool isCounting() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    [[nodiscard]] QString text(const OpenRotation &rotation, Column column) const;

    const RotationDesk &m_desk;
    const Clock &m_clock;
    QList<OpenRotation> m_open;
};

} // namespace console
