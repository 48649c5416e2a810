#include "ui/dialogs/editing/editordialog.h"

#include "tests/support/fakeediting.h"
#include "tests/ui/dialogs/dialogworld.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

ApiError refusal(int status, ApiErrorKind kind, const QList<FieldError> &fields = {},
                 const QString &code = {})
{
    ApiError error = FakeCredentials::answer(status, kind);
    error.fields = fields;
    error.platformCode = code;
    return error;
}

struct EditorWorld : DialogWorld
{
    FakeEditing editing;
    Account account;
    ObjectRef target;

    EditorWorld(PlatformKind kind, Environment environment)
        : editing(kind), account(addAccount(kind, environment, u"Desk"_s))
    {
        platformOf(account).editRole = &editing;
        target.account = account.id;
    }

    ~EditorWorld() { delete dialog; } // before the role that it asks

    void openEditor(EditVerb verb, const QString &variant = {})
    {
        open<EditorDialog>(parts, target, EditOffer{verb, ObjectKind::Integration, variant, {}});
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog->findChild<QWidget *>(u"objectForm"_s); }));
    }

    QWidget *field(const QString &path) const
    {
        QWidget *widget = find(path);
        EXPECT_TRUE(widget) << path.toStdString();
        return widget;
    }

    void fill(const QString &path, const QString &text) const
    {
        QWidget *widget = field(path);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
};

/// A Paygentic integration with a configuration that may hold secrets.
struct UpsertDialog : EditorWorld
{
    explicit UpsertDialog(Environment environment = Environment::Test)
        : EditorWorld(PlatformKind::Paygentic, environment)
    {
        target = {account.id,  ObjectKind::Integration, u"mint_1"_s,     u"Bobby"_s,
                  u"org_a"_s, {},                       u"salesforce"_s, u"active"_s};
        editing.stored = {shownObject(target, {{u"merchantId"_s, "\"org_a\""},
                                               {u"provider"_s, "\"salesforce\""},
                                               {u"externalId"_s, "\"inst_1\""},
                                               {u"status"_s, "\"active\""},
                                               {u"config"_s, R"({"z":1.10,"token":"s3cret"})"}})};
    }
};

struct CreateDialog : EditorWorld
{
    explicit CreateDialog(Environment environment = Environment::Test)
        : EditorWorld(PlatformKind::ChargebackStop, environment)
    {
        editing.pickers[u"organisations"_s] = QList<Choice>{{u"org_x"_s, u"Acme"_s, {}}};
        editing.pickers[u"merchants"_s] = QList<Choice>{{u"mrch_1"_s, u"Acme EU"_s, u"STRIPE"_s},
                                                        {u"mrch_2"_s, u"Acme US"_s, u"STRIPE"_s}};
    }

    void fillIn()
    {
        openEditor(EditVerb::Create);
        fill(u"organisation_id"_s, u"org_x"_s);
        fill(u"name"_s, u"Orders"_s);
        fill(u"merchant_ids.typed"_s, u"mrch_9"_s);
    }
};

} // namespace

TEST(EditorDialog, EditsOneFieldReviewsItAndConfirms)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    world.fill(u"externalId"_s, u"inst_2"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"inst_1 → inst_2"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    ASSERT_EQ(world.editing.bodies.size(), 1);
    EXPECT_EQ(world.editing.bodies.first().toStdString(),
              R"({"merchantId":"org_a","provider":"salesforce","externalId":"inst_2",)"
              R"("status":"active","config":{"z":1.10,"token":"s3cret"}})");
}

TEST(EditorDialog, CoversStoredJsonUntilItIsAskedFor)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    auto *text = world.find<QPlainTextEdit>(u"config"_s);
    ASSERT_TRUE(text);
    EXPECT_FALSE(text->toPlainText().contains(u"s3cret"_s));
    world.press(u"Show and edit Configuration"_s);
    EXPECT_EQ(text->toPlainText(), u"{\n  \"z\": 1.10,\n  \"token\": \"s3cret\"\n}"_s);
}

TEST(EditorDialog, SaysLineAndColumnOfABadJsonAndSendsNothing)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    world.press(u"Show and edit Configuration"_s);
    world.find<QPlainTextEdit>(u"config"_s)->setPlainText(u"{\n  \"a\": x\n}"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"line 2, column 8"_s));
    const QTextCursor cursor = world.find<QPlainTextEdit>(u"config"_s)->textCursor();
    EXPECT_EQ(cursor.blockNumber(), 1);
    EXPECT_EQ(cursor.positionInBlock(), 7);
    EXPECT_TRUE(world.words().contains(u"Nothing was sent"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
}

TEST(EditorDialog, ReviewsKeysOfAConfigurationWithoutItsValues)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    world.press(u"Show and edit Configuration"_s);
    world.find<QPlainTextEdit>(u"config"_s)->setPlainText(u"{\"z\": 1.1, \"token\": \"an0ther\"}"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"changed: token"_s));
    EXPECT_FALSE(world.words().contains(u"an0ther"_s));
    EXPECT_FALSE(world.words().contains(u"changed: z"_s));
}

