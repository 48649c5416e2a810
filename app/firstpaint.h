#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace console {

/// For --measure: says on standard error when the first window has been painted.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QElapsedTimer m_time;
};

} // namespace console
