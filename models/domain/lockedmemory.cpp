// The only file of this ring that knows the operating system.

#include "models/domain/lockedmemory.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

#if __has_include(<sanitizer/asan_interface.h>)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(data, size) (Q_UNUSED(data), Q_UNUSED(size))
#define ASAN_UNPOISON_MEMORY_REGION(data, size) (Q_UNUSED(data), Q_UNUSED(size))
#endif

namespace console {

namespace {

constexpr size_t smallestCell = 64; ///< bytes
constexpr size_t largestCell = 2048;
constexpr size_t pieceSize = 16 * 1024; ///< several pages, and little of what a user may lock

/// Pages that hold nothing but secrets, all zero. A refusal to lock them is expected: the limit of
/// locked memory is small.
char *obtainPages(size_t size)
{
#ifdef Q_OS_UNIX
    void *const pages =
        mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    (void)mlock(pages, size);
#ifdef MADV_DONTDUMP
    (void)madvise(pages, size, MADV_DONTDUMP);
#endif
#else
    void *const pages = std::calloc(1, size);
    if (!pages)
        throw std::bad_alloc();
#endif
    return static_cast<char *>(pages);
}

void releasePages(char *pages, size_t size)
{
#ifdef Q_OS_UNIX
    (void)munmap(pages, size); // which unlocks them
#else
    Q_UNUSED(size)
    std::free(pages);
#endif
}

/// Cells of one size. Locks are per page: on the heap each secret would lock a page of its own, with
/// everything beside it, for as long as the program runs.
class Cells {
public:
    char *take(size_t size)
    {
        const std::lock_guard guard(m_mutex);
        if (m_free.empty())
            addPiece(size);
        char *const cell = m_free.back();
        m_free.pop_back();
        return cell;
    }

    void giveBack(char *cell)
    {
        const std::lock_guard guard(m_mutex);
        m_free.push_back(cell); // there is room: addPiece() saw to it
    }

private:
    void addPiece(size_t size)
    {
        const size_t added = pieceSize / size;
        m_free.reserve(m_cells + added);
        char *const piece = obtainPages(pieceSize);
        for (size_t i = 0; i < added; ++i)
            m_free.push_back(piece + i * size);
        m_cells += added;
    }

    std::mutex m_mutex;
    std::vector<char *> m_free; ///< the last one given back first: it is still near
    size_t m_cells = 0;
};

size_t cellSize(size_t size)
{
    return std::max(smallestCell, std::bit_ceil(size));
}

/// Never destroyed: secrets may live as long as the program.
Cells &cellsOf(size_t cell)
{
    static auto *const all = new std::array<Cells, std::countr_zero(largestCell) + 1>;
    return (*all)[static_cast<size_t>(std::countr_zero(cell))];
}

} // namespace

char *obtainLockedMemory(qsizetype size)
{
    const auto bytes = static_cast<size_t>(size);
    const size_t cell = cellSize(bytes);
    if (cell > largestCell)
        return obtainPages(bytes);
    char *const data = cellsOf(cell).take(cell);
    ASAN_UNPOISON_MEMORY_REGION(data, bytes);
    std::memset(data, 0, bytes); // an earlier owner may have left a secret of its own
    return data;
}

void releaseLockedMemory(char *data, qsizetype size)
{
    const auto bytes = static_cast<size_t>(size);
    const size_t cell = cellSize(bytes);
    if (cell > largestCell)
        return releasePages(data, bytes);
    ASAN_POISON_MEMORY_REGION(data, cell);
    cellsOf(cell).giveBack(data);
}

} // namespace console
