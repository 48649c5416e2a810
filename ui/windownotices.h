#pragma once

#include "models/domain/apierror.h"
#include "models/domain/platformkind.h"
#include "models/ports/secretvault.h"
#include "models/workflows/changereversal.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/statuschange.h"
#include "ui/consoleparts.h"

#include <QObject>
#include <QSet>

namespace console {

class NoticeBar;
struct NoticeAction;
struct ConnectorRef;
struct CredentialReceipt;

/// Turns what the services report into notices: keychain, journal, what a key cannot see, and how
/// changes ended. Brings the rows of changed objects up to date.
class WindowNotices : public QObject
{
    Q_OBJECT

public:
    WindowNotices(const ConsoleParts &parts, NoticeBar &bar);

    void showError(const QString &id, const ApiError &error,
                   std::optional<PlatformKind> platform = {});
    /// Why a command that was asked for by its keys is off.
    void showRefused(const QString &reason);
    void showExported(const QString &fileName, qint64 rows);

signals:
    /// A change was confirmed or read back: what is shown of the object may be another now.
    void objectChanged();

    /// Somebody wants what a change did put back: it opens for review, nothing is sent yet.
    void undoWanted(const console::Reversal &reversal);

private:
    void showHealth(VaultHealth health);
    [[nodiscard]] bool isPracticeOnly() const;
    void showJournal();
    void showNotes(const AccountId &id);
    void showStatusReport(const StatusReport &report);
    void showChange(const ChangeReport &report);
    [[nodiscard]] std::vector<NoticeAction> undoOf(const ChangeReport &report, const QString &name);
    void readAgain(const ObjectRef &target);
    void showConfirmed(const ConnectorRef &target, const CredentialReceipt &receipt);
    void readMerchantAgain(const ConnectorRef &target);

    ConsoleParts m_parts;
    NoticeBar &m_bar;
    QSet<QString> m_seenNotes; ///< dismissed for this session, one for each account and text
};

} // namespace console
