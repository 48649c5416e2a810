#pragma once

#include "models/workflows/changesecrets.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/operationrecorder.h"

namespace console {

/// One change of an object: journal, stage its credentials, read afresh, send once, read back, look until known. Ends with
/// one finished(), always later.
class ChangeOperation : public QObject
{
    Q_OBJECT

public:
    ChangeOperation(AccountStore &accounts, PlatformRegistry &platforms, SecretVault &vault,
                    Journal &journal, Clock &clock, ObjectDraft draft, const QString &operation,
                    QObject *parent = nullptr);

    void run(const Consent &consent);
    void refuse(const ApiError &error);
    void stopLooking();

    [[nodiscard]] const ObjectDraft &draft() const { return m_draft; }
    [[nodiscard]] const ChangeReport &report() const { return m_report; }

signals:
    void looked();
    void finished();

private:
    using Reading = Result<EditableObject>;
    using Listing = Result<QList<EditableObject>>;

    [[nodiscard]] Result<void> check(const Consent &consent);
    [[nodiscard]] EditRole *role() const;
    [[nodiscard]] bool record(JournalStep step, OutcomeWord word, const QString &detail = {});

    // Before sending.
    void takeStaged(const Result<void> &staged);
    void readFirst();
    void listFirst();
    void takeFirst(const Reading &fresh);
    void takeKnown(const Listing &listed);
    void send();

    // After it.
    void compare(const EditableObject &shown);
    void take(const Reading &reply);
    void readBack();
    void takeReadBack(const Reading &shown);
    void settle(Outcome outcome);

    // While it is unknown.
    void lookLater();
    void look();
    void takeLook(const Reading &shown);
    void takeListing(const Listing &listed);
    void adopt(const EditableObject &object);
    void goOnLooking();
    void finish();
    void settleSecrets();
    void end();

    AccountStore &m_accounts;
    PlatformRegistry &m_platforms;
    Clock &m_clock;
    ObjectDraft m_draft;
    Account m_account; ///< as it was when this began: what it agreed to holds for that place
    std::optional<ChangePermit> m_permit;
    QStringList m_known; ///< ListAndCompare: what was there before
    int m_copies = 0;
    bool m_begun = false; ///< an Intent row was written
    bool m_stopped = false;
    bool m_done = false;
    ChangeReport m_report;
    OperationRecorder m_recorder;
    ChangeSecrets m_secrets;
};

} // namespace console
