#pragma once

#include "models/workflows/rotationdesk.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace console {

/// Step 1: what will happen, in plain words, and whether something is replaced or linked for the
/// first time. Where the keychain holds a credential, it is a replacement.
class TargetStep : public QWidget
{
    Q_OBJECT

public:
    explicit TargetStep(const ConnectorRef &target, QWidget *parent = nullptr);

    void setStored(const StoredCredential &stored);
    void chooseReplace();
    [[nodiscard]] bool isFirstLink() const;

signals:
    void changed();

private:
    void explain();

    QRadioButton *m_replace;
    QRadioButton *m_link;
    QLabel *m_stored;
    QLabel *m_plan;
};

} // namespace console
