#pragma once

#include "models/workflows/rotationdesk.h"

#include <QWidget>

class QLabel;

namespace console {

class CredentialForm;
class MessagePanel;

/// Step 3: the credential that is to be in force.
class NewStep : public QWidget
{
    Q_OBJECT

public:
    /// `shape` names the credential set (processorcatalog.h).
    explicit NewStep(const QString &shape, QWidget *parent = nullptr);

    /// Shows what is wrong; true if nothing is. A new credential equal to a typed current one is
    /// refused: there is nothing to replace.
    bool validate(const CurrentCredential &current);
    /// Instead of fields: the previous credential, as far as it may be shown.
    void showPrevious(const StoredCredential &previous);
    void showFieldErrors(const QList<FieldError> &errors);
    [[nodiscard]] CredentialForm &form() { return *m_form; }

private:
    QString m_processor;
    CredentialForm *m_form;
    QLabel *m_title;
    QLabel *m_introduction;
    bool m_previous = false;
    MessagePanel *m_problem;
};

} // namespace console
