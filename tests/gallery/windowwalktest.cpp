// A walk through every kind of window: each control has a name of its own, and Tab comes to it. A
// dialog, page, popover or field editor that the sources declare and the walk misses fails it.
#include "tests/gallery/findings.h"
#include "tests/ui/desk.h"
#include "tests/ui/dialogs/connectoreditorworld.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/abilitiesdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/linkmerchantdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/openbyiddialog.h"
#include "ui/dialogs/platformfilterdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/requestsdialog.h"
#include "ui/dialogs/rotationbatchdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/statuscommanddialog.h"
#include "ui/dialogs/switchbatchdialog.h"
#include "ui/lock/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/filterbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowactions.h"

#include "models/tables/cataloguetable.h"

#include <QAction>
#include <QDirIterator>
#include <QFileDialog>
#include <QFile>
#include <QListWidget>
#include <QMainWindow>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u"::"_s, -1);
}

/// Which kinds of windows and parts were walked through.
class Walk
{
public:
    void through(QWidget &window)
    {
        settle();
        note(window);
        const std::string where = QString(nameOf(window) + u' ' + window.windowTitle()).toStdString();
        EXPECT_EQ(namingFaults(window), QStringList()) << where;
        EXPECT_EQ(sharedLetters(window), QStringList()) << where;
        EXPECT_EQ(unreachable(window), QStringList()) << where;
    }

    void note(const QWidget &window)
    {
        seen.insert(nameOf(window));
        const auto parts = window.findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (part->isVisible())
                seen.insert(nameOf(*part));
        }
    }

    QSet<QString> seen;
};

/// What the sources of the window's ring say: class by base.
QMultiHash<QString, QString> declaredClasses(QStringList &popups)
{
    static const QRegularExpression declaration(
        u"class (\\w+)(?: final)? : public (?:\\w+::)?(\\w+)"_s);
    QMultiHash<QString, QString> derived;
    QDirIterator files(QString(QStringLiteral(CONSOLE_SOURCE_DIR) + u"/ui"_s), {u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile header(files.next());
        QFile body(header.fileName().chopped(1) + u"cpp"_s);
        EXPECT_TRUE(header.open(QIODevice::ReadOnly));
        const bool isPopup = body.open(QIODevice::ReadOnly) && body.readAll().contains("Qt::Popup");
        auto found = declaration.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            derived.insert(match.captured(2), match.captured(1));
            if (isPopup)
                popups.append(match.captured(1));
        }
    }
    return derived;
}

/// Those that nothing derives from, below a base.
void addLeaves(const QMultiHash<QString, QString> &derived, const QString &base, QStringList &leaves)
{
    const QStringList children = derived.values(base);
    if (children.isEmpty())
        leaves.append(base);
    for (const QString &child : children)
        addLeaves(derived, child, leaves);
}

QStringList whatHasToBeWalked()
{
    QStringList all{u"LockCover"_s};
    const auto derived = declaredClasses(all);
    for (const QString &base : {u"QDialog"_s, u"QMainWindow"_s, u"Page"_s, u"FieldEditor"_s})
        addLeaves(derived, base, all);
    return all;
}

void walkBeginnings(Walk &walk)
{
    Desk desk;
    MainWindow window(desk.parts());
    window.resize(1280, 800);
    window.show();
    walk.through(window); // the welcome page
    desk.addAccounts();
    walk.through(window); // nothing read yet
}

void walkPages(Walk &walk)
{
    Desk desk;
    desk.addAccounts();
    desk.allowChanges();
    desk.readAll();
    desk.leaveRotationsOpen();
    MainWindow window(desk.parts());
    window.resize(1280, 800);
    window.show();
    for (const PageId page : allPages) {
        window.showPage(page);
        walk.through(window);
    }
    window.openMerchant(desk.account(PlatformKind::Preczn).id, u"mid_2fKq81bobbys"_s);
    walk.through(window);
    window.showObject(ObjectKind::Connector, desk.account(PlatformKind::Ixopay).id, u"CO-9001"_s);
    FilterBar &filters = window.cataloguePage(ObjectKind::Connector).filters();
    filters.facetButton().setChecked(true);
    CatalogueQuery query;
    query.platforms = {PlatformKind::Ixopay};
    filters.setQuery(query);
    EXPECT_TRUE(QTest::qWaitFor([&window] { return window.notices().has(u"tip"_s); }, 8000));
    walk.through(window); // details, filters, their chips, and a notice
}

void walkWhatHangsOnTheWindow(Walk &walk)
{
    Desk desk;
    desk.vault.state = VaultHealth::NoService;
    desk.addAccounts();
    desk.readAll();
    MainWindow window(desk.parts());
    window.resize(1280, 800);
    window.show();
    walk.through(window); // the keychain is missing
    for (const auto command : {WindowActions::FindAnything, WindowActions::Help}) {
        window.actions().at(command).trigger();
        settle();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
        ASSERT_TRUE(dialog);
        walk.through(*dialog);
        dialog->close();
        settle();
    }
    desk.beginReading(PlatformKind::Preczn);
    settle();
    window.findChild<QPushButton *>(u"runningTasks"_s)->click();
    settle();
    auto *popover = window.findChild<QWidget *>(u"taskPopover"_s);
    ASSERT_TRUE(popover);
    walk.through(*popover);
    popover->close();
    window.idleLock().lock();
    settle();
    walk.note(window);
    ASSERT_TRUE(window.focusWidget());
    EXPECT_EQ(window.focusWidget()->objectName(), u"unlock"_s);
    EXPECT_FALSE(window.focusWidget()->accessibleName().isEmpty());
}

