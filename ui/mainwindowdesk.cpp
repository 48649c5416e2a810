// What makes the desk one's own: preferences, views, columns, help, the lock.
#include "ui/mainwindow.h"

#include "models/ports/accountstore.h"
#include "models/ports/profilememory.h"
#include "ui/dialogopener.h"
#include "ui/dialogs/abilitiesdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/lock/idlelock.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/sidebar.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/tasks/runningtasks.h"
#include "ui/tasks/taskpopover.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The help's page for each place, in the order of PageId.
constexpr std::array helpTopics{"merchants"_L1, "connectors"_L1, "integrations"_L1, "rotations"_L1,
                                "activity"_L1};
static_assert(helpTopics.size() == allPages.size());

struct Tip
{
    QLatin1String id;
    const char *title;
    const char *text;
};

/// Shown once each, one a start, until they are dismissed for good.
constexpr std::array tips{
    Tip{"find"_L1, QT_TRANSLATE_NOOP("MainWindow", "Ctrl+K takes you anywhere"),
        QT_TRANSLATE_NOOP("MainWindow", "Type a few letters of a merchant, connector, account "
                                        "or command, then press Enter.")},
    Tip{"columns"_L1, QT_TRANSLATE_NOOP("MainWindow", "Make the tables your own"),
        QT_TRANSLATE_NOOP("MainWindow", "Drag columns, right-click a title to choose them, and "
                                        "save what you look at often as a view.")},
    Tip{"help"_L1, QT_TRANSLATE_NOOP("MainWindow", "F1 explains the page you are on"),
        QT_TRANSLATE_NOOP("MainWindow", "Ctrl+/ lists every shortcut.")},
};

/// What a mouse does with the titles, for the column that the rows are sorted by.
struct ColumnMove
{
    const char *text;
    QLatin1String keys;
    void (CatalogueView::*act)(int);
    int by;
};

constexpr std::array columnMoves{
    ColumnMove{QT_TRANSLATE_NOOP("MainWindow", "“%1” one place earlier"), "Ctrl+Shift+Left"_L1,
               &CatalogueView::moveSortColumn, -1},
    ColumnMove{QT_TRANSLATE_NOOP("MainWindow", "“%1” one place later"), "Ctrl+Shift+Right"_L1,
               &CatalogueView::moveSortColumn, 1},
    ColumnMove{QT_TRANSLATE_NOOP("MainWindow", "“%1” wider"), "Ctrl++"_L1,
               &CatalogueView::widenSortColumn, 1},
    ColumnMove{QT_TRANSLATE_NOOP("MainWindow", "“%1” narrower"), "Ctrl+-"_L1,
               &CatalogueView::widenSortColumn, -1},
};

void addColumnMoves(QMenu &menu, CatalogueView &view)
{
    const int column = view.horizontalHeader()->sortIndicatorSection();
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    for (const ColumnMove &move : columnMoves) {
        const QString keys =
            isolatedKeys(QKeySequence(move.keys).toString(QKeySequence::NativeText));
        QAction *action = menu.addAction(MainWindow::tr(move.text).arg(title) + u'\t' + keys);
        action->setEnabled(!view.isColumnHidden(column));
        QObject::connect(action, &QAction::triggered, &view,
                         [&view, move] { (view.*move.act)(move.by); });
    }
}

constexpr auto tipNotice = "tip"_L1;
constexpr std::chrono::seconds tipDelay{3};
constexpr std::chrono::milliseconds longestSettling{500}; ///< of a window nobody can see

} // namespace

void MainWindow::connectDesk()
{
    const auto on = [this](WindowActions::Command command, auto &&f) {
        connect(&m_actions->at(command), &QAction::triggered, this, std::forward<decltype(f)>(f));
    };
    on(WindowActions::SetPreferences, [this] { showPreferences(); });
    on(WindowActions::LockNow, [this] { m_lock->lock(); });
    on(WindowActions::Help, [this] { showHelp(); });
    on(WindowActions::KeyAbilities, [this] { showAbilities(); });
    on(WindowActions::SaveView, [this] { saveView(); });
    on(WindowActions::CopyCell, [this] {
        if (const CataloguePage *catalogue = currentCatalogue())
            QGuiApplication::clipboard()->setText(catalogue->view().currentIndex().data().toString());
    });
    on(WindowActions::CopyCsv, [this] { copyAsCsv(); });
    connect(m_tasks, &RunningTasks::changed, this, &MainWindow::followTasks);
    connect(m_running, &QPushButton::clicked, this, &MainWindow::showTasks);
    followTasks();
    connect(&m_actions->viewsMenu(), &QMenu::aboutToShow, this, &MainWindow::fillViews);
    connect(&m_actions->columnsMenu(), &QMenu::aboutToShow, this,
            [this] { fillColumns(m_actions->columnsMenu()); });
}

void MainWindow::showPreferences()
{
    (new PreferencesDialog(m_parts.preferences, this))->open();
}

void MainWindow::showLanguages()
{
    auto *dialog = new PreferencesDialog(m_parts.preferences, this);
    dialog->enterLanguage();
    dialog->open();
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(m_outer->currentIndex() == 0 ? u"start"_s
                      : isMerchantShown()          ? u"merchant"_s
                                          : QString(helpTopics[size_t(m_sidebar->page())]));
    m_help->show();
    m_help->activateWindow();
}

