// The commands without a window, as a shell runs them: the built executable, no display, a real
// keychain, the platforms in another process.

#include "app/services/journal/sqlitejournal.h"
#include "models/domain/keynames.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/tour/sandboxprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

std::ostream &operator<<(std::ostream &out, const Ran &ran)
{
    return out << "exit code " << ran.code << "\noutput: " << ran.output.left(2000).toStdString()
               << "\nerrors: " << ran.errors.toStdString();
}

/// A display that is not there, and a platform plugin that is not either: neither may be wanted.
QProcessEnvironment withoutDisplay()
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"WAYLAND_DISPLAY"_s);
    variables.insert(u"DISPLAY"_s, u":999"_s);
    variables.insert(u"QT_QPA_PLATFORM"_s, u"none-of-these"_s);
    return variables;
}

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000)) << arguments.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran console(const QStringList &arguments, const QByteArray &input = {})
{
    return run(QStringLiteral(CONSOLE_BINARY), arguments, input);
}

class Headless : public ::testing::Test
{
protected:
    Headless() { EXPECT_TRUE(KeyringSession::shared().isReady()); }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QJsonObject practice(const QString &platform) const
    {
        return sandbox.description()[platform].toObject();
    }

    [[nodiscard]] Ran command(QStringList arguments, const QByteArray &input = {}) const
    {
        return console(arguments << u"--profile"_s << profile.path(), input);
    }

    [[nodiscard]] Ran add(const QString &platform, const QString &label, const QString &url = {})
    {
        const QJsonObject facts = practice(platform);
        const QString base = url.isEmpty() ? facts["baseUrl"_L1].toString() : url;
        return command({u"accounts"_s, u"add"_s, u"--platform"_s, platform, u"--label"_s, label,
                        u"--base-url"_s, base, u"--environment"_s, u"test"_s},
                       facts["key"_L1].toString().toUtf8() + '\n');
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// An address that refuses to be connected to.
    static QString deadAddress()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    }

    SandboxProcess sandbox{QStringLiteral(CONSOLE_BINARY),
                           {u"--integrations"_s, u"450"_s, u"--merchants"_s, u"120"_s}};
    QTemporaryDir profile;
    QTemporaryDir folder;
};

