#include "models/domain/objectdraft.h"

#include "models/domain/jsonreader.h"
#include "models/domain/secretmask.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldValue valueIn(const EditableObject &object, const QString &path)
{
    const auto found = object.values.find(path);
    return found == object.values.end() ? FieldValue() : found->second;
}

/// A secret that is not echoed, or masked ("****6789"), tells nothing.
bool isHidden(const FieldSpec &field, const FieldValue &shown)
{
    return field.secret && (!shown.isSet() || isMasked(shown.secret().expose()));
}

bool isWanted(const ObjectDraft &draft, const FieldSpec &field)
{
    const bool creates = draft.spec().verb == EditVerb::Create;
    return draft.edit(field.path).kind != FieldEdit::Kind::Unchanged
        || (creates && !draft.value(field.path).isBlank());
}

/// A row that leaves out a member which was sent: it may be write-only, and tells nothing of it.
bool leavesOut(const FieldSpec &field, const FieldValue &sent, const FieldValue &shown)
{
    const auto mine = readJson(sent.json());
    const auto theirs = readJson(shown.json());
    if (field.kind != InputKind::Rows || !mine || !theirs
        || mine->children().size() != theirs->children().size())
        return false;
    const auto &rows = theirs->children();
    for (size_t i = 0; i < size_t(rows.size()); ++i) {
        const JsonValue &row = mine->children()[i].value;
        const bool all = std::all_of(field.members.begin(), field.members.end(), [&](const auto &one) {
            return !row.anyCase(one.path).isSet() || rows[i].value.anyCase(one.path).isSet();
        });
        if (!all)
            return true;
    }
    return false;
}

/// The order of a list of ids or choices is the platform's.
bool sameTexts(const FieldValue &sent, const FieldValue &shown)
{
    QStringList mine = sent.list();
    QStringList theirs = shown.list();
    mine.sort();
    theirs.sort();
    return mine == theirs;
}

/// Platforms add members to rows ("id", "status") and leave out what is write-only.
bool sameRow(const FieldSpec &field, const JsonValue &sent, const JsonValue &shown)
{
    return std::all_of(field.members.begin(), field.members.end(), [&](const FieldSpec &member) {
        const JsonValue &value = shown.anyCase(member.path);
        return value.type() == JsonValue::Type::Missing
            || sameJson(sent.anyCase(member.path), value);
    });
}

bool sameRows(const FieldSpec &field, const FieldValue &sent, const FieldValue &shown)
{
    const auto mine = readJson(sent.json());
    const auto theirs = readJson(shown.json());
    if (!mine || !theirs)
        return sent.sameAs(shown);
    return std::equal(mine->children().begin(), mine->children().end(), theirs->children().begin(),
                      theirs->children().end(), [&field](const auto &a, const auto &b) {
                          return sameRow(field, a.value, b.value);
                      });
}

bool isShown(const FieldSpec &field, const FieldValue &sent, const FieldValue &shown)
{
    switch (field.kind) {
    case InputKind::ChoiceList:
    case InputKind::TextList:
        return sameTexts(sent, shown);
    case InputKind::Rows:
        return sameRows(field, sent, shown);
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Number:
    case InputKind::Boolean:
    case InputKind::Choice:
    case InputKind::Json:
    case InputKind::Secret:
    case InputKind::Pairs:
    case InputKind::Group:
        return sent.sameAs(shown);
    }
    Q_UNREACHABLE();
}

} // namespace

ObjectDraft::ObjectDraft(ObjectSpec spec, EditableObject original) :
    m_spec(std::move(spec)),
    m_original(std::move(original))
{
}

void ObjectDraft::set(const QString &path, const FieldValue &value)
{
    if (value.sameAs(valueIn(m_original, path)))
        revert(path);
    else if (value.isBlank())
        clear(path);
    else
        m_edits[path] = {FieldEdit::Kind::Set, value};
}

void ObjectDraft::clear(const QString &path)
{
    if (valueIn(m_original, path).isBlank())
        revert(path);
    else
        m_edits[path] = {FieldEdit::Kind::Clear, {}};
}

void ObjectDraft::revert(const QString &path)
{
    m_edits.erase(path);
}

FieldEdit ObjectDraft::edit(const QString &path) const
{
    const auto found = m_edits.find(path);
    return found == m_edits.end() ? FieldEdit() : found->second;
}

