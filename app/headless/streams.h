#pragma once

#include <QByteArrayView>
#include <QString>

namespace console {

/// The exit codes of commands without a window, as the manual lists them.
enum ExitCode {
    Done = 0,
    Failed = 1, ///< refused or failed
    Usage = 2,
    Incomplete = 3, ///< some account could not be read
};

/// Standard output and error. Texts of a server are made fit for a terminal before they are shown.
class Streams
{
public:
    Streams();
    ~Streams();

    /// False once the output has refused something: a full disk, a closed pipe.
    bool print(QByteArrayView text);
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] static bool outputIsTerminal();

    void complain(const QString &text);

    /// A line that the next one replaces; on a terminal only.
    void progress(const QString &text);

    /// Before anybody else writes to the same terminal.
    void clearProgress();

private:
    bool m_works = true;
    bool m_terminal;
    bool m_progressShown = false;
};

} // namespace console
