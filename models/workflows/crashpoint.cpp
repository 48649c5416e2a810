#include "models/workflows/crashpoint.h"

#ifdef CONSOLE_CRASH_POINTS

#include <QByteArrayList>

#include <csignal>
#include <cstdlib>

namespace console {

namespace {

/// As a power cut or the kernel would: nothing is flushed and no destructor runs.
[[noreturn]] void die()
{
#ifdef SIGKILL
    raise(SIGKILL);
#endif
    std::_Exit(137);
}

} // namespace

void crashPoint(RotationState state)
{
    static const QByteArrayList wanted = qgetenv("CONSOLE_CRASH_AT").split(':');
    static const QByteArrayList states = wanted.first().split(',');
    static int left = wanted.size() > 1 ? wanted[1].toInt() : 1;
    if (states.contains(QByteArray(stateName(state).data())) && --left == 0)
        die();
}

} // namespace console

#endif
