#pragma once

#include "models/domain/protection.h"

#include <QWidget>

class QLineEdit;

namespace console {

class FieldRow;

/// Asks for as much consent as the protection table wants: nothing, the verb button alone, or the
/// object's name typed exactly. permitChange() checks again below the UI.
class ConsentPanel : public QWidget
{
    Q_OBJECT

public:
    ConsentPanel(const Account &account, const ChangeTarget &target, ChangeKind kind,
                 QWidget *parent = nullptr);

    [[nodiscard]] bool isGiven() const; ///< whether the verb button may be enabled
    /// Puts the keyboard where the name is typed; false if none is asked for.
    bool takeFocus();
    [[nodiscard]] Consent consent() const; ///< what pressing the verb button means

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ConsentNeeded m_needed;
    QString m_name;
    QLineEdit *m_typed = nullptr;
    FieldRow *m_row = nullptr;
};

} // namespace console
