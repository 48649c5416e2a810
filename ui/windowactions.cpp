#include "ui/windowactions.h"

#include "ui/presentation/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <array>
#include <span>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ActionFacts
{
    const char *name; ///< object name
    const char *text;
    const char *shortcut;
    Glyph glyph;
};

/// In the order of WindowActions::Command.
constexpr std::array facts{
    ActionFacts{"actionFindAnything", QT_TRANSLATE_NOOP("WindowActions", "Find an&ything…"), "Ctrl+K", Glyph::Search},
    ActionFacts{"actionOpenById", QT_TRANSLATE_NOOP("WindowActions", "&Open by ID…"), "Ctrl+O", Glyph::Jump},
    ActionFacts{"actionExport", QT_TRANSLATE_NOOP("WindowActions", "&Export…"), "Ctrl+E", Glyph::Export},
    ActionFacts{"actionPreferences", QT_TRANSLATE_NOOP("WindowActions", "P&references…"), "Ctrl+,", Glyph::Settings},
    ActionFacts{"actionLock", QT_TRANSLATE_NOOP("WindowActions", "&Cover the desk"), "Ctrl+L", Glyph::Lock},
    ActionFacts{"actionPractice", QT_TRANSLATE_NOOP("WindowActions", "Explore the &practice sandbox"), "", Glyph::Sandbox},
    ActionFacts{"actionQuit", QT_TRANSLATE_NOOP("WindowActions", "&Quit"), "Ctrl+Q", Glyph::Close},
    ActionFacts{"actionAddAccount", QT_TRANSLATE_NOOP("WindowActions", "&Add account…"), "Ctrl+N", Glyph::Add},
    ActionFacts{"actionEditAccount", QT_TRANSLATE_NOOP("WindowActions", "&Edit account…"), "Ctrl+F2", Glyph::Edit},
    ActionFacts{"actionAllAccounts", QT_TRANSLATE_NOOP("WindowActions", "Show a&ll accounts"), "Ctrl+0", Glyph::Accounts},
    ActionFacts{"actionKeyAbilities", QT_TRANSLATE_NOOP("WindowActions", "&What can I do with this key?"), "Ctrl+Shift+K", Glyph::Key},
    ActionFacts{"actionFind", QT_TRANSLATE_NOOP("WindowActions", "&Search"), "Ctrl+F", Glyph::Search},
    ActionFacts{"actionPlatformFilter", QT_TRANSLATE_NOOP("WindowActions", "&Filter at the platform…"), "Ctrl+Shift+F", Glyph::Integration},
    ActionFacts{"actionSaveView", QT_TRANSLATE_NOOP("WindowActions", "Save this &view…"), "Ctrl+Shift+S", Glyph::Columns},
    ActionFacts{"actionReload", QT_TRANSLATE_NOOP("WindowActions", "&Reload"), "F5", Glyph::Reload},
    ActionFacts{"actionReloadAll", QT_TRANSLATE_NOOP("WindowActions", "Reload &all accounts"), "Ctrl+F5", Glyph::Reload},
    ActionFacts{"actionCancelReading", QT_TRANSLATE_NOOP("WindowActions", "S&top reading"), "Ctrl+.", Glyph::Close},
    ActionFacts{"actionBack", QT_TRANSLATE_NOOP("WindowActions", "&Back"), "Alt+Left", Glyph::Back},
    ActionFacts{"actionForward", QT_TRANSLATE_NOOP("WindowActions", "&Forward"), "Alt+Right", Glyph::Forward},
    ActionFacts{"actionMerchants", QT_TRANSLATE_NOOP("WindowActions", "&Merchants"), "Ctrl+1", Glyph::Merchant},
    ActionFacts{"actionConnectors", QT_TRANSLATE_NOOP("WindowActions", "&Connectors"), "Ctrl+2", Glyph::Connector},
    ActionFacts{"actionIntegrations", QT_TRANSLATE_NOOP("WindowActions", "&Integrations"), "Ctrl+3", Glyph::Integration},
    ActionFacts{"actionRotations", QT_TRANSLATE_NOOP("WindowActions", "R&otations"), "Ctrl+4", Glyph::Rotation},
    ActionFacts{"actionActivity", QT_TRANSLATE_NOOP("WindowActions", "Acti&vity"), "Ctrl+5", Glyph::Activity},
    ActionFacts{"actionRotate", QT_TRANSLATE_NOOP("WindowActions", "&Rotate credential…"), "Ctrl+R", Glyph::Key},
    ActionFacts{"actionRotateSelected", QT_TRANSLATE_NOOP("WindowActions", "Rotate credentials of the &selection…"), "Ctrl+Shift+R", Glyph::Key},
    ActionFacts{"actionStatus", QT_TRANSLATE_NOOP("WindowActions", "&Change status…"), "Ctrl+D", Glyph::Off},
    ActionFacts{"actionSwitchSelected", QT_TRANSLATE_NOOP("WindowActions", "Enable or disable the se&lection…"), "Ctrl+Shift+D", Glyph::Off},
    ActionFacts{"actionNewObject", QT_TRANSLATE_NOOP("WindowActions", "&New…"), "Ctrl+Shift+N", Glyph::Add},
    ActionFacts{"actionEditObject", QT_TRANSLATE_NOOP("WindowActions", "&Edit…"), "F2", Glyph::Edit},
    ActionFacts{"actionShowMerchant", QT_TRANSLATE_NOOP("WindowActions", "Show its &merchant"), "Ctrl+M", Glyph::Merchant},
    ActionFacts{"actionOpenMerchant", QT_TRANSLATE_NOOP("WindowActions", "Merchant &page"), "Ctrl+Shift+M", Glyph::Merchant},
    ActionFacts{"actionCopyId", QT_TRANSLATE_NOOP("WindowActions", "Copy &ID"), "Ctrl+Shift+C", Glyph::Copy},
    ActionFacts{"actionCopyCell", QT_TRANSLATE_NOOP("WindowActions", "Copy c&ell"), "", Glyph::Copy},
    ActionFacts{"actionCopyRows", QT_TRANSLATE_NOOP("WindowActions", "Copy ro&ws"), "Ctrl+C", Glyph::Copy},
    ActionFacts{"actionCopyCsv", QT_TRANSLATE_NOOP("WindowActions", "Copy as C&SV"), "", Glyph::Copy},
    ActionFacts{"actionHelp", QT_TRANSLATE_NOOP("WindowActions", "&Help for this page"), "F1", Glyph::Help},
    ActionFacts{"actionRequests", QT_TRANSLATE_NOOP("WindowActions", "Re&quests…"), "Ctrl+Shift+I", Glyph::Send},
    ActionFacts{"actionShortcuts", QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"), "Ctrl+/", Glyph::Keyboard},
    ActionFacts{"actionAbout", QT_TRANSLATE_NOOP("WindowActions", "&About Merchant Console"), "", Glyph::Info},
};
static_assert(facts.size() == WindowActions::CommandCount);

constexpr int separator = -1;

struct MenuFacts
{
    const char *title;
    std::span<const int> commands;
};

using W = WindowActions;
constexpr int fileCommands[]{W::FindAnything, W::OpenById,       W::Export, separator,
                             W::Practice,     W::SetPreferences, W::LockNow, separator, W::Quit};
constexpr int accountCommands[]{W::AddAccount, W::EditAccount, W::KeyAbilities, separator,
                                W::AllAccounts};
constexpr int viewCommands[]{W::FindText, W::PlatformFilter, W::SaveView, separator, W::Reload, W::ReloadAll, W::CancelReading};
constexpr int goCommands[]{W::GoBack, W::GoForward, separator, W::GoMerchants, W::GoConnectors, W::GoIntegrations, W::GoRotations,
                           W::GoActivity};
constexpr int rowCommands[]{W::EditObject,       W::NewObject,      separator,
                            W::RotateCredential, W::RotateSelected, W::ChangeStatus, W::SwitchSelected, separator,
                            W::OpenMerchant,     W::ShowMerchant,   separator,       W::CopyId,
                            W::CopyCell,         W::CopyRows,       W::CopyCsv};
constexpr int helpCommands[]{W::Help, W::Requests, W::Shortcuts, W::About};

constexpr std::array menus{
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&File"), fileCommands},
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&Accounts"), accountCommands},
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&View"), viewCommands},
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&Go"), goCommands},
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&Object"), rowCommands},
    MenuFacts{QT_TRANSLATE_NOOP("WindowActions", "&Help"), helpCommands},
};

void fill(QMenu &menu, std::span<const int> commands, const QList<QAction *> &actions)
{
    for (const int command : commands) {
        if (command == separator)
            menu.addSeparator();
        else
            menu.addAction(actions[command]);
    }
}

} // namespace

