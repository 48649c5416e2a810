#include "app/services/settings/profilememoryfile.h"
#include "app/services/settings/profilepreferences.h"
#include "app/services/settings/profilesettings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

class ProfileMemoryFileTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray get(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    FakeClock clock;
};

TEST_F(ProfileMemoryFileTest, RemembersAcrossAnEnd)
{
    {
        ProfileMemoryFile memory(folder.path(), clock);
        EXPECT_TRUE(memory.recall(u"window"_s).isEmpty());
        memory.remember(u"window"_s, {{"page"_L1, u"activity"_s}});
    }
    ProfileMemoryFile memory(folder.path(), clock);
    EXPECT_EQ(memory.recall(u"window"_s).value("page"_L1).toString(), u"activity"_s);
}

TEST_F(ProfileMemoryFileTest, WritesManyChangesOnceAndNothingForNothing)
{
    ProfileMemoryFile memory(folder.path(), clock);
    memory.remember(u"window"_s, {});
    clock.advance(std::chrono::seconds(5));
    EXPECT_FALSE(QFile::exists(path(u"desk.json"_s)));
    memory.remember(u"window"_s, {{"a"_L1, 1}});
    memory.remember(u"window"_s, {{"a"_L1, 2}});
    EXPECT_FALSE(QFile::exists(path(u"desk.json"_s)));
    clock.advance(std::chrono::seconds(5));
    EXPECT_TRUE(get(u"desk.json"_s).contains("\"a\": 2"));
}

TEST_F(ProfileMemoryFileTest, KeepsABrokenFileAsideAndBeginsAfresh)
{
    put(u"desk.json"_s, "{\"version\": 1, \"topics\": ");
    {
        ProfileMemoryFile memory(folder.path(), clock);
        EXPECT_TRUE(memory.recall(u"window"_s).isEmpty());
        memory.remember(u"window"_s, {{"a"_L1, 1}});
    }
    const auto aside = QDir(folder.path()).entryList({u"desk.json.damaged-*"_s});
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(get(aside.first()), "{\"version\": 1, \"topics\": ");
    EXPECT_EQ(ProfileMemoryFile(folder.path(), clock).recall(u"window"_s).value("a"_L1).toInt(), 1);
}

TEST_F(ProfileMemoryFileTest, KeepsWhatANewerVersionWrote)
{
    put(u"desk.json"_s, R"({"version": 7, "mood": "calm", "topics": {"window": {"a": 1}, "new": {}}})");
    {
        ProfileMemoryFile memory(folder.path(), clock);
        EXPECT_EQ(memory.recall(u"window"_s).value("a"_L1).toInt(), 1);
        memory.remember(u"window"_s, {{"a"_L1, 2}});
    }
    const QJsonObject content = QJsonDocument::fromJson(get(u"desk.json"_s)).object();
    EXPECT_EQ(content.value("version"_L1).toInt(), 7);
    EXPECT_EQ(content.value("mood"_L1).toString(), u"calm"_s);
    EXPECT_TRUE(content.value("topics"_L1).toObject().contains("new"_L1));
}

TEST_F(ProfileMemoryFileTest, PreferencesSurviveAndAreBounded)
{
    ProfileSettings profile(folder.path());
    {
        ProfilePreferences store(profile);
        EXPECT_EQ(store.preferences(), Preferences());
        Preferences wanted;
        wanted.scheme = ColourScheme::HighContrast;
        wanted.lockTime = std::chrono::minutes(600);
        wanted.proxy = {ProxyChoice::Kind::Socks5, u" proxy.example "_s, 99999};
        ASSERT_TRUE(store.change(wanted));
    }
    const Preferences kept = ProfilePreferences(profile).preferences();
    EXPECT_EQ(kept.scheme, ColourScheme::HighContrast);
    EXPECT_EQ(kept.lockTime, std::chrono::minutes(15)); // safety.md §7: at the latest
    EXPECT_EQ(kept.proxy, (ProxyChoice{ProxyChoice::Kind::Socks5, u"proxy.example"_s, 65535}));
}

TEST_F(ProfileMemoryFileTest, AnOlderProfileHasDefaultPreferences)
{
    put(u"profile.json"_s, R"({"version": 1, "sentinelWritten": true})");
    ProfileSettings profile(folder.path());
    EXPECT_EQ(profile.preferences(), Preferences());
    ASSERT_TRUE(profile.rememberPreferences({}));
    EXPECT_TRUE(profile.sentinelWritten());
}

TEST_F(ProfileMemoryFileTest, PreferencesBeforeTheFirstKeyDoNotCountAsSetUp)
{
    ProfileSettings profile(folder.path());
    Preferences wanted;
    wanted.scheme = ColourScheme::Dark;
    ASSERT_TRUE(profile.rememberPreferences(wanted));
    EXPECT_FALSE(profile.sentinelWritten());
    ASSERT_TRUE(profile.rememberSentinel());
    EXPECT_TRUE(profile.sentinelWritten());
    EXPECT_EQ(profile.preferences().scheme, ColourScheme::Dark);
}

TEST_F(ProfileMemoryFileTest, SaysWhenPreferencesCannotBeKeptAndUsesThemAllTheSame)
{
    put(u"in the way"_s, "x");
    ProfileSettings profile(path(u"in the way"_s));
    ProfilePreferences store(profile);
    Preferences wanted;
    wanted.scheme = ColourScheme::Dark;
    const auto kept = store.change(wanted);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ApiErrorKind::FileFailed);
    EXPECT_EQ(store.preferences().scheme, ColourScheme::Dark);
}

} // namespace console::testing
