#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace console {

/// A text or a whole number on one line. White space is kept as typed: limits name what is wrong.
class TextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    [[nodiscard]] QWidget *input() override;

private:
    QLineEdit *m_line;
};

} // namespace console
