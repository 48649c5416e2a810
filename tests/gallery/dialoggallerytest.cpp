// Every dialog and state.
#include "tests/gallery/gallery.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/requestsdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/rotationbatchdialog.h"
#include "ui/dialogs/statuscommanddialog.h"

#include "models/tables/cataloguetable.h"
#include "tests/ui/dialogs/rotationdialogworld.h"

#include <QClipboard>
#include <QComboBox>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class DialogGallery : public Gallery
{
protected:
    void picture(QDialog *dialog, const QString &name) const
    {
        visit(*dialog, u"dialog-"_s + name);
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
    ASSERT_TRUE(world.waitForWords(u"Unknown since"_s));
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

TEST_P(DialogGallery, ShowsClosingRestoringAndALockedKeychain)
{
    RotationDialogWorld world;
    world.credentials.turns.append({Fate::AppliedAnswerLost, {}});
    world.openReplace();
    world.goToReview();
    world.press(u"Replace credential"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown since"_s));
    world.press(u"Stop checking"_s);
    world.press(u"Give up and record as Unknown"_s);
    auto *question = world.find<QDialog>(u"confirmDialog"_s);
    ASSERT_TRUE(question);
    picture(question, u"rotation-6-closing"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    world.press(u"Check again"_s);
    world.press(u"Check now"_s);
    ASSERT_TRUE(world.waitForWords(u"The new credential is in force."_s));
    delete world.dialog;
    auto *dialog = new RotationDialog(world.parts, connectorOf(world.account), nullptr,
                                      RotationDialog::Purpose::Restore);
    world.dialog = dialog;
    dialog->open();
    ASSERT_TRUE(QTest::qWaitFor([] { return DialogWorld::isEnabled(u"Next"_s); }));
    picture(world.dialog, u"rotation-1-restore"_s);
    world.press(u"Next"_s);
    world.press(u"Next"_s);
    picture(world.dialog, u"rotation-3-restore"_s);
    delete world.dialog;
    world.vault.state = VaultHealth::Locked;
    world.open<RotationDialog>(world.parts, connectorOf(world.account));
    picture(world.dialog, u"rotation-1-locked"_s);
}

TEST_P(DialogGallery, ShowsABatch)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn live"_s);
    QList<ConnectorRef> targets;
    for (const QString &merchant : {u"Bobby's Burgers"_s, u"Zoë's Café"_s, u"Harbour Lights"_s}) {
        ConnectorRef target = connectorOf(account, u"AffiniPay"_s);
        target.connectorId += QString::number(targets.size());
        target.merchantName = merchant;
        targets.append(target);
    }
    world.credentials.turns.append({Fate::AppliedAnswerLost, {}});
    world.open<RotationBatchDialog>(world.parts, targets);
    ASSERT_TRUE(QTest::qWaitFor([] { return DialogWorld::isEnabled(u"Next"_s); }));
    picture(world.dialog, u"batch-1-what"_s);
    world.press(u"Next"_s);
    world.press(u"Next"_s); // nothing was filled in
    picture(world.dialog, u"batch-2-problem"_s);
    world.type(u"Current Private secret (secret)"_s, u"old-password-77"_s);
    world.type(u"New Private secret (secret)"_s, u"new-password-99"_s);
    world.press(u"Next"_s);
    picture(world.dialog, u"batch-3-review"_s);
    world.type(u"Type the account's name to confirm"_s, u"Preczn live"_s);
    world.press(u"Replace credentials"_s);
    ASSERT_TRUE(world.waitForWords(u"look at the unknown outcome first"_s));
    picture(world.dialog, u"batch-4-waiting"_s);
    world.press(u"Leave out the rest"_s);
    ASSERT_TRUE(world.waitForWords(u"Ended"_s));
    picture(world.dialog, u"batch-5-finished"_s);
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
    world.open<ExportDialog>(catalogueSource(table, u"ChargebackStop"_s, account),
                             world.parts);
    picture(world.dialog, u"export"_s);
    delete world.dialog;
}

TEST_P(DialogGallery, ShowsTheRequests)
{
    DialogWorld world;
    for (int i = 0; i < 9; ++i) {
        Exchange exchange;
        exchange.at = QDateTime(QDate(2026, 5, 3), QTime(9, 0, i), Qt::UTC);
        exchange.accountLabel = u"Preczn production"_s;
        exchange.isWrite = i % 3 == 0;
        exchange.verb = exchange.isWrite ? u"PATCH"_s : u"GET"_s;
        exchange.host = u"api.preczn.com"_s;
        exchange.path = u"/v1/merchants/mid_8Yh2k1/connections/midCon_4fT9x2/credentials"_s;
        exchange.status = i == 8 ? 0 : i == 3 ? 429 : i == 6 ? 502 : 200;
        exchange.took = std::chrono::milliseconds(90 + 37 * i);
        exchange.wire = WireState::MaybeSent;
        exchange.platformCode = i == 3 ? u"RATE_LIMITED"_s : QString();
        exchange.retry = std::array{RetryVerdict::NotSafe, RetryVerdict::Safe, RetryVerdict::Safe,
                                    RetryVerdict::Safe, RetryVerdict::Safe, RetryVerdict::Safe,
                                    RetryVerdict::Unknown, RetryVerdict::Safe,
                                    RetryVerdict::InFlight}[size_t(i)];
        world.exchanges.begin(exchange);
    }
    world.open<RequestsDialog>(world.exchanges);
    picture(world.dialog, u"requests"_s);
}

INSTANTIATE_TEST_SUITE_P(Dresses, DialogGallery, ::testing::ValuesIn(allDresses), testNameOf);

} // namespace console::testing
