#pragma once

#include "models/workflows/rotationbatch.h"
#include "ui/dialogs/consoledialog.h"

class QLabel;
class QRadioButton;
class QStackedWidget;

namespace console {

class CountedBar;
class BatchSheet;
class BatchTable;
class ConsentPanel;
class KeychainNotice;
struct ConsoleParts;

/// Changes the credentials of several connectors of one account, one after another: what they are,
/// one form for each kind or each connector, a review, then the run with pause and cancel.
class RotationBatchDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `targets` belong to one account and are not empty.
    RotationBatchDialog(ConsoleParts &parts, const QList<ConnectorRef> &targets, QWidget *parent);

    void done(int result) override;
    void reject() override; ///< asks first if input would be lost, or rows left out

private:
    void buildIntroduction();
    void buildReview();
    void buildButtons();
    void readStored();
    void buildSheets();
    void goTo(int page);
    void goNext();
    void goBack();
    void run();
    void follow();
    void pauseOrResume();
    void cancelRest();
    void askToLeave(const QString &title, const QString &text, const QString &verb);
    void updateButtons();
    [[nodiscard]] bool isReview() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString pauseText() const; ///< or that nothing keeps it

    ConsoleParts &m_parts;
    QList<ConnectorRef> m_targets;
    Account m_account;
    QList<bool> m_stored; ///< of each target, once known
    int m_unread = 0;
    QList<BatchSheet *> m_sheets;
    RotationBatch *m_batch = nullptr;
    BatchTable *m_table;
    KeychainNotice *m_keychain;
    QStackedWidget *m_stack; ///< introduction, sheets, review and run
    QRadioButton *m_together = nullptr;
    QRadioButton *m_oneByOne = nullptr;
    QWidget *m_review = nullptr;
    QLabel *m_reviewTitle = nullptr;
    QLabel *m_state = nullptr;
    CountedBar *m_progress = nullptr;
    ConsentPanel *m_consent = nullptr;
    QPushButton *m_cancelRest = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_run = nullptr;
};

} // namespace console
