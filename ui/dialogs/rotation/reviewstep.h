#pragma once

#include "models/domain/protection.h"
#include "models/workflows/rotationdesk.h"

#include <QWidget>

class QGridLayout;

namespace console {

class ConsentPanel;

/// Step 4: field by field what will change, secrets as words only, and as much consent as the
/// account's protection level asks for.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    ReviewStep(const Account &account, const ConnectorRef &target, QWidget *parent = nullptr);

    /// `nothingOnFile`: the platform's status says that no credential is linked yet.
    void review(const CredentialSet &next, const CurrentCredential &current, bool nothingOnFile);

    /// The same where the previous credential is restored: field names, and no value at all.
    void reviewPrevious(const StoredCredential &previous);
    [[nodiscard]] bool isAgreed() const;

    /// Puts the focus where the name is to be typed; false if no name is asked for.
    bool focusConsent();
    [[nodiscard]] Consent consent() const;

signals:
    void changed();

private:
    void beginTable(const QString &before, const QString &after);
    void endTable();
    void addRow(const QString &field, const QString &before, const QString &after, bool heading);

    QString m_processor;
    QGridLayout *m_grid;
    QWidget *m_table;
    QWidget *m_fresh = nullptr; ///< the table being made
    ConsentPanel *m_consent;
};

} // namespace console
