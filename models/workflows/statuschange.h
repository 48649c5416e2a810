#pragma once

#include "models/domain/outcome.h"
#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"

#include <QObject>

#include <memory>

namespace console {

/// What became of a status command, after reading back.
struct StatusReport
{
    AccountId account;
    Integration before;
    StatusCommand command = StatusCommand::Disable;
    Outcome outcome;
    std::optional<Integration> readBack; ///< the integration as the platform shows it now
};

/// Sends status commands: journal, send once, read back, say what is known (safety.md §1 and §3).
/// Commands go on when the window that asked is closed.
class StatusChange : public QObject
{
    Q_OBJECT

public:
    StatusChange(AccountStore &accounts, PlatformRegistry &platforms, Journal &journal, Clock &clock,
                 QObject *parent = nullptr);
    ~StatusChange() override;

    /// Returns the operation's id; the end comes by finished(). Every refusal of this machine
    /// (protection, journal, no such command) ends in NotSent.
    QString run(const AccountId &account, const Integration &integration, StatusCommand command,
                const Consent &consent);

    [[nodiscard]] bool isRunning(const AccountId &account, const QString &integrationId) const;

    /// True while any command is under way, its reading back included.
    [[nodiscard]] bool isBusy() const;

signals:
    void idle(); ///< isBusy() became false; after the last finished()
    void finished(const QString &operation, const console::StatusReport &report);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace console
