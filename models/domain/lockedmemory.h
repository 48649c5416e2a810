#pragma once

#include <QtGlobal>

namespace console {

/// Memory that the system is asked to keep out of swap and core dumps. Never fails for lack of
/// that permission: then it is plain memory. Throws std::bad_alloc like new.
[[nodiscard]] char *obtainLockedMemory(qsizetype size);
void releaseLockedMemory(char *data, qsizetype size);

} // namespace console
