#include "models/domain/protection.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/widgets/longwordlabel.h"
#include "ui/pages/offers.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

class DetailPaneTest : public WindowTest
{
protected:
    void show(ObjectKind kind, PlatformKind platform, const QString &id)
    {
        window->showObject(kind, desk.account(platform).id, id);
        settle();
    }
    [[nodiscard]] QString text() const { return textOf(window->detail()); }
};

TEST_F(DetailPaneTest, ShowsEveryFieldAndOfSecretsOnlyThatTheyAreSet)
{
    openRead();
    show(ObjectKind::Connector, PlatformKind::Preczn, u"midCon_8x1worldpay"_s);
    const auto row = *page(ObjectKind::Connector).currentRow();
    for (const Field &field : row.fields) {
        EXPECT_TRUE(text().contains(field.path.section(u'.', -1))) << field.path.toStdString();
        EXPECT_TRUE(text().contains(field.value)) << field.path.toStdString();
    }
    EXPECT_EQ(text().count(u"••• set, not shown"_s), 2);
}

TEST_F(DetailPaneTest, ShowsNoValueOfASecretFieldEvenIfAParserLetOneIn)
{
    desk.addAccounts();
    CatalogueBatch batch = samplesOf(PlatformKind::ChargebackStop);
    batch.integrations[0].fields.last().value = u"canary-secret"_s;
    desk.catalogue.upsert(desk.account(PlatformKind::ChargebackStop), batch, desk.clock.now());
    open();
    show(ObjectKind::Integration, PlatformKind::ChargebackStop, batch.integrations[0].id);
    ASSERT_TRUE(text().contains(u"apiToken"_s));
    EXPECT_FALSE(text().contains(u"canary-secret"_s));
}

TEST_F(DetailPaneTest, CopiesLongValuesWithoutTheBreaksItShows)
{
    openRead();
    show(ObjectKind::Connector, PlatformKind::Preczn, u"midCon_8x1worldpay"_s);
    int broken = 0;
    const auto labels = window->detail().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().contains(QChar(0x200b)))
            continue;
        ++broken;
        EXPECT_TRUE(qobject_cast<const LongWordLabel *>(label)) << "else its breaks are copied";
        ASSERT_EQ(label->actions().size(), 1);
        label->actions().first()->trigger();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), QString(label->text()).remove(QChar(0x200b)));
    }
    EXPECT_GE(broken, 1);
}

TEST_F(DetailPaneTest, LeadsFromAMerchantToItsConnectorAndBack)
{
    openRead();
    show(ObjectKind::Merchant, PlatformKind::Preczn, u"mid_2fKq81bobbys"_s);
    auto *connectors = child<QListWidget>(u"merchantConnectors"_s);
    ASSERT_TRUE(connectors);
    ASSERT_EQ(connectors->count(), 2);
    connectors->setFocus();
    connectors->setCurrentRow(0);
    key(Qt::Key_Return);
    EXPECT_EQ(window->sidebar().page(), PageId::Connectors);
    ASSERT_TRUE(window->detail().row());
    EXPECT_EQ(window->detail().row()->id, u"midCon_8x1worldpay"_s);
    key(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(window->detail().row());
    EXPECT_EQ(window->detail().row()->id, u"mid_2fKq81bobbys"_s);
}

TEST_F(DetailPaneTest, SaysWhyACommandIsOff)
{
    openRead();
    show(ObjectKind::Connector, PlatformKind::Ixopay, u"CO-9001"_s);
    EXPECT_FALSE(child<QPushButton>(u"rotateCredential"_s)->isEnabled());
    EXPECT_TRUE(text().contains(u"cannot be changed from the console yet"_s));

    Account readOnly = desk.account(PlatformKind::Preczn);
    readOnly.protection = ProtectionLevel::ReadOnly;
    desk.accounts.change(readOnly);
    show(ObjectKind::Connector, PlatformKind::Preczn, u"midCon_8x1worldpay"_s);
    EXPECT_FALSE(child<QPushButton>(u"rotateCredential"_s)->isEnabled());
    EXPECT_TRUE(text().contains(u"read-only"_s));
}

TEST_F(DetailPaneTest, OffersNoSecondRotationWhileOneIsOnItsWay)
{
    openRead();
    show(ObjectKind::Connector, PlatformKind::Preczn, u"midCon_8x1worldpay"_s);
    ASSERT_TRUE(child<QPushButton>(u"rotateCredential"_s)->isEnabled());
    const ConnectorRef target = connectorRefOf(*page(ObjectKind::Connector).currentRow());
    const auto rotation = desk.rotations->begin(target);
    ASSERT_TRUE(rotation);
    const auto secretOf = [](const char *text) {
        CredentialSet set;
        set.set(u"secret"_s, SecretBuffer(QByteArray(text)));
        return set;
    };
    const ChangeTarget named = changeTargetOf(target);
    const auto permit = permitChange(desk.account(PlatformKind::Preczn), named,
                                     ChangeKind::Ordinary, {true, named.displayName});
    ASSERT_TRUE(permit);
    (*rotation)->start(secretOf("the-new-one-77"), secretOf("the-old-one-55"), *permit);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (*rotation)->phase() == RotationPhase::Sending; }));
    settle();
    EXPECT_FALSE(child<QPushButton>(u"rotateCredential"_s)->isEnabled());
}

TEST_F(DetailPaneTest, ReadsRequirementsOnlyWhenAsked)
{
    openRead();
    show(ObjectKind::Merchant, PlatformKind::Preczn, u"mid_2fKq81bobbys"_s);
    EXPECT_FALSE(text().contains(u"owners[0].ssn"_s));
    child<QPushButton>(u"loadRequirements"_s)->click();
    settle();
    EXPECT_TRUE(text().contains(u"owners[0].ssn"_s));
}

TEST_F(DetailPaneTest, FollowsTheRowWhenTheCatalogueChanges)
{
    openRead();
    show(ObjectKind::Integration, PlatformKind::ChargebackStop, u"int_a1"_s);
    CatalogueBatch batch = samplesOf(PlatformKind::ChargebackStop);
    batch.integrations[0].rawStatus = u"DISABLED"_s;
    batch.integrations[0].lifecycle = Lifecycle::Off;
    desk.catalogue.upsert(desk.account(PlatformKind::ChargebackStop), batch, desk.clock.now());
    settle();
    EXPECT_EQ(child<QLabel>(u"detailRawStatus"_s)->text(), u"Platform says “DISABLED”"_s);
}

TEST_F(DetailPaneTest, SpellsOutCharactersThatTurnTextAround)
{
    desk.addAccounts();
    CatalogueBatch batch;
    batch.merchants = samplesOf(PlatformKind::Ixopay).merchants.mid(0, 1);
    batch.merchants[0].name = u"Acme\u202Egnp.exe <b>bold</b>"_s;
    desk.catalogue.upsert(desk.account(PlatformKind::Ixopay), batch, desk.clock.now());
    open();
    show(ObjectKind::Merchant, PlatformKind::Ixopay, batch.merchants[0].id);
    const auto *title = child<QLabel>(u"detailTitle"_s);
    EXPECT_FALSE(title->text().contains(QChar(0x202e)));
    EXPECT_TRUE(title->text().contains(u"<b>bold</b>"_s));
    EXPECT_EQ(title->textFormat(), Qt::PlainText);
}

} // namespace console::testing
