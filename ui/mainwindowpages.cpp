// The pages: made when one is first gone to, the others a moment after the window stands.
#include "ui/mainwindow.h"

#include "models/ports/profilememory.h"
#include "models/workflows/rotationdesk.h"
#include "ui/dialogopener.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/editoffers.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/rotationspage.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/windowkeys.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void addUnseen(QStackedWidget &stack, QWidget &widget)
{
    // Until it is the current one it has no say in how large the window is: see sizeByCurrent().
    widget.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    stack.addWidget(&widget);
}

} // namespace

Page &MainWindow::page(PageId id) const
{
    switch (id) {
    case PageId::Merchants:
    case PageId::Connectors:
    case PageId::Integrations:
        return *m_catalogues[size_t(id)];
    case PageId::Rotations:
        return *m_rotations;
    case PageId::Activity:
        return *m_activity;
    }
    Q_UNREACHABLE();
}

Page *MainWindow::pageIfMade(PageId id) const
{
    switch (id) {
    case PageId::Merchants:
    case PageId::Connectors:
    case PageId::Integrations:
        return m_catalogues[size_t(id)].ifMade();
    case PageId::Rotations:
        return m_rotations.ifMade();
    case PageId::Activity:
        return m_activity.ifMade();
    }
    Q_UNREACHABLE();
}

/// One a turn, so that none is waited for when it is gone to, and its rows are in order by then.
void MainWindow::makeNextPage()
{
    for (const PageId id : allPages) {
        if (!pageIfMade(id)) {
            (void)page(id);
            return m_pageMaking->start(0);
        }
    }
    (void)*m_merchant;
}

OnFirstUse<CataloguePage> MainWindow::cataloguePlace(ObjectKind kind)
{
    return {[this, kind] { return new CataloguePage(m_parts, kind); },
            [this, kind](CataloguePage &page) {
                admitPlace(page);
                page.recall(m_parts.memory.recall(pageWords[size_t(pageOf(kind))]));
                page.setAccount(m_sidebar->account());
                connectCatalogue(page);
            }};
}

OnFirstUse<RotationsPage> MainWindow::rotationsPlace()
{
    return {[this] { return new RotationsPage(m_parts); },
            [this](RotationsPage &page) {
                admitPlace(page);
                connectRotations(page);
            }};
}

OnFirstUse<ActivityPage> MainWindow::activityPlace()
{
    return {[this] { return new ActivityPage(m_parts); },
            [this](ActivityPage &page) {
                admitPlace(page);
                connect(&page, &Page::statusTextChanged, this, &MainWindow::showStatus);
            }};
}

OnFirstUse<MerchantPage> MainWindow::merchantPlace()
{
    return {[this] { return new MerchantPage(m_parts, m_links); },
            [this](MerchantPage &page) {
                admit(page);
                connectMerchant(page);
            }};
}

void MainWindow::admit(Page &page)
{
    addUnseen(*m_headers, *page.header());
    addUnseen(*m_pages, page);
}

/// The keyboard comes from the list of places to what stands in the top bar.
void MainWindow::admitPlace(Page &page)
{
    admit(page);
    QWidget *last = &m_sidebar->pageList();
    const auto headed = page.header()->findChildren<QWidget *>();
    for (QWidget *widget : headed) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->window() == this) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
    if (QWidget *field = page.searchField())
        leaveWindowKeys(*field);
}

void MainWindow::connectCatalogue(CataloguePage &catalogue)
{
    connect(&catalogue, &CataloguePage::currentRowChanged, this, [this, &catalogue] {
        if (currentCatalogue() == &catalogue)
            followRow();
    });
    connect(&catalogue, &CataloguePage::selectionChanged, this, &MainWindow::offerCommands);
    connect(&catalogue, &CataloguePage::selectionChanged, this, &MainWindow::placeDetail);
    connect(&catalogue, &CataloguePage::opened, this, &MainWindow::openRow);
    connect(&catalogue.view(), &CatalogueView::columnMenuWanted, this,
            &MainWindow::showColumnMenu);
    connect(&catalogue, &CataloguePage::contextMenuWanted, this, &MainWindow::showRowMenu);
    connect(&catalogue, &CataloguePage::reloadRequested, this, &MainWindow::reload);
    connect(&catalogue, &CataloguePage::openByIdRequested, &m_actions->at(WindowActions::OpenById),
            &QAction::trigger);
    connect(&catalogue, &CataloguePage::addAccountRequested, this,
            [this] { m_dialogs->openAccount({}); });
    connect(&catalogue, &CataloguePage::editAccountRequested, this,
            [this](const AccountId &account) { editAccount(account); });
    connect(&catalogue, &Page::statusTextChanged, this, &MainWindow::showStatus);
}

void MainWindow::connectRotations(RotationsPage &page)
{
    connect(&page, &Page::statusTextChanged, this, &MainWindow::showStatus);
    connect(&page, &RotationsPage::resumeRequested, this,
            [this](CredentialRotation &rotation) { m_dialogs->openRotation(rotation); });
    connect(&page, &RotationsPage::closeRequested, m_dialogs, &DialogOpener::openClosing);
    connect(&page, &RotationsPage::forgetRequested, m_dialogs, &DialogOpener::openForgetting);
    connect(&page, &RotationsPage::restoreRequested, m_dialogs, &DialogOpener::openRestoring);
    connect(&page, &RotationsPage::failed, this, [this](const ApiError &error) {
        m_notices->showError(u"rotations"_s, error);
    });
}

void MainWindow::connectMerchant(MerchantPage &page)
{
    connect(&page, &MerchantPage::backRequested, this, &MainWindow::leaveMerchant);
    connect(&page, &MerchantPage::rotateRequested, this, &MainWindow::rotate);
    connect(&page, &MerchantPage::statusRequested, this, &MainWindow::runFirstCommand);
    connect(&page, &MerchantPage::navigateRequested, this, &MainWindow::showObject);
    connect(&page, &MerchantPage::merchantRequested, this, &MainWindow::openMerchant);
    connect(&page, &MerchantPage::linkRequested, this, &MainWindow::linkMerchant);
    connect(&page, &MerchantPage::commandRowsChanged, this, &MainWindow::offerCommands);
    connect(&page, &MerchantPage::rotationRequested, this, [this](const QString &operation) {
        if (const auto rotation = m_parts.rotations.resume(operation))
            m_dialogs->openRotation(**rotation);
        else
            m_notices->showError(u"rotations"_s, rotation.error());
    });
    connect(&page, &MerchantPage::rotationsRequested, this,
            [this] { showPage(PageId::Rotations); });
    connect(&page, &MerchantPage::editRequested, this, [this](const ObjectOffer &offer) {
        m_dialogs->openEditor(offer.target, offer.edit);
    });
    connect(&page, &Page::statusTextChanged, this, &MainWindow::showStatus);
}

} // namespace console
