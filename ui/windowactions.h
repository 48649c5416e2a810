#pragma once

#include "ui/presentation/theme.h"

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
        OpenById,
        Export,
        Practice,
        Quit,
        AddAccount,
        EditAccount,
        AllAccounts,
        FindText,
        Reload,
        ReloadAll,
        CancelReading,
        GoMerchants,
        GoConnectors,
        GoIntegrations,
        GoRotations,
        GoActivity,
        RotateCredential,
        RotateSelected,
        ChangeStatus,
        ShowMerchant,
        CopyId,
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

signals:
    /// The keys of a command that is off were pressed.
    void refused(const QString &reason);

    void schemeChosen(console::Theme::Scheme scheme);

private:
    void fillMenuBar(QMenuBar &bar);
    void addSchemes(QMenu &view);

    QList<QAction *> m_actions;
    QList<QShortcut *> m_refusals; ///< in the order of Command
};

} // namespace console