WindowActions::WindowActions(QMainWindow &window) : QObject(&window)
{
    for (const ActionFacts &fact : facts) {
        auto *action = new QAction(glyphIcon(fact.glyph, Ink::Muted), tr(fact.text), this);
        action->setObjectName(QLatin1String(fact.name));
        if (*fact.shortcut)
            action->setShortcut(QKeySequence(QLatin1String(fact.shortcut)));
        m_actions.append(action);
        // A disabled action swallows its keys without a word: this answers in its place.
        auto *refusal = new QShortcut(action->shortcut(), &window);
        refusal->setEnabled(false);
        connect(refusal, &QShortcut::activated, this,
                [this, action] { emit refused(action->statusTip()); });
        m_refusals.append(refusal);
    }
    window.addActions(m_actions);
    fillMenuBar(*window.menuBar());
}

void WindowActions::fillMenuBar(QMenuBar &bar)
{
    bar.setAccessibleName(tr("Menu bar"));
    for (const MenuFacts &entry : menus) {
        QMenu *menu = bar.addMenu(tr(entry.title));
        menu->setToolTipsVisible(true);
        menu->setAccessibleName(tr("%1 menu").arg(menu->title().remove(u'&')));
        fill(*menu, entry.commands, m_actions);
        if (entry.commands.data() != viewCommands)
            continue;
        m_views = menu->addMenu(tr("Saved v&iews"));
        m_views->setAccessibleName(tr("Saved views menu"));
        m_columns = menu->addMenu(tr("&Columns"));
        m_columns->setAccessibleName(tr("Columns menu"));
        addSchemes(*menu);
    }
}

