#pragma once

#include "models/workflows/credentialrotation.h"

#include <QWidget>

class QLabel;

namespace console {

/// Step 5: what is going on, in words, while the desk works.
class ProgressStep : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStep(QWidget *parent = nullptr);

    void follow(const CredentialRotation &rotation);

private:
    QLabel *m_title;
    QLabel *m_phase;
    QLabel *m_warning; ///< what must not be done yet
};

} // namespace console
