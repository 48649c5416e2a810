#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTableView>

namespace console {

class CatalogueTable;

/// What a person looks at stays where it is while rows stream in, go or change their places. That is
/// the current row if it is in sight, else the topmost rows in sight; at the very top of a table
/// without a current row, nothing is held. A changed query or sorting moves what it has to: then
/// only a current row in sight is held.
class ScrollAnchor : public QObject {
    Q_OBJECT

public:
    ScrollAnchor(CatalogueTable &table, QTableView &view);

private:
    void drop(bool asked);
    void weigh();
    [[nodiscard]] bool isInSight(int row) const;

    struct Held {
        QPersistentModelIndex index;
        int row; ///< where it stood
    };

    QTableView &m_view;
    QList<Held> m_held; ///< the first that is still there counts
    int m_value = 0; ///< of the scroll bar
};

} // namespace console
