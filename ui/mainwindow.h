#pragma once

#include "models/domain/objectspec.h"
#include "models/domain/preferences.h"
#include "models/domain/statustransition.h"
#include "ui/consoleparts.h"
#include "ui/pages/merchantlinks.h"
#include "ui/pages/pageid.h"
#include "ui/pages/placehistory.h"
#include "ui/pages/savedviews.h"
#include "ui/palette/paletteentry.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/onfirstuse.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <array>
#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace console {

struct ListFilter;
class ActivityPage;
class CataloguePage;
class DetailPane;
class DialogOpener;
class NoticeBar;
class HelpWindow;
class IdleLock;
class MerchantPage;
class Page;
class PaletteContents;
class RotationsPage;
class RunningTasks;
class Sidebar;
class WelcomePage;
class WindowActions;
class WindowNotices;
struct ObjectOffer;

/// The window of one profile: navigation, pages, detail, and every command.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(ConsoleParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] CataloguePage &cataloguePage(ObjectKind kind) const
    {
        return *m_catalogues[size_t(kind)];
    }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] NoticeBar &notices() const { return *m_noticeBar; }
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    [[nodiscard]] MerchantPage &merchantPage() const { return *m_merchant; }
    [[nodiscard]] IdleLock &idleLock() const { return *m_lock; }

    /// Keeps how the window is now in the profile, as closing it does.
    void keepMemory() const { remember(); }

public slots:
    /// Whether the practice sandbox is offered: not while this is the practice sandbox.
    void setPracticeAvailable(bool available);

    void showPage(console::PageId page);

    void showPreferences();

    /// The preferences at the choice of language, to go on choosing in a window of another one.
    void showLanguages();

    /// Goes to an object, whichever account and filters are chosen now.
    void showObject(console::ObjectKind kind, const console::AccountId &account, const QString &id);

    /// Goes to a merchant's own page.
    void showFiltered(const AccountId &account, const ListFilter &filter);
    void openMerchant(const console::AccountId &account, const QString &id);

signals:
    /// Once: it was painted for the first time, or has been out of sight for a moment. What nobody
    /// sees at first may begin.
    void settled();

    void practiceRequested();

    /// Another language is preferred: this window goes on speaking its own, a new one is needed.
    void languageChosen();

