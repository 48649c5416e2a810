// The editor on what only IXOPAY's connectors have.
#include "tests/ui/dialogs/connectoreditorworld.h"

#include <QComboBox>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST(ConnectorEditor, SwitchesOffWithOneFieldAndSendsTheRestAsItWas)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update, u"disable"_s);
    EXPECT_TRUE(world.find(u"disabled"_s));
    EXPECT_FALSE(world.find(u"apiKey"_s));
    EXPECT_FALSE(world.find(u"sharedSecret"_s));
    EXPECT_TRUE(world.words().contains(u"Enabled → Disabled"_s)) << "nothing to fill in: the review at once";
    EXPECT_FALSE(world.named(u"Back to the form"_s));
    world.press(u"Disable"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    ASSERT_EQ(world.editing.bodies.size(), 1);
    EXPECT_TRUE(world.editing.bodies.first().contains(R"("disabled":true)"));
    EXPECT_TRUE(world.editing.bodies.first().contains(R"("sharedSecret":"canary-shared")"));
}

TEST(ConnectorEditor, EnablesNothingThatSomebodyEnabledMeanwhile)
{
    ConnectorEditorWorld world; // the list still says "disabled"
    world.openEditor(EditVerb::Update, u"enable"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"Nothing was changed"_s));
    EXPECT_TRUE(world.editing.bodies.isEmpty());
}

TEST(ConnectorEditor, AsksForTheSettingsOfTheAdapterThatIsTyped)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Create);
    world.fill(u"name"_s, u"New one"_s);
    world.fill(u"sharedSecret"_s, u"canary-typed"_s);
    EXPECT_FALSE(world.find(u"config.extraData.merchantAccount"_s));
    world.fill(u"adapter"_s, u"Adyen"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return world.find(u"config.extraData.merchantAccount"_s); }));
    EXPECT_EQ(world.find<QLineEdit>(u"name"_s)->text(), u"New one"_s);
    EXPECT_EQ(world.find<QComboBox>(u"adapter"_s)->currentText(), u"Adyen"_s);
    const QWidget *focus = world.dialog->focusWidget();
    EXPECT_EQ(focus ? focus->objectName() : QString(), u"adapter"_s);
    world.fill(u"method"_s, u"Creditcard"_s);
    world.fill(u"apiKey"_s, u"key-2"_s);
    world.press(u"Review"_s);
    world.press(u"Create connector"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    EXPECT_TRUE(world.editing.bodies.first().contains(R"("sharedSecret":"canary-typed")"));
}

TEST(ConnectorEditor, GeneratesASharedSecretWithoutShowingIt)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update);
    world.press(u"Generate Shared secret"_s);
    world.press(u"Review"_s);
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    const QByteArray body = world.editing.bodies.first();
    const qsizetype at = body.indexOf(R"("sharedSecret":")") + 16;
    const QByteArray secret = body.mid(at, body.indexOf('"', at) - at);
    EXPECT_EQ(secret.size(), 50);
    EXPECT_NE(secret, "canary-shared");
    EXPECT_FALSE(world.words().contains(QString::fromUtf8(secret)));
}

TEST(ConnectorEditor, CoversStoredSettingsAndAddsOneByItsName)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update);
    EXPECT_FALSE(world.find(u"value"_s));
    world.press(u"Show and edit Settings"_s);
    const auto *value = world.find<QLineEdit>(u"value"_s);
    EXPECT_EQ(value->text(), u"s3cret"_s);
    EXPECT_EQ(value->displayText(), QString(6, value->displayText().front())) << "an api_key";
    world.press(u"Reveal Value"_s);
    EXPECT_EQ(value->displayText(), u"s3cret"_s);
    world.press(u"Add to Settings"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.editing.bodies.isEmpty());
    EXPECT_TRUE(world.words().contains(u"Some fields need correcting"_s));
    const auto names = world.dialog->findChildren<QComboBox *>(u"name"_s);
    ASSERT_EQ(names.size(), 2);
    EXPECT_GE(names.last()->findData(u"tx:expiration-minutes"_s), 0);
    names.last()->setCurrentText(u"tx:expiration-minutes"_s);
    const auto values = world.dialog->findChildren<QLineEdit *>(u"value"_s);
    values.last()->setFocus();
    QTest::keyClicks(values.last(), u"15"_s);
    world.press(u"Review"_s);
    EXPECT_FALSE(world.words().contains(u"s3cret"_s));
    world.press(u"Save changes"_s);
    ASSERT_TRUE(world.waitForWords(u"Confirmed"_s));
    EXPECT_TRUE(world.editing.bodies.first().contains(
        R"("settings":{"kount:api_key":"s3cret","tx:expiration-minutes":"15"})"));
}

TEST(ConnectorEditor, ShowsEveryCodeAtItsPlaceAndKeepsWhatWasTyped)
{
    struct Refusal {
        int code;
        const char *field;
        const char *words;
    };
    constexpr Refusal refusals[]{
        {1001, "", "IXOPAY could not use the request"},
        {1002, "postbackFormat", "A value is not allowed"},
        {1003, "businessCountry", "A value has the wrong format"},
        {1004, "name", "A value has characters that are not allowed"},
        {1005, "apiKey", "Something is missing"},
        {1006, "", "Something does not apply here"},
        {1010, "", "The routing document is not valid"},
        {1016, "", "Not a meta-connector"},
    };
    for (const Refusal &refusal : refusals) {
        ConnectorEditorWorld world;
        const QString field = QString::fromLatin1(refusal.field);
        world.editing.fates = {SendFate::Error};
        world.editing.error = FakeCredentials::answer(422, ApiErrorKind::Invalid);
        world.editing.error.platformCode = QString::number(refusal.code);
        world.editing.error.message = u"not this one"_s;
        if (!field.isEmpty())
            world.editing.error.fields = {{field, u"not this one"_s}};
        world.openEditor(EditVerb::Update);
        world.fill(u"description"_s, u"Typed before"_s);
        world.press(u"Review"_s);
        world.press(u"Save changes"_s);
        ASSERT_TRUE(world.waitForWords(QString::fromLatin1(refusal.words))) << refusal.code;
        EXPECT_TRUE(world.words().contains(u"Refused"_s));
        EXPECT_EQ(world.words().contains(u"The platform says: not this one"_s), !field.isEmpty());
        EXPECT_EQ(world.find<QLineEdit>(u"description"_s)->text(), u"Typed before"_s);
        const QWidget *focus = world.dialog->focusWidget();
        const bool beside = focus
            && (focus->objectName() == field
                || (world.find(field) && world.find(field)->isAncestorOf(focus)));
        EXPECT_EQ(beside, !field.isEmpty()) << refusal.code;
    }
}

TEST(ConnectorEditor, SaysWhatBecomesOfTheSecretsItSends)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update);
    world.press(u"Generate Shared secret"_s);
    world.press(u"Review"_s);
    EXPECT_TRUE(world.words().contains(u"in this computer's keychain"_s));
    EXPECT_TRUE(world.words().contains(u"not kept by this editor"_s));
}

} // namespace console::testing
