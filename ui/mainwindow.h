#pragma once

#include "models/domain/statustransition.h"
#include "ui/consoleparts.h"
#include "ui/pages/pageid.h"
#include "ui/widgets/environmentband.h"

#include <QMainWindow>
#include <QSet>

#include <array>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace console {

class CataloguePage;
class DetailPane;
class DialogOpener;
class NoticeBar;
class Page;
class RotationsPage;
class Sidebar;
class WelcomePage;
class WindowActions;
class WindowNotices;

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

public slots:
    /// Whether the practice sandbox is offered: not while this is the practice sandbox.
    void setPracticeAvailable(bool available);

    void showPage(console::PageId page);

    /// Goes to an object, whichever account and filters are chosen now.
    void showObject(console::ObjectKind kind, const console::AccountId &account, const QString &id);

signals:
    void practiceRequested();

protected:
    /// Esc that nothing else wanted closes the newest notice.
    void keyPressEvent(QKeyEvent *event) override;

private:
    // mainwindowlayout.cpp
    void build();
    [[nodiscard]] QWidget *newDesk();
    [[nodiscard]] QWidget *newTopBar();
    [[nodiscard]] QWidget *newBottomBar();
    void addPages();
    void arrangeFocus();

    // mainwindowcommands.cpp
    void connectActions();
    void connectPages();
    void connectCatalogue(CataloguePage &page);
    void rotate();
    void rotateSelected();
    void runCommand(StatusCommand command);
    void runFirstCommand();
    void showMerchantOfRow();
    void copyId();
    void exportRows();
    void reload();
    void cancelReading();
    void editAccount(const std::optional<AccountId> &account);
    void showRowMenu(const QPoint &global);
    void showAccountMenu(const AccountId &account, const QPoint &global);

    // mainwindow.cpp
    void followAccounts();
    void followAccount();
    void followPage();
    void followRow();
    void noteStoreChange(ObjectKind kind);
    void followStore();
    void followRotations();
    void offerCommands();
    void showStatus();
    void tick();
    [[nodiscard]] EnvironmentScope scope() const;
    [[nodiscard]] Page &page(PageId id) const;
    [[nodiscard]] CataloguePage *currentCatalogue() const;
    [[nodiscard]] std::optional<CatalogueRow> currentRow() const;
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
    std::array<CataloguePage *, 3> m_catalogues{};
    RotationsPage *m_rotations;
    Page *m_activity;
    DetailPane *m_detail;
    QTimer *m_storeChange;
    QSet<ObjectKind> m_changedKinds;
    QLabel *m_status;
    QPushButton *m_stop;
    bool m_practiceAvailable = true;
};

} // namespace console
