#pragma once

#include "ui/forms/fieldeditor.h"

class QPushButton;

namespace console {

class RowsField;

/// An object of strings: a row for each, its name picked from the known ones or typed. What is
/// stored may hold secrets and is covered until the user asks to see it.
class PairsField : public FieldEditor
{
    Q_OBJECT

public:
    explicit PairsField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    void setDraft(const FieldValue &stored, const FieldValue &now) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    [[nodiscard]] QList<FieldIssue> inputIssues() const override;
    [[nodiscard]] QWidget *input() override;

private:
    void uncover();
    void showRows(const FieldValue &value);
    void cover(bool covered);
    void maskSecrets();

    bool m_covered = false;
    QPushButton *m_cover;
    RowsField *m_rows;
};

} // namespace console
