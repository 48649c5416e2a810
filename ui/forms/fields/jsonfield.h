#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;

namespace console {

/// A JSON object, typed as text: keys stay in order and numbers as written. What is stored may hold
/// secrets and is covered until the user asks to see it.
class JsonField : public FieldEditor
{
    Q_OBJECT

public:
    explicit JsonField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    void setDraft(const FieldValue &stored, const FieldValue &now) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    [[nodiscard]] QList<FieldIssue> inputIssues() const override;
    [[nodiscard]] QWidget *input() override;
    /// At the character that cannot be read.
    void focusOn(const QString &path) override;

private:
    void uncover();
    void showText(const FieldValue &value);
    void cover(bool covered);

    QPushButton *m_cover;
    QPlainTextEdit *m_text;
    bool m_covered = false;
};

} // namespace console