TEST(HeadlessUsage, HelpIsOutputAndAMistakeIsAnErrorWithExitCode2)
{
    for (const auto &word : {u"export"_s, u"list"_s, u"accounts"_s}) {
        const Ran help = console({word, u"--help"_s});
        EXPECT_EQ(help.code, 0) << help;
        EXPECT_TRUE(help.output.startsWith(QString(u"Usage: merchant-console "_s + word).toUtf8())) << help;
        EXPECT_TRUE(help.output.contains("Exit codes:")) << help;
        EXPECT_TRUE(help.errors.isEmpty()) << help;
    }
    const QList<QStringList> mistakes{
        {u"export"_s},
        {u"export"_s, u"secrets"_s, u"--account"_s, u"all"_s},
        {u"export"_s, u"merchants"_s},
        {u"export"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--format"_s, u"pdf"_s},
        {u"export"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--columns"_s, u"id,secret"_s},
        {u"export"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--columns"_s, u""_s},
        {u"export"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--delimiter"_s, u"|"_s},
        {u"list"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--output"_s, u"x"_s},
        {u"accounts"_s, u"delete"_s},
        {u"accounts"_s, u"add"_s, u"--platform"_s, u"preczn"_s, u"--label"_s, u"a"_s},
        {u"accounts"_s, u"add"_s, u"--key"_s, u"k"_s},
        {u"accounts"_s, u"add"_s, u"--platform"_s, u"preczn"_s, u"--label"_s, u"All"_s,
         u"--base-url"_s, u"https://api.example"_s},
    };
    for (const auto &mistake : mistakes) {
        const Ran ran = console(mistake);
        EXPECT_EQ(ran.code, 2) << mistake.join(u' ').toStdString() << ran;
        EXPECT_TRUE(ran.output.isEmpty()) << ran;
        EXPECT_TRUE(ran.errors.contains("--help")) << ran;
    }
}

TEST_F(Headless, AccountsAreAddedTestedListedAndRemovedWithTheKeyInTheKeychainOnly)
{
    for (const auto &platform : {u"preczn"_s, u"ixopay"_s, u"paygentic"_s, u"chargebackstop"_s}) {
        const Ran added = add(platform, QString(u"desk "_s + platform));
        ASSERT_EQ(added.code, 0) << added;
        EXPECT_TRUE(added.output.startsWith("Added “desk ")) << added;
        EXPECT_TRUE(added.errors.isEmpty()) << added;
    }
    const Ran tested = command({u"accounts"_s, u"test"_s, u"all"_s});
    EXPECT_EQ(tested.code, 0) << tested;
    EXPECT_EQ(tested.output.count(": connected"), 4) << tested;
    const Ran listed = command({u"accounts"_s, u"list"_s});
    EXPECT_EQ(listed.code, 0) << listed;
    EXPECT_EQ(listed.output.count('\n'), 5) << listed;

    const QStringList lines = QString::fromUtf8(listed.output).split(u'\n');
    const AccountId id{lines.filter(u"desk preczn"_s).value(0).section(u' ', -1)};
    const QByteArray key = practice(u"preczn"_s)["key"_L1].toString().toUtf8();
    EXPECT_TRUE(KeyringSession::shared().lookup(apiKeyName(id)).contains(key));
    QDirIterator files(profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(key)) << file.fileName().toStdString();
    }

    const Ran removed = command({u"accounts"_s, u"remove"_s, u"desk preczn"_s});
    EXPECT_EQ(removed.code, 0) << removed;
    EXPECT_TRUE(KeyringSession::shared().lookup(apiKeyName(id)).isEmpty());
    EXPECT_EQ(command({u"accounts"_s, u"list"_s}).output.count('\n'), 4);
    EXPECT_EQ(command({u"accounts"_s, u"remove"_s, u"desk preczn"_s}).code, 1);
}

// A window holds the journal meanwhile: reading it must be possible all the same.
TEST_F(Headless, AnAccountWithAnOpenChangeIsNotRemoved)
{
    ASSERT_EQ(add(u"paygentic"_s, u"Busy"_s).code, 0);
    const QStringList lines =
        QString::fromUtf8(command({u"accounts"_s, u"list"_s}).output).split(u'\n');
    SqliteJournal window(profile.filePath(u"journal.sqlite"_s));
    ASSERT_TRUE(window.open());
    JournalEntry sending;
    sending.operation = u"an operation"_s;
    sending.kind = OperationKind::StatusCommand;
    sending.step = JournalStep::Sending;
    sending.at = QDateTime::currentDateTimeUtc();
    sending.account = lines.filter(u"Busy"_s).value(0).section(u' ', -1);
    ASSERT_TRUE(window.append(sending));
    const Ran refused = command({u"accounts"_s, u"remove"_s, u"busy"_s});
    EXPECT_EQ(refused.code, 1) << refused;
    EXPECT_TRUE(refused.errors.contains("Busy: A change with this account is still open"))
        << refused;
    EXPECT_TRUE(command({u"accounts"_s, u"list"_s}).output.contains("Busy"));
    EXPECT_FALSE(KeyringSession::shared().lookup(apiKeyName({sending.account})).isEmpty());

    sending.step = JournalStep::Closed;
    ASSERT_TRUE(window.append(sending));
    const Ran removed = command({u"accounts"_s, u"remove"_s, u"busy"_s});
    EXPECT_EQ(removed.code, 0) << removed;
}

TEST_F(Headless, AnAccountWithoutAKeyOrWithABadAddressIsNotAdded)
{
    const QStringList begin{u"accounts"_s, u"add"_s, u"--platform"_s, u"preczn"_s, u"--label"_s,
                            u"a"_s};
    const Ran keyless = command(QStringList(begin) << u"--base-url"_s << u"https://api.example"_s);
    EXPECT_EQ(keyless.code, 1) << keyless;
    EXPECT_TRUE(keyless.errors.contains("No key was given")) << keyless;
    const Ran plain =
        command(QStringList(begin) << u"--base-url"_s << u"http://api.example"_s, "priv_canary\n");
    EXPECT_EQ(plain.code, 1) << plain;
    EXPECT_FALSE(plain.errors.contains("canary")) << plain;
    EXPECT_EQ(command({u"accounts"_s, u"list"_s}).output.count('\n'), 1);
}

TEST_F(Headless, EveryFormatOfAnExportHasTheSameRows)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    const QStringList begin{u"export"_s, u"integrations"_s, u"--account"_s, u"cbs"_s,
                            u"--columns"_s, u"id,name,status"_s, u"--output"_s};
    for (const auto *word : {"csv", "json", "jsonl", "xlsx"}) {
        const Ran ran = command(QStringList(begin) << path(u"list."_s + QLatin1String(word)));
        EXPECT_EQ(ran.code, 0) << ran;
        EXPECT_TRUE(ran.output.isEmpty() && ran.errors.isEmpty()) << ran;
    }
    QByteArray lines;
    const auto all = QJsonDocument::fromJson(read(u"list.json"_s));
    const auto rows = all["rows"_L1].toArray();
    EXPECT_GE(rows.size(), 450);
    EXPECT_EQ(all["export"_L1]["count"_L1].toInt(), rows.size());
    EXPECT_TRUE(all["export"_L1]["complete"_L1].toBool());
    for (const auto &row : rows)
        lines += QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact) + '\n';
    EXPECT_EQ(read(u"list.jsonl"_s), lines);
    EXPECT_EQ(read(u"list.csv"_s).count("\r\n"), rows.size() + 1);
    EXPECT_TRUE(read(u"list.csv"_s).startsWith("id,name,status\r\n"));
    EXPECT_TRUE(read(u"list.xlsx"_s).startsWith("PK"));
    const Ran piped = command(QStringList(begin) << u"-"_s);
    EXPECT_EQ(piped.output, read(u"list.csv"_s));
    const Ran filtered = command(QStringList(begin)
                                 << u"-"_s << u"--filter"_s << rows[7]["id"_L1].toString());
    EXPECT_EQ(filtered.output.count("\r\n"), 2) << filtered;
}

TEST_F(Headless, AnAccountThatCannotBeReadMakesTheExportIncomplete)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    ASSERT_EQ(add(u"paygentic"_s, u"Gone"_s, deadAddress()).code, 0);
    const Ran ran = command({u"export"_s, u"integrations"_s, u"--account"_s, u"all"_s,
                             u"--output"_s, path(u"list.json"_s)});
    EXPECT_EQ(ran.code, 3) << ran;
    EXPECT_TRUE(ran.errors.contains("merchant-console: Gone: ")) << ran;
    EXPECT_TRUE(ran.errors.contains("Incomplete: rows of Gone are missing.")) << ran;
    const auto facts = QJsonDocument::fromJson(read(u"list.json"_s))["export"_L1];
    EXPECT_FALSE(facts["complete"_L1].toBool(true));
    EXPECT_EQ(facts["missing"_L1].toArray(), QJsonArray{u"Gone"_s});
    EXPECT_GE(facts["count"_L1].toInt(), 450);
    const Ran tested = command({u"accounts"_s, u"test"_s, u"all"_s});
    EXPECT_EQ(tested.code, 3) << tested;
}

TEST_F(Headless, IfNothingCouldBeReadAFileThatIsThereStays)
{
    ASSERT_EQ(add(u"paygentic"_s, u"Gone"_s, deadAddress()).code, 0);
    write(u"list.csv"_s, "mine");
    const Ran ran = command({u"export"_s, u"integrations"_s, u"--account"_s, u"Gone"_s,
                             u"--output"_s, path(u"list.csv"_s)});
    EXPECT_EQ(ran.code, 1) << ran;
    EXPECT_TRUE(ran.errors.contains("Nothing was written.")) << ran;
    EXPECT_EQ(read(u"list.csv"_s), "mine");
    EXPECT_EQ(command({u"accounts"_s, u"test"_s, u"Gone"_s}).code, 1);
    EXPECT_EQ(command({u"list"_s, u"merchants"_s, u"--account"_s, u"nobody"_s}).code, 1);
}

TEST_F(Headless, SaysWhyAFileCannotBeWritten)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    const QStringList begin{u"export"_s, u"integrations"_s, u"--account"_s, u"CBS"_s,
                            u"--output"_s};
    const Ran gone = command(QStringList(begin) << path(u"gone/list.csv"_s));
    EXPECT_EQ(gone.code, 1) << gone;
    EXPECT_TRUE(gone.errors.contains("does not exist")) << gone;
    const Ran taken = command(QStringList(begin) << folder.path());
    EXPECT_EQ(taken.code, 1) << taken;
    EXPECT_TRUE(taken.errors.contains("is a folder")) << taken;
    const Ran full = run(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" \"$@\" >/dev/full"_s,
                                        QStringLiteral(CONSOLE_BINARY), u"list"_s,
                                        u"integrations"_s, u"--account"_s, u"CBS"_s,
                                        u"--profile"_s, profile.path()});
    EXPECT_EQ(full.code, 1) << full;
    EXPECT_TRUE(full.errors.contains("could not be written")) << full;
    const Ran fullExport = run(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" \"$@\" >/dev/full"_s,
                                              QStringLiteral(CONSOLE_BINARY), u"export"_s,
                                              u"integrations"_s, u"--account"_s, u"CBS"_s,
                                              u"--profile"_s, profile.path()});
    EXPECT_EQ(fullExport.code, 1) << fullExport;
    EXPECT_TRUE(fullExport.errors.contains("could not be written")) << fullExport;
}

