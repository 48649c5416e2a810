#pragma once

#include "models/ports/journal.h"

#include <QAbstractTableModel>

namespace console {

/// Rows of the journal, newest first.
class ActivityTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, What, Object, Merchant, AccountLabel, EnvironmentWord, Word, Detail, Actor,
                  ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` decides how a time is told: today's without the day.
    void setEntries(const QList<JournalEntry> &entries, const QDateTime &now);

    /// Only rows in which every word of `text` occurs.
    void setFilter(const QString &text);
    [[nodiscard]] int totalCount() const { return int(m_entries.size()); }

    /// In the order shown.
    [[nodiscard]] QList<JournalEntry> shownEntries() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyFilter();

    QList<JournalEntry> m_entries;
    QList<int> m_shown;
    QString m_filter;
    QDateTime m_now;
};

} // namespace console
