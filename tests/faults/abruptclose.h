#pragma once

class QAbstractSocket;

namespace console::testing {

/// Resets the connection (RST): what was written and not yet delivered may be lost.
void resetConnection(QAbstractSocket &socket);

/// Ends our side (FIN) after what was written, without a TLS close_notify.
void endAbruptly(QAbstractSocket &socket);

} // namespace console::testing
