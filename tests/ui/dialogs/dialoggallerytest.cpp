#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/statuscommanddialog.h"
#include "ui/presentation/theme.h"

#include "models/tables/cataloguetable.h"
#include "tests/ui/dialogs/dialogworld.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QImage>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Every dialog and state as a picture, to be opened and judged: $CONSOLE_GALLERY, else
/// beside the test program.
class DialogGallery : public ::testing::TestWithParam<Theme::Scheme>
{
protected:
    DialogGallery() { Theme::apply(*qApp, GetParam()); }
    ~DialogGallery() override { Theme::apply(*qApp, Theme::Scheme::Light); }

    void picture(QDialog *dialog, const QString &name) const
    {
        QTest::qWait(30);
        const QString folder = qEnvironmentVariable(
            "CONSOLE_GALLERY", QString(QApplication::applicationDirPath() + u"/gallery"_s));
        ASSERT_TRUE(QDir().mkpath(folder));
        const bool dark = GetParam() == Theme::Scheme::Dark;
        const QImage image = dialog->grab().toImage();
        EXPECT_GT(image.width(), 200);
        EXPECT_TRUE(image.save(
            u"%1/dialog-%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)));
    }
};

} // namespace

TEST_P(DialogGallery, ShowsTheAccountDialog)
{
    DialogWorld world;
    world.open<AccountDialog>(world.parts, std::nullopt);
    world.type(u"Label"_s, u"Preczn Europe"_s);
    picture(world.dialog, u"account-add"_s);
    world.type(u"API key"_s, u"pub_01HXYZ"_s);
    picture(world.dialog, u"account-public-key"_s);
    world.vault.state = VaultHealth::NoService;
    world.vault.checkHealth();
    world.find<QComboBox>(u"platform"_s)->setCurrentIndex(1);
    picture(world.dialog, u"account-ixopay-no-keychain"_s);
    delete world.dialog;
    world.vault.state = VaultHealth::Ready;
    const Account account = world.addAccount(PlatformKind::Ixopay, Environment::Live, u"IXOPAY EU"_s);
    ApiError error = FakeCredentials::answer(401, ApiErrorKind::Unauthorised);
    error.message = u"Authentication failed"_s;
    error.requestId = u"req_91bd02"_s;
    world.platforms.trialBatch = failure(error);
    world.open<AccountDialog>(world.parts, std::optional(account));
    world.type(u"API key"_s, u"01234567-89ab"_s);
    world.type(u"Password"_s, u"secret"_s);
    world.press(u"Test connection"_s);
    picture(world.dialog, u"account-edit-401"_s);
}

TEST_P(DialogGallery, ShowsTheRotationStepByStep)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn live"_s);
    world.credentials.onFile = cardPointe("496160873888", "api-user-1", "old-password-77");
    world.credentials.turns.append({Fate::AppliedAnswerLost, {}});
    world.open<RotationDialog>(world.parts, connectorOf(account));
    picture(world.dialog, u"rotation-1-target"_s);
    world.press(u"Next"_s);
    world.type(u"Current Merchant ID (mid)"_s, u"496160873888"_s);
    world.type(u"Current API username (key)"_s, u"api-user-1"_s);
    world.type(u"Current API password (secret)"_s, u"old-password-77"_s);
    picture(world.dialog, u"rotation-2-current"_s);
    world.press(u"Next"_s);
    world.type(u"New Merchant ID (mid)"_s, u"496160873889"_s);
    world.type(u"New API username (key)"_s, u"api-user-2"_s);
    QApplication::clipboard()->setText(u"new-password-99 "_s);
    QTest::keyClick(world.named(u"New API password (secret)"_s), Qt::Key_V, Qt::ControlModifier);
    picture(world.dialog, u"rotation-3-space"_s);
    world.type(u"New API password (secret)"_s, u"new-password-99"_s);
    world.press(u"Reveal New API password (secret)"_s);
    picture(world.dialog, u"rotation-3-revealed"_s);
    world.press(u"Next"_s);
    picture(world.dialog, u"rotation-4-review"_s);
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Known since"_s));
    picture(world.dialog, u"rotation-6-counting"_s);
    world.press(u"Stop checking"_s);
    picture(world.dialog, u"rotation-6-unknown"_s);
    world.press(u"Check again"_s);
    auto *question = world.find<QDialog>(u"confirmDialog"_s);
    ASSERT_TRUE(question);
    picture(question, u"rotation-6-check-question"_s);
    world.press(u"Check now"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    picture(world.dialog, u"rotation-6-confirmed"_s);
}

TEST_P(DialogGallery, ShowsARefusalAndAnUnknownProcessor)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn test"_s);
    ApiError error = FakeCredentials::answer(400, ApiErrorKind::Invalid,
                                             RefusalReason::InvalidCredentials);
    error.message = u"Invalid connection credentials. Please update credentials and submit again."_s;
    world.credentials.turns.append({Fate::Error, error});
    world.open<RotationDialog>(world.parts, connectorOf(account, u"NuveiSomething"_s));
    world.press(u"Link a first credential"_s);
    world.press(u"Next"_s);
    world.type(u"New API secret or private key (secret)"_s, u"new-password-99"_s);
    picture(world.dialog, u"rotation-3-unknown-processor"_s);
    world.press(u"Next"_s);
    picture(world.dialog, u"rotation-4-link"_s);
    world.credentials.turns.clear();
    world.credentials.turns.append({Fate::Never, {}});
    world.press(u"Link credential"_s);
    picture(world.dialog, u"rotation-5-progress"_s);
    delete world.dialog;
    world.credentials.turns.append({Fate::Error, error});
    world.open<RotationDialog>(world.parts, ConnectorRef{account.id, u"mid_2"_s, u"Zoë's Café"_s,
                                                         u"midCon_2"_s, u"Braintree"_s});
    world.press(u"Link a first credential"_s);
    world.press(u"Next"_s);
    world.type(u"New Merchant ID (mid)"_s, u"zoe"_s);
    world.type(u"New Public key (key)"_s, u"pk"_s);
    world.type(u"New Private key (secret)"_s, u"sk"_s);
    world.press(u"Next"_s);
    world.press(u"Link credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Known since"_s));
    picture(world.dialog, u"rotation-6-refused"_s);
}