void walkSmallDialogs(Walk &walk)
{
    DialogWorld world;
    const Account account = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn"_s);
    const auto visit = [&] {
        walk.through(*world.dialog);
        delete world.dialog;
    };
    world.open<AboutDialog>();
    visit();
    world.open<AbilitiesDialog>(world.parts, account);
    visit();
    world.open<AccountDialog>(world.parts, std::nullopt);
    visit();
    world.open<AccountDialog>(world.parts, std::optional(account));
    visit();
    world.open<ConfirmDialog>(u"Forget it?"_s, u"It is gone then."_s, u"Forget"_s);
    visit();
    world.open<LinkMerchantDialog>(world.parts, MerchantRef{account.id, u"mid_1"_s});
    visit();
    world.open<NameDialog>(u"Save this view"_s, u"Under a name."_s, u"Save"_s);
    visit();
    world.open<OpenByIdDialog>(world.parts, std::optional(account.id), ObjectKind::Merchant);
    visit();
    world.open<PlatformFilterDialog>(world.parts, std::nullopt, u"mid_1"_s);
    visit();
    world.open<PreferencesDialog>(world.preferences);
    visit();
    world.open<RequestsDialog>(world.exchanges);
    visit();
    QMainWindow window;
    const WindowActions actions(window);
    world.open<ShortcutsDialog>(actions.all());
    visit();
    CatalogueTable table(world.catalogue, ObjectKind::Integration, world.clock);
    world.open<ExportDialog>(catalogueSource(table, u"Preczn"_s, {}), world.parts);
    walk.through(*world.dialog);
    world.press(u"Browse for a file"_s);
    auto *browser = world.find<QFileDialog>({});
    ASSERT_TRUE(browser);
    walk.through(*browser);
    delete world.dialog;
}

void walkChanges(Walk &walk)
{
    DialogWorld world;
    const Account account =
        world.addAccount(PlatformKind::ChargebackStop, Environment::Live, u"ChargebackStop"_s);
    const auto row = integrationRow(account, u"Orders"_s, u"CUSTOM_ORDERS"_s, u"ENABLED"_s);
    world.platformOf(account).onFile = integrationOf(row);
    world.open<StatusCommandDialog>(world.parts, row, StatusCommand::Disable);
    walk.through(*world.dialog);
    delete world.dialog;
    const Account preczn = world.addAccount(PlatformKind::Preczn, Environment::Live, u"Preczn"_s);
    world.open<RotationDialog>(world.parts, connectorOf(preczn));
    for (int step = 0; step < 2; ++step) {
        walk.through(*world.dialog);
        world.press(u"Next"_s);
    }
    walk.through(*world.dialog); // a field is missing
    delete world.dialog;
    world.open<RotationBatchDialog>(world.parts, QList{connectorOf(preczn)});
    EXPECT_TRUE(QTest::qWaitFor([] { return DialogWorld::isEnabled(u"Next"_s); }));
    walk.through(*world.dialog);
    world.press(u"Next"_s);
    walk.through(*world.dialog);
}

void walkEditors(Walk &walk)
{
    ConnectorEditorWorld world;
    world.openEditor(EditVerb::Update);
    world.press(u"Show and edit Settings"_s);
    world.press(u"Add to Terminals"_s);
    walk.through(*world.dialog);
    delete world.dialog;
    world.open<SwitchBatchDialog>(
        world.parts, QList{world.target},
        EditOffer{EditVerb::Update, ObjectKind::Connector, u"disable"_s, EditBlock::None});
    walk.through(*world.dialog);
}

/// A new object of a platform, whose fields are of the kinds that connectors have not.
void walkNewObject(Walk &walk, PlatformKind platform, EditVerb verb)
{
    DialogWorld world;
    FakeEditing editing(platform);
    editing.pickers[u"organisations"_s] = QList<Choice>{{u"org_1f9"_s, u"Acme Ltd"_s, {}}};
    editing.pickers[u"merchants"_s] = QList<Choice>{{u"mrch_1"_s, u"Acme EU"_s, u"STRIPE"_s}};
    const Account account = world.addAccount(platform, Environment::Test, u"Desk"_s);
    world.platformOf(account).editRole = &editing;
    ObjectRef target;
    target.account = account.id;
    world.open<EditorDialog>(world.parts, target,
                             EditOffer{verb, ObjectKind::Integration, {}, EditBlock::None});
    EXPECT_TRUE(QTest::qWaitFor(
        [&world] { return world.dialog->findChild<QWidget *>(u"objectForm"_s) != nullptr; }));
    walk.through(*world.dialog);
    delete world.dialog;
}

} // namespace

TEST(WindowWalk, ComesToEveryWindowAndEveryControlInIt)
{
    Walk walk;
    walkBeginnings(walk);
    walkPages(walk);
    walkWhatHangsOnTheWindow(walk);
    walkSmallDialogs(walk);
    walkChanges(walk);
    walkEditors(walk);
    walkNewObject(walk, PlatformKind::ChargebackStop, EditVerb::Create);
    walkNewObject(walk, PlatformKind::Paygentic, EditVerb::Upsert);
    const QStringList all = whatHasToBeWalked();
    EXPECT_GE(all.size(), 30) << "the sources were not understood";
    for (const QString &kind : all)
        EXPECT_TRUE(walk.seen.contains(kind)) << kind.toStdString() << " is never walked through";
}

} // namespace console::testing
