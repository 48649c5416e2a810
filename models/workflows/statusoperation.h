#pragma once

#include "models/workflows/operationrecorder.h"
#include "models/workflows/statuschange.h"

namespace console {

/// One status command: journal, send once, read back. Ends with one finished(), always later.
class StatusOperation : public QObject
{
    Q_OBJECT

public:
    StatusOperation(AccountStore &accounts, PlatformRegistry &platforms, Journal &journal,
                    const Clock &clock, StatusReport asked, const QString &operation,
                    QObject *parent = nullptr);

    void run(const Consent &consent);
    void refuse(const ApiError &error);

    [[nodiscard]] const QString &operation() const { return m_recorder.facts().operation; }
    [[nodiscard]] const StatusReport &report() const { return m_report; }

signals:
    void finished();

private:
    [[nodiscard]] Result<ChangePermit> permit(const Account &account, const Consent &consent) const;
    [[nodiscard]] Platform *platform() const;
    [[nodiscard]] Result<Platform *> capablePlatform() const;
    [[nodiscard]] bool record(JournalStep step, OutcomeWord word, const QString &detail = {});
    void take(const Result<Integration> &reply);
    void readBack();
    void takeReadBack(const Result<Integration> &readBack);
    void finish();
    void settle(Outcome outcome);

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    const Clock &m_clock;
    StatusReport m_report;
    Account m_account; ///< as it was when this began: another place tells nothing of it
    OperationRecorder m_recorder;
};

} // namespace console
