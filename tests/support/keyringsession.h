#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace console::testing {

/// A private D-Bus session with a real gnome-keyring in it, for this process and its children.
/// Nothing of it outlives the process: the daemons die with their parent.
class KeyringSession
{
public:
    enum class Daemon { Running, Absent };

    /// Sets this process's environment to the private session: before any use of D-Bus.
    explicit KeyringSession(Daemon daemon = Daemon::Running);
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    /// The one session of this process, started when first asked for. There can be no second one:
    /// GDBus keeps the first bus it met, and ends the process when that bus goes away.
    static KeyringSession &shared();

    [[nodiscard]] bool isReady() const;

    /// Unlocked, running, answering.
    bool recover();

    bool lock();
    bool unlock();
    void freeze(); ///< SIGSTOP: jobs hang
    void thaw();
    void killDaemon();
    bool startDaemon(); ///< unlocked

    /// What secret-tool says of an item of the service "merchant-console"; empty if there is none.
    [[nodiscard]] QByteArray lookup(const QString &key) const;
    bool store(const QString &key, const QByteArray &text, const QString &type) const;
    bool clear(const QString &key) const;

    /// The folder that holds everything this session writes.
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    bool startBus();
    [[nodiscard]] bool ownsName() const;

    QTemporaryDir m_directory;
    QProcess m_bus;
    QProcess m_daemon;
};

/// For a test whose process must be its own: `if (!inOwnProcess(…)) return;` stands first. Runs the
/// same test again in a child with these changes to its environment (a null value unsets) and
/// reports its failure here; true only inside that child.
[[nodiscard]] bool inOwnProcess(const QList<std::pair<QString, QString>> &environment = {});

} // namespace console::testing
