#include "tests/app/settings/accountstorefixture.h"

#include <QDirIterator>
#include <QSignalSpy>

namespace console::testing {

using namespace Qt::StringLiterals;

using AccountsFileTest = AccountStoreFixture;

TEST_F(AccountsFileTest, WritesForTheUserOnly)
{
    ASSERT_EQ(add(preczn()), "done");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(file()) & others, QFile::Permissions());
}

TEST_F(AccountsFileTest, LeavesNoSecretInAnyFile)
{
    ASSERT_EQ(add(preczn()), "done");
    ASSERT_EQ(update(preczn(), "priv_test_canary8"), "done");
    put(content().replace("\"version\": 1", "\"version\": 9"));
    restart();
    ASSERT_EQ(add(preczn(u"other"_s)), "done");
    int files = 0;
    for (QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext(); ++files) {
        QFile in(it.next());
        ASSERT_TRUE(in.open(QFile::ReadOnly));
        const QByteArray bytes = in.readAll();
        EXPECT_FALSE(bytes.contains("canary")) << in.fileName().toStdString();
        EXPECT_FALSE(bytes.contains(QByteArray("canary").toBase64().left(6)));
    }
    EXPECT_GE(files, 2);
}

TEST_F(AccountsFileTest, ADamagedFileIsKeptAside)
{
    put("{\"version\":1,\"accounts\":[{\"id\":");
    restart();
    EXPECT_TRUE(store->accounts().isEmpty());
    EXPECT_EQ(wordOf(store->loadHealth()), "file-failed");
    EXPECT_EQ(content(), "{\"version\":1,\"accounts\":[{\"id\":") << "left alone until a change";
    ASSERT_EQ(add(preczn()), "done");
    EXPECT_EQ(keptAside(), QStringList{u"accounts.json.damaged-20260503T090000Z"_s});
    ASSERT_FALSE(store->loadHealth());
    EXPECT_TRUE(store->loadHealth().error().message.contains(keptAside().first()));
    restart();
    EXPECT_EQ(store->accounts(), QList{preczn()});
    EXPECT_TRUE(store->loadHealth());
}

TEST_F(AccountsFileTest, AFileOfANewerVersionIsKeptAside)
{
    const QByteArray newer = R"({"version":2,"accounts":[]})";
    put(newer);
    restart();
    EXPECT_EQ(wordOf(store->loadHealth()), "file-failed");
    ASSERT_EQ(add(preczn()), "done");
    ASSERT_EQ(keptAside().size(), 1);
    QFile kept(QDir(directory()).filePath(keptAside().first()));
    ASSERT_TRUE(kept.open(QFile::ReadOnly));
    EXPECT_EQ(kept.readAll(), newer);
}

TEST_F(AccountsFileTest, ReadsTheGoodAccountsOfADamagedFile)
{
    ASSERT_EQ(add(preczn()), "done");
    ASSERT_EQ(add(preczn(u"second"_s)), "done");
    const QByteArray good = content();
    for (const auto &[from, to] :
         {std::pair("\"preczn\"", "\"unheard\""), std::pair("\"TEST\"", "\"test?\""),
          std::pair("\"free\"", "7"), std::pair("\"label\": \"second\"", "\"label\": \"\""),
          std::pair("id-of-second", "id-of-Preczn practice")}) {
        QByteArray bad = good;
        bad.replace(bad.lastIndexOf(from), qsizetype(qstrlen(from)), to);
        put(bad);
        restart();
        EXPECT_EQ(store->accounts().size(), 1) << to;
        EXPECT_FALSE(store->loadHealth()) << to;
    }
}

TEST_F(AccountsFileTest, AnEditedBaseUrlDoesNotTakeTheKeyAlong)
{
    ASSERT_EQ(add(preczn()), "done");
    put(content().replace("\"baseUrl\": \"https://api.preczn.com\"",
                          "\"baseUrl\": \"https://evil.example\""));
    restart();
    EXPECT_TRUE(store->accounts().isEmpty());
    EXPECT_FALSE(store->loadHealth());
}

TEST_F(AccountsFileTest, AFileThatCannotBeReadIsNeverOverwritten)
{
    QDir().mkpath(file()); // a folder under the file's name
    restart();
    EXPECT_FALSE(store->loadHealth());
    EXPECT_EQ(add(preczn()), "file-failed");
    EXPECT_TRUE(vault.names.isEmpty());
    EXPECT_TRUE(QFileInfo(file()).isDir());
}

TEST_F(AccountsFileTest, KeepsWhatAnotherWindowAdded)
{
    AccountKeys otherKeys(vault);
    SettingsAccountStore other(directory(), vault, otherKeys, journal, clock);
    ASSERT_EQ(add(preczn()), "done");
    QSignalSpy added(&other, &AccountStore::accountAdded);
    ASSERT_TRUE(waitFor(other.add(preczn(u"second"_s), SecretBuffer("priv_test_b"))));
    EXPECT_EQ(added.size(), 2);
    EXPECT_EQ(other.accounts().size(), 2);
    EXPECT_EQ(add(preczn(u"SECOND"_s)), "invalid-request") << "the label is taken over there";
    restart();
    EXPECT_EQ(store->accounts(), (QList{preczn(), preczn(u"second"_s)}));
}

TEST_F(AccountsFileTest, AnAccountRemovedInAnotherWindowIsNotRevived)
{
    ASSERT_EQ(add(preczn()), "done");
    AccountKeys otherKeys(vault);
    SettingsAccountStore other(directory(), vault, otherKeys, journal, clock);
    ASSERT_TRUE(waitFor(other.remove(preczn().id)));
    Account renamed = preczn();
    renamed.label = u"renamed"_s;
    EXPECT_EQ(update(renamed), "invalid-request");
    restart();
    EXPECT_TRUE(store->accounts().isEmpty());
}

} // namespace console::testing
