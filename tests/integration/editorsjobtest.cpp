// Every editor with the keyboard alone, in the real window, over real HTTP to a sandbox in another
// process. What the window said is compared with what the platforms have.

#include "app/application.h"
#include "tests/support/keyringsession.h"
#include "tests/support/printing.h"
#include "tests/tour/editorsjob.h"
#include "ui/mainwindow.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QJsonObject connectorIn(const QJsonObject &state)
{
    return state["ixopay"_L1]["connectors"_L1][QLatin1String(EditorsJob::connectorId)].toObject();
}

QJsonObject credentialsWithoutShared(const QJsonObject &connector)
{
    QJsonObject credentials = connector["credentials"_L1].toObject();
    credentials.remove("sharedSecret"_L1);
    return credentials;
}

} // namespace

TEST(EditorsJob, EachEditorWorksByKeyboardAndThePlatformsHaveWhatWasConfirmed)
{
    ASSERT_TRUE(KeyringSession::shared().isReady());
    SandboxProcess sandbox(QStringLiteral(CONSOLE_BINARY));
    ASSERT_FALSE(sandbox.description().isEmpty());
    const QJsonObject before = connectorIn(sandbox.trueState());
    QTemporaryDir profile;
    Application application({profile.path(), false});
    application.start();
    application.window().resize(1280, 800);
    application.window().activateWindow();

    WindowDriver driver(qEnvironmentVariable("CONSOLE_TOUR")); // pictures, if somebody wants them
    EditorsJob job(driver, sandbox);
    job.run();
    ASSERT_TRUE(driver.works()) << driver.problem().toStdString();

    const QJsonObject state = sandbox.trueState();
    const QJsonObject after = connectorIn(state);
    EXPECT_EQ(after["disabled"_L1], before["disabled"_L1]) << "disabled, then enabled";
    EXPECT_EQ(credentialsWithoutShared(after), credentialsWithoutShared(before));
    EXPECT_NE(after["credentials"_L1]["sharedSecret"_L1],
              before["credentials"_L1]["sharedSecret"_L1]);
    const QByteArray all = QJsonDocument(state).toJson(QJsonDocument::Compact);
    for (const char *made : {"Kreditkarte Zwei", "Verteiler", "Auswahl"})
        EXPECT_TRUE(all.contains(made)) << made;
    EXPECT_FALSE(all.contains("never sent"));
}

} // namespace console::testing
