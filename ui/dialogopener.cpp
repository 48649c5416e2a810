#include "ui/dialogopener.h"

#include "models/workflows/changereversal.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/editing/editordialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/openbyiddialog.h"
#include "ui/dialogs/platformfilterdialog.h"
#include "ui/dialogs/requestsdialog.h"
#include "ui/dialogs/rotation/closing.h"
#include "ui/dialogs/rotationbatchdialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/statuscommanddialog.h"
#include "ui/dialogs/switchbatchdialog.h"

#include <QLineEdit>

namespace console {

using namespace Qt::StringLiterals;

DialogOpener::DialogOpener(const ConsoleParts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
}

void DialogOpener::openAccount(const std::optional<Account> &existing)
{
    (new AccountDialog(m_parts, existing, &m_window))->open();
}

void DialogOpener::openRotation(const ConnectorRef &target)
{
    (new RotationDialog(m_parts, target, &m_window))->open();
}

void DialogOpener::openRotation(CredentialRotation &rotation)
{
    (new RotationDialog(m_parts, rotation, &m_window))->open();
}

void DialogOpener::openRotationBatch(const QList<ConnectorRef> &targets)
{
    (new RotationBatchDialog(m_parts, targets, &m_window))->open();
}

void DialogOpener::openRestoring(const ConnectorRef &target)
{
    (new RotationDialog(m_parts, target, &m_window, RotationDialog::Purpose::Restore))->open();
}

void DialogOpener::openClosing(const OpenRotation &rotation)
{
    newClosingQuestion(m_parts, rotation, &m_window, [this](const ApiError &error) {
        emit failed(error);
    })->open();
}

void DialogOpener::openForgetting(const OpenRotation &rotation)
{
    newForgettingQuestion(m_parts, rotation, &m_window, [this](const ApiError &error) {
        emit failed(error);
    })->open();
}

void DialogOpener::openStatusCommand(const CatalogueRow &integration, StatusCommand command)
{
    (new StatusCommandDialog(m_parts, integration, command, &m_window))->open();
}

void DialogOpener::openEditor(const ObjectRef &target, const EditOffer &offer)
{
    (new EditorDialog(m_parts, target, offer, &m_window))->open();
}

void DialogOpener::openReversal(const Reversal &reversal)
{
    auto *dialog = new EditorDialog(m_parts, reversal.target, reversal.offer, &m_window);
    dialog->beginWithName(reversal.name);
    dialog->open();
}

void DialogOpener::openSwitchBatch(const QList<ObjectRef> &targets, const EditOffer &offer)
{
    (new SwitchBatchDialog(m_parts, targets, offer, &m_window))->open();
}

void DialogOpener::openExport(const ExportSource &source)
{
    auto *dialog = new ExportDialog(source, m_parts, &m_window);
    connect(dialog, &ExportDialog::exported, this, &DialogOpener::exported);
    dialog->open();
    // What is most often changed: the rest has sensible defaults.
    if (auto *file = dialog->findChild<QLineEdit *>(u"exportFile"_s)) {
        file->setFocus();
        file->selectAll();
    }
}

void DialogOpener::openById(const std::optional<AccountId> &account, ObjectKind kind)
{
    auto *dialog = new OpenByIdDialog(m_parts, account, kind, &m_window);
    connect(dialog, &OpenByIdDialog::found, this, &DialogOpener::foundById);
    dialog->open();
}

void DialogOpener::openPlatformFilter(const std::optional<AccountId> &account,
                                      const QString &merchantId)
{
    auto *dialog = new PlatformFilterDialog(m_parts, account, merchantId, &m_window);
    connect(dialog, &PlatformFilterDialog::addAccountRequested, this,
            [this] { openAccount({}); });
    connect(dialog, &PlatformFilterDialog::found, this, &DialogOpener::filtered);
    dialog->open();
}

void DialogOpener::openRequests()
{
    if (!m_requests)
        m_requests = new RequestsDialog(m_parts.exchanges, &m_window);
    m_requests->show();
    m_requests->raise();
    m_requests->activateWindow();
}

void DialogOpener::openShortcuts(const QList<QAction *> &actions)
{
    (new ShortcutsDialog(actions, &m_window))->open();
}

void DialogOpener::openAbout()
{
    (new AboutDialog(&m_window))->open();
}

} // namespace console
