#pragma once

#include <QObject>

class QWidget;

namespace console {

class RotationDesk;

/// Asks before the window closes while secrets of an unsettled change are in memory only: ending the
/// program would lose them.
class Farewell : public QObject
{
    Q_OBJECT

public:
    /// Watches `window`, and is owned by it.
    Farewell(const RotationDesk &rotations, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    const RotationDesk &m_rotations;
    QWidget &m_window;
    bool m_agreed = false;
    bool m_asking = false;
};

} // namespace console
