#pragma once

#include "models/workflows/credentialrotation.h"
#include "ui/presentation/colours.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace console {

class MessagePanel;

/// Step 6: what is known, since when, how that is known, and what to do next. Only the words of
/// outcometexts.h; the platform's own text stands apart as plain text.
class OutcomeStep : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeStep(QWidget *parent = nullptr);

    void tell(const CredentialRotation &rotation, const QDateTime &now);

    /// Only how long it is until the next check.
    void count(const CredentialRotation &rotation, const QDateTime &now);

private:
    void addFact(const QString &name, const QString &value, const QString &objectName);

    MessagePanel *m_headline;
    enum Fact { Next, Since, How, Status, NextCheck, Kept, factCount };
    QLabel *m_facts[factCount];
    QLabel *m_names[factCount];
    MessagePanel *m_cause;
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace console
