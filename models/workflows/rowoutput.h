#pragma once

#include "models/workflows/exportoptions.h"

#include <QByteArrayView>

#include <functional>

class QIODevice;

namespace console {

class ByteSink;

/// Writes bytes to a device, all of them: a pipe or a disk that fills up may take less than it is
/// given at once. False once the device has refused something.
[[nodiscard]] bool writeAll(QIODevice &device, QByteArrayView bytes);

/// Where an export in a format that is text goes. The first failure sticks: what is written
/// afterwards goes nowhere.
class RowOutput {
public:
    /// Appends rows `first` to `end`, without it, to a piece. Called in several threads at once.
    using Format = std::function<void(ByteSink &piece, qint64 first, qint64 end)>;

    RowOutput(QIODevice &device, ExportWatch &watch) : m_device(device), m_watch(watch) { }

    void write(QByteArrayView bytes);

    /// Writes so many rows, in their order; returns early if the watch is cancelled.
    void writeRows(qint64 count, const Format &format);

    [[nodiscard]] qint64 written() const { return m_written; }

private:
    [[nodiscard]] bool goesOn() const { return m_works && !m_watch.cancelled; }

    QIODevice &m_device;
    ExportWatch &m_watch;
    std::atomic<bool> m_works = true;
    qint64 m_written = 0;
    qint64 m_sent = 0; ///< of which the disk knows
};

} // namespace console
