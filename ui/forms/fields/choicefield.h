#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace console {

/// One of a few values, or yes and no. "Not set" is an entry of its own where the object has no
/// value yet; an open choice can also be typed.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QWidget *input() override;

private:
    void addChoice(const QString &value, const QString &title);
    void select(const FieldValue &value);
    [[nodiscard]] FieldValue current() const;

    QComboBox *m_combo;
};

} // namespace console
