#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace console {

/// How a field is entered.
enum class InputKind {
    Text,
    LongText, ///< several lines
    Number, ///< whole, sent as a JSON number
    Boolean,
    Choice, ///< one of `choices`; any text if `choicesAreOpen`
    ChoiceList, ///< any number of `choices`, sent as an array
    TextList, ///< texts without duplicates, sent as an array
    Json, ///< an object in a JSON editor
    Secret, ///< a string that is never shown
    Pairs, ///< an object of strings; `choices` are the known keys
    Rows, ///< an array of objects, each with `members`
    Group, ///< an object with `members` (settings that nest)
};

/// Who may write a field, and when.
enum class FieldAccess {
    Writable,
    WriteOnce, ///< at creation only; shown afterwards
    ReadOnly, ///< shown, never sent
};

/// Which part of ObjectRef a field carries: a new object is named by what was typed.
enum class RefPart { None, Owner, Type };

/// How "clear" is said on the wire.
enum class ClearAs {
    Nothing, ///< the field cannot be cleared
    EmptyText,
    Null,
    EmptyObject,
    EmptyArray,
    Omitted, ///< only where the whole object is sent
};

/// Limits of the documents. A field without a limit has the default here.
struct FieldLimits
{
    int minLength = 0;
    int maxLength = 0; ///< 0: no limit; characters of a text, elements of a list
    qint64 least = 0;
    qint64 most = 0; ///< equal to `least`: no range
    QString pattern = {}; ///< a whole-text regular expression, as documented
    bool noSpaces = false; ///< white space is refused and named, never trimmed
};

/// One documented field of an object: THE declaration that forms, encoders, reviews, the coverage
/// table and its test walk.
struct FieldSpec
{
    QString path; ///< "config.username"; what stands between dots nests on the wire
    InputKind kind = InputKind::Text;
    QString words = {}; ///< key of ui/presentation/fieldwords; empty: the path is its own key
    FieldAccess access = FieldAccess::Writable;
    bool required = false; ///< when the object is created
    bool secret = false; ///< masked, never prefilled, "will be replaced" in a review
    ClearAs clear = ClearAs::Nothing;
    FieldLimits limits = {};
    QStringList choices = {}; ///< wire spelling
    bool choicesAreOpen = false; ///< values beyond `choices` are possible
    QString pickedFrom = {}; ///< EditRole::choices() names them ("organisations"); else empty
    int generatedLength = 0; ///< of a secret that the desk may choose; 0: it may not
    RefPart names = RefPart::None; ///< prefilled from what was chosen when a new one is begun
    QString source = {}; ///< "seed 1", "paygentic.md §1.2"
    QString label = {}; ///< untrusted: a settings field's own name, where no words exist
    QString help = {}; ///< untrusted: its own description
    QList<FieldSpec> members = {}; ///< Rows and Group: paths relative to this one
};

/// A card of the form.
struct FieldGroup
{
    QString words; ///< key of ui/presentation/fieldwords: "identity", "credentials"
    QList<FieldSpec> fields;
};

/// What is wrong with an input, or what the platform said of it. Wording: ui/presentation.
enum class FieldProblem {
    Required,
    TooShort,
    TooLong,
    BadFormat, ///< the documented pattern
    NotANumber,
    OutOfRange,
    NotAChoice,
    Duplicate,
    BadJson, ///< with line and column
    NotAnObject, ///< good JSON, but no object
    ContainsSpace,
    ContainsControl,
    CannotBeCleared,
    Excluded, ///< may not be set together with another field
    Refused, ///< the platform's own words
};

struct FieldIssue
{
    QString path;
    FieldProblem problem;
    QString said = {}; ///< untrusted platform text, or what is duplicated
    int line = 0;
    int column = 0;
    bool operator==(const FieldIssue &) const = default;
};

} // namespace console
