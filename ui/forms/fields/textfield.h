#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace console {

/// A text or a whole number on one line. White space is kept as typed: limits name what is wrong.
class TextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    void sayWhatWasRead() override;
    [[nodiscard]] QWidget *input() override;

    /// Shows dots, and a button that reveals the text; masked anew, it is hidden again.
    void setMasked(bool masked);

private:
    QLineEdit *m_line;
    QToolButton *m_reveal = nullptr;
    bool m_masked = false;
};

} // namespace console
