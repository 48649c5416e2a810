#include "ui/mainwindow.h"

#include "models/tables/cataloguetable.h"
#include "models/ports/accountstore.h"
#include "models/ports/preferencestore.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/seenreader.h"
#include "models/workflows/rotationdesk.h"
#include "ui/dialogopener.h"
#include "ui/farewell.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/cataloguepage.h"
#include "ui/lock/idlelock.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/offers.h"
#include "ui/pages/rotationspage.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/welcomepage.h"
#include "ui/tasks/awaynotes.h"
#include "ui/tasks/runningtasks.h"
#include "ui/palette/palettecontents.h"
#include "ui/widgets/contextmenukey.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/noticebar.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds ageTick{30};

} // namespace

MainWindow::MainWindow(ConsoleParts parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_actions(new WindowActions(*this)),
      m_dialogs(new DialogOpener(parts, *this)), m_band(new EnvironmentBand),
      m_outer(new QStackedWidget), m_welcome(new WelcomePage), m_sidebar(new Sidebar),
      m_headers(new QStackedWidget), m_noticeBar(new NoticeBar),
      m_notices(new WindowNotices(parts, *m_noticeBar)), m_splitter(new QSplitter),
      m_pages(new QStackedWidget),
      m_catalogues{cataloguePlace(ObjectKind::Merchant), cataloguePlace(ObjectKind::Connector),
                   cataloguePlace(ObjectKind::Integration)},
      m_rotations(rotationsPlace()), m_activity(activityPlace()), m_detail(new DetailPane(parts)),
      m_storeChange(new QTimer(this)), m_settling(new QTimer(this)),
      m_pageMaking(new QTimer(this)),
      m_tasks(new RunningTasks(parts, this)), m_links(parts.memory), m_merchant(merchantPlace()),
      m_palette(new PaletteContents(m_parts, m_actions->all(), this)),
      m_lock(new IdleLock(*this)), m_views(parts.memory),
      m_language(parts.preferences.preferences().language)
{
    build();
    recallPage();
    ContextMenuKey::install(*qApp);
    new AwayNotes(parts, *this);
    new Farewell(parts.rotations, *this);
    new SeenReader(parts.accounts, parts.platforms, parts.catalogue, parts.loader, parts.memory,
                   parts.clock, this);
    connectActions();
    connectPages();
    connectPlaces();
    connectDesk();
    connectSettling();
    connect(&parts.accounts, &AccountStore::accountAdded, this, &MainWindow::followAccounts);
    connect(&parts.accounts, &AccountStore::accountChanged, this, &MainWindow::followAccounts);
    connect(&parts.accounts, &AccountStore::accountRemoved, this, &MainWindow::followAccounts);
    connect(&parts.catalogue, &CatalogueStore::rowsChanged, this, &MainWindow::noteStoreChange);
    connect(&parts.catalogue, &CatalogueStore::rowsAppended, this, &MainWindow::noteStoreChange);
    connect(&parts.catalogue, &CatalogueStore::rowsRemoved, this, &MainWindow::noteStoreChange);
    connect(&parts.catalogue, &CatalogueStore::agesChanged, this, &MainWindow::noteStoreChange);
    connect(&parts.rotations, &RotationDesk::openChanged, this, &MainWindow::followRotations);
    connect(&parts.loader, &CatalogueLoader::progressChanged, this, &MainWindow::showStatus);
    connect(&parts.preferences, &PreferenceStore::changed, this, &MainWindow::followPreferences);
    m_storeChange->setSingleShot(true);
    connect(m_storeChange, &QTimer::timeout, this, &MainWindow::followStore);
    auto *ticker = new QTimer(this);
    connect(ticker, &QTimer::timeout, this, &MainWindow::tick);
    ticker->start(ageTick);
    followAccounts();
    recall();
    followRotations();
    followPage();
    enter();
    followPreferences(); // last: what is there by then is styled once
}

MainWindow::~MainWindow()
{
    // Children die after this part of the window: what they say then must not reach it.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        disconnect(child, nullptr, this, nullptr);
}

void MainWindow::setPracticeAvailable(bool available)
{
    m_practiceAvailable = available;
    m_welcome->setPracticeAvailable(available);
    m_actions->offer(WindowActions::Practice,
                     available ? QString() : tr("This is the practice sandbox."));
}

/// Where the keyboard begins.
void MainWindow::enter()
{
    if (m_outer->currentIndex() != 1)
        return;
    Page &first = page(m_sidebar->page());
    QWidget *search = first.searchField();
    (search ? search : first.mainWidget())->setFocus();
    recallMerchant();
}

CataloguePage *MainWindow::currentCatalogue() const
{
    const auto kind = kindOf(m_sidebar->page());
    return kind ? m_catalogues[size_t(*kind)].get() : nullptr;
}

std::optional<CatalogueRow> MainWindow::rowFor(ObjectKind kind) const
{
    if (isMerchantShown())
        return m_merchant->rowOf(kind);
    return currentRow();
}

bool MainWindow::isMerchantShown() const
{
    return m_merchant.ifMade() && m_pages->currentWidget() == m_merchant.ifMade();
}

std::optional<CatalogueRow> MainWindow::currentRow() const
{
    if (isMerchantShown())
        return m_merchant->rowOf(ObjectKind::Merchant);
    const CataloguePage *catalogue = currentCatalogue();
    return catalogue ? catalogue->currentRow() : std::nullopt;
}

EnvironmentScope MainWindow::scope() const
{
    EnvironmentScope scope;
    const auto chosen = m_sidebar->account();
    const auto accounts = m_parts.accounts.accounts();
    scope.practice = !accounts.isEmpty();
    for (const Account &account : accounts) {
        if (chosen && account.id != *chosen)
            continue;
        scope.live = scope.live || account.environment == Environment::Live;
        scope.test = scope.test || account.environment == Environment::Test;
        scope.practice = scope.practice && account.practice;
        if (chosen)
            scope.account = account.label;
    }
    return scope;
}

QList<CatalogueRow> MainWindow::selectedRows() const
{
    const bool few = selectedCount() <= largestBatch;
    return few && currentCatalogue() ? currentCatalogue()->selectedRows() : QList<CatalogueRow>();
}

int MainWindow::selectedCount() const
{
    const CataloguePage *catalogue = currentCatalogue();
    return catalogue ? catalogue->selectedCount() : 0;
}

void MainWindow::followAccounts()
{
    const auto accounts = m_parts.accounts.accounts();
    m_sidebar->setAccounts(accounts);
    const bool first = m_outer->currentIndex() == 0;
    m_outer->setCurrentIndex(accounts.isEmpty() ? 0 : 1);
    if (accounts.isEmpty())
        m_welcome->mainWidget()->setFocus();
    else if (first && isVisible())
        m_catalogues[0]->searchField()->setFocus(); // whatever is read next, this stays
    followAccount();
}

void MainWindow::followAccount()
{
    const auto chosen = m_sidebar->account();
    for (const auto &catalogue : m_catalogues) {
        if (CataloguePage *made = catalogue.ifMade())
            made->setAccount(chosen);
    }
    m_band->setScope(scope());
    setWindowTitle(windowTitleFor(scope()));
    followRow();
    showStatus();
    notePlace();
}

void MainWindow::followPage()
{
    const PageId id = m_sidebar->page();
    m_noticeBar->removePassing();
    m_headers->setCurrentWidget(page(id).header());
    m_pages->setCurrentWidget(&page(id));
    followRow();
    showStatus();
    notePlace();
}

void MainWindow::showPage(PageId id)
{
    m_sidebar->choosePage(id);
    if (isMerchantShown())
        followPage(); // the page was chosen all along, under the merchant's
    page(id).mainWidget()->setFocus();
}

void MainWindow::showObject(ObjectKind kind, const AccountId &account, const QString &id)
{
    const auto chosen = m_sidebar->account();
    if (chosen && *chosen != account)
        m_sidebar->chooseAccount(std::nullopt);
    m_sidebar->choosePage(pageOf(kind));
    if (isMerchantShown())
        followPage();
    CataloguePage &catalogue = cataloguePage(kind);
    if (catalogue.show(account, id))
        catalogue.mainWidget()->setFocus();
}

void MainWindow::followRow()
{
    m_detail->show(currentRow());
    offerCommands();
    placeDetail();
    noteRow();
}

/// Without anything to show the pane leaves its room to the table.
void MainWindow::placeDetail()
{
    const CataloguePage *catalogue = currentCatalogue();
    const int selected = selectedCount();
    m_detail->showCount(selected, selectedRows());
    m_detail->setVisible(catalogue && catalogue->hasRows() && !isMerchantShown()
                         && (m_detail->row() || selected > 1));
}

/// One batch is many signals: they are followed once, when the event loop turns.
void MainWindow::noteStoreChange(ObjectKind kind)
{
    m_changedKinds.insert(kind);
    if (!m_storeChange->isActive())
        m_storeChange->start(0);
}

/// What is shown of an object may depend on others: a merchant's card on its connectors.
void MainWindow::followStore()
{
    const auto kinds = std::exchange(m_changedKinds, {});
    if (isMerchantShown())
        m_merchant->follow();
    const auto row = currentRow();
    const auto &shown = m_detail->row();
    const bool same = row && shown && row->id == shown->id && row->account == shown->account;
    m_detail->show(row);
    const bool othersChanged = kinds.size() > 1 || (row && !kinds.contains(row->kind));
    if (same && othersChanged && !m_parts.loader.isLoading())
        m_detail->rebuild();
    offerCommands();
}

void MainWindow::followRotations()
{
    m_sidebar->setBadge(PageId::Rotations, int(m_parts.rotations.open().size()));
    if (currentRow() && currentRow()->kind == ObjectKind::Connector)
        m_detail->rebuild();
    if (isMerchantShown())
        m_merchant->rebuild();
    offerCommands();
}

void MainWindow::offerCommands()
{
    const auto row = currentRow();
    const QString none = tr("Choose a row first.");
    const auto connector = rowFor(ObjectKind::Connector);
    m_actions->offer(WindowActions::RotateCredential,
                     connector ? rotationOffer(m_parts, *connector).reason : none);
    m_actions->offer(WindowActions::RotateSelected,
                     batchOffer(m_parts, selectedRows(), selectedCount()).reason);
    const auto integration = rowFor(ObjectKind::Integration);
    const auto statuses = integration ? statusOffers(m_parts, *integration) : QList<StatusOffer>();
    QString statusReason = row ? tr("Only integrations have a status to change.") : none;
    for (const StatusOffer &offer : statuses)
        statusReason = statusReason.isEmpty() ? statusReason : offer.reason;
    if (row && statuses.isEmpty())
        statusReason = switchReason(*row, statusReason);
    m_actions->offer(WindowActions::ChangeStatus, statusReason);
    offerEditing();
    const bool hasMerchant = row && row->kind != ObjectKind::Merchant && !row->ownerId.isEmpty();
    m_actions->offer(WindowActions::ShowMerchant,
                     hasMerchant ? QString() : tr("There is no merchant to go to."));
    for (const auto command : {WindowActions::CopyId, WindowActions::CopyCell, WindowActions::CopyRows,
                               WindowActions::CopyCsv})
        m_actions->offer(command, row ? QString() : none);
    const bool isMerchant = row && (row->kind == ObjectKind::Merchant || !row->ownerId.isEmpty());
    m_actions->offer(WindowActions::OpenMerchant,
                     isMerchant ? QString() : tr("There is no merchant to go to."));
    const bool listed = currentCatalogue() && m_outer->currentIndex() == 1;
    m_actions->offer(WindowActions::SaveView,
                     listed ? QString() : tr("Only lists of objects have views."));
    m_actions->offer(WindowActions::Export, exportReason());
    const QString noPlace = m_outer->currentIndex() == 1 ? QString() : tr("Add an account first.");
    for (const PageId id : allPages)
        m_actions->offer(static_cast<WindowActions::Command>(WindowActions::GoMerchants + int(id)),
                         noPlace);
    for (const auto command : {WindowActions::OpenById, WindowActions::PlatformFilter})
        m_actions->offer(command, m_parts.accounts.accounts().isEmpty()
                                      ? tr("Add an account first.")
                                      : QString());
    for (const auto command : {WindowActions::EditAccount, WindowActions::KeyAbilities})
        m_actions->offer(command,
                         m_sidebar->account() ? QString() : tr("Choose one account first."));
}

QString MainWindow::exportReason() const
{
    const bool isActivity = m_sidebar->page() == PageId::Activity;
    if (m_outer->currentIndex() != 1 || (!currentCatalogue() && !isActivity))
        return tr("Only lists of objects and the activity can be exported.");
    const CataloguePage *catalogue = isActivity ? nullptr : currentCatalogue();
    return catalogue && catalogue->table().totalCount() == 0 ? tr("There are no rows to export.")
                                                           : QString();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_noticeBar->dismissNewest())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showStatus()
{
    placeDetail();
    m_status->setText(isMerchantShown() ? m_merchant->statusText()
                                        : page(m_sidebar->page()).statusText());
    m_stop->setVisible(m_parts.loader.isLoading());
    m_actions->offer(WindowActions::CancelReading,
                     m_parts.loader.isLoading() ? QString() : tr("Nothing is being read."));
}

void MainWindow::tick()
{
    for (const PageId id : allPages) {
        if (Page *made = pageIfMade(id))
            made->tick();
    }
    m_detail->tick();
    showStatus();
    remember();
}

} // namespace console
