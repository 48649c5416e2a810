#include "tests/faults/gzipbomb.h"

namespace console::testing {

namespace {

QByteArray makeBomb()
{
    constexpr qsizetype lengthPrefix = 4; // qCompress's own
    constexpr qsizetype zlibHeader = 2;
    constexpr qsizetype zlibChecksum = 4;
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9);
    QByteArray bomb("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    // The checksum at the end is wrong, which nobody learns who inflates without a limit.
    bomb += zlib.mid(lengthPrefix + zlibHeader).chopped(zlibChecksum);
    return bomb += QByteArray(8, '\0');
}

} // namespace

const QByteArray &gzippedZeros()
{
    static const QByteArray bomb = makeBomb();
    return bomb;
}

} // namespace console::testing
