#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QAbstractItemView;

namespace console {

/// Which row of a view the mouse is on. The view itself remembers an index, which moves away with
/// its row while rows stream in; and to ask for the mouse's place at each cell that is painted
/// would be a question to the X server each.
class PointedRow : public QObject {
    Q_OBJECT

public:
    explicit PointedRow(QAbstractItemView &view);

    [[nodiscard]] int row() const; ///< -1 if there is none

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
    std::optional<QPoint> m_place; ///< in its viewport
};

} // namespace console
