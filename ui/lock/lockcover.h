#pragma once

#include <QWidget>

class QPushButton;

namespace console {

/// Covers a window while the desk is locked. One cover bears the way out, the others nothing.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    LockCover(QWidget &window, bool withWayOut);

    void takeFocus();

signals:
    void unlockRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    QPushButton *m_unlock = nullptr;
};

} // namespace console
