#pragma once

#include "models/domain/objectdraft.h"
#include "models/ports/editrole.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace console {

class FieldEditor;
class FieldRow;

/// A form drawn from an ObjectSpec: a card for each group, a row for each field, problems beside
/// their fields. Problems of a field show once it was touched, all of them once sending was tried.
class ObjectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectForm(ObjectDraft draft, QWidget *parent = nullptr);

    /// The draft with everything typed so far.
    [[nodiscard]] ObjectDraft draft() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool hasHalfInput() const; ///< something typed that is no value yet

    /// The same typing on a fresh reading.
    void rebase(EditableObject fresh);

    /// Shows every problem and puts the focus on the first; true if there is none.
    bool validate();

    /// Puts what the platform said beside its fields, the focus on the first; true if any is here.
    bool showRefusal(const QList<FieldIssue> &issues);

    void setChoices(const QString &pickedFrom, const QList<Choice> &choices);

    /// A sentence below a field, such as why its picker is empty; replaces its usual hint.
    void setHint(const QString &path, const QString &hint);

    [[nodiscard]] FieldEditor *editor(const QString &path) const;

    /// The groups that have anything to show, in their order.
    [[nodiscard]] QStringList groups() const { return m_groups; }
    [[nodiscard]] QString titleOf(const QString &group) const;
    [[nodiscard]] QWidget *card(const QString &group) const { return m_cards.value(group); }

    /// The group that a height of the form belongs to.
    [[nodiscard]] QString groupAt(int y) const;

    /// How many fields of the group say that something is wrong.
    [[nodiscard]] int problemsOf(const QString &group) const { return m_problems.value(group); }

signals:
    void edited(const QString &path);
    void problemsChanged();

private:
    void addGroup(QVBoxLayout &layout, const FieldGroup &group);
    /// `label` is empty where the card's heading is the label.
    void addField(QVBoxLayout &layout, const FieldSpec &field, const QString &label);
    [[nodiscard]] QWidget *newShown(const FieldSpec &field) const;
    void touch(const QString &path);
    void fillEditors();
    void showIssues();
    void countProblems(const QStringList &paths);
    void sayWhatWasRead();
    [[nodiscard]] QList<FieldIssue> issues() const;
    void focusFirst(const QList<FieldIssue> &issues);

    ObjectDraft m_draft;
    QList<FieldEditor *> m_editors; ///< in the spec's order
    QHash<QString, FieldRow *> m_rows;
    QStringList m_groups;
    QHash<QString, QWidget *> m_cards;
    QHash<QString, int> m_problems; ///< by group
    QStringList m_touched;
    QList<FieldIssue> m_refused; ///< until the field is edited again
    bool m_showAll = false;
};

} // namespace console
