#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace console {

/// A quiet turning arc: something goes on. Turns only while it is visible.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_angle = 0;
};

} // namespace console
