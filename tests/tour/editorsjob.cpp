#include "tests/tour/editorsjob.h"

#include "app/sandbox/sampledata.h"

#include <QApplication>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence newKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
const QKeySequence editKeys(Qt::Key_F2);

} // namespace

QString EditorsJob::sharedSecret()
{
    return stableToken(QString(QLatin1String(connectorId) + u's'), 30); // as the sandbox makes it
}

EditorsJob::EditorsJob(WindowDriver &driver, const SandboxProcess &sandbox)
    : m_driver(driver), m_sandbox(sandbox.description())
{
}

void EditorsJob::run()
{
    m_driver.waitForWidget(u"Add an account"_s);
    addAccount(u"IXOPAY"_s, u"ixopay"_s);
    addAccount(u"Paygentic"_s, u"paygentic"_s);
    addAccount(u"ChargebackStop"_s, u"chargebackstop"_s);
    addAccount(u"Preczn"_s, u"preczn"_s);
    ixopayConnector();
    ixopayRotation();
    ixopayCreations();
    ixopayRouting();
    paygentic();
    filterPaygentic();
    chargebackStop();
    preczn();
}

void EditorsJob::addAccount(const QString &platform, const QString &wireName)
{
    const QJsonObject practice = m_sandbox[wireName].toObject();
    const QString key = practice["key"_L1].toString();
    m_driver.step(u"Add an account of "_s + platform);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_driver.waitForWidget(u"Save account"_s);
    m_driver.choose(u"Platform"_s, platform);
    replace(u"Label"_s, QString(platform + u" desk"_s));
    replace(u"Base URL"_s, practice["baseUrl"_L1].toString());
    const bool twoParts = platform == "IXOPAY"_L1;
    replace(u"API key"_s, twoParts ? key.section(u':', 0, 0) : key);
    if (twoParts)
        replace(u"Password"_s, key.section(u':', 1));
    m_driver.activate(u"Save account"_s);
    m_driver.waitUntil(u"the dialog to close"_s,
                       [] { return WindowDriver::find(u"Save account"_s) == nullptr; });
}

void EditorsJob::go(Qt::Key page, const QString &search, const QString &expected)
{
    m_driver.press(QKeySequence(Qt::CTRL | page));
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_driver.press(QKeySequence(Qt::Key_Delete));
    m_driver.type(search);
    m_driver.waitForText(expected);
    m_driver.press(QKeySequence(Qt::Key_Down));
}

void EditorsJob::replace(const QString &field, const QString &text)
{
    m_driver.tabTo(field);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_A));
    m_driver.press(QKeySequence(Qt::Key_Delete));
    m_driver.type(text);
}

/// Opens an editor by its shortcut, and by the menu if there are several.
void EditorsJob::begin(QKeySequence keys, const QString &command)
{
    m_driver.press(keys);
    if (!command.isEmpty())
        m_driver.chooseFromMenu(command);
    m_driver.waitForWidget(u"Review"_s);
    m_driver.waitUntil(u"the form"_s, [] {
        QWidget *window = QApplication::activeWindow();
        return window && window->findChild<QWidget *>(u"objectForm"_s);
    });
}

void EditorsJob::send(const QString &button, const QString &name)
{
    m_driver.activate(u"Review"_s);
    m_driver.waitForWidget(button);
    if (!name.isEmpty()) {
        m_driver.tabTo(u"Type the name to confirm"_s);
        m_driver.type(name);
    }
    m_driver.activate(button);
    m_driver.waitForTextInDialog(u"Confirmed"_s);
    m_driver.picture(button);
    m_driver.activate(u"Close"_s);
}

/// A command has nothing to fill in: its editor begins with the review.
void EditorsJob::command(const QString &entry, const QString &button)
{
    m_driver.press(editKeys);
    m_driver.chooseFromMenu(entry);
    m_driver.waitForWidget(button);
    m_driver.activate(button);
    m_driver.waitForTextInDialog(u"Confirmed"_s);
    m_driver.picture(button);
    m_driver.activate(u"Close"_s);
}

