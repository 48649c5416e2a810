#include "tests/tour/mainjob.h"

#include <QApplication>

namespace console::testing {

using namespace Qt::StringLiterals;

MainJob::MainJob(WindowDriver &driver, const SandboxProcess &sandbox, QString folder)
    : m_driver(driver), m_sandbox(sandbox.description()), m_folder(std::move(folder))
{
}

QString MainJob::exportedFile() const
{
    return m_folder + u"/integrations.csv"_s;
}

void MainJob::run()
{
    m_driver.step(u"Start"_s);
    m_driver.waitForWidget(u"Add an account"_s);
    m_driver.picture(u"welcome"_s);
    addAccount(u"Preczn"_s, u"preczn"_s, u"Preczn practice"_s);
    addAccount(u"IXOPAY"_s, u"ixopay"_s, u"IXOPAY practice"_s);
    addAccount(u"Paygentic"_s, u"paygentic"_s, u"Paygentic practice"_s);
    addAccount(u"ChargebackStop"_s, u"chargebackstop"_s, u"ChargebackStop practice"_s);
    lookAround();
    openMerchant();
    rotateRightly();
    rotateWithWrongSecret();
    disableIntegration();
    exportIntegrations();
}

void MainJob::replace(const QString &text)
{
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_driver.press(QKeySequence(Qt::Key_Delete));
    m_driver.type(text);
}

void MainJob::addAccount(const QString &platform, const QString &wireName, const QString &label)
{
    const QJsonObject practice = m_sandbox[wireName].toObject();
    const QString key = practice["key"_L1].toString();
    m_driver.step(u"Add the account “%1”"_s.arg(label));
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_driver.waitForWidget(u"Save account"_s);
    m_driver.choose(u"Platform"_s, platform);
    m_driver.tabTo(u"Label"_s);
    replace(label);
    m_driver.tabTo(u"Base URL"_s);
    replace(practice["baseUrl"_L1].toString());
    m_driver.tabTo(u"API key"_s);
    const bool twoParts = platform == "IXOPAY"_L1;
    m_driver.type(twoParts ? key.section(u':', 0, 0) : key);
    if (twoParts) {
        m_driver.tabTo(u"Password"_s);
        m_driver.type(key.section(u':', 1));
    }
    m_driver.activate(u"Test connection"_s);
    m_driver.waitForText(u"Connected"_s);
    m_driver.picture(u"account-"_s + wireName);
    m_driver.activate(u"Save account"_s);
    m_driver.waitUntil(u"the dialog to close"_s,
                       [] { return WindowDriver::find(u"Save account"_s) == nullptr; });
    m_driver.waitForText(label);
}

void MainJob::lookAround()
{
    m_driver.step(u"Look through merchants, connectors and integrations"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_1));
    m_driver.waitForText(u"Panadería La Espiga de Oro"_s);
    m_driver.picture(u"merchants"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    m_driver.waitForText(u"AffiniPay"_s);
    m_driver.picture(u"connectors"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_3));
    m_driver.waitForText(u"CUSTOM_ORDERS"_s);
    m_driver.picture(u"integrations"_s);
}

void MainJob::search(const QString &page, const QString &text)
{
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_driver.tabTo(u"Search "_s + page);
    replace(text);
    m_driver.press(QKeySequence(Qt::Key_Down));
    m_driver.press(QKeySequence(Qt::Key_Return));
}

void MainJob::openMerchant()
{
    m_driver.step(u"Open a merchant by a fragment of its name"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_1));
    search(u"merchants"_s, u"bobby ecommerce mid"_s);
    m_driver.waitForText(QLatin1String(merchantId));
    m_driver.waitForText(u"AffiniPay"_s);
    m_driver.picture(u"merchant"_s);
}

void MainJob::beginRotation()
{
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    search(u"connectors"_s, u"affinipay bobby"_s);
    m_driver.waitForText(QLatin1String(connectionId));
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_driver.waitForWidget(u"Next"_s);
}

void MainJob::rotateRightly()
{
    m_driver.step(u"Rotate a credential, proving the current one"_s);
    beginRotation();
    m_driver.picture(u"rotation-target"_s);
    m_driver.activate(u"Next"_s);
    m_driver.tabTo(u"Current Private secret (secret)"_s);
    m_driver.type(QLatin1String(oldSecret));
    m_driver.picture(u"rotation-current"_s);
    m_driver.activate(u"Next"_s);
    m_driver.tabTo(u"New Private secret (secret)"_s);
    m_driver.type(QLatin1String(newSecret));
    m_driver.picture(u"rotation-new"_s);
    m_driver.activate(u"Next"_s);
    m_driver.picture(u"rotation-review"_s);
    m_driver.activate(u"Replace credential"_s);
    m_driver.waitForText(u"The new credential is in force"_s);
    m_driver.picture(u"rotation-confirmed"_s);
    m_driver.activate(u"Done"_s);
}

void MainJob::rotateWithWrongSecret()
{
    m_driver.step(u"Try to rotate with a wrong current credential"_s);
    beginRotation();
    m_driver.activate(u"Next"_s);
    m_driver.picture(u"rotation-stored"_s);
    m_driver.tabTo(u"Use the one in the keychain"_s);
    m_driver.press(QKeySequence(Qt::Key_Down));
    m_driver.tabTo(u"Current Private secret (secret)"_s);
    m_driver.type(u"surely-not-the-secret-on-file"_s);
    m_driver.activate(u"Next"_s);
    m_driver.tabTo(u"New Private secret (secret)"_s);
    m_driver.type(u"another-new-secret-1"_s);
    m_driver.activate(u"Next"_s);
    m_driver.activate(u"Replace credential"_s);
    m_driver.waitForText(u"Refused"_s);
    m_driver.picture(u"rotation-refused"_s);
    m_driver.activate(u"Close"_s);
}

void MainJob::disableIntegration()
{
    m_driver.step(u"Disable an integration for good"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_3));
    search(u"integrations"_s, QString::fromLatin1(integrationId));
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_driver.waitForWidget(u"Disable for good"_s);
    m_driver.tabTo(u"Type the name to confirm"_s);
    m_driver.type(u"Orders API Integration"_s);
    m_driver.picture(u"disable"_s);
    m_driver.activate(u"Disable for good"_s);
    m_driver.waitForText(u"Confirmed"_s);
    m_driver.picture(u"disabled"_s);
    m_driver.activate(u"Close"_s);
}

void MainJob::exportIntegrations()
{
    m_driver.step(u"Export the integrations as CSV"_s);
    search(u"integrations"_s, QString());
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_driver.waitForWidget(u"File"_s);
    m_driver.tabTo(u"File"_s);
    replace(exportedFile());
    m_driver.picture(u"export"_s);
    m_driver.activate(u"Export"_s);
    m_driver.waitForText(u"150 rows exported"_s);
    m_driver.picture(u"exported"_s);
    m_driver.activate(u"Close"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_5));
    m_driver.waitForText(u"Orders API Integration"_s);
    m_driver.picture(u"activity"_s);
}

} // namespace console::testing
