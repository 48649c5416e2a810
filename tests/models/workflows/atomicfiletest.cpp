#include "models/workflows/atomicfile.h"
#include "tests/support/lesseruser.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace console;
using namespace Qt::StringLiterals;

namespace {

class AtomicFile : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    /// The message of a write that must fail.
    static QString messageOf(const QString &name)
    {
        const auto written = writeAtomically(name, "new");
        EXPECT_FALSE(written.has_value()) << name.toStdString();
        if (written)
            return {};
        EXPECT_EQ(written.error().kind, ApiErrorKind::FileFailed);
        return written.error().message;
    }

    QTemporaryDir folder;
};

TEST_F(AtomicFile, WritesAndReplaces)
{
    const QString name = path(u"list.csv"_s);
    ASSERT_TRUE(writeAtomically(name, "first").has_value());
    ASSERT_TRUE(writeAtomically(name, "second").has_value());
    EXPECT_EQ(read(name), "second");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "leaves nothing beside it";
}

TEST_F(AtomicFile, SaysWhatIsWrongWithThePlace)
{
    EXPECT_TRUE(messageOf(path(u"gone/list.csv"_s)).contains(u"does not exist"_s));
    EXPECT_TRUE(messageOf(folder.path()).contains(u"is a folder"_s));
    EXPECT_TRUE(messageOf({}).contains(u"no name"_s));
}

#ifdef Q_OS_UNIX

TEST_F(AtomicFile, LeavesADeviceADevice)
{
    EXPECT_TRUE(messageOf(u"/dev/full"_s).contains(u"not an ordinary file"_s));
    EXPECT_FALSE(QFileInfo(u"/dev/full"_s).isFile());
}

TEST_F(AtomicFile, WritesThroughASymbolicLink)
{
    ASSERT_TRUE(writeAtomically(path(u"real"_s), "first").has_value());
    ASSERT_TRUE(QFile::link(path(u"real"_s), path(u"link"_s)));
    ASSERT_TRUE(writeAtomically(path(u"link"_s), "second").has_value());
    EXPECT_EQ(read(path(u"real"_s)), "second");
    EXPECT_TRUE(QFileInfo(path(u"link"_s)).isSymLink());
}

TEST_F(AtomicFile, KeepsTheOldFileWhenTheDiskIsFull)
{
    const QString name = path(u"list.csv"_s);
    ASSERT_TRUE(writeAtomically(name, "old").has_value());

    // A limit of the process fails a write half-way, as a full disk does, and needs no root.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeAtomically(name, QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    ASSERT_FALSE(written.has_value());
    EXPECT_TRUE(written.error().message.contains(u"it is unchanged"_s));
    EXPECT_EQ(read(name), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "leaves nothing beside it";
}

TEST_F(AtomicFile, RefusesAFolderThatMayNotBeWritten)
{
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        const console::testing::LesserUser user(folder.path());
        ASSERT_TRUE(user.isBound());
        EXPECT_TRUE(messageOf(path(u"list.csv"_s)).contains(u"may not write"_s));
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

#endif

} // namespace
