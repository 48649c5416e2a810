#pragma once

#include "models/domain/specs/connectorspec.h"
#include "tests/support/fakeediting.h"
#include "tests/ui/dialogs/dialogworld.h"
#include "ui/dialogs/editing/editordialog.h"

namespace console::testing {

using namespace Qt::StringLiterals;

/// Describes one adapter, as getConnectorSettings does.
struct DescribingEditing : FakeEditing
{
    DescribingEditing() : FakeEditing(PlatformKind::Ixopay) { }

    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &target, const EditOffer &offer) override
    {
        if (target.type != "Adyen"_L1)
            return readyCall<ObjectSpec>(
                plainConnectorSpec(offer.verb, offer.variant, ConnectorKind::Ordinary));
        IxopaySettings settings;
        FieldSpec account;
        account.path = account.label = u"merchantAccount"_s;
        account.help = u"As it is called in the provider's back office."_s;
        settings.extraData = {account};
        settings.vaultIsRaw = true;
        return readyCall<ObjectSpec>(
            connectorSpec(offer.verb, offer.variant, ConnectorKind::Ordinary, settings));
    }
};

/// The editor over one IXOPAY connector, or a new one beside it.
struct ConnectorEditorWorld : DialogWorld
{
    DescribingEditing editing;
    Account account;
    ObjectRef target;

    ConnectorEditorWorld() : account(addAccount(PlatformKind::Ixopay, Environment::Test, u"Desk"_s))
    {
        platformOf(account).editRole = &editing;
        target = {account.id, ObjectKind::Connector, u"CO-1"_s, u"Adyen EUR"_s,
                  u"ME-1"_s,  u"Liftkarten"_s,       u"Adyen"_s, u"enabled"_s};
        editing.stored = {shownObject(target, {{u"name"_s, "\"Adyen EUR\""},
                                               {u"adapter"_s, "\"Adyen\""},
                                               {u"method"_s, "\"Creditcard\""},
                                               {u"apiKey"_s, "\"key-1\""},
                                               {u"sharedSecret"_s, "\"canary-shared\""},
                                               {u"disabled"_s, "false"},
                                               {u"settings"_s, R"({"kount:api_key":"s3cret"})"}})};
    }

    ~ConnectorEditorWorld() { delete dialog; } // before the role that it asks

    void openEditor(EditVerb verb, const QString &variant = {})
    {
        if (verb == EditVerb::Create)
            target.id = target.name = target.type = QString();
        open<EditorDialog>(parts, target, EditOffer{verb, ObjectKind::Connector, variant, {}});
        EXPECT_TRUE(QTest::qWaitFor([this] { return find(u"objectForm"_s); }));
    }

    void fill(const QString &path, const QString &text) const
    {
        QWidget *widget = find(path);
        ASSERT_TRUE(widget) << path.toStdString();
        widget->setFocus();
        QTest::keyClicks(dialog->focusWidget(), text); // a secret's field is inside
    }
};

} // namespace console::testing
