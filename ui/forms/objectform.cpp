#include "ui/forms/objectform.h"

#include "ui/forms/fieldeditor.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Whether the field can be written with this draft, or is only shown.
bool isWritable(const ObjectDraft &draft, const FieldSpec &field)
{
    switch (field.access) {
    case FieldAccess::Writable:
        return true;
    case FieldAccess::WriteOnce:
        return draft.original().document.isMissing();
    case FieldAccess::ReadOnly:
        return false;
    }
    Q_UNREACHABLE();
}

/// Fields that a command on one flag leaves alone need no room.
bool isAskedFor(const ObjectSpec &spec, const FieldSpec &field)
{
    return !spec.command || spec.command->path == field.path;
}

FieldValue storedValue(const ObjectDraft &draft, const QString &path)
{
    const auto found = draft.original().values.find(path);
    return found == draft.original().values.end() ? FieldValue() : found->second;
}

/// The first of the issues that lies within an editor: "terminals[1].terminalId".
QString firstPath(const QList<FieldIssue> &issues, const FieldEditor &editor)
{
    for (const FieldIssue &issue : issues) {
        if (issue.path.startsWith(editor.spec().path, Qt::CaseInsensitive))
            return issue.path;
    }
    return {};
}

} // namespace

ObjectForm::ObjectForm(ObjectDraft draft, QWidget *parent)
    : QWidget(parent), m_draft(std::move(draft))
{
    setObjectName(u"objectForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    for (const FieldGroup &group : m_draft.spec().groups)
        addGroup(*layout, group);
    layout->addStretch(1);
    fillEditors();
}

void ObjectForm::addGroup(QVBoxLayout &layout, const FieldGroup &group)
{
    QList<FieldSpec> fields = group.fields;
    fields.removeIf([this](const FieldSpec &one) { return !isAskedFor(m_draft.spec(), one); });
    if (fields.isEmpty())
        return;
    const QString title = groupTitle(group);
    auto *card = new Card(title, this);
    card->body()->setSpacing(metrics::medium);
    for (const FieldSpec &field : std::as_const(fields)) {
        const bool isSaid = fields.size() == 1 && fieldTitle(field) == title;
        addField(*card->body(), field, isSaid ? QString() : fieldTitle(field));
    }
    layout.addWidget(card);
    m_groups.append(group.words);
    m_cards.insert(group.words, card);
}

void ObjectForm::addField(QVBoxLayout &layout, const FieldSpec &field, const QString &label)
{
    if (!isWritable(m_draft, field)) {
        if (QWidget *shown = newShown(field))
            layout.addWidget(shown);
        return;
    }
    FieldEditor *editor = makeFieldEditor(field, this);
    const bool isNew = m_draft.original().document.isMissing();
    const auto mark = field.required && isNew ? FieldRow::Mark::Required : FieldRow::Mark::None;
    auto *row = new FieldRow(label, editor, mark, this);
    row->setHint(isNew ? newFieldHint(field) : fieldHint(field));
    m_editors.append(editor);
    m_rows.insert(field.path, row);
    connect(editor, &FieldEditor::edited, this, [this, path = field.path] { touch(path); });
    layout.addWidget(row);
}

/// What cannot be written is shown as text, to be selected and copied.
QWidget *ObjectForm::newShown(const FieldSpec &field) const
{
    const FieldValue value = m_draft.value(field.path);
    if (value.isBlank() || field.secret)
        return nullptr;
    auto *text = selectableLabel(untrustedText(value.text(), 300), fieldTitle(field), nullptr);
    text->setObjectName(field.path);
    return new FieldRow(fieldTitle(field), text, FieldRow::Mark::None);
}

void ObjectForm::fillEditors()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setDraft(storedValue(m_draft, editor->spec().path),
                         m_draft.value(editor->spec().path));
    sayWhatWasRead();
}

/// An empty credential field may mean two things, and neither goes without saying.
void ObjectForm::sayWhatWasRead()
{
    if (m_draft.original().document.isMissing())
        return;
    for (const FieldGroup &group : m_draft.spec().groups) {
        if (group.words != "credentials"_L1)
            continue;
        for (const FieldSpec &field : group.fields) {
            if (FieldEditor *one = editor(field.path))
                one->sayWhatWasRead();
        }
    }
}

void ObjectForm::rebase(EditableObject fresh)
{
    m_draft = draft().rebased(std::move(fresh));
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const FieldValue now = storedValue(m_draft, editor->spec().path);
        if (editor->currentEdit().kind == FieldEdit::Kind::Unchanged)
            editor->setValue(now);
        else
            editor->keep(now);
    }
    sayWhatWasRead();
    m_refused.clear();
    showIssues();
}

