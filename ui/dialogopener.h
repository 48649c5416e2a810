#pragma once

#include "models/domain/account.h"
#include "models/domain/objectspec.h"
#include "models/domain/statustransition.h"
#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace console {

class CredentialRotation;
struct ApiError;
struct ConnectorRef;
struct ExportSource;
struct ListFilter;
struct OpenRotation;
struct Reversal;

/// The one place that knows the dialogs. All open without waiting and delete themselves.
class DialogOpener : public QObject
{
    Q_OBJECT

public:
    DialogOpener(const ConsoleParts &parts, QWidget &window);

    void openAccount(const std::optional<Account> &existing);
    void openRotation(const ConnectorRef &target);
    void openRotation(CredentialRotation &rotation);
    void openRotationBatch(const QList<ConnectorRef> &targets); ///< of one account, not empty
    void openRestoring(const ConnectorRef &target);
    void openClosing(const OpenRotation &rotation);
    void openForgetting(const OpenRotation &rotation);
    void openStatusCommand(const CatalogueRow &integration, StatusCommand command);
    void openExport(const ExportSource &source);
    void openEditor(const ObjectRef &target, const EditOffer &offer);
    void openReversal(const Reversal &reversal); ///< an editor that begins with what was before
    void openSwitchBatch(const QList<ObjectRef> &targets, const EditOffer &offer); ///< not empty
    void openById(const std::optional<AccountId> &account, ObjectKind kind);
    void openPlatformFilter(const std::optional<AccountId> &account, const QString &merchantId);
    void openRequests();
    void openShortcuts(const QList<QAction *> &actions);
    void openAbout();

signals:
    void failed(const console::ApiError &error);
    void exported(const QString &fileName, qint64 rows);
    void filtered(const console::AccountId &account, const console::ListFilter &filter);
    void foundById(console::ObjectKind kind, const console::AccountId &account, const QString &id);

private:
    ConsoleParts m_parts;
    QWidget &m_window;
    QPointer<QDialog> m_requests; ///< stays open beside the window, once
};

} // namespace console
