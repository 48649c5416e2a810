#pragma once

#include "models/workflows/rotationdesk.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace console {

class MessagePanel;

/// Step 1: what will happen, in plain words, and whether something is replaced or linked for the
/// first time. Where the keychain holds a credential, it is a replacement.
class TargetStep : public QWidget
{
    Q_OBJECT

public:
    explicit TargetStep(const ConnectorRef &target, QWidget *parent = nullptr);

    /// The connector's status in the platform's spelling; empty if it was never read. Preselects
    /// linking where the platform says that nothing is on file.
    void setStatus(const QString &rawStatus);
    [[nodiscard]] bool isUnconfigured() const;

    void setStored(const StoredCredential &stored);

    /// While the keychain cannot be read, what was read of it earlier is not vouched for.
    void setKeychainReadable(bool readable);
    void chooseReplace();

    /// Nothing to choose: the previous credential is sent again.
    void chooseRestore();
    void showPrevious(const StoredCredential &previous);

    /// Where the credentials are kept meanwhile, and whether the platform shows what is on file.
    void setPlace(bool inMemory, bool showsCredentials);
    [[nodiscard]] bool isFirstLink() const;

signals:
    void changed();

private:
    void describeStored();
    void explain();
    [[nodiscard]] QString planText() const;
    [[nodiscard]] QString restoringText() const;

    QString m_status;
    bool m_restoring = false;
    bool m_inMemory = false;
    bool m_showsCredentials = false;
    QRadioButton *m_replace;
    QRadioButton *m_link;
    QLabel *m_title;
    QLabel *m_stored;
    QLabel *m_previous;
    StoredCredential m_shown;
    bool m_readable = true;
    QLabel *m_plan;
    MessagePanel *m_doubt; ///< linking does not fit the status
};

} // namespace console