TEST_F(Headless, ListIsATableAndNamesItsColumns)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    const Ran ran = command({u"list"_s, u"integrations"_s, u"--account"_s, u"CBS"_s,
                             u"--columns"_s, u"status,id"_s});
    EXPECT_EQ(ran.code, 0) << ran;
    EXPECT_TRUE(ran.output.startsWith("Status")) << ran;
    EXPECT_GE(ran.output.count('\n'), 451);
    EXPECT_FALSE(ran.output.contains('\r'));
    EXPECT_FALSE(ran.output.contains("…")) << "only a terminal gets texts that are cut";
}

TEST_F(Headless, TheActivityIsExportedAndNamesTheExports)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    ASSERT_EQ(command({u"export"_s, u"integrations"_s, u"--account"_s, u"CBS"_s, u"--output"_s,
                       path(u"list.csv"_s)})
                  .code,
              0);
    const Ran ran = command({u"export"_s, u"activity"_s});
    EXPECT_EQ(ran.code, 0) << ran;
    EXPECT_TRUE(ran.output.contains(",list.csv,")) << ran;
    EXPECT_TRUE(ran.output.contains("CBS")) << ran;
    const Ran filtered = command({u"export"_s, u"activity"_s, u"--filter"_s, u"list.csv"_s});
    EXPECT_EQ(filtered.output.count("\r\n"), 2) << filtered;
}

