#include "app/services/settings/profilesettings.h"
#include "tests/support/resultwords.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(ProfileSettings, RemembersTheSentinelAcrossStarts)
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"new/profile"_s);
    EXPECT_FALSE(ProfileSettings(inside).sentinelWritten());
    EXPECT_EQ(wordOf(ProfileSettings(inside).rememberSentinel()), "done");
    EXPECT_TRUE(ProfileSettings(inside).sentinelWritten());
    EXPECT_EQ(QFile::permissions(QString(inside + u"/profile.json"_s))
                  & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST(ProfileSettings, ADamagedProfileCountsAsSetUp)
{
    QTemporaryDir folder;
    put(folder.filePath(u"profile.json"_s), "{\"sentinelWr");
    EXPECT_TRUE(ProfileSettings(folder.path()).sentinelWritten());
}

TEST(ProfileSettings, KeepsWhatOthersWroteIntoTheFile)
{
    QTemporaryDir folder;
    put(folder.filePath(u"profile.json"_s),
        R"({"version":3,"other":[1,2],"sentinelWritten":false})");
    ProfileSettings profile(folder.path());
    EXPECT_FALSE(profile.sentinelWritten());
    EXPECT_EQ(wordOf(profile.rememberSentinel()), "done");
    EXPECT_TRUE(profile.sentinelWritten());
    const QByteArray content = bytesOf(folder.filePath(u"profile.json"_s));
    EXPECT_TRUE(content.contains("\"other\"")) << content.toStdString();
    EXPECT_TRUE(content.contains("\"version\": 3")) << content.toStdString();
}

TEST(ProfileSettings, SaysWhenItCannotBeWritten)
{
    QTemporaryDir folder;
    put(folder.filePath(u"file"_s), "in the way");
    EXPECT_EQ(wordOf(ProfileSettings(folder.filePath(u"file/profile"_s)).rememberSentinel()),
              "file-failed");
}

} // namespace console::testing
