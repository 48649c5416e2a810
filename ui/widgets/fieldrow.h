#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace console {

/// One field of a form: label above, editor, a muted hint, and the problem beside it in words.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { None, Required, Optional };

    /// `label` may carry a mnemonic, or be empty; `editor` becomes its buddy and a child of this row.
    FieldRow(const QString &label, QWidget *editor, Mark mark, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setProblem(const QString &problem); ///< empty: no problem
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    QLabel *m_hint;
    QLabel *m_problem;
    QWidget *m_problemRow;
};

} // namespace console