protected:
    /// Esc that nothing else wanted closes the newest notice.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    // mainwindowmemory.cpp
    void recallPage();
    void recall();
    void recallMerchant();
    void remember() const;
    void followPreferences();
    void choosePreference(const std::function<void(Preferences &)> &change);

    // mainwindowlayout.cpp
    void build();
    [[nodiscard]] QWidget *newDesk();
    [[nodiscard]] QWidget *newTopBar();
    [[nodiscard]] QWidget *newBottomBar();
    void arrangeFocus();

    // mainwindowpages.cpp
    [[nodiscard]] OnFirstUse<CataloguePage> cataloguePlace(ObjectKind kind);
    [[nodiscard]] OnFirstUse<RotationsPage> rotationsPlace();
    [[nodiscard]] OnFirstUse<ActivityPage> activityPlace();
    [[nodiscard]] OnFirstUse<MerchantPage> merchantPlace();
    void admit(Page &page);
    void admitPlace(Page &page);
    void connectCatalogue(CataloguePage &page);
    void connectRotations(RotationsPage &page);
    void connectMerchant(MerchantPage &page);
    void makeNextPage();

    // mainwindowcommands.cpp
    void connectActions();
    void connectPages();
    void rotate();
    void rotateSelected();
    void runCommand(StatusCommand command);
    void runFirstCommand();
    void showMerchantOfRow();
    void copyId();
    void copyRows();
    void exportRows();
    void reload();
    void cancelReading();
    void editAccount(const std::optional<AccountId> &account);
    void showRowMenu(const QPoint &global);
    void showAccountMenu(const AccountId &account, const QPoint &global);

    // mainwindowplaces.cpp
    void connectPlaces();
    void findAnything();
    void goTo(const PalettePlace &place);
    void goTo(const DeskPlace &place);
    [[nodiscard]] DeskPlace here() const;
    void notePlace();
    void noteRow();
    void offerHistory();
    void showMerchant(const MerchantRef &merchant);
    void leaveMerchant();
    void openRow();
    void linkMerchant();

    // mainwindowdesk.cpp
    void connectDesk();
    void showHelp();
    void showAbilities();
    void saveView();
    void fillViews();
    void showColumnMenu(const QPoint &global);
    void fillColumns(QMenu &menu);
    void copyAsCsv();
    void showTip();
    void connectSettling();
    void followTasks();
    void showTasks();

    // mainwindowediting.cpp
    [[nodiscard]] QList<ObjectOffer> creations() const;
    void offerEditing();
    void edit(const EditOffer &offer);
    void editFirst();
    [[nodiscard]] QString switchReason(const CatalogueRow &row, const QString &none) const;
    void switchFirst();
    void switchSelected();
    [[nodiscard]] QMenu *newOfferMenu();
    void popUp(QMenu &menu);
    void createObject();
    void choose(const QList<ObjectOffer> &offers);

    // mainwindow.cpp
    void followAccounts();
    void followAccount();
    void followPage();
    void followRow();
    void placeDetail();
    void noteStoreChange(ObjectKind kind);
    void followStore();
    void followRotations();
    void offerCommands();
    void showStatus();
    void tick();
    [[nodiscard]] EnvironmentScope scope() const;
    [[nodiscard]] Page &page(PageId id) const;
    [[nodiscard]] Page *pageIfMade(PageId id) const;
    void enter();
    [[nodiscard]] bool isMerchantShown() const;
    [[nodiscard]] CataloguePage *currentCatalogue() const;
    [[nodiscard]] QString exportReason() const;
    [[nodiscard]] std::optional<CatalogueRow> currentRow() const;
    /// What a command for a kind is about: the current row, or an object of the merchant's page.
    [[nodiscard]] std::optional<CatalogueRow> rowFor(ObjectKind kind) const;
    [[nodiscard]] QList<CatalogueRow> selectedRows() const; ///< none where a batch has no room
    [[nodiscard]] int selectedCount() const;

    ConsoleParts m_parts;
    WindowActions *m_actions;
    DialogOpener *m_dialogs;
    EnvironmentBand *m_band;
    QStackedWidget *m_outer; ///< welcome, or the desk
    WelcomePage *m_welcome;
    Sidebar *m_sidebar;
    QStackedWidget *m_headers;
    QPushButton *m_reload;
    QPushButton *m_export;
    NoticeBar *m_noticeBar;
    WindowNotices *m_notices;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    std::array<OnFirstUse<CataloguePage>, 3> m_catalogues;
    OnFirstUse<RotationsPage> m_rotations;
    OnFirstUse<ActivityPage> m_activity;
    DetailPane *m_detail;
    QTimer *m_storeChange;
    QTimer *m_settling;
    QTimer *m_pageMaking; ///< of those that nothing wanted yet
    QSet<ObjectKind> m_changedKinds;
    QLabel *m_status;
    QPushButton *m_stop;
    RunningTasks *m_tasks;
    QPushButton *m_running; ///< how many tasks run, and the way to them
    MerchantLinks m_links;
    OnFirstUse<MerchantPage> m_merchant;
    PaletteContents *m_palette;
    IdleLock *m_lock;
    SavedViews m_views;
    LanguageChoice m_language; ///< of this window
    PlaceHistory m_history;
    QPointer<HelpWindow> m_help;
    bool m_wasShown = false;
    bool m_wasPainted = false;
    bool m_travelling = false; ///< going back or forward: not a new place
    bool m_practiceAvailable = true;
};

} // namespace console
