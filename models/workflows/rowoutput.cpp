#include "models/workflows/rowoutput.h"

#include "models/tables/stripes.h"
#include "models/workflows/bytesink.h"

#include <QFileDevice>

#include <condition_variable>
#include <mutex>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace console {

namespace {

constexpr qint64 rowsOfPiece = 1024; ///< about 200 KB; a cancel waits for no more
constexpr qint64 fewPieces = 8; ///< fewer are written before another thread has begun
constexpr qint64 mostThreads = 4;
constexpr qint64 worthSending = 4 * 1024 * 1024; ///< bytes

qint64 threadsFor(qint64 pieces)
{
    return std::clamp<qint64>(std::min<qint64>(pieces / fewPieces, QThread::idealThreadCount()), 1,
                              mostThreads);
}

/// Lets threads do something in the order of numbers from 0 on. Every number must have its turn.
class Turns {
public:
    template <typename Work>
    void take(qint64 number, const Work &work)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_next == number; });
        work();
        ++m_next;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_next = 0;
};

/// Lets the disk begin with bytes that were written, so that little is left to wait for when the
/// file is synced. Only a hint: it fails for what is not a file on a disk.
void sendToDisk(QIODevice &device, qint64 from, qint64 size)
{
#ifdef Q_OS_LINUX
    if (const auto *file = qobject_cast<QFileDevice *>(&device))
        (void)sync_file_range(file->handle(), from, size, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(device)
    Q_UNUSED(from)
    Q_UNUSED(size)
#endif
}

} // namespace

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

void RowOutput::write(QByteArrayView bytes)
{
    m_works = m_works && writeAll(m_device, bytes);
    m_written += bytes.size();
    if (m_written - m_sent < worthSending)
        return;
    sendToDisk(m_device, m_sent, m_written - m_sent);
    m_sent = m_written;
}

// Pieces are made side by side. One is written while the next is being made, by whoever made it.
void RowOutput::writeRows(qint64 count, const Format &format)
{
    const qint64 pieces = (count + rowsOfPiece - 1) / rowsOfPiece;
    std::atomic<qint64> next = 0;
    Turns turns;
    const auto work = [&] {
        ByteSink piece;
        while (goesOn()) {
            const qint64 number = next++;
            if (number >= pieces)
                return;
            const qint64 first = number * rowsOfPiece;
            const qint64 end = std::min(count, first + rowsOfPiece);
            piece.truncate(0);
            format(piece, first, end);
            turns.take(number, [&] {
                write(piece.bytes());
                m_watch.rowsDone = end;
            });
        }
    };
    const qint64 threads = threadsFor(pieces);
    inStripes(threads, static_cast<int>(threads), [&work](int, qsizetype, qsizetype) { work(); });
}

} // namespace console