void WindowActions::addSchemes(QMenu &view)
{
    constexpr std::array schemes{
        std::pair{ColourScheme::System, QT_TRANSLATE_NOOP("WindowActions", "&System")},
        std::pair{ColourScheme::Light, QT_TRANSLATE_NOOP("WindowActions", "&Light")},
        std::pair{ColourScheme::Dark, QT_TRANSLATE_NOOP("WindowActions", "&Dark")},
        std::pair{ColourScheme::HighContrast, QT_TRANSLATE_NOOP("WindowActions", "&High contrast")},
    };
    view.addSeparator();
    QMenu *menu = view.addMenu(tr("&Theme"));
    menu->setAccessibleName(tr("Theme menu"));
    auto *group = new QActionGroup(menu);
    for (const auto &[scheme, text] : schemes) {
        QAction *action = group->addAction(tr(text));
        action->setObjectName("actionTheme"_L1 + QString::number(int(scheme)));
        action->setCheckable(true);
        action->setChecked(scheme == ColourScheme::System);
        m_schemes.append(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = scheme] { emit schemeChosen(chosen); });
        menu->addAction(action);
    }
}

void WindowActions::showScheme(ColourScheme scheme)
{
    m_schemes[qsizetype(scheme)]->setChecked(true);
}

void WindowActions::fillRowMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    fill(menu, rowCommands, m_actions);
}

void WindowActions::offer(Command command, const QString &reason)
{
    QAction &action = at(command);
    action.setEnabled(reason.isEmpty());
    m_refusals[command]->setEnabled(!reason.isEmpty() && !action.shortcut().isEmpty());
    action.setToolTip(reason);
    action.setStatusTip(reason);
}

} // namespace console
