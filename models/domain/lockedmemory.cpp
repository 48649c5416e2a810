// The only file of this ring that knows the operating system.

#include "models/domain/lockedmemory.h"

#include <cstdlib>
#include <new>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace console {

char *obtainLockedMemory(qsizetype size)
{
    // Zeroed, because an earlier owner of the memory may have left a secret of its own in it.
    auto *data = static_cast<char *>(std::calloc(1, static_cast<size_t>(size)));
    if (!data)
        throw std::bad_alloc();
#ifdef Q_OS_UNIX
    // Locks are per page and not counted: an unlock would unlock neighbours, so none is done.
    // The limit of locked memory is small and a refusal is expected.
    (void)mlock(data, static_cast<size_t>(size));
#endif
    return data;
}

void releaseLockedMemory(char *data, qsizetype)
{
    std::free(data);
}

} // namespace console
