#pragma once

#include "models/domain/exchange.h"

#include <QAbstractTableModel>

namespace console {

class ExchangeLog;

/// The rows of an ExchangeLog, newest first. Follows the log as it grows.
class RequestsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, AccountLabel, Verb, Address, Status, Duration, Sent, Retry, Code, ColumnCount };

    explicit RequestsTable(const ExchangeLog &log, QObject *parent = nullptr);

    /// Only writes, the requests that may have changed something.
    void setWritesOnly(bool writesOnly);

    [[nodiscard]] const Exchange &exchange(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    const ExchangeLog &m_log;
    QList<Exchange> m_shown;
    bool m_writesOnly = false;
    bool m_isDue = false; ///< a turn of the event loop brings many changes at once
};

} // namespace console
