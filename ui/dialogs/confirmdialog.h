#pragma once

#include "models/domain/protection.h"
#include "ui/dialogs/consoledialog.h"

namespace console {

class ConsentPanel;

/// One question with a verb button; Cancel is the default. accepted() means yes.
class ConfirmDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &verb, QWidget *parent,
                  ButtonLook look = ButtonLook::Danger);

    /// Names what the question is about above it, with its account, LIVE or TEST.
    void setTarget(const QString &object, const QString &belongsTo, const Account &account);

    /// Asks for as much consent as the account's protection level wants.
    void requireConsent(const Account &account, const ChangeTarget &target, ChangeKind kind);

    [[nodiscard]] Consent consent() const; ///< what saying yes means

    /// Another word for the button that leaves everything as it is.
    void setLeaveText(const QString &text);

private:
    QPushButton *m_leave;
    QPushButton *m_yes;
    ConsentPanel *m_consent = nullptr;
};

/// Whether to lose something that is not sent and stands nowhere else. Keeping it is the default;
/// accepted() means to lose it. It deletes itself.
[[nodiscard]] ConfirmDialog *newDiscardQuestion(const QString &title, const QString &text,
                                                const QString &discard, const QString &keep,
                                                QWidget *parent);

} // namespace console
