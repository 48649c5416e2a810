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
    void chooseReplace();
    [[nodiscard]] bool isFirstLink() const;

signals:
    void changed();

private:
    void explain();

    QString m_status;
    QRadioButton *m_replace;
    QRadioButton *m_link;
    QLabel *m_stored;
    QLabel *m_plan;
    MessagePanel *m_doubt; ///< linking does not fit the status
};

} // namespace console
