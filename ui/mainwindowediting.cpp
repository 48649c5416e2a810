// Creating and editing objects: what is offered, and which editor opens.
#include "ui/mainwindow.h"

#include "ui/dialogopener.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/editoffers.h"
#include "ui/pages/sidebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Empty if any can be used; else why the first cannot.
QString commonReason(const QList<ObjectOffer> &offers, const QString &none)
{
    if (offers.isEmpty())
        return none;
    for (const ObjectOffer &offer : offers) {
        if (offer.isEnabled())
            return {};
    }
    return offers.first().reason;
}

} // namespace

QList<ObjectOffer> MainWindow::creations() const
{
    const auto row = currentRow();
    const auto chosen = m_sidebar->account();
    if (!chosen && !row)
        return {};
    return creationOffers(m_parts, chosen ? *chosen : row->account, row);
}

void MainWindow::offerEditing()
{
    const auto row = currentRow();
    const auto changes = row ? changeOffers(m_parts, *row) : QList<ObjectOffer>();
    m_actions->offer(WindowActions::EditObject,
                     commonReason(changes, row ? tr("The platform documents no way to change this "
                                                    "object.")
                                               : tr("Choose a row first.")));
    QString reason;
    const auto switches = batchSwitches(m_parts, selectedRows(), reason);
    m_actions->offer(WindowActions::SwitchSelected, switches.isEmpty() ? reason : QString());
    m_actions->offer(WindowActions::NewObject,
                     commonReason(creations(), tr("Choose an account or a row first.")));
}

void MainWindow::edit(const EditOffer &offer)
{
    if (const auto row = currentRow())
        m_dialogs->openEditor(objectRefOf(*row), offer);
}

void MainWindow::editFirst()
{
    if (const auto row = currentRow())
        choose(changeOffers(m_parts, *row));
}

/// Why a flag of the row cannot be switched; `none` where nothing of it can be.
QString MainWindow::switchReason(const CatalogueRow &row, const QString &none) const
{
    return commonReason(switchOffers(m_parts, row), none);
}

void MainWindow::switchFirst()
{
    const auto row = currentRow();
    const auto offers = row ? switchOffers(m_parts, *row) : QList<ObjectOffer>();
    for (const ObjectOffer &offer : offers) {
        if (offer.isEnabled())
            return m_dialogs->openEditor(offer.target, offer.edit);
    }
}

void MainWindow::switchSelected()
{
    QString reason;
    const auto switches = batchSwitches(m_parts, selectedRows(), reason);
    if (switches.isEmpty())
        return;
    auto *menu = newOfferMenu();
    for (const BatchSwitch &one : switches) {
        QAction *action = menu->addAction(one.text);
        connect(action, &QAction::triggered, m_dialogs,
                [this, one] { m_dialogs->openSwitchBatch(one.targets, one.edit); });
    }
    popUp(*menu);
}

void MainWindow::createObject()
{
    choose(creations());
}

QMenu *MainWindow::newOfferMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"offerMenu"_s);
    menu->setAccessibleName(tr("What to edit or create"));
    menu->setToolTipsVisible(true);
    return menu;
}

void MainWindow::popUp(QMenu &menu)
{
    menu.popup(m_pages->mapToGlobal(m_pages->rect().center()));
    menu.setActiveAction(menu.actions().value(0));
}

/// One goes straight to its editor; of several, a menu asks.
void MainWindow::choose(const QList<ObjectOffer> &offers)
{
    if (offers.size() == 1 && offers.first().isEnabled())
        return m_dialogs->openEditor(offers.first().target, offers.first().edit);
    auto *menu = newOfferMenu();
    for (const ObjectOffer &offer : offers) {
        QAction *action = menu->addAction(offer.text);
        action->setEnabled(offer.isEnabled());
        action->setToolTip(offer.reason);
        connect(action, &QAction::triggered, m_dialogs,
                [this, offer] { m_dialogs->openEditor(offer.target, offer.edit); });
    }
    popUp(*menu);
}

} // namespace console
