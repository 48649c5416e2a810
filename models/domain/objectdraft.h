#pragma once

#include "models/domain/credentialset.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/objectspec.h"

#include <map>

namespace console {

/// An object as it was read, ready to be edited.
struct EditableObject
{
    ObjectRef ref;
    std::map<QString, FieldValue> values; ///< by FieldSpec::path; absent: the reply lacked the key
    FieldValue document; ///< the whole object, byte for byte; missing if it does not exist yet
    QString version; ///< updatedAt or the like, shown only: differences are found by comparing
};

/// Three states, not two: product.md "Editing".
struct FieldEdit
{
    enum class Kind { Unchanged, Set, Clear };
    Kind kind = Kind::Unchanged;
    FieldValue value = {}; ///< of Set only
};

/// One field that differs between two readings, or between what was sent and what is shown.
struct FieldDifference
{
    QString path;
    FieldValue before; ///< original, or what was sent
    FieldValue after; ///< draft, or what the platform shows
};

/// What the user wants an object to be. Setting a field back to what was read makes it unchanged.
class ObjectDraft
{
public:
    /// `original` of a Create carries the ref (account, owner) and prefilled values.
    ObjectDraft(ObjectSpec spec, EditableObject original);

    [[nodiscard]] const ObjectSpec &spec() const { return m_spec; }
    [[nodiscard]] const EditableObject &original() const { return m_original; }
    [[nodiscard]] const ObjectRef &ref() const { return m_original.ref; }

    /// ref(), with owner, type and name as the draft has them.
    [[nodiscard]] ObjectRef subject() const;

    void set(const QString &path, const FieldValue &value);
    void clear(const QString &path);
    void revert(const QString &path);

    [[nodiscard]] FieldEdit edit(const QString &path) const;

    /// What the field will be: the edit, else what was read. Missing if cleared.
    [[nodiscard]] FieldValue value(const QString &path) const;

    [[nodiscard]] bool isDirty() const { return !m_edits.empty(); }
    [[nodiscard]] QStringList changedPaths() const; ///< in the spec's order
    [[nodiscard]] QList<FieldDifference> changes() const;

    /// Everything that the spec's limits forbid; nothing may be sent while there is any. What is
    /// stored already and stays is not judged.
    [[nodiscard]] QList<FieldIssue> issues() const;

    /// What is to be typed or named: the object's name, or the draft's nameField.
    [[nodiscard]] ChangeTarget target() const;

    /// The secrets that are set. An edit does not keep them anywhere: a rotation does.
    [[nodiscard]] CredentialSet secrets() const;

    /// The same edits on a fresh reading; edits that the object already shows fall away.
    [[nodiscard]] ObjectDraft rebased(EditableObject fresh) const;

    /// The same object and edits with other fields; edits of fields that are gone fall away.
    [[nodiscard]] ObjectDraft respecified(ObjectSpec spec) const;

private:
    ObjectSpec m_spec;
    EditableObject m_original;
    std::map<QString, FieldEdit> m_edits;
};

/// Where a new object begins: owner and type as chosen, and whatever has one possible value.
[[nodiscard]] EditableObject newObject(const ObjectSpec &spec, const ObjectRef &where);

/// Fields of the spec in which two readings differ, in its order.
[[nodiscard]] QList<FieldDifference> differences(const ObjectSpec &spec,
                                                 const EditableObject &before,
                                                 const EditableObject &after);

/// Edits that the platform does not show: what was sent (before) against what it shows (after).
/// Secrets that it does not echo are not compared: untold() names them.
[[nodiscard]] QList<FieldDifference> unmet(const ObjectDraft &draft, const EditableObject &shown);

/// Edits of which what the platform shows tells nothing, because it masks or leaves out the value:
/// a reading proves them neither way.
[[nodiscard]] QStringList untold(const ObjectDraft &draft, const EditableObject &shown);

/// The draft as a JSON object: nested by path, in the spec's order. ChangedFields sends the edits;
/// WholeObject also every writable field that was read, as read, but for nulls.
[[nodiscard]] SecretBuffer encodeDraft(const ObjectDraft &draft);

/// The values of a spec's fields within an object as delivered, by the same paths.
/// `caseInsensitive` for platforms whose spelling is not certain (IXOPAY).
[[nodiscard]] std::map<QString, FieldValue> valuesOf(const ObjectSpec &spec, const JsonValue &object,
                                                     QByteArrayView document,
                                                     Qt::CaseSensitivity keys);

} // namespace console