TEST_F(Headless, ProgressIsToldToATerminalOnly)
{
    ASSERT_EQ(add(u"chargebackstop"_s, u"CBS"_s).code, 0);
    const QString line = u"'%1' list integrations --account CBS --columns id --profile '%2' "
                         ">/dev/null"_s.arg(QStringLiteral(CONSOLE_BINARY), profile.path());
    const Ran terminal = run(u"script"_s, {u"-qec"_s, line, u"/dev/null"_s});
    EXPECT_EQ(terminal.code, 0) << terminal;
    EXPECT_TRUE(terminal.output.contains("Reading CBS")) << terminal;
    const Ran pipe = run(u"/bin/sh"_s, {u"-c"_s, line});
    EXPECT_TRUE(pipe.errors.isEmpty()) << pipe;
    const QString workbook = u"'%1' export integrations --account CBS --format xlsx --profile '%2'"_s
                                 .arg(QStringLiteral(CONSOLE_BINARY), profile.path());
    const Ran binary = run(u"script"_s, {u"-qec"_s, workbook, u"/dev/null"_s});
    EXPECT_EQ(binary.code, 2) << binary;
    EXPECT_TRUE(binary.output.contains("not for a terminal")) << binary;
}

TEST_F(Headless, AnInterruptLeavesTheFileThatWasThere)
{
    SandboxProcess slow(QStringLiteral(CONSOLE_BINARY), {u"--latency-ms"_s, u"20000"_s});
    const QJsonObject facts = slow.description()["chargebackstop"_L1].toObject();
    ASSERT_EQ(add(u"chargebackstop"_s, u"Slow"_s, facts["baseUrl"_L1].toString()).code, 0);
    write(u"list.csv"_s, "mine");
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(CONSOLE_BINARY),
                  {u"export"_s, u"integrations"_s, u"--account"_s, u"Slow"_s, u"--output"_s,
                   path(u"list.csv"_s), u"--profile"_s, profile.path()});
    ASSERT_TRUE(process.waitForStarted());
    EXPECT_FALSE(process.waitForFinished(1500)) << process.readAllStandardError().toStdString();
    ::kill(pid_t(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(10'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("Stopped. Nothing was written."));
    EXPECT_EQ(read(u"list.csv"_s), "mine");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.csv"_s});
}

TEST(HeadlessPractice, ReadsThePracticeSandboxOfItsOwn)
{
    const Ran ran = console({u"export"_s, u"merchants"_s, u"--account"_s, u"all"_s, u"--sandbox"_s,
                             u"--columns"_s, u"name,platform"_s});
    EXPECT_EQ(ran.code, 0) << ran;
    EXPECT_TRUE(ran.output.startsWith("name,platform\r\n")) << ran;
    EXPECT_TRUE(ran.output.contains("Preczn")) << ran;
}

} // namespace

} // namespace console::testing
