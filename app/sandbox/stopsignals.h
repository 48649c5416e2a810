#pragma once

#include <QObject>

namespace console {

/// Turns "please stop" from outside (SIGINT and SIGTERM on Unix) into a signal in the event loop.
/// One at a time in a process.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override; ///< restores what was before

signals:
    void stopRequested();
};

} // namespace console
