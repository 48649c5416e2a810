#include "tests/support/keyringsession.h"

#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QtEndian>

#include <gtest/gtest.h>

#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr char password[] = "private test session";
constexpr int patience = 5000;

// Without service files: nothing may be started by the bus, no prompter and no second keyring.
constexpr char busConfiguration[] =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
    " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
    "<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";

void dieWithParent(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patience);
}

template <typename F>
bool within(int milliseconds, F holds)
{
    for (int waited = 0; waited < milliseconds; waited += 5) {
        if (holds())
            return true;
        QThread::msleep(5);
    }
    return holds();
}

struct ToolResult
{
    int code = -1;
    QByteArray output;
};

ToolResult runTool(const QString &program, const QStringList &arguments,
                   const QByteArray &input = {})
{
    QProcess tool;
    tool.start(program, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(patience))
        return {};
    return {tool.exitCode(), tool.readAllStandardOutput()};
}

QStringList attributesOf(const QString &key, const QString &type)
{
    return {u"xdg:schema"_s, u"org.qt.keychain"_s,
            u"server"_s,     u"merchant-console"_s,
            u"user"_s,       key,
            u"type"_s,       type};
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Speaks gnome-keyring's control protocol as pam_gnome_keyring does: one zero byte for the
/// credentials, then total length, operation and a counted string. There is no tool that unlocks a
/// running daemon without a prompt.
bool sendUnlock(const QByteArray &socketPath)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, socketPath.constData(), sizeof(address.sun_path));
    constexpr quint32 unlockOperation = 1;
    const QByteArray text(password);
    const QByteArray packet = QByteArray(1, '\0') + bigEndian(quint32(12 + text.size()))
        + bigEndian(unlockOperation) + bigEndian(quint32(text.size())) + text;
    QByteArray reply(8, '\xff');
    const bool answered =
        ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
        && ::write(fd, packet.constData(), size_t(packet.size())) == packet.size()
        && ::recv(fd, reply.data(), 8, MSG_WAITALL) == 8;
    ::close(fd);
    return answered && reply == bigEndian(8) + bigEndian(0);
}

QProcessEnvironment changed(const QList<std::pair<QString, QString>> &changes)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    // A child is not a shard of this run, and writes no report over ours.
    for (const auto *name : {"GTEST_OUTPUT", "GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX"})
        variables.remove(QString::fromLatin1(name));
    for (const auto &[name, value] : changes) {
        if (value.isNull())
            variables.remove(name);
        else
            variables.insert(name, value);
    }
    return variables;
}

std::unique_ptr<KeyringSession> &sharedSession()
{
    static std::unique_ptr<KeyringSession> session;
    return session;
}

} // namespace

KeyringSession::KeyringSession(Daemon daemon)
{
    const QDir root(m_directory.path());
    for (const auto *name : {"run", "home", "data", "config"})
        root.mkdir(QString::fromLatin1(name));
    QFile::setPermissions(root.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", root.filePath(u"home"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", root.filePath(u"run"_s).toUtf8());
    qputenv("XDG_DATA_HOME", root.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", root.filePath(u"config"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + root.filePath(u"bus"_s).toUtf8());
    for (const auto *name : {"GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    dieWithParent(m_bus);
    dieWithParent(m_daemon);
    if (startBus() && daemon == Daemon::Running)
        startDaemon();
}

KeyringSession::~KeyringSession()
{
    killDaemon();
    end(m_bus);
}

KeyringSession &KeyringSession::shared()
{
    auto &session = sharedSession();
    if (!session) {
        session = std::make_unique<KeyringSession>();
        qAddPostRoutine([] { sharedSession().reset(); });
    }
    return *session;
}

bool KeyringSession::startBus()
{
    const QString socket = m_directory.filePath(u"bus"_s);
    QFile file(m_directory.filePath(u"bus.conf"_s));
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(QString::fromLatin1(busConfiguration).arg(socket).toUtf8());
    file.close();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file"_s, file.fileName()});
    return within(patience, [&] { return QFile::exists(socket); });
}

bool KeyringSession::startDaemon()
{
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write(password);
    if (!m_daemon.waitForBytesWritten(patience))
        return false;
    m_daemon.closeWriteChannel();
    return within(patience, [this] { return ownsName(); });
}

void KeyringSession::killDaemon()
{
    end(m_daemon);
}

bool KeyringSession::ownsName() const
{
    const auto asked =
        runTool(u"dbus-send"_s,
                {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                 u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.ReadAlias"_s,
                 u"string:default"_s});
    return asked.code == 0 && asked.output.contains("collection/login");
}

bool KeyringSession::isReady() const
{
    return m_daemon.state() == QProcess::Running;
}

bool KeyringSession::recover()
{
    thaw();
    return (isReady() || startDaemon()) && unlock();
}

bool KeyringSession::lock()
{
    return runTool(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
               .code
        == 0;
}

bool KeyringSession::unlock()
{
    return sendUnlock(QFile::encodeName(m_directory.filePath(u"run/keyring/control"_s)));
}

void KeyringSession::freeze()
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void KeyringSession::thaw()
{
    if (isReady())
        ::kill(pid_t(m_daemon.processId()), SIGCONT);
}

QByteArray KeyringSession::lookup(const QString &key) const
{
    return runTool(u"secret-tool"_s, QStringList{u"lookup"_s} + attributesOf(key, u"plaintext"_s))
        .output;
}

bool KeyringSession::store(const QString &key, const QByteArray &text, const QString &type) const
{
    return runTool(u"secret-tool"_s,
                   QStringList{u"store"_s, u"--label=test"_s} + attributesOf(key, type), text)
               .code
        == 0;
}

bool KeyringSession::clear(const QString &key) const
{
    return runTool(u"secret-tool"_s, QStringList{u"clear"_s} + attributesOf(key, u"plaintext"_s))
               .code
        == 0;
}

bool inOwnProcess(const QList<std::pair<QString, QString>> &environment)
{
    const auto *test = ::testing::UnitTest::GetInstance()->current_test_info();
    const QString name =
        QLatin1String(test->test_suite_name()) + u'.' + QLatin1String(test->name());
    const QString marker = u"CONSOLE_TEST_ALONE"_s;
    if (qEnvironmentVariable("CONSOLE_TEST_ALONE") == name)
        return true;
    QProcess child;
    child.setProcessEnvironment(changed(environment + QList{std::pair(marker, name)}));
    child.setProcessChannelMode(QProcess::MergedChannels);
    dieWithParent(child);
    child.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter="_s + name});
    const bool ended = child.waitForFinished(30'000);
    const QByteArray output = child.readAll();
    EXPECT_TRUE(ended && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0
                && output.contains("[  PASSED  ] 1 test."))
        << output.toStdString();
    return false;
}

} // namespace console::testing
