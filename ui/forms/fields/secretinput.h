#pragma once

#include "ui/forms/fieldeditor.h"

namespace console {

class SecretField;

/// Entry of a secret that is never shown: empty means unchanged.
class SecretInput : public FieldEditor
{
    Q_OBJECT

public:
    explicit SecretInput(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    void setDraft(const FieldValue &stored, const FieldValue &now) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    void sayWhatWasRead() override;
    [[nodiscard]] QList<FieldIssue> inputIssues() const override;
    [[nodiscard]] QWidget *input() override;

private:
    [[nodiscard]] QWidget *newGenerator();

    SecretField *m_secret;
    bool m_refused = false; ///< the last input was not taken over
};

} // namespace console
