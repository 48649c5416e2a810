#pragma once

#include "models/workflows/rotationdesk.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace console {

class CredentialForm;
class MessagePanel;

/// Step 2: the credential in force now, from the keychain or typed. What is stored is never shown.
class CurrentStep : public QWidget
{
    Q_OBJECT

public:
    /// `shape` names the credential set (processorcatalog.h).
    explicit CurrentStep(const QString &shape, QWidget *parent = nullptr);

    void setStored(const StoredCredential &stored);
    void chooseTyped();

    /// Whether a change may go on without the current credential.
    void setUnknownAllowed(bool allowed);
    [[nodiscard]] bool usesStored() const;
    [[nodiscard]] CurrentCredential current() const; ///< StoredCurrent or what was typed

    /// Shows what is missing; true if there is nothing to complain about.
    bool validate();
    [[nodiscard]] CredentialForm &form() { return *m_form; }

signals:
    void changed();

private:
    void follow();
    QString m_processor;
    QRadioButton *m_useStored;
    QRadioButton *m_type;
    QRadioButton *m_unknown;
    bool m_unknownAllowed = false;
    QLabel *m_about;
    MessagePanel *m_problem;
    CredentialForm *m_form;
};

} // namespace console
