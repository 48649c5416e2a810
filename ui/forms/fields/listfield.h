#pragma once

#include "ui/forms/fieldeditor.h"

class QListWidget;
class QPlainTextEdit;

namespace console {

/// A list of texts without duplicates: a checklist where the choices are known, and lines to type
/// where others are possible.
class ListField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ListField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QWidget *input() override;

private:
    void setTexts(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QStringList typed() const;

    QListWidget *m_list;
    QPlainTextEdit *m_lines;
};

} // namespace console