void EditorsJob::ixopayConnector()
{
    m_driver.step(u"Edit, disable and enable a connector of IXOPAY"_s);
    go(Qt::Key_2, u"adyen huttenzauber"_s, u"Adyen EUR"_s);
    begin(editKeys, u"Edit…"_s);
    m_driver.picture(u"connector-form"_s);
    replace(u"Description"_s, u"Cards in euros"_s);
    send(u"Save changes"_s);
    command(u"Disable…"_s, u"Disable"_s);
    m_driver.waitForText(u"Platform says “disabled”"_s);
    command(u"Enable…"_s, u"Enable"_s);
    m_driver.step(u"Leave the editor with typed text"_s);
    begin(editKeys, u"Edit…"_s);
    replace(u"Alias"_s, u"never sent"_s);
    m_driver.press(QKeySequence(Qt::Key_Escape));
    m_driver.waitForWidget(u"Discard input"_s);
    m_driver.activate(u"Discard input"_s);
    m_driver.waitUntil(u"the editor to close"_s,
                       [] { return WindowDriver::find(u"Review"_s) == nullptr; });
}

void EditorsJob::ixopayRotation()
{
    m_driver.step(u"Rotate the shared secret of a connector of IXOPAY"_s);
    go(Qt::Key_2, u"adyen huttenzauber"_s, u"Adyen EUR"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_driver.waitForWidget(u"Next"_s);
    m_driver.activate(u"Next"_s);
    m_driver.tabTo(u"Current Shared secret (sharedSecret)"_s);
    m_driver.type(sharedSecret());
    m_driver.activate(u"Next"_s);
    m_driver.activate(u"Generate New Shared secret (sharedSecret)"_s);
    m_driver.picture(u"rotation-generated"_s);
    m_driver.activate(u"Next"_s);
    m_driver.activate(u"Replace credential"_s);
    m_driver.waitForText(u"The new credential is in force"_s);
    m_driver.activate(u"Done"_s);
}

void EditorsJob::ixopayCreations()
{
    m_driver.step(u"Create a connector of each kind at IXOPAY"_s);
    go(Qt::Key_1, u"huttenzauber"_s, u"Hüttenzauber Touristik"_s);
    begin(newKeys, u"New connector…"_s);
    replace(u"Name"_s, u"Kreditkarte Zwei"_s);
    replace(u"Adapter"_s, u"Simulator"_s);
    m_driver.waitForWidget(u"allowExpiredCards"_s); // as the platform describes the adapter
    replace(u"Method"_s, u"Creditcard"_s);
    replace(u"API key"_s, u"conn-zwei"_s);
    m_driver.activate(u"Generate Shared secret"_s);
    m_driver.picture(u"connector-new"_s);
    send(u"Create connector"_s);
    begin(newKeys, u"New routing meta-connector…"_s);
    replace(u"Name"_s, u"Verteiler"_s);
    replace(u"Default connector"_s, QString::fromLatin1(connectorId));
    replace(u"API key"_s, u"conn-drei"_s);
    m_driver.activate(u"Generate Shared secret"_s);
    send(u"Create connector"_s);
    begin(newKeys, u"New multi-method meta-connector…"_s);
    replace(u"Name"_s, u"Auswahl"_s);
    replace(u"Retries"_s, u"3"_s);
    replace(u"API key"_s, u"conn-vier"_s);
    m_driver.activate(u"Generate Shared secret"_s);
    send(u"Create connector"_s);
    m_driver.step(u"Create a merchant at IXOPAY"_s);
    begin(newKeys, u"New merchant…"_s);
    replace(u"Name"_s, u"Neuer Laden"_s);
    replace(u"Homepage"_s, u"https://laden.example"_s);
    replace(u"Time zone"_s, u"Europe/Vienna"_s);
    send(u"Create merchant"_s);
}

void EditorsJob::ixopayRouting()
{
    m_driver.step(u"Read a meta-connector's routing rules"_s);
    go(Qt::Key_2, u"routing liftkarten"_s, u"Routing Liftkarten"_s);
    m_driver.press(QKeySequence(Qt::Key_Return));
    m_driver.activate(u"Load the routing rules"_s);
    m_driver.waitForText(u"large-amounts"_s);
    m_driver.picture(u"routing"_s);
}

void EditorsJob::paygentic()
{
    m_driver.step(u"Create and edit an integration of Paygentic"_s);
    go(Qt::Key_3, u"mint_56CjnAbsIdZFEwxIpvMTxb53"_s, u"1 of 150 shown"_s);
    begin(editKeys, u"Edit…"_s);
    replace(u"External ID"_s, u"inst-by-keyboard"_s);
    send(u"Save changes"_s);
    begin(newKeys, u"New integration…"_s);
    replace(u"Merchant ID"_s, u"org_byKeyboard"_s);
    send(u"Create integration"_s);
}

void EditorsJob::filterPaygentic()
{
    m_driver.step(u"Filter at the platform"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_driver.waitForWidget(u"Merchant to read"_s);
    replace(u"Merchant to read"_s, u"org_KNoo0GjDWShm1E4hjSmOCF"_s);
    m_driver.choose(u"Provider to read"_s, u"salesforce"_s);
    m_driver.picture(u"platform-filter"_s);
    m_driver.activate(u"Read"_s);
    m_driver.waitUntil(u"the dialog to close"_s,
                       [] { return WindowDriver::find(u"Merchant to read"_s) == nullptr; });
    m_driver.waitForText(u"inst-by-keyboard"_s);
    m_driver.activate(u"Clear integrations filters"_s); // the list was narrowed to the same
}

void EditorsJob::chargebackStop()
{
    m_driver.step(u"Create, rename and disable an integration of ChargebackStop"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_0));
    go(Qt::Key_3, u"orders api integration"_s, u"Orders API Integration"_s);
    begin(newKeys, u"New integration…"_s);
    replace(u"Organisation"_s, u"org_zVyan8LY4ztJ4qkH"_s);
    replace(u"Name"_s, u"Orders by keyboard"_s);
    m_driver.waitForWidget(u"Merchants"_s);
    m_driver.waitForText(u"Alpenland Handel Stripe EU"_s);
    m_driver.tabTo(u"Merchants"_s);
    m_driver.press(QKeySequence(Qt::Key_Space));
    m_driver.picture(u"integration-new"_s);
    send(u"Create integration"_s);
    begin(editKeys, u"Rename…"_s);
    replace(u"Name"_s, u"Orders renamed"_s);
    send(u"Rename"_s);
    go(Qt::Key_3, u"orders renamed"_s, u"Orders renamed"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_driver.waitForWidget(u"Disable for good"_s);
    m_driver.tabTo(u"Type the name to confirm"_s);
    m_driver.type(u"Orders renamed"_s);
    m_driver.activate(u"Disable for good"_s);
    m_driver.waitForTextInDialog(u"Confirmed"_s);
    m_driver.activate(u"Close"_s);
}

void EditorsJob::preczn()
{
    m_driver.step(u"Create a merchant of Preczn, label one and deactivate one"_s);
    go(Qt::Key_1, u"alten muhle preczn"_s, u"Bäckerei Zur alten Mühle"_s);
    begin(newKeys, u"New merchant…"_s);
    replace(u"Name"_s, u"Nordlicht Reisen"_s);
    m_driver.picture(u"merchant-new"_s);
    send(u"Create merchant"_s);
    begin(editKeys, u"Edit labels…"_s);
    m_driver.tabTo(u"Labels, one per line"_s);
    m_driver.type(u"Alpha"_s);
    send(u"Save labels"_s);
    begin(editKeys, u"Activate or deactivate…"_s);
    send(u"Save"_s);
}

} // namespace console::testing