FieldValue ObjectDraft::value(const QString &path) const
{
    const auto found = m_edits.find(path);
    return found == m_edits.end() ? valueIn(m_original, path) : found->second.value;
}

QStringList ObjectDraft::changedPaths() const
{
    QStringList paths;
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        if (m_edits.contains(field.path))
            paths.append(field.path);
    }
    return paths;
}

QList<FieldDifference> ObjectDraft::changes() const
{
    QList<FieldDifference> changes;
    const auto paths = changedPaths();
    for (const QString &path : paths)
        changes.append({path, valueIn(m_original, path), value(path)});
    return changes;
}

ChangeTarget ObjectDraft::target() const
{
    const QString named = value(m_spec.nameField).text();
    return {ref().account, ref().id.isEmpty() ? named : ref().id,
            ref().name.isEmpty() ? named : ref().name};
}

ObjectRef ObjectDraft::subject() const
{
    ObjectRef subject = ref();
    subject.name = target().displayName;
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        const QString text = field.names == RefPart::None ? QString() : value(field.path).text();
        if (text.isEmpty())
            continue;
        QString &part = field.names == RefPart::Owner ? subject.ownerId : subject.type;
        if (field.names == RefPart::Owner && part != text)
            subject.ownerName.clear();
        part = text;
    }
    return subject;
}

CredentialSet ObjectDraft::secrets() const
{
    CredentialSet set;
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        const FieldEdit change = edit(field.path);
        if (field.secret && change.kind == FieldEdit::Kind::Set)
            set.set(field.path, change.value.secret());
    }
    return set;
}

ObjectDraft ObjectDraft::rebased(EditableObject fresh) const
{
    ObjectDraft draft(m_spec, std::move(fresh));
    for (const auto &[path, edit] : m_edits) {
        if (edit.kind == FieldEdit::Kind::Set)
            draft.set(path, edit.value);
        else
            draft.clear(path);
    }
    return draft;
}

ObjectDraft ObjectDraft::respecified(ObjectSpec spec) const
{
    ObjectDraft draft(std::move(spec), m_original);
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        if (const auto found = m_edits.find(field.path); found != m_edits.end())
            draft.m_edits.insert(*found);
    }
    return draft;
}

EditableObject newObject(const ObjectSpec &spec, const ObjectRef &where)
{
    EditableObject object;
    object.ref = where;
    object.ref.id.clear();
    object.ref.name.clear();
    object.ref.rawStatus.clear();
    object.ref.kind = spec.object;
    const auto fields = spec.fields();
    for (const FieldSpec &field : fields) {
        const bool onlyOne = field.required && field.choices.size() == 1 && !field.choicesAreOpen;
        QString text = onlyOne ? field.choices.first() : QString();
        if (field.names == RefPart::Owner)
            text = where.ownerId;
        if (!text.isEmpty())
            object.values.emplace(field.path, FieldValue::ofText(text));
    }
    return object;
}

QList<FieldDifference> differences(const ObjectSpec &spec, const EditableObject &before,
                                   const EditableObject &after)
{
    QList<FieldDifference> all;
    const auto fields = spec.fields();
    for (const FieldSpec &field : fields) {
        const FieldValue old = valueIn(before, field.path);
        const FieldValue now = valueIn(after, field.path);
        if (!old.sameAs(now))
            all.append({field.path, old, now});
    }
    return all;
}

QList<FieldDifference> unmet(const ObjectDraft &draft, const EditableObject &shown)
{
    QList<FieldDifference> all;
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        const FieldValue sent = draft.value(field.path);
        const FieldValue now = valueIn(shown, field.path);
        if (isWanted(draft, field) && !isHidden(field, now) && !isShown(field, sent, now))
            all.append({field.path, sent, now});
    }
    return all;
}

QStringList untold(const ObjectDraft &draft, const EditableObject &shown)
{
    QStringList paths;
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        const FieldValue before = valueIn(draft.original(), field.path);
        const FieldValue sent = draft.value(field.path);
        const FieldValue now = valueIn(shown, field.path);
        // Nothing where a value was shown before: that it was cleared is seen.
        const bool seenToGo = sent.isBlank() && now.isBlank() && !isHidden(field, before);
        const bool hidden = isHidden(field, now) && !seenToGo && !(now.isSet() && sent.sameAs(now));
        if (isWanted(draft, field) && (hidden || leavesOut(field, sent, now)))
            paths.append(field.path);
    }
    return paths;
}

} // namespace console
