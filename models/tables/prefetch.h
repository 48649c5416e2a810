#pragma once

namespace console {

/// Asks for the memory at `place` ahead of its use. Rows in sorted order lie anywhere: to wait for
/// each of them costs more than what is done with it.
inline void prefetch(const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#else
    (void)place;
#endif
}

} // namespace console
