#pragma once

#include "models/domain/objectdraft.h"
#include "models/ports/editrole.h"

#include <QWidget>

namespace console {

/// The input of one field, made for its InputKind. Knows nothing of other fields; the form asks.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(FieldSpec spec, QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }

    /// Shows what was read, without edited(). A secret is never shown: only that one is set.
    virtual void setValue(const FieldValue &value) = 0;

    /// Shows `now` as typed over `stored`.
    virtual void setDraft(const FieldValue &stored, const FieldValue &now);

    /// What the user made of it since setValue().
    [[nodiscard]] virtual FieldEdit currentEdit() const = 0;

    /// Input that is no value yet: JSON with a syntax error. Limits are the draft's business.
    [[nodiscard]] virtual QList<FieldIssue> inputIssues() const { return {}; }

    /// The entries of a picker (FieldSpec::pickedFrom). Ids stay typable.
    virtual void setChoices(const QList<Choice> &choices) { Q_UNUSED(choices) }

    /// Says in an empty field whether the reading showed none, or nothing at all of it.
    virtual void sayWhatWasRead() {}

    /// Says it at the part of the editor that the path names; false if there is no such part.
    virtual bool sayAt(const QString &path, const QString &problem)
    {
        Q_UNUSED(path)
        Q_UNUSED(problem)
        return false;
    }

    /// Where the keyboard goes for this field; also a label's buddy.
    [[nodiscard]] virtual QWidget *input() = 0;

    /// Puts the keyboard where the problem of that path is: "terminals[1].terminalId".
    virtual void focusOn(const QString &path)
    {
        Q_UNUSED(path)
        setFocus();
    }

    /// What "unchanged" means from now on; what was typed stays. setValue() calls it.
    void keep(const FieldValue &original) { m_original = original; }

signals:
    void edited();

protected:
    [[nodiscard]] const FieldValue &original() const { return m_original; }
    /// The words for sayWhatWasRead(); empty if there is a value.
    [[nodiscard]] QString absenceText() const;

    /// `now` as an edit of what was kept.
    [[nodiscard]] FieldEdit editTo(const FieldValue &now) const;

    /// Lays out the input as the whole of this widget, named for people by the field's words.
    void fill(QWidget *input);

private:
    FieldSpec m_spec;
    FieldValue m_original;
};

/// An editor for the spec's kind, never null: kinds without one of their own get the JSON editor.
[[nodiscard]] FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent);

} // namespace console