void MainWindow::showAbilities()
{
    const auto chosen = m_sidebar->account();
    const auto account = chosen ? m_parts.accounts.find(*chosen) : std::nullopt;
    if (account)
        (new AbilitiesDialog(m_parts, *account, this))->open();
}

void MainWindow::saveView()
{
    CataloguePage *catalogue = currentCatalogue();
    if (!catalogue)
        return;
    auto *dialog = new NameDialog(tr("Save this view"),
                                  tr("Keeps the search, the filters, the columns and the order "
                                     "under a name. A view with the same name is replaced."),
                                  tr("&Save"), this);
    connect(dialog, &NameDialog::named, catalogue, [this, catalogue](const QString &name) {
        m_views.save(catalogue->kind(),
                     {name, catalogue->filters().query(), catalogue->view().tableLayout()});
    });
    dialog->open();
}

void MainWindow::fillViews()
{
    QMenu &menu = m_actions->viewsMenu();
    menu.clear();
    CataloguePage *catalogue = currentCatalogue();
    const auto views = catalogue ? m_views.views(catalogue->kind()) : QList<SavedView>();
    for (const SavedView &view : views) {
        // An ampersand in a name is no mnemonic.
        QAction *action = menu.addAction(QString(view.name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, catalogue, [catalogue, view] {
            catalogue->view().setTableLayout(view.layout);
            catalogue->filters().setQuery(view.query);
        });
    }
    if (views.isEmpty())
        menu.addAction(tr("No view saved for this page"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(&m_actions->at(WindowActions::SaveView));
    if (!catalogue)
        return;
    menu.addAction(tr("Columns as they were at first"), catalogue, [catalogue] {
        catalogue->view().setTableLayout(defaultLayout(catalogue->kind()));
    });
    QMenu *remove = views.isEmpty() ? nullptr : menu.addMenu(tr("&Delete a view"));
    for (const SavedView &view : views)
        remove->addAction(QString(view.name).replace(u'&', "&&"_L1), catalogue,
                          [this, catalogue, name = view.name] {
                              m_views.remove(catalogue->kind(), name);
                          });
}

void MainWindow::showColumnMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAccessibleName(tr("Columns"));
    fillColumns(*menu);
    menu->popup(global);
}

void MainWindow::fillColumns(QMenu &menu)
{
    menu.clear();
    CataloguePage *catalogue = isMerchantShown() ? nullptr : currentCatalogue();
    if (!catalogue) {
        menu.addAction(tr("Only lists of objects have columns."))->setEnabled(false);
        return;
    }
    CatalogueView &view = catalogue->view();
    for (int each = 0; each < catalogue::ColumnCount; ++each) {
        const auto column = static_cast<catalogue::Column>(each);
        const bool chosen = view.isColumnChosen(column);
        QAction *action = menu.addAction(
            view.model()->headerData(each, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(chosen);
        action->setEnabled(!chosen || view.mayHide(column));
        connect(action, &QAction::toggled, &view,
                [&view, column](bool shown) { view.chooseColumn(column, shown); });
    }
    menu.addSeparator();
    addColumnMoves(menu, view);
    menu.addSeparator();
    menu.addAction(tr("Columns as they were at first"), &view, [&view, catalogue] {
        view.setTableLayout(defaultLayout(catalogue->kind()));
    });
}

void MainWindow::copyAsCsv()
{
    const CataloguePage *catalogue = currentCatalogue();
    if (const auto rows = catalogue ? catalogue->view().copiedRows() : nullptr)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(rows->data(u"text/csv"_s)));
}

void MainWindow::followTasks()
{
    const auto count = int(m_tasks->tasks().size());
    m_running->setText(tr("%n running", nullptr, count));
    m_running->setAccessibleName(tr("What is running"));
    m_running->setVisible(count > 0);
}

void MainWindow::showTasks()
{
    auto *popover = new TaskPopover(*m_tasks, this);
    popover->openAt(m_running->mapToGlobal(QPoint(m_running->width(), -metrics::tight)));
}

void MainWindow::connectSettling()
{
    m_settling->setSingleShot(true);
    m_pageMaking->setSingleShot(true);
    connect(m_settling, &QTimer::timeout, this, &MainWindow::settled);
    connect(m_settling, &QTimer::timeout, this, &MainWindow::makeNextPage);
    connect(m_pageMaking, &QTimer::timeout, this, &MainWindow::makeNextPage);
}

/// What is in it is painted right after the window itself, before the next turn.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_wasPainted, true) && m_settling->isActive())
        m_settling->start(0);
}

/// A tip waits until the window has been looked at for a moment.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    QTimer::singleShot(tipDelay, this, &MainWindow::showTip);
    m_settling->start(longestSettling);
}

/// The first tip that was not dismissed for good. The welcome page is tip enough.
void MainWindow::showTip()
{
    if (m_outer->currentIndex() == 0)
        return;
    const QJsonArray gone = m_parts.memory.recall(u"tips"_s).value("dismissed"_L1).toArray();
    for (const Tip &tip : tips) {
        if (gone.contains(QJsonValue(tip.id)))
            continue;
        const auto dismiss = [this, id = tip.id, gone] {
            QJsonArray dismissed = gone;
            dismissed.append(id);
            m_parts.memory.remember(u"tips"_s, {{"dismissed"_L1, dismissed}});
            m_noticeBar->remove(tipNotice);
        };
        m_noticeBar->show({tipNotice, NoticeLevel::Info, tr(tip.title), tr(tip.text),
                           {{tr("Do not show this again"), dismiss}}});
        return;
    }
}

} // namespace console
