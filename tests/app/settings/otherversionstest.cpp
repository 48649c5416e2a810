// Profiles that older and newer versions, or accidents, left behind.
#include "app/services/settings/accountsfile.h"
#include "app/services/settings/profilememoryfile.h"
#include "app/services/settings/profilepreferences.h"
#include "app/services/settings/profilesettings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class OtherVersions : public ::testing::Test
{
protected:
    /// A profile of its own that a test may write to.
    void take(const QString &name)
    {
        const QDir from(QString(QStringLiteral(CONSOLE_TEST_DATA) + u"/profiles/"_s + name));
        const auto files = from.entryList({u"*.json"_s});
        ASSERT_FALSE(files.isEmpty());
        for (const QString &file : files) {
            ASSERT_TRUE(QFile::copy(from.filePath(file), folder.filePath(file)));
            QFile::setPermissions(folder.filePath(file), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList aside() const
    {
        return QDir(folder.path()).entryList({u"*.damaged-*"_s});
    }

    QTemporaryDir folder;
    FakeClock clock;
};

} // namespace

TEST_F(OtherVersions, TheFirstOneHadAccountsOnly)
{
    take(u"first"_s);
    AccountsFile accounts(folder.path(), clock);
    const AccountRecords read = accounts.read();
    EXPECT_EQ(read.fault, QString());
    ASSERT_EQ(read.records.size(), 1);
    EXPECT_EQ(read.records.first().account.label, u"Preczn practice"_s);
    ProfileSettings settings(folder.path());
    EXPECT_TRUE(settings.sentinelWritten());
    EXPECT_EQ(settings.preferences(), Preferences{});
    EXPECT_TRUE(ProfileMemoryFile(folder.path(), clock).recall(u"window"_s).isEmpty());
}

TEST_F(OtherVersions, PreferencesThatAnOlderOneLacksAreTheDefaults)
{
    take(u"before-facets"_s);
    const ProfileSettings settings(folder.path());
    const Preferences read = settings.preferences();
    EXPECT_EQ(read.scheme, ColourScheme::Dark);
    EXPECT_EQ(read.language, LanguageChoice::German);
    EXPECT_EQ(read.quarantine, std::chrono::hours(48));
    EXPECT_EQ(read.updateInterval, Preferences{}.updateInterval);
}

TEST_F(OtherVersions, WhatAnOlderOneRememberedIsStillThere)
{
    take(u"before-facets"_s);
    const ProfileMemoryFile memory(folder.path(), clock);
    EXPECT_EQ(memory.recall(u"window"_s).value("page"_L1).toString(), u"connectors"_s);
    EXPECT_TRUE(memory.recall(u"tips"_s).isEmpty());
    EXPECT_EQ(aside(), QStringList());
}

TEST_F(OtherVersions, ANewerOnesAccountsAreKeptAsideBeforeAnythingIsWritten)
{
    take(u"newer"_s);
    const QByteArray before = get(u"accounts.json"_s);
    AccountsFile accounts(folder.path(), clock);
    const AccountRecords read = accounts.read();
    EXPECT_EQ(read.records.size(), 0);
    EXPECT_EQ(read.fault, u"written by a newer version"_s);
    EXPECT_EQ(get(u"accounts.json"_s), before);
    ASSERT_TRUE(accounts.change([](QList<AccountRecord> &) { return Result<void>(); }));
    ASSERT_EQ(aside().size(), 1);
    EXPECT_EQ(get(aside().first()), before);
}

TEST_F(OtherVersions, WhatANewerOneKeepsStaysInTheFiles)
{
    take(u"newer"_s);
    ProfileSettings settings(folder.path());
    Preferences read = settings.preferences();
    EXPECT_EQ(read.scheme, ColourScheme::Dark);
    EXPECT_EQ(read.language, LanguageChoice::System) << "French is not spoken here yet";
    {
        ProfileMemoryFile memory(folder.path(), clock);
        EXPECT_EQ(memory.recall(u"window"_s).value("page"_L1).toString(), u"connectors"_s);
        memory.remember(u"window"_s, {{"page"_L1, u"activity"_s}});
    }
    EXPECT_TRUE(get(u"desk.json"_s).contains("calendar"));
    EXPECT_TRUE(get(u"desk.json"_s).contains("\"version\": 2"));
    EXPECT_EQ(aside(), QStringList());
}

TEST_F(OtherVersions, ADamagedOneIsKeptAsideAndReplaced)
{
    take(u"damaged"_s);
    {
        ProfileMemoryFile memory(folder.path(), clock);
        EXPECT_TRUE(memory.recall(u"window"_s).isEmpty());
        memory.remember(u"window"_s, {{"page"_L1, u"activity"_s}});
    }
    EXPECT_EQ(aside().size(), 1) << "what could not be read is not thrown away";
    EXPECT_TRUE(get(u"desk.json"_s).contains("activity"));
    AccountsFile accounts(folder.path(), clock);
    EXPECT_EQ(accounts.read().fault, u"damaged"_s);
    const ProfileSettings settings(folder.path());
    EXPECT_EQ(settings.preferences(), Preferences{});
    EXPECT_TRUE(settings.sentinelWritten()) << "a keychain that was used is not called new";
}

} // namespace console::testing
