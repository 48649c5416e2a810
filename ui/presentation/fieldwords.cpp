// What is said of inputs and reviews.
#include "ui/presentation/fieldwords.h"

#include "models/domain/jsonreader.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 20; ///< each is harmless and short already

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct FormatWords
{
    QLatin1String pattern; ///< FieldLimits::pattern, as documented
    const char *text;
};

#define T(text) QT_TRANSLATE_NOOP("FieldWords", text)

/// Nobody has to read a regular expression.
constexpr std::array formats{
    FormatWords{QLatin1String("[0-9]{7,15}"), T("Enter 7 to 15 digits, and nothing else.")},
    FormatWords{QLatin1String("[0-9]{4}"), T("Enter four digits.")},
    FormatWords{QLatin1String("^[A-Z]{2}$"), T("Enter two capital letters.")},
    FormatWords{QLatin1String("^[A-Z]{3}$"), T("Enter three capital letters.")},
    FormatWords{QLatin1String("^[a-z]{2}$"), T("Enter two lowercase letters.")},
    FormatWords{QLatin1String("org_[a-zA-Z0-9]+"),
                T("Enter org_ followed by letters or digits only.")},
    FormatWords{QLatin1String("^[^@\\s]+@[^@\\s]+$"),
                T("Enter an e-mail address, such as name@example.com.")},
};

#undef T

QString badFormat(const QString &pattern)
{
    for (const FormatWords &format : formats) {
        if (pattern == format.pattern)
            return QCoreApplication::translate("FieldWords", format.text);
    }
    return FieldWords::tr("This is not in the expected form.");
}

/// The flag of an object that is switched off, as a person says it.
bool isSwitch(const FieldSpec &spec)
{
    return spec.kind == InputKind::Boolean && spec.path == "disabled"_L1;
}

bool isList(const FieldSpec &spec)
{
    return spec.kind == InputKind::TextList || spec.kind == InputKind::ChoiceList;
}

bool isObject(const FieldSpec &spec)
{
    return spec.kind == InputKind::Json || spec.kind == InputKind::Pairs
        || spec.kind == InputKind::Group;
}

QString tooShort(const FieldSpec &spec)
{
    if (isList(spec))
        return counted(spec.limits.minLength, FieldWords::tr("At least one is needed."),
                       FieldWords::tr("At least %1 are needed."));
    return counted(spec.limits.minLength, FieldWords::tr("At least one character is needed."),
                   FieldWords::tr("At least %1 characters are needed."));
}

QString tooLong(const FieldSpec &spec)
{
    return isList(spec)
        ? FieldWords::tr("At most %1 are allowed.").arg(spec.limits.maxLength)
        : FieldWords::tr("At most %1 characters are allowed.").arg(spec.limits.maxLength);
}

QString notAChoice(const FieldSpec &spec, const FieldIssue &issue)
{
    const QString which = issue.said.isEmpty()
        ? QString()
        : FieldWords::tr("The value “%1” is not possible here.")
              .arg(untrustedLine(issue.said, 60));
    const QString choices = FieldWords::tr("Possible values: %1.").arg(spec.choices.join(u", "_s));
    return QString(which + u' ' + choices).trimmed();
}

/// Flags and short numbers whose name does not sound like a secret open nothing.
bool isHarmless(const QString &key, const JsonValue &value)
{
    if (value.type() == JsonValue::Type::Boolean)
        return true;
    constexpr std::array marks{"pin"_L1, "code"_L1, "auth"_L1, "cred"_L1};
    const bool mayOpen = soundsSecret(key)
        || std::any_of(marks.begin(), marks.end(), [&key](QLatin1String mark) {
               return key.contains(mark, Qt::CaseInsensitive);
           });
    return value.type() == JsonValue::Type::Number && !mayOpen;
}

QString keyChange(const QString &key, const JsonValue &old, const JsonValue &now)
{
    const QString name = untrustedLine(key, 60);
    const bool isShown = isHarmless(key, old) && isHarmless(key, now);
    return isShown ? FieldWords::tr("%1 (%2)", "a key and what became of its value")
                         .arg(name, changeText(untrustedLine(old.text(), 40),
                                               untrustedLine(now.text(), 40)))
                   : FieldWords::tr("%1 (value hidden)").arg(name);
}

