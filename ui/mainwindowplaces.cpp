// Ways to a place: the palette, a merchant's own page, back and forward.
#include "ui/mainwindow.h"

#include "models/workflows/rotationdesk.h"
#include "ui/dialogopener.h"
#include "ui/dialogs/linkmerchantdialog.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/editoffers.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/sidebar.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettecontents.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

void MainWindow::connectPlaces()
{
    const auto on = [this](WindowActions::Command command, auto &&f) {
        connect(&m_actions->at(command), &QAction::triggered, this, std::forward<decltype(f)>(f));
    };
    on(WindowActions::FindAnything, [this] { findAnything(); });
    on(WindowActions::GoBack, [this] { goTo(m_history.back()); });
    on(WindowActions::GoForward, [this] { goTo(m_history.forward()); });
    on(WindowActions::OpenMerchant, [this] {
        const auto row = currentRow();
        if (row)
            openMerchant(row->account,
                         row->kind == ObjectKind::Merchant ? row->id : row->ownerId);
    });
    connect(m_detail, &DetailPane::merchantRequested, this, &MainWindow::openMerchant);
    connect(m_notices, &WindowNotices::objectChanged, this, [this] {
        if (isMerchantShown())
            m_merchant->rebuild();
    });
    offerHistory();
}

void MainWindow::findAnything()
{
    auto *palette = new CommandPalette(m_parts, *m_palette, *this);
    // Once the palette is gone: what it leads to may open a dialog of its own.
    connect(
        palette, &CommandPalette::chosen, this,
        [this](const PalettePlace &place) { goTo(place); }, Qt::QueuedConnection);
    // Not every window system gives the keyboard back by itself.
    connect(palette, &QDialog::finished, this, &QWidget::activateWindow);
    palette->open();
}

void MainWindow::goTo(const PalettePlace &place)
{
    if (const auto *command = std::get_if<CommandPlace>(&place)) {
        if (QAction *action = m_palette->command(*command))
            action->trigger();
    } else if (const auto *account = std::get_if<AccountId>(&place)) {
        m_sidebar->chooseAccount(*account);
    } else {
        const auto &object = std::get<ObjectPlace>(place);
        if (object.kind == ObjectKind::Merchant)
            openMerchant(object.account, object.id);
        else
            showObject(object.kind, object.account, object.id);
    }
}

void MainWindow::openMerchant(const AccountId &account, const QString &id)
{
    const bool travelling = std::exchange(m_travelling, true);
    if (m_sidebar->account() && *m_sidebar->account() != account)
        m_sidebar->chooseAccount(std::nullopt);
    m_sidebar->choosePage(PageId::Merchants);
    cataloguePage(ObjectKind::Merchant).show(account, id);
    showMerchant({account, id});
    m_travelling = travelling;
    notePlace();
}

void MainWindow::showMerchant(const MerchantRef &merchant)
{
    m_merchant->show(merchant);
    m_headers->setCurrentWidget(m_merchant->header());
    m_pages->setCurrentWidget(m_merchant.get());
    m_detail->hide();
    m_merchant->mainWidget()->setFocus();
    offerCommands();
    showStatus();
}

/// The list of what a platform was asked for, narrowed to the same.
void MainWindow::showFiltered(const AccountId &account, const ListFilter &filter)
{
    m_sidebar->chooseAccount(account);
    showPage(PageId::Integrations);
    CatalogueQuery query;
    if (!filter.merchantId.isEmpty())
        query.owners = {filter.merchantId};
    if (!filter.provider.isEmpty())
        query.types = {filter.provider};
    cataloguePage(ObjectKind::Integration).filters().setQuery(query);
}

/// Back to the list the merchant stands in, with the merchant chosen.
void MainWindow::leaveMerchant()
{
    showPage(PageId::Merchants);
}

void MainWindow::openRow()
{
    const auto row = currentRow();
    if (row && row->kind == ObjectKind::Merchant)
        openMerchant(row->account, row->id);
    else
        m_detail->takeFocus();
}

void MainWindow::linkMerchant()
{
    auto *dialog = new LinkMerchantDialog(m_parts, m_merchant->merchant(), this);
    connect(dialog, &LinkMerchantDialog::chosen, this,
            [this](const AccountId &account, const QString &id) {
                m_links.link(m_merchant->merchant(), {account, id});
                m_merchant->rebuild();
            });
    dialog->open();
}

DeskPlace MainWindow::here() const
{
    DeskPlace place{m_sidebar->page(), m_sidebar->account(), {}, isMerchantShown()};
    if (isMerchantShown())
        place.object = {m_merchant->merchant().account, m_merchant->merchant().id};
    else if (const auto row = currentRow())
        place.object = {row->account, row->id};
    return place;
}

void MainWindow::notePlace()
{
    if (m_travelling)
        return;
    m_history.visit(here());
    offerHistory();
}

/// Another row of the same list is the same place, left with another row.
void MainWindow::noteRow()
{
    if (!m_travelling)
        m_history.amend(here());
}

void MainWindow::offerHistory()
{
    m_actions->offer(WindowActions::GoBack,
                     m_history.mayGoBack() ? QString() : tr("This is where you began."));
    m_actions->offer(WindowActions::GoForward,
                     m_history.mayGoForward() ? QString() : tr("This is the newest place."));
}

void MainWindow::goTo(const DeskPlace &place)
{
    const QScopedValueRollback quiet(m_travelling, true);
    m_sidebar->chooseAccount(place.account);
    if (place.merchantPage && place.object) {
        openMerchant(place.object->first, place.object->second);
    } else {
        m_sidebar->choosePage(place.page);
        if (isMerchantShown())
            followPage();
        const auto kind = kindOf(place.page);
        if (kind && place.object)
            cataloguePage(*kind).show(place.object->first, place.object->second);
        page(place.page).mainWidget()->setFocus();
    }
    offerHistory();
}

} // namespace console
