#pragma once

#include <QtGlobal>

namespace console {

/// Memory that the system is asked to keep out of swap and core dumps, zeroed; `size` in bytes, at
/// least one. Never fails for lack of that permission: then it is plain memory. Throws
/// std::bad_alloc like new. Any thread may ask for it, and give it back.
[[nodiscard]] char *obtainLockedMemory(qsizetype size);

/// `size` as it was asked for. The memory must have been wiped: it is kept for the next secret.
void releaseLockedMemory(char *data, qsizetype size);

} // namespace console
