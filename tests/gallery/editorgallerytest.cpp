// The editor in every state, for every platform that has one.
#include "tests/gallery/gallery.h"
#include "tests/support/fakeediting.h"
#include "tests/ui/dialogs/connectoreditorworld.h"
#include "ui/dialogs/platformfilterdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/switchbatchdialog.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class EditorGallery : public Gallery { };

/// An editor over a platform that answers from memory.
struct PicturedEditor : DialogWorld
{
    FakeEditing editing;
    Account account;

    PicturedEditor(PlatformKind kind, Environment environment, const QString &label)
        : editing(kind), account(addAccount(kind, environment, label))
    {
        platformOf(account).editRole = &editing;
    }

    ~PicturedEditor() { delete dialog; }

    void edit(const ObjectRef &target, const EditOffer &offer)
    {
        open<EditorDialog>(parts, target, offer);
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog->findChild<QWidget *>(u"objectForm"_s); }));
        QTest::qWait(10);
    }

    void fill(const QString &path, const QString &text) const
    {
        QWidget *widget = find(path);
        ASSERT_TRUE(widget) << path.toStdString();
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
};

} // namespace

TEST_P(EditorGallery, ShowsTheUpsertStepByStep)
{
    PicturedEditor world(PlatformKind::Paygentic, Environment::Live, u"Paygentic Europe"_s);
    const ObjectRef target{world.account.id, ObjectKind::Integration, u"mint_8Yh2k1"_s,
                           u"salesforce"_s, u"org_4fT9x2"_s, u"Bobby's Burgers"_s,
                           u"salesforce"_s, u"active"_s};
    world.editing.stored = {
        shownObject(target, {{u"merchantId"_s, "\"org_4fT9x2\""},
                             {u"provider"_s, "\"salesforce\""},
                             {u"externalId"_s, "\"inst_81\""},
                             {u"status"_s, "\"active\""},
                             {u"config"_s, R"({"instanceUrl":"https://bobby.example","fee":1.10})"},
                             {u"metadata"_s, R"({"merchantName":"Bobby's Burgers"})"}})};
    world.edit(target, {EditVerb::Upsert, ObjectKind::Integration, {}, EditBlock::None});
    visit(*world.dialog, u"editor-1-form"_s);
    world.fill(u"externalId"_s, u"inst_82"_s);
    world.press(u"Show and edit Configuration"_s);
    auto *config = world.find<QPlainTextEdit>(u"config"_s);
    config->setPlainText(u"{\n  \"instanceUrl\": \"https://bobby.example\",\n  \"fee\": 1,10\n}"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-2-bad-json"_s);
    config->setPlainText(u"{\n  \"instanceUrl\": \"https://bobby.example\",\n  \"fee\": 1.20\n}"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-3-review"_s);
    world.editing.fates = {SendFate::Error};
    world.editing.error = FakeCredentials::answer(400, ApiErrorKind::Invalid);
    world.editing.error.message = u"Validation failed"_s;
    world.editing.error.fields = {{u"externalId"_s, u"Unknown installation"_s}};
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Unknown installation"_s));
    visit(*world.dialog, u"editor-4-refused"_s);
    world.press(u"Review"_s);
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"shows what was sent"_s));
    visit(*world.dialog, u"editor-5-confirmed"_s);
}

TEST_P(EditorGallery, ShowsANewIntegration)
{
    PicturedEditor world(PlatformKind::ChargebackStop, Environment::Test, u"ChargebackStop"_s);
    world.editing.pickers[u"organisations"_s] = QList<Choice>{{u"org_1f9"_s, u"Acme Ltd"_s, {}}};
    world.editing.pickers[u"merchants"_s] =
        QList<Choice>{{u"mrch_1"_s, u"Acme EU"_s, u"STRIPE"_s}, {u"mrch_2"_s, u"Acme US"_s, u"ADYEN"_s}};
    ObjectRef where;
    where.account = world.account.id;
    world.edit(where, {EditVerb::Create, ObjectKind::Integration, {}, EditBlock::None});
    world.fill(u"organisation_id"_s, u"org_1f9"_s);
    world.fill(u"name"_s, u"Orders of May"_s);
    auto *list = world.find<QListWidget>(u"merchant_ids"_s);
    ASSERT_TRUE(list && QTest::qWaitFor([list] { return list->count() == 2; }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    visit(*world.dialog, u"editor-create"_s);
    ObjectRef other;
    other.id = u"int_7kd82ma"_s;
    other.name = u"Orders of May"_s;
    world.editing.stored.append(shownObject(other, {}));
    world.editing.fates = {SendFate::LostUnapplied};
    world.press(u"Review"_s);
    ASSERT_TRUE(world.waitForWords(u"int_7kd82ma"_s));
    visit(*world.dialog, u"editor-create-namesake"_s);
    world.press(u"Create integration"_s);
    ASSERT_TRUE(world.waitForWords(u"platform by itself"_s));
    visit(*world.dialog, u"editor-create-looking"_s);
}

TEST_P(EditorGallery, ShowsAConnector)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update);
    visit(*world.dialog, u"editor-connector-edit"_s);
    world.press(u"Generate Shared secret"_s);
    world.find<QScrollArea>({})->ensureWidgetVisible(world.find(u"sharedSecret"_s), 0, 160);
    visit(*world.dialog, u"editor-connector-credentials"_s);
    world.press(u"Show and edit Settings"_s);
    world.press(u"Add to Terminals"_s);
    visit(*world.dialog, u"editor-connector-terminals"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-connector-problem"_s);
    world.press(u"Remove row 1 of Terminals"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-connector-review"_s);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    auto *question = world.find<QDialog>({});
    ASSERT_TRUE(question);
    visit(*question, u"editor-discard"_s);
    delete world.dialog;
    world.openEditor(EditVerb::Update, u"disable"_s);
    visit(*world.dialog, u"editor-connector-disable"_s);
    delete world.dialog;
    const ConnectorRef connector = connectorOf(world.account, u"Adyen"_s);
    world.open<RotationDialog>(world.parts, connector);
    world.press(u"Link a first credential"_s);
    world.press(u"Next"_s);
    visit(*world.dialog, u"dialog-rotation-3-ixopay"_s);
    delete world.dialog;
    world.openEditor(EditVerb::Create);
    visit(*world.dialog, u"editor-connector-new"_s);
}

TEST_P(EditorGallery, ShowsANewMerchantAndASwitch)
{
    PicturedEditor world(PlatformKind::Preczn, Environment::Test, u"Preczn test"_s);
    ObjectRef where;
    where.account = world.account.id;
    where.kind = ObjectKind::Merchant;
    world.edit(where, {EditVerb::Create, ObjectKind::Merchant, {}, EditBlock::None});
    world.fill(u"name"_s, u"Nordlicht Reisen"_s);
    world.fill(u"phone"_s, u"+49 30"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-merchant"_s);
    delete world.dialog;
    where.id = u"mid_8Yh2k1"_s;
    where.name = u"Nordlicht Reisen"_s;
    world.editing.stored = {shownObject(where, {{u"active"_s, "false"}})};
    world.edit(where, {EditVerb::Update, ObjectKind::Merchant, u"active"_s, EditBlock::None});
    visit(*world.dialog, u"editor-active"_s);
}

TEST_P(EditorGallery, ShowsNewMetaConnectorsAndMerchantsOfIxopay)
{
    PicturedEditor world(PlatformKind::Ixopay, Environment::Live, u"IXOPAY Europe"_s);
    world.editing.pickers[u"connectors"_s] = QList<Choice>{
        {u"CO-8ADF-3694"_s, u"Adyen EUR"_s, u"Adyen"_s}, {u"CO-711E-649D"_s, u"Sofort"_s, {}}};
    world.editing.pickers[u"tenants"_s] = QList<Choice>{{u"TE-C38A"_s, u"Retail Europe"_s, {}}};
    ObjectRef where{world.account.id, ObjectKind::Connector, {}, {}, u"ME-1BB1"_s,
                    u"Hüttenzauber Touristik"_s, {}, {}};
    world.edit(where, {EditVerb::Create, ObjectKind::Connector, u"routing"_s, EditBlock::None});
    visit(*world.dialog, u"editor-connector-routing"_s);
    delete world.dialog;
    world.edit(where, {EditVerb::Create, ObjectKind::Connector, u"multi-method"_s, EditBlock::None});
    visit(*world.dialog, u"editor-connector-methods"_s);
    delete world.dialog;
    where.kind = ObjectKind::Merchant;
    world.edit(where, {EditVerb::Create, ObjectKind::Merchant, {}, EditBlock::None});
    world.fill(u"name"_s, u"Neuer Laden"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-merchant-ixopay"_s);
}

TEST_P(EditorGallery, ShowsARename)
{
    PicturedEditor world(PlatformKind::ChargebackStop, Environment::Test, u"ChargebackStop"_s);
    const ObjectRef target{world.account.id, ObjectKind::Integration, u"int_7kd82ma"_s, u"Orders"_s,
                           u"org_1f9"_s, u"Acme Ltd"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s};
    world.editing.stored = {shownObject(target, {{u"name"_s, "\"Orders\""}})};
    world.edit(target, {EditVerb::Update, ObjectKind::Integration, u"rename"_s, EditBlock::None});
    world.fill(u"name"_s, u"Orders of May"_s);
    visit(*world.dialog, u"editor-rename"_s);
    world.press(u"Review"_s);
    visit(*world.dialog, u"editor-rename-review"_s);
}

TEST_P(EditorGallery, ShowsASwitchOfSeveralConnectors)
{
    ConnectorEditorWorld world;
    QList<ObjectRef> targets;
    for (const QString &name : {u"Adyen EUR"_s, u"Adyen MXN"_s, u"Sofort"_s}) {
        ObjectRef ref = world.target;
        ref.id = QString(u"CO-"_s + QString::number(targets.size() + 1));
        ref.name = name;
        targets.append(ref);
        EditableObject stored = world.editing.stored.first();
        stored.ref = ref;
        world.editing.stored.append(stored);
    }
    world.editing.fates = {SendFate::Applied, SendFate::Applied, SendFate::Error};
    world.editing.error = FakeCredentials::answer(401, ApiErrorKind::Unauthorised);
    world.open<SwitchBatchDialog>(
        world.parts, targets,
        EditOffer{EditVerb::Update, ObjectKind::Connector, u"disable"_s, EditBlock::None});
    visit(*world.dialog, u"switch-batch-1"_s);
    world.press(u"Disable"_s);
    ASSERT_TRUE(world.waitForWords(u"not all are confirmed"_s));
    visit(*world.dialog, u"switch-batch-2"_s);
}

TEST_P(EditorGallery, ShowsTheFilterAtThePlatform)
{
    PicturedEditor world(PlatformKind::Paygentic, Environment::Live, u"Paygentic Europe"_s);
    world.open<PlatformFilterDialog>(world.parts, std::nullopt, u"mid_1"_s);
    visit(*world.dialog, u"dialog-platform-filter"_s);
}

INSTANTIATE_TEST_SUITE_P(Dresses, EditorGallery, ::testing::ValuesIn(allDresses), testNameOf);

} // namespace console::testing
