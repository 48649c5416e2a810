#include "app/services/keychain/secretservicesession.h"

#include <QLibrary>

namespace console {

void forgetSecretServiceSession()
{
#ifdef Q_OS_LINUX
    // Loaded as QtKeychain loads it, by name: libsecret is no condition for starting.
    static const auto disconnect = reinterpret_cast<void (*)()>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
#endif
}

} // namespace console
