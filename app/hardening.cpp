// Platform-specific on purpose, and small: it defends against core dumps and curious debuggers.

#include "app/hardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(QT_NO_DEBUG)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace console {

void hardenProcess()
{
#if defined(Q_OS_LINUX) && defined(QT_NO_DEBUG)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace console