ObjectDraft ObjectForm::draft() const
{
    ObjectDraft draft = m_draft;
    for (const FieldEditor *editor : m_editors) {
        const FieldEdit edit = editor->currentEdit();
        const QString &path = editor->spec().path;
        if (edit.kind == FieldEdit::Kind::Set)
            draft.set(path, edit.value);
        else if (edit.kind == FieldEdit::Kind::Clear)
            draft.clear(path);
        else
            draft.revert(path);
    }
    return draft;
}

bool ObjectForm::isDirty() const
{
    return draft().isDirty();
}

bool ObjectForm::hasHalfInput() const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [](const FieldEditor *editor) { return !editor->inputIssues().isEmpty(); });
}

void ObjectForm::touch(const QString &path)
{
    if (!m_touched.contains(path))
        m_touched.append(path);
    m_refused.removeIf([&path](const FieldIssue &issue) { return issue.path == path; });
    showIssues();
    emit edited(path);
}

/// Input that is no value yet hides what the limits would say of it.
QList<FieldIssue> ObjectForm::issues() const
{
    QList<FieldIssue> all;
    QStringList unreadable;
    for (const FieldEditor *editor : m_editors) {
        const auto own = editor->inputIssues();
        all.append(own);
        if (!own.isEmpty())
            unreadable.append(editor->spec().path);
    }
    const auto limits = draft().issues();
    for (const FieldIssue &issue : limits) {
        if (!unreadable.contains(issue.path))
            all.append(issue);
    }
    return all;
}

void ObjectForm::showIssues()
{
    struct Said
    {
        QString path, text;
    };
    QHash<QString, Said> texts;
    const auto say = [&](const FieldIssue &issue) {
        const FieldSpec *field = m_draft.spec().find(issue.path);
        if (field && !texts.contains(field->path))
            texts.insert(field->path, {issue.path, issueText(*field, issue)});
    };
    for (const FieldIssue &issue : std::as_const(m_refused))
        say(issue);
    const auto found = issues();
    for (const FieldIssue &issue : found) {
        const FieldSpec *field = m_draft.spec().find(issue.path);
        // An empty line that was just added is no mistake before somebody says it is finished.
        const bool isBegun = field && issue.problem == FieldProblem::Required
            && issue.path != field->path;
        if (field && (m_showAll || (m_touched.contains(field->path) && !isBegun)))
            say(issue);
    }
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const Said said = texts.value(editor->spec().path);
        const bool inside = editor->sayAt(said.path, said.text);
        m_rows.value(editor->spec().path)->setProblem(inside ? QString() : said.text);
    }
    countProblems(texts.keys());
}

/// How many fields of each card say that something is wrong.
void ObjectForm::countProblems(const QStringList &paths)
{
    QHash<QString, int> problems;
    for (const FieldGroup &group : m_draft.spec().groups) {
        for (const FieldSpec &field : group.fields)
            problems[group.words] += paths.contains(field.path) ? 1 : 0;
    }
    if (problems == m_problems)
        return;
    m_problems = problems;
    emit problemsChanged();
}

void ObjectForm::focusFirst(const QList<FieldIssue> &issues)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const bool isIt = std::any_of(issues.begin(), issues.end(), [&](const FieldIssue &issue) {
            const FieldSpec *field = m_draft.spec().find(issue.path);
            return field && field->path == editor->spec().path;
        });
        if (isIt) {
            editor->focusOn(firstPath(issues, *editor));
            return bringToTop(m_rows.value(editor->spec().path));
        }
    }
}

bool ObjectForm::validate()
{
    m_showAll = true;
    showIssues();
    const auto found = issues();
    focusFirst(found);
    return found.isEmpty();
}

bool ObjectForm::showRefusal(const QList<FieldIssue> &issues)
{
    m_refused = issues;
    showIssues();
    focusFirst(issues);
    return !issues.isEmpty();
}

void ObjectForm::setChoices(const QString &pickedFrom, const QList<Choice> &choices)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->spec().pickedFrom == pickedFrom)
            editor->setChoices(choices);
    }
}

void ObjectForm::setHint(const QString &path, const QString &hint)
{
    if (FieldRow *row = m_rows.value(path))
        row->setHint(hint);
}

QString ObjectForm::titleOf(const QString &group) const
{
    const auto &all = m_draft.spec().groups;
    const auto found = std::find_if(all.begin(), all.end(), [&group](const FieldGroup &one) {
        return one.words == group;
    });
    return found == all.end() ? QString() : groupTitle(*found);
}

QString ObjectForm::groupAt(int y) const
{
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        if (m_cards.value(*group)->y() <= y)
            return *group;
    }
    return m_groups.value(0);
}

FieldEditor *ObjectForm::editor(const QString &path) const
{
    for (FieldEditor *editor : m_editors) {
        if (editor->spec().path == path)
            return editor;
    }
    return nullptr;
}

} // namespace console