TEST_P(DialogGallery, ShowsStatusCommands)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::ChargebackStop, Environment::Live,
                                             u"ChargebackStop"_s);
    const auto row = integrationRow(account, u"Orders API Integration"_s, u"CUSTOM_ORDERS"_s,
                                    u"ENABLED"_s);
    world.platformOf(account).onFile = integrationOf(row);
    world.open<StatusCommandDialog>(world.parts, row, StatusCommand::Disable);
    picture(world.dialog, u"status-disable"_s);
    world.type(u"Type the name to confirm"_s, u"Orders API Integration"_s);
    world.press(u"Disable for good"_s);
    ASSERT_TRUE(world.waitForWords(u"Read back"_s));
    picture(world.dialog, u"status-disabled"_s);
}

TEST_P(DialogGallery, ShowsTheExport)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::ChargebackStop, Environment::Test,
                                             u"ChargebackStop"_s);
    CatalogueBatch batch;
    batch.integrations = {integrationOf(integrationRow(account, u"Orders"_s, u"CUSTOM_ORDERS"_s,
                                                       u"ENABLED"_s))};
    world.catalogue.upsert(account, batch, world.clock.now());
    CatalogueTable table(world.catalogue, ObjectKind::Integration, world.clock);
    world.open<ExportDialog>(table, u"ChargebackStop"_s, world.journal, world.clock);
    picture(world.dialog, u"export"_s);
    delete world.dialog;
}

INSTANTIATE_TEST_SUITE_P(Schemes, DialogGallery,
                         ::testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark),
                         [](const auto &scheme) {
                             return scheme.param == Theme::Scheme::Dark ? "Dark" : "Light";
                         });

} // namespace console::testing
