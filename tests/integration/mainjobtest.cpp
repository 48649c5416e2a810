// The main job in the real window, by keyboard, over real HTTP to a sandbox in another process,
// with a real keychain. What the window said is compared with the sandbox and the keychain.

#include "app/application.h"
#include "models/domain/keynames.h"
#include "models/ports/accountstore.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/tour/mainjob.h"
#include "ui/mainwindow.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray digest(const char *secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

QByteArray wholeText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Files below `folder` that contain any of the secrets, raw, in base64 or in UTF-16.
QStringList filesWith(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const auto &secret : secrets) {
            const QString text = QString::fromUtf8(secret);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(secret) || bytes.contains(secret.toBase64()) || bytes.contains(wide))
                found.append(file.fileName());
        }
    }
    return found;
}

QList<QByteArray> everySecret(const QJsonObject &sandbox)
{
    QList<QByteArray> secrets{MainJob::oldSecret, MainJob::newSecret};
    for (const auto platform : allPlatforms) {
        const auto account = sandbox[factsOf(platform).wireName].toObject();
        secrets.append(account["key"_L1].toString().section(u':', -1).toUtf8());
    }
    return secrets;
}

AccountId idOf(Application &application, PlatformKind platform)
{
    const auto accounts = application.parts().accounts.accounts();
    for (const auto &account : accounts) {
        if (account.platform == platform)
            return account.id;
    }
    return {};
}

} // namespace

TEST(MainJob, WindowSandboxAndKeychainAgree)
{
    KeyringSession &keyring = KeyringSession::shared();
    ASSERT_TRUE(keyring.isReady());
    SandboxProcess sandbox(QStringLiteral(CONSOLE_BINARY));
    ASSERT_FALSE(sandbox.description().isEmpty());
    QTemporaryDir profile;
    QTemporaryDir output;
    Theme::apply(*qApp, Theme::Scheme::Light);
    Application application({profile.path(), false});
    application.start();
    application.window().activateWindow();

    WindowDriver driver;
    MainJob job(driver, sandbox, output.path());
    job.run();
    ASSERT_TRUE(driver.works()) << driver.problem().toStdString();
    // A tip still on screen would look like a leak: Qt deletes its label from a timer.
    QToolTip::hideText();
    QTest::qWait(500);

    const QByteArray truth = wholeText(sandbox.trueState());
    EXPECT_TRUE(truth.contains(digest(MainJob::newSecret)));
    EXPECT_FALSE(truth.contains(digest(MainJob::oldSecret)));
    EXPECT_FALSE(truth.contains(digest("another-new-secret-1")));

    const AccountId preczn = idOf(application, PlatformKind::Preczn);
    const QString connection = QString::fromLatin1(MainJob::connectionId);
    EXPECT_TRUE(keyring.lookup(currentCredentialName(preczn, connection)).contains(MainJob::newSecret));
    EXPECT_TRUE(keyring.lookup(previousCredentialName(preczn, connection)).contains(MainJob::oldSecret));
    const auto key = sandbox.description()["preczn"_L1].toObject()["key"_L1].toString().toUtf8();
    EXPECT_TRUE(keyring.lookup(apiKeyName(preczn)).contains(key));

    QFile exported(job.exportedFile());
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    const QByteArray csv = exported.readAll();
    EXPECT_EQ(csv.count("\r\n"), 151);
    EXPECT_TRUE(csv.contains("DISABLED"));

    const auto secrets = everySecret(sandbox.description());
    EXPECT_EQ(filesWith(profile.path(), secrets), QStringList());
    EXPECT_EQ(filesWith(output.path(), secrets), QStringList());
}

TEST(MainJob, TheScanForSecretsFindsThem)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"leak.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("before " + QByteArray(MainJob::newSecret).toBase64() + " after");
    file.close();
    EXPECT_EQ(filesWith(folder.path(), {MainJob::newSecret}).size(), 1);
}

} // namespace console::testing
