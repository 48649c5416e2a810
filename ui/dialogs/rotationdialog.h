#pragma once

#include "models/workflows/rotationdesk.h"
#include "ui/dialogs/consoledialog.h"
#include "ui/dialogs/rotation/outcomeaction.h"

#include <QPointer>

class QStackedWidget;
class QTimer;

namespace console {

class ConfirmDialog;
class CurrentStep;
class KeychainNotice;
class NewStep;
class OutcomeStep;
class ProgressStep;
class ReviewStep;
class StepList;
class TargetStep;
struct ConsoleParts;

/// Changes one connector's credentials, step by step, or shows how an earlier change stands. The
/// target is the one it was opened with; the rotation belongs to the desk and outlives the window.
class RotationDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// Restore: the new credential is the previous one that the keychain keeps; it is not shown.
    enum class Purpose { Change, Restore };

    RotationDialog(ConsoleParts &parts, const ConnectorRef &target, QWidget *parent,
                   Purpose purpose = Purpose::Change);
    RotationDialog(ConsoleParts &parts, CredentialRotation &rotation, QWidget *parent);

    void done(int result) override;
    void reject() override; ///< asks first if what was typed would be lost

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Step { TargetPage, CurrentPage, NewPage, ReviewPage, ProgressPage, OutcomePage };

    RotationDialog(ConsoleParts &parts, const ConnectorRef &target, const Account &account,
                   QWidget *parent);
    void buildSteps();
    void buildButtons();
    void updateQuietButtons(OutcomeAction action);
    void readStored();
    void followKeychain();
    void readPrevious();
    [[nodiscard]] NewCredential next() const;
    [[nodiscard]] bool provesByReading() const;
    [[nodiscard]] bool isCounting() const;
    bool beginDraft();
    void offerUnfinished();
    void adopt(CredentialRotation &rotation);

    void goTo(Step step);
    void growForStep();
    void goNext();
    void goBack();
    [[nodiscard]] CurrentCredential current() const;
    void prepareReview();
    void send();
    void follow(); ///< the rotation changed
    void showOutcome();
    void countDown();

    void act();
    void retry(Step step);
    void checkNow();
    void stopChecking();
    void askToClose();
    void askToCheck();
    void askToRead();
    void askToSendStaged();
    void discardStaged();
    ConfirmDialog *ask(const QString &title, const QString &text, const QString &verb,
                       ChangeKind kind);

    void updateButtons();
    void setWords(QPushButton *button, const QString &text);
    [[nodiscard]] bool hasUnsentInput() const;
    void askToDiscardInput();
    void wipe();
    void dropDraft();

    ConsoleParts &m_parts;
    ConnectorRef m_target;
    Account m_account;
    QPointer<CredentialRotation> m_rotation;
    QString m_unfinished; ///< the operation that stands in the way of a new one
    Purpose m_purpose = Purpose::Change;
    StoredCredential m_previous; ///< what Restore puts in force again
    QTimer *m_countdown; ///< while a check that goes on by itself is counted down
    bool m_hasDraft = false; ///< what was typed is still in the forms
    Step m_step = TargetPage;

    KeychainNotice *m_keychain;
    StepList *m_steps;
    QStackedWidget *m_stack;
    TargetStep *m_targetStep;
    CurrentStep *m_currentStep;
    NewStep *m_newStep;
    ReviewStep *m_reviewStep;
    ProgressStep *m_progressStep;
    OutcomeStep *m_outcomeStep;
    QPushButton *m_discard = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_closeOpen = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace console