/// The keys that were added, removed or changed; of values only what cannot be a secret.
QString keyChanges(const FieldDifference &change)
{
    const auto before = readJson(change.before.json());
    const auto after = readJson(change.after.json());
    const JsonValue old = before ? *before : JsonValue();
    const JsonValue now = after ? *after : JsonValue();
    QStringList added, changed, removed;
    for (const auto &[key, value] : now.children()) {
        const QString name = untrustedLine(key, 60);
        if (old[key].type() == JsonValue::Type::Missing)
            added.append(name);
        else if (!sameJson(old[key], value))
            changed.append(keyChange(key, old[key], value));
    }
    for (const auto &[key, value] : old.children()) {
        if (now[key].type() == JsonValue::Type::Missing)
            removed.append(untrustedLine(key, 60));
    }
    QStringList said;
    const auto say = [&said](const QString &what, const QStringList &keys) {
        if (!keys.isEmpty())
            said.append(what.arg(QString(keys.mid(0, mostKeys).join(u", "_s)
                                         + (keys.size() > mostKeys ? u", …"_s : QString()))));
    };
    say(FieldWords::tr("added: %1"), added);
    say(FieldWords::tr("changed: %1"), changed);
    say(FieldWords::tr("removed: %1"), removed);
    return dotted(said);
}

QString shownValue(const FieldSpec &spec, const FieldValue &value)
{
    if (value.isBlank())
        return FieldWords::tr("empty");
    if (isList(spec))
        return untrustedLine(value.list().join(u", "_s), 300);
    if (isSwitch(spec))
        return value.flag().value_or(false) ? FieldWords::tr("Disabled") : FieldWords::tr("Enabled");
    if (spec.kind == InputKind::Boolean)
        return value.flag().value_or(false) ? FieldWords::tr("yes") : FieldWords::tr("no");
    return untrustedLine(value.text(), 300);
}

} // namespace

QString issueText(const FieldSpec &spec, const FieldIssue &issue)
{
    switch (issue.problem) {
    case FieldProblem::Required:
        return FieldWords::tr("Please fill this in.");
    case FieldProblem::TooShort:
        return tooShort(spec);
    case FieldProblem::TooLong:
        return tooLong(spec);
    case FieldProblem::BadFormat:
        return badFormat(spec.limits.pattern);
    case FieldProblem::NotANumber:
        return FieldWords::tr("A whole number is needed.");
    case FieldProblem::OutOfRange:
        return FieldWords::tr("The number must be from %1 to %2.")
            .arg(spec.limits.least).arg(spec.limits.most);
    case FieldProblem::NotAChoice:
        return notAChoice(spec, issue);
    case FieldProblem::Duplicate:
        return FieldWords::tr("The entry “%1” is in the list twice.")
            .arg(untrustedLine(issue.said, 80));
    case FieldProblem::BadJson:
        return FieldWords::tr("Not valid JSON: line %1, column %2.").arg(issue.line).arg(issue.column);
    case FieldProblem::NotAnObject:
        return FieldWords::tr("A JSON object is needed: { … }.");
    case FieldProblem::ContainsSpace:
        return FieldWords::tr("It contains white space, which is not accepted here.");
    case FieldProblem::ContainsControl:
        return FieldWords::tr("It contains an invisible character.");
    case FieldProblem::CannotBeCleared:
        return FieldWords::tr("The platform offers no way to clear this field.");
    case FieldProblem::Excluded:
        return FieldWords::tr("This cannot be set together with another field.");
    case FieldProblem::Refused:
        return FieldWords::tr("The platform says: %1").arg(untrustedLine(issue.said, 300));
    }
    Q_UNREACHABLE();
}

bool soundsSecret(const QString &name)
{
    constexpr std::array marks{"key"_L1, "secret"_L1, "passw"_L1, "token"_L1};
    return std::any_of(marks.begin(), marks.end(), [&name](QLatin1String mark) {
        return name.contains(mark, Qt::CaseInsensitive);
    });
}

QString reviewTitle(const FieldSpec &spec)
{
    return isSwitch(spec) ? QCoreApplication::translate("FieldWords", "Status") : fieldTitle(spec);
}

QString reviewText(const FieldSpec &spec, const FieldDifference &change)
{
    if (spec.secret || spec.kind == InputKind::Secret) {
        if (change.after.isBlank())
            return FieldWords::tr("will be removed");
        return change.before.isBlank() ? FieldWords::tr("will be set")
                                       : FieldWords::tr("will be replaced");
    }
    if (isObject(spec))
        return change.after.isBlank() ? FieldWords::tr("will be emptied") : keyChanges(change);
    if (spec.kind == InputKind::Rows) {
        const auto rows = readJson(change.after.json());
        const auto count = rows ? std::ssize(rows->children()) : 0;
        return counted(count, FieldWords::tr("1 row"), FieldWords::tr("%1 rows"));
    }
    return change.before.isBlank()
        ? shownValue(spec, change.after)
        : changeText(shownValue(spec, change.before), shownValue(spec, change.after));
}

} // namespace console
