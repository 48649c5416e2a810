#include "app/sandbox/stopsignals.h"

#ifndef Q_OS_UNIX

namespace console {

// Elsewhere the system ends the process by itself, and the sandbox has nothing to save.
StopSignals::StopSignals(QObject *parent) : QObject(parent) { }

StopSignals::~StopSignals() = default;

} // namespace console

#endif
