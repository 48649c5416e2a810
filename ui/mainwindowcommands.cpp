// What the window's commands do.
#include "ui/mainwindow.h"

#include "models/ports/accountstore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/rotationdesk.h"
#include "ui/dialogopener.h"
#include "ui/dialogs/exportsource.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/offers.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/welcomepage.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The merchant that a row of a platform which filters by it is about.
QString ownerOf(const std::optional<CatalogueRow> &row)
{
    if (!row || row->platform != PlatformKind::Paygentic)
        return {};
    return row->kind == ObjectKind::Merchant ? row->id : row->ownerId;
}

/// Labels of the accounts whose rows may be fewer than the platform has.
QStringList notReadInFull(const ConsoleParts &parts, const std::optional<Account> &account)
{
    QStringList labels;
    const auto accounts = account ? QList{*account} : parts.accounts.accounts();
    for (const Account &each : accounts) {
        if (parts.loader.progress(each.id).state != LoadState::Complete)
            labels.append(each.label);
    }
    return labels;
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](WindowActions::Command command, auto &&f) {
        connect(&m_actions->at(command), &QAction::triggered, this, std::forward<decltype(f)>(f));
    };
    on(WindowActions::OpenById, [this] {
        const auto kind = kindOf(m_sidebar->page());
        m_dialogs->openById(m_sidebar->account(), kind.value_or(ObjectKind::Merchant));
    });
    on(WindowActions::PlatformFilter, [this] {
        const auto row = currentRow();
        m_dialogs->openPlatformFilter(row ? row->account : m_sidebar->account(), ownerOf(row));
    });
    connect(m_actions, &WindowActions::refused, m_notices, &WindowNotices::showRefused);
    connect(m_actions, &WindowActions::schemeChosen, this, [this](ColourScheme scheme) {
        choosePreference([scheme](Preferences &preferences) { preferences.scheme = scheme; });
    });
    on(WindowActions::Export, [this] { exportRows(); });
    on(WindowActions::Practice, [this] { emit practiceRequested(); });
    on(WindowActions::Quit, [this] { close(); });
    on(WindowActions::AddAccount, [this] { m_dialogs->openAccount({}); });
    on(WindowActions::EditAccount, [this] { editAccount(m_sidebar->account()); });
    on(WindowActions::AllAccounts, [this] { m_sidebar->chooseAccount(std::nullopt); });
    on(WindowActions::FindText, [this] {
        if (QWidget *field = page(m_sidebar->page()).searchField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
    on(WindowActions::Reload, [this] { reload(); });
    on(WindowActions::ReloadAll, [this] { m_parts.loader.loadAll(); });
    on(WindowActions::CancelReading, [this] { cancelReading(); });
    for (const PageId id : allPages)
        on(static_cast<WindowActions::Command>(WindowActions::GoMerchants + int(id)),
           [this, id] { showPage(id); });
    on(WindowActions::RotateCredential, [this] { rotate(); });
    on(WindowActions::RotateSelected, [this] { rotateSelected(); });
    on(WindowActions::ChangeStatus, [this] { runFirstCommand(); });
    on(WindowActions::SwitchSelected, [this] { switchSelected(); });
    on(WindowActions::EditObject, [this] { editFirst(); });
    on(WindowActions::NewObject, [this] { createObject(); });
    on(WindowActions::ShowMerchant, [this] { showMerchantOfRow(); });
    on(WindowActions::CopyId, [this] { copyId(); });
    on(WindowActions::CopyRows, [this] { copyRows(); });
    on(WindowActions::Requests, [this] { m_dialogs->openRequests(); });
    on(WindowActions::Shortcuts, [this] { m_dialogs->openShortcuts(m_actions->all()); });
    on(WindowActions::About, [this] { m_dialogs->openAbout(); });
}

void MainWindow::connectPages()
{
    connect(m_dialogs, &DialogOpener::failed, this, [this](const ApiError &error) {
        m_notices->showError(u"rotations"_s, error);
    });
    connect(m_welcome, &WelcomePage::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m_welcome, &WelcomePage::addAccountRequested, this,
            [this] { m_dialogs->openAccount({}); });
    connect(m_sidebar, &Sidebar::accountChosen, this, &MainWindow::followAccount);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::followPage);
    connect(m_sidebar, &Sidebar::addAccountRequested, this, [this] { m_dialogs->openAccount({}); });
    connect(m_sidebar, &Sidebar::editAccountRequested, this, &MainWindow::editAccount);
    connect(m_sidebar, &Sidebar::accountMenuWanted, this, &MainWindow::showAccountMenu);
    connect(m_detail, &DetailPane::rotateRequested, this, &MainWindow::rotate);
    connect(m_detail, &DetailPane::commandRequested, this, &MainWindow::runCommand);
    connect(m_detail, &DetailPane::editRequested, this, &MainWindow::edit);
    connect(m_detail, &DetailPane::navigateRequested, this, &MainWindow::showObject);
    connect(m_detail, &DetailPane::leaveRequested, this,
            [this] { page(m_sidebar->page()).mainWidget()->setFocus(); });
    connect(m_stop, &QPushButton::clicked, this, &MainWindow::cancelReading);
    connect(m_dialogs, &DialogOpener::foundById, this, &MainWindow::showObject);
    connect(m_dialogs, &DialogOpener::filtered, this, &MainWindow::showFiltered);
    connect(m_dialogs, &DialogOpener::exported, m_notices, &WindowNotices::showExported);
    connect(m_notices, &WindowNotices::undoWanted, m_dialogs, &DialogOpener::openReversal);
    connect(m_notices, &WindowNotices::objectChanged, m_detail, &DetailPane::rebuild);
    connect(m_notices, &WindowNotices::objectChanged, this, &MainWindow::offerCommands);
}

void MainWindow::rotate()
{
    const auto row = rowFor(ObjectKind::Connector);
    if (row && rotationOffer(m_parts, *row).isEnabled())
        m_dialogs->openRotation(connectorRefOf(*row));
}

void MainWindow::rotateSelected()
{
    const auto rows = selectedRows();
    if (!batchOffer(m_parts, rows, selectedCount()).isEnabled())
        return;
    QList<ConnectorRef> targets;
    for (const CatalogueRow &row : rows)
        targets.append(connectorRefOf(row));
    m_dialogs->openRotationBatch(targets);
}

void MainWindow::runCommand(StatusCommand command)
{
    const auto row = rowFor(ObjectKind::Integration);
    if (row && row->kind == ObjectKind::Integration)
        m_dialogs->openStatusCommand(*row, command);
}

void MainWindow::runFirstCommand()
{
    const auto row = rowFor(ObjectKind::Integration);
    const auto offers = row ? statusOffers(m_parts, *row) : QList<StatusOffer>();
    for (const StatusOffer &offer : offers) {
        if (offer.isEnabled())
            return runCommand(offer.command);
    }
    switchFirst();
}

void MainWindow::showMerchantOfRow()
{
    if (const auto row = currentRow())
        showObject(ObjectKind::Merchant, row->account, row->ownerId);
}

void MainWindow::copyId()
{
    const CataloguePage *catalogue = isMerchantShown() ? nullptr : currentCatalogue();
    const QStringList chosen = catalogue ? catalogue->view().chosenIds() : QStringList();
    if (const auto row = currentRow())
        QGuiApplication::clipboard()->setText(chosen.size() > 1 ? chosen.join(u'\n') : row->id);
}

void MainWindow::copyRows()
{
    const CataloguePage *catalogue = currentCatalogue();
    if (auto rows = catalogue ? catalogue->view().copiedRows() : nullptr)
        QGuiApplication::clipboard()->setMimeData(rows.release());
}

void MainWindow::exportRows()
{
    if (m_sidebar->page() == PageId::Activity)
        return m_dialogs->openExport(m_activity->exportSource());
    const CataloguePage *catalogue = currentCatalogue();
    if (!catalogue)
        return;
    const auto chosen = m_sidebar->account();
    const auto account = chosen ? m_parts.accounts.find(*chosen) : std::nullopt;
    m_dialogs->openExport(catalogueSource(catalogue->table(),
                                          account ? account->label : tr("all accounts"), account,
                                          notReadInFull(m_parts, account)));
}

void MainWindow::reload()
{
    if (!kindOf(m_sidebar->page()))
        return page(m_sidebar->page()).refresh();
    if (const auto chosen = m_sidebar->account())
        m_parts.loader.load(*chosen);
    else
        m_parts.loader.loadAll();
}

void MainWindow::cancelReading()
{
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts)
        m_parts.loader.cancel(account.id);
}

void MainWindow::editAccount(const std::optional<AccountId> &account)
{
    const auto existing = account ? m_parts.accounts.find(*account) : std::nullopt;
    if (existing)
        m_dialogs->openAccount(existing);
}

void MainWindow::showRowMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillRowMenu(*menu);
    menu->popup(global);
}

void MainWindow::showAccountMenu(const AccountId &account, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_actions->at(WindowActions::EditAccount));
    menu->addAction(&m_actions->at(WindowActions::Reload));
    Q_UNUSED(account)
    menu->popup(global);
}

} // namespace console
