#pragma once

#include "ui/dialogs/rotationdialog.h"

#include "tests/ui/dialogs/dialogworld.h"

namespace console::testing {

using namespace Qt::StringLiterals;

/// A rotation dialog on a Preczn test account, used by keyboard.
struct RotationDialogWorld : DialogWorld
{
    Account account = addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn test"_s);

    void openReplace()
    {
        credentials.onFile = cardPointe("496160873888", "api-user-1", "old-password-77");
        open<RotationDialog>(parts, connectorOf(account));
        ASSERT_TRUE(QTest::qWaitFor([] { return isEnabled(u"Next"_s); }));
    }

    void hasStatus(const QString &status)
    {
        Connector connector;
        connector.id = connectorOf(account).connectorId;
        connector.rawStatus = status;
        CatalogueBatch batch;
        batch.connectors.append(connector);
        catalogue.upsert(account, batch, clock.now());
    }

    void openCurrentStep()
    {
        openReplace();
        press(u"Next"_s);
    }

    void typeCurrent(const QString &secret = u"old-password-77"_s)
    {
        type(u"Current Merchant ID (mid)"_s, u"496160873888"_s);
        type(u"Current API username (key)"_s, u"api-user-1"_s);
        type(u"Current API password (secret)"_s, secret);
    }

    void typeNew(const QString &secret = u"new-password-99"_s)
    {
        type(u"New Merchant ID (mid)"_s, u"496160873888"_s);
        type(u"New API username (key)"_s, u"api-user-2"_s);
        type(u"New API password (secret)"_s, secret);
    }

    void goToReview()
    {
        press(u"Next"_s);
        typeCurrent();
        press(u"Next"_s);
        typeNew();
        press(u"Next"_s);
    }
};

} // namespace console::testing
