#include "tests/faults/abruptclose.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace console::testing {

namespace {

#ifdef Q_OS_WIN
using NativeSocket = SOCKET;
constexpr int bothWays = SD_BOTH;
#else
using NativeSocket = int;
constexpr int bothWays = SHUT_RDWR;
#endif

NativeSocket native(const QAbstractSocket &socket)
{
    return static_cast<NativeSocket>(socket.socketDescriptor());
}

} // namespace

void resetConnection(QAbstractSocket &socket)
{
    linger noWait{};
    noWait.l_onoff = 1;
    ::setsockopt(native(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&noWait),
                 sizeof noWait);
    socket.abort();
}

void endAbruptly(QAbstractSocket &socket)
{
    // Below QSslSocket's back, because its own ways of closing send a close_notify first.
    socket.flush();
    ::shutdown(native(socket), bothWays);
}

} // namespace console::testing
