#include "models/domain/lockedmemory.h"

#include "models/domain/secretbuffer.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <thread>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace console::testing {

namespace {

struct Piece {
    char *data;
    qsizetype size;
};

bool isZero(const Piece &piece)
{
    return std::all_of(piece.data, piece.data + piece.size, [](char c) { return c == 0; });
}

bool holdsOnly(const Piece &piece, char letter)
{
    return std::all_of(piece.data, piece.data + piece.size,
                       [letter](char c) { return c == letter; });
}

void giveBack(const Piece &piece)
{
    wipe(piece.data, piece.size);
    releaseLockedMemory(piece.data, piece.size);
}

#ifdef Q_OS_LINUX
/// What the system says of the memory at `data`, two letters each: "lo" is locked, "dd" stays out of
/// core dumps. See proc_pid_smaps(5).
QByteArray flagsOf(const char *data)
{
    QFile maps(QStringLiteral("/proc/self/smaps"));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    bool isHere = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const QByteArrayList ends = range.split('-');
        if (ends.size() == 2 && !range.contains(':'))
            isHere = quintptr(data) >= ends[0].toULongLong(nullptr, 16)
                && quintptr(data) < ends[1].toULongLong(nullptr, 16);
        if (isHere && line.startsWith("VmFlags:"))
            return line;
    }
    return {};
}

/// Of the whole program, in kB.
int lockedMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmLck:"))
            return line.sliced(6).replace("kB", "").trimmed().toInt();
    }
    return -1;
}
#endif

} // namespace

TEST(LockedMemory, IsZeroAndOnesOwnWhateverItsSize)
{
    std::vector<Piece> pieces;
    for (qsizetype size = 1; size < 20'000; size += 1 + size / 7)
        pieces.push_back({obtainLockedMemory(size), size});
    for (size_t i = 0; i < pieces.size(); ++i) {
        EXPECT_TRUE(isZero(pieces[i])) << pieces[i].size;
        std::memset(pieces[i].data, 'a' + static_cast<int>(i % 26), size_t(pieces[i].size));
    }
    for (size_t i = 0; i < pieces.size(); ++i)
        EXPECT_TRUE(holdsOnly(pieces[i], char('a' + i % 26))) << pieces[i].size;
    std::for_each(pieces.begin(), pieces.end(), giveBack);
}

TEST(LockedMemory, IsZeroAgainEvenIfNobodyWipedIt)
{
    const Piece first{obtainLockedMemory(100), 100};
    std::memset(first.data, 'x', 100);
    releaseLockedMemory(first.data, first.size);
    const Piece second{obtainLockedMemory(128), 128};
    EXPECT_EQ(second.data, first.data);
    EXPECT_TRUE(isZero(second));
    giveBack(second);
}

TEST(LockedMemory, ServesSeveralThreads)
{
    std::vector<std::thread> threads;
    std::array<bool, 4> mixedUp{};
    for (size_t t = 0; t < mixedUp.size(); ++t) {
        threads.emplace_back([t, &mixedUp] {
            for (qsizetype i = 0; i < 20'000; ++i) {
                const Piece piece{obtainLockedMemory(1 + i % 300), 1 + i % 300};
                const bool wasZero = isZero(piece);
                std::memset(piece.data, 'a' + static_cast<int>(t), size_t(piece.size));
                mixedUp[t] = mixedUp[t] || !wasZero || !holdsOnly(piece, char('a' + t));
                giveBack(piece);
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(mixedUp, (std::array<bool, 4>{}));
}

#ifdef Q_OS_LINUX
TEST(LockedMemory, StaysOutOfSwapAndCoreDumps)
{
    const char page[64]{};
    const bool mayLock = mlock(page, sizeof page) == 0; // machines may forbid it
    for (const qsizetype size : {40, 1000, 10'000}) {
        const Piece piece{obtainLockedMemory(size), size};
        const QByteArray flags = flagsOf(piece.data);
        EXPECT_TRUE(flags.contains(" dd")) << size << flags.constData();
        EXPECT_EQ(flags.contains(" lo"), mayLock) << size << flags.constData();
        giveBack(piece);
    }
}

// The limit of what a user may lock is small: what is locked must not grow with what was used.
TEST(LockedMemory, LocksNoMoreThanIsInUseAtOnce)
{
    giveBack({obtainLockedMemory(64), 64});
    const int before = lockedMemory();
    ASSERT_GE(before, 0);
    std::vector<std::vector<char>> others;
    for (int i = 0; i < 5'000; ++i) {
        const SecretBuffer secret(QByteArray(50, 's'));
        others.emplace_back(1'000); // what a program asks for meanwhile
    }
    giveBack({obtainLockedMemory(500'000), 500'000});
    EXPECT_EQ(lockedMemory(), before);
}
#endif

} // namespace console::testing