TEST(EditorDialog, NothingChangedIsNotSent)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"Nothing was changed"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
}

TEST(EditorDialog, ARefusalKeepsTheFormAndStandsBesideItsField)
{
    UpsertDialog world;
    world.editing.fates = {SendFate::Error};
    world.editing.error = refusal(400, ApiErrorKind::Invalid,
                                  {{u"externalId"_s, u"Must be at most 255 characters"_s}});
    world.openEditor(EditVerb::Upsert);
    world.fill(u"externalId"_s, u"inst_2"_s);
    world.press(u"Review"_s);
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Refused"_s));
    EXPECT_TRUE(world.words().contains(u"The platform says: Must be at most 255 characters"_s));
    EXPECT_EQ(qobject_cast<QLineEdit *>(world.field(u"externalId"_s))->text(), u"inst_2"_s);
    const QWidget *focus = world.dialog->focusWidget();
    EXPECT_EQ(focus ? focus->objectName() : QString(), u"externalId"_s);
}

TEST(EditorDialog, ShowsWhatSomebodyElseChangedWithTheTypingOnTop)
{
    UpsertDialog world;
    world.openEditor(EditVerb::Upsert);
    world.fill(u"externalId"_s, u"inst_2"_s);
    world.editing.stored.first().values[u"status"_s] = FieldValue::ofText(u"error");
    world.press(u"Review"_s);
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Somebody else has changed it"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
    EXPECT_EQ(qobject_cast<QComboBox *>(world.field(u"status"_s))->currentText(), u"error"_s);
    EXPECT_EQ(qobject_cast<QLineEdit *>(world.field(u"externalId"_s))->text(), u"inst_2"_s);
}

TEST(EditorDialog, KeepsThePickerOfTheTypedOrganisationWhenAnOlderAnswerComesLate)
{
    CreateDialog world;
    world.editing.holdsChoices = true;
    world.openEditor(EditVerb::Create);
    const auto asked = [&world](const QString &owner) {
        return QTest::qWaitFor([&] { return world.editing.heldChoices.contains(owner); });
    };
    world.fill(u"organisation_id"_s, u"org_"_s);
    ASSERT_TRUE(asked(u"org_"_s)) << "after a pause";
    QTest::keyClicks(world.field(u"organisation_id"_s), u"x"_s);
    ASSERT_TRUE(asked(u"org_x"_s));
    const auto rows = [&world] {
        const auto *list = qobject_cast<QAbstractItemView *>(world.field(u"merchant_ids"_s));
        return list ? list->model()->rowCount() : -1;
    };
    world.editing.heldChoices[u"org_x"_s].resolve(
        QList<Choice>{{u"mrch_1"_s, u"Acme EU"_s, {}}, {u"mrch_2"_s, u"Acme US"_s, {}}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 2; }));
    world.editing.heldChoices[u"org_"_s].resolve(failure(localError(ApiErrorKind::ServerError)));
    QTest::qWait(20);
    EXPECT_EQ(rows(), 2);
}

TEST(EditorDialog, AsksForAnOrganisationsPickersOnceItIsTyped)
{
    CreateDialog world;
    world.editing.holdsChoices = true;
    world.openEditor(EditVerb::Create);
    world.fill(u"organisation_id"_s, u"org_x"_s);
    EXPECT_FALSE(world.editing.heldChoices.contains(u"org_x"_s)) << "more letters may come";
    QTest::keyClick(world.field(u"organisation_id"_s), Qt::Key_Tab);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.editing.heldChoices.contains(u"org_x"_s); }, 100))
        << "leaving the field is sooner than the pause";
    EXPECT_TRUE(world.words().contains(u"Reading the list…"_s));
    EXPECT_EQ(world.editing.heldChoices.size(), 2U) << "the organisations, and no half of an id";
    world.editing.heldChoices[u"org_x"_s].resolve(QList<Choice>{{u"mrch_1"_s, u"Acme EU"_s, {}}});
    world.editing.heldChoices[QString()].resolve(QList<Choice>{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !world.words().contains(u"Reading the list…"_s); }));
}

TEST(EditorDialog, CreatesFromPickersOfTheChosenOrganisation)
{
    CreateDialog world;
    EventLog log;
    world.editing.log = &log;
    world.openEditor(EditVerb::Create);
    world.fill(u"organisation_id"_s, u"org_x"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return log.lines.contains(u"choices merchants org_x"_s); }));
    QTest::qWait(0);
    QWidget *list = world.field(u"merchant_ids"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    world.fill(u"name"_s, u"Orders"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"mrch_1"_s));
    world.press(u"Create integration"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    EXPECT_EQ(world.editing.bodies.first().toStdString(),
              R"({"organisation_id":"org_x","name":"Orders","type":"CUSTOM_ORDERS",)"
              R"("merchant_ids":["mrch_1"]})");
}

