#include "models/tables/cataloguetable.h"
#include "tests/ui/dialogs/dialogworld.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/statuscommanddialog.h"

#include <QComboBox>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

/// Whatever can have the focus has a name, and no two visible ones share it.
void expectNames(const QWidget *window, const QString &where)
{
    QStringList names;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QComboBox *>(widget->parentWidget());
        if (!widget->isVisible() || inner || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QString what = QString(where + u": "_s + QLatin1String(widget->metaObject()->className())
                                     + u' ' + widget->objectName());
        EXPECT_FALSE(widget->objectName().isEmpty()) << what.toStdString();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << what.toStdString();
        EXPECT_FALSE(names.contains(widget->accessibleName())) << what.toStdString();
        names.append(widget->accessibleName());
    }
    EXPECT_GE(names.size(), 2) << where.toStdString();
}

} // namespace

TEST(DialogNames, EveryControlOfEveryDialogHasItsOwnName)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    world.vault.state = VaultHealth::Locked;
    world.open<AccountDialog>(world.parts, std::optional(account));
    expectNames(world.dialog, u"account"_s);
    delete world.dialog;
    world.vault.state = VaultHealth::Ready;

    const auto row = integrationRow(account, u"Orders"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s);
    world.open<StatusCommandDialog>(world.parts, row, StatusCommand::Disable);
    EXPECT_TRUE(world.words().contains(u"Not possible here"_s)) << "Preczn has no such command";
    delete world.dialog;

    world.open<RotationDialog>(world.parts, connectorOf(account, u"Unheard"_s));
    expectNames(world.dialog, u"rotation, target"_s);
    world.press(u"Next"_s);
    expectNames(world.dialog, u"rotation, current"_s);
    world.type(u"Current other field's name"_s, u"merchantToken"_s);
    world.press(u"Current field: add"_s);
    world.type(u"Current merchantToken"_s, u"abc"_s);
    expectNames(world.dialog, u"rotation, added field"_s);
    delete world.dialog;

    CatalogueTable table(world.catalogue, ObjectKind::Integration, world.clock);
    world.open<ExportDialog>(catalogueSource(table, u"CBS"_s, {}), world.parts);
    expectNames(world.dialog, u"export"_s);
    delete world.dialog;
}

} // namespace console::testing
