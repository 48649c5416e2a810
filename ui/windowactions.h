#pragma once

#include "models/domain/preferences.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QMainWindow;
class QShortcut;

namespace console {

/// Every command of the window, each with a menu entry, a shortcut and a name that tests can find.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Command {
        FindAnything,
        OpenById,
        Export,
        SetPreferences,
        LockNow,
        Practice,
        Quit,
        AddAccount,
        EditAccount,
        AllAccounts,
        KeyAbilities,
        FindText,
        PlatformFilter,
        SaveView,
        Reload,
        ReloadAll,
        CancelReading,
        GoBack,
        GoForward,
        GoMerchants,
        GoConnectors,
        GoIntegrations,
        GoRotations,
        GoActivity,
        RotateCredential,
        RotateSelected,
        ChangeStatus,
        SwitchSelected,
        NewObject,
        EditObject,
        ShowMerchant,
        OpenMerchant,
        CopyId,
        CopyCell,
        CopyRows,
        CopyCsv,
        Help,
        Requests,
        Shortcuts,
        About,
        CommandCount
    };

    explicit WindowActions(QMainWindow &window);

    [[nodiscard]] QAction &at(Command command) const { return *m_actions[command]; }
    [[nodiscard]] QList<QAction *> all() const { return m_actions; }

    /// The commands of a row, for its context menu.
    void fillRowMenu(QMenu &menu) const;

    /// Enables a command, or says in its tooltip and status text why it is not.
    void offer(Command command, const QString &reason);

    /// Where saved views are listed.
    [[nodiscard]] QMenu &viewsMenu() const { return *m_views; }
    [[nodiscard]] QMenu &columnsMenu() const { return *m_columns; }

    /// Which theme the menu marks.
    void showScheme(ColourScheme scheme);

signals:
    /// The keys of a command that is off were pressed.
    void refused(const QString &reason);

    void schemeChosen(console::ColourScheme scheme);

private:
    void fillMenuBar(QMenuBar &bar);
    void addSchemes(QMenu &view);

    QList<QAction *> m_actions;
    QMenu *m_views = nullptr;
    QMenu *m_columns = nullptr;
    QList<QAction *> m_schemes; ///< in the order of ColourScheme
    QList<QShortcut *> m_refusals; ///< in the order of Command
};

} // namespace console