TEST(EditorDialog, RefusesDuplicateIdsBeforeSending)
{
    CreateDialog world;
    world.fillIn();
    world.find<QPlainTextEdit>(u"merchant_ids.typed"_s)->setPlainText(u"mrch_9\nmrch_9"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"The entry “mrch_9” is in the list twice"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
}

TEST(EditorDialog, WarnsOfANamesakeReadJustNow)
{
    CreateDialog world;
    world.fillIn();
    ObjectRef other;
    other.id = u"int_old"_s;
    other.name = u"Orders"_s;
    world.editing.stored.append(shownObject(other, {}));
    world.press(u"Review"_s);
    ASSERT_TRUE(world.waitForWords(u"One of this name exists already"_s));
    EXPECT_TRUE(world.words().contains(u"int_old"_s));
    EXPECT_TRUE(world.isEnabled(u"Create integration"_s)) << "a warning, not a refusal";
}

TEST(EditorDialog, TypesTheIdsWhereAKeyMayNotSeeTheList)
{
    CreateDialog world;
    ApiError hidden = refusal(401, ApiErrorKind::Unauthorised);
    hidden.reason = RefusalReason::NotVisibleToKey;
    world.editing.pickers[u"organisations"_s] = failure(hidden);
    world.editing.pickers[u"merchants"_s] = failure(hidden);
    world.fillIn();
    EXPECT_TRUE(world.waitForWords(u"Not visible to this key: type the ID."_s));
    world.press(u"Review"_s);
    world.press(u"Create integration"_s);
    EXPECT_TRUE(world.waitForWords(u"Confirmed"_s));
}

TEST(EditorDialog, SaysThatItLooksForALostCreation)
{
    CreateDialog world;
    world.editing.fates = {SendFate::LostUnapplied};
    world.fillIn();
    world.press(u"Review"_s);
    world.press(u"Create integration"_s);
    ASSERT_TRUE(world.waitForWords(u"platform by itself"_s));
    for (int i = 0; i < 20; ++i) {
        world.clock.advance(std::chrono::seconds(30));
        QTest::qWait(1);
    }
    ASSERT_TRUE(world.waitForWords(u"A late copy may still arrive"_s));
    EXPECT_EQ(world.editing.bodies.size(), 1);
    EXPECT_FALSE(world.words().contains(u"nothing was changed"_s));
}

TEST(EditorDialog, ALiveAccountByNameWantsTheNameTyped)
{
    CreateDialog world;
    world.account.protection = ProtectionLevel::ConfirmByName;
    world.accounts.change(world.account);
    world.fillIn();
    world.press(u"Review"_s);
    EXPECT_FALSE(world.isEnabled(u"Create integration"_s));
    world.type(u"Type the name to confirm"_s, u"Orders"_s);
    world.press(u"Create integration"_s);
    EXPECT_TRUE(world.waitForWords(u"Confirmed"_s));
}

TEST(EditorDialog, RenamesAndSendsNothingElse)
{
    CreateDialog world;
    world.target = {world.account.id, ObjectKind::Integration, u"int_1"_s,         u"Orders"_s,
                    u"org_x"_s,      {},                      u"CUSTOM_ORDERS"_s, u"DISABLED"_s};
    world.editing.stored = {shownObject(world.target, {{u"name"_s, "\"Orders\""}})};
    world.openEditor(EditVerb::Update, u"rename"_s);
    world.fill(u"name"_s, u"Orders EU"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(
        EditorDialog::tr("Change these field(s) of “%1”?", nullptr, 1).arg(u"Orders"_s)));
    world.press(u"Rename"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    EXPECT_EQ(world.editing.bodies.first().toStdString(), R"({"name":"Orders EU"})");
}

TEST(EditorDialog, DoesNotAskAboutWhatItFilledInItself)
{
    CreateDialog world;
    world.target = {world.account.id, ObjectKind::Integration, u"int_1"_s,         u"Orders"_s,
                    u"org_x"_s,      {},                      u"CUSTOM_ORDERS"_s, u"DISABLED"_s};
    world.editing.stored = {shownObject(world.target, {{u"name"_s, "\"Orders\""}})};
    auto *dialog = new EditorDialog(
        world.parts, world.target,
        EditOffer{EditVerb::Update, ObjectKind::Integration, u"rename"_s, {}}, nullptr);
    world.dialog = dialog;
    dialog->beginWithName(u"Orders before"_s);
    dialog->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.find(u"objectForm"_s); }));
    ASSERT_EQ(qobject_cast<QLineEdit *>(world.field(u"name"_s))->text(), u"Orders before"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::qWait(0);
    EXPECT_FALSE(world.named(u"Keep editing"_s));
    EXPECT_FALSE(world.dialog && world.dialog->isVisible());
}

TEST(EditorDialog, AsksBeforeTypedTextIsThrownAway)
{
    CreateDialog world;
    world.fillIn();
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    ASSERT_TRUE(world.named(u"Keep editing"_s));
    world.press(u"Keep editing"_s);
    ASSERT_TRUE(world.dialog);
    EXPECT_EQ(qobject_cast<QLineEdit *>(world.field(u"name"_s))->text(), u"Orders"_s);
}

} // namespace console::testing
