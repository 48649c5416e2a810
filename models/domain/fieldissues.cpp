#include "models/domain/fieldissues.h"

#include "models/domain/jsonparser.h"
#include "models/domain/jsonreader.h"
#include "models/domain/objectdraft.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Issues = QList<FieldIssue>;

qsizetype charactersOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool hasControl(QStringView text, bool mayWrap)
{
    return std::any_of(text.begin(), text.end(), [mayWrap](QChar c) {
        return c.category() == QChar::Other_Control
            && !(mayWrap && (c == u'\n' || c == u'\t' || c == u'\r'));
    });
}

bool hasSpace(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::optional<FieldProblem> textProblem(const FieldSpec &spec, QStringView text)
{
    const FieldLimits &limits = spec.limits;
    const qsizetype length = charactersOf(text);
    if (hasControl(text, spec.kind == InputKind::LongText))
        return FieldProblem::ContainsControl;
    if (limits.noSpaces && hasSpace(text))
        return FieldProblem::ContainsSpace;
    if (length < limits.minLength)
        return FieldProblem::TooShort;
    if (limits.maxLength > 0 && length > limits.maxLength)
        return FieldProblem::TooLong;
    if (!limits.pattern.isEmpty()) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(limits.pattern));
        if (!whole.match(text).hasMatch())
            return FieldProblem::BadFormat;
    }
    return std::nullopt;
}

Issues textIssues(const FieldSpec &spec, const FieldValue &value)
{
    QString text = value.text();
    const auto problem = textProblem(spec, text);
    if (spec.secret)
        wipe(text);
    return problem ? Issues{{spec.path, *problem}} : Issues{};
}

Issues numberIssues(const FieldSpec &spec, const FieldValue &value)
{
    bool good = false;
    const qint64 number = value.text().toLongLong(&good);
    if (!good)
        return {{spec.path, FieldProblem::NotANumber}};
    const bool ranged = spec.limits.least != spec.limits.most;
    if (ranged && (number < spec.limits.least || number > spec.limits.most))
        return {{spec.path, FieldProblem::OutOfRange}};
    return {};
}

Issues choiceIssues(const FieldSpec &spec, const FieldValue &value)
{
    const QString text = value.text();
    if (spec.choicesAreOpen)
        return textIssues(spec, value);
    return spec.choices.contains(text) ? Issues{} : Issues{{spec.path, FieldProblem::NotAChoice}};
}

Issues listIssues(const FieldSpec &spec, const FieldValue &value)
{
    const QStringList texts = value.list();
    FieldSpec element = spec;
    element.limits.minLength = 1;
    element.limits.maxLength = 0;
    const bool closed = spec.kind == InputKind::ChoiceList && !spec.choicesAreOpen;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const auto problem = textProblem(element, texts.at(i)))
            return {{spec.path, *problem, texts.at(i)}};
        if (closed && !spec.choices.contains(texts.at(i)))
            return {{spec.path, FieldProblem::NotAChoice, texts.at(i)}};
        if (texts.indexOf(texts.at(i)) < i)
            return {{spec.path, FieldProblem::Duplicate, texts.at(i)}};
    }
    if (texts.size() < spec.limits.minLength)
        return {{spec.path, FieldProblem::TooShort}};
    if (spec.limits.maxLength > 0 && texts.size() > spec.limits.maxLength)
        return {{spec.path, FieldProblem::TooLong}};
    return {};
}

FieldValue memberOf(const JsonValue &object, const QString &key, QByteArrayView document)
{
    const JsonValue &value = object[key];
    return value.type() == JsonValue::Type::Missing ? FieldValue()
                                                    : FieldValue::ofJson(value.rawIn(document));
}

Issues memberIssues(const FieldSpec &spec, const JsonValue &object, QByteArrayView document,
                    const QString &at)
{
    Issues issues;
    for (FieldSpec member : spec.members) {
        const FieldValue value = memberOf(object, member.path, document);
        member.path = at % u"."_s % member.path;
        if (member.required && value.isBlank())
            issues.append({member.path, FieldProblem::Required});
        issues.append(fieldIssues(member, value));
    }
    return issues;
}

Issues rowIssues(const FieldSpec &spec, const FieldValue &value)
{
    const auto json = readJson(value.json());
    if (!json || !json->isArray())
        return {{spec.path, FieldProblem::BadFormat}};
    Issues issues;
    qsizetype row = 0;
    for (const auto &element : json->children()) {
        const QString at = spec.path % u"["_s % QString::number(row++) % u"]"_s;
        if (element.value.isObject())
            issues.append(memberIssues(spec, element.value, value.json(), at));
        else
            issues.append({at, FieldProblem::NotAnObject});
    }
    return issues;
}

Issues objectIssues(const FieldSpec &spec, const FieldValue &value)
{
    if (const auto issue = jsonObjectIssue(spec.path, value.json()))
        return {*issue};
    const auto json = readJson(value.json());
    return json ? memberIssues(spec, *json, value.json(), spec.path) : Issues{};
}

/// A line and column from 1; the column counts characters, as an editor shows them.
FieldIssue placed(const QString &path, QByteArrayView json, qsizetype position)
{
    const QByteArrayView before = json.first(std::min(position, json.size()));
    const auto lineBegin = before.lastIndexOf('\n') + 1;
    FieldIssue issue{path, FieldProblem::BadJson};
    issue.line = int(std::count(before.begin(), before.end(), '\n')) + 1;
    issue.column = int(charactersOf(QString::fromUtf8(before.sliced(lineBegin)))) + 1;
    return issue;
}

} // namespace

QList<FieldIssue> fieldIssues(const FieldSpec &spec, const FieldValue &value)
{
    if (value.isBlank())
        return {};
    switch (spec.kind) {
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Secret:
        return textIssues(spec, value);
    case InputKind::Number:
        return numberIssues(spec, value);
    case InputKind::Boolean:
        return value.flag() ? Issues{} : Issues{{spec.path, FieldProblem::BadFormat}};
    case InputKind::Choice:
        return choiceIssues(spec, value);
    case InputKind::ChoiceList:
    case InputKind::TextList:
        return listIssues(spec, value);
    case InputKind::Rows:
        return rowIssues(spec, value);
    case InputKind::Json:
    case InputKind::Pairs:
    case InputKind::Group:
        return objectIssues(spec, value);
    }
    Q_UNREACHABLE();
}

std::optional<FieldIssue> jsonObjectIssue(const QString &path, QByteArrayView json)
{
    JsonParser parser(json);
    JsonValue value;
    if (!parser.document(value))
        return placed(path, json, parser.position());
    if (!value.isObject())
        return FieldIssue{path, FieldProblem::NotAnObject};
    return std::nullopt;
}

QList<FieldIssue> refusedFields(const ObjectSpec &spec, const ApiError &error)
{
    Issues issues;
    for (const FieldError &field : error.fields) {
        if (const FieldSpec *known = spec.find(field.field))
            issues.append({known->path, FieldProblem::Refused, field.message});
    }
    return issues;
}

namespace {

/// Which of the prefixes that exclude each other the field is under; -1 if under none.
qsizetype sideOf(const ObjectSpec &spec, const QString &path)
{
    for (qsizetype i = 0; i < spec.either.size(); ++i) {
        if (path.startsWith(spec.either.at(i)))
            return i;
    }
    return -1;
}

/// Fields that are set although one of another side is.
Issues exclusions(const ObjectDraft &draft)
{
    Issues issues;
    qsizetype taken = -1;
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        const qsizetype side = sideOf(draft.spec(), field.path);
        if (side < 0 || draft.value(field.path).isBlank())
            continue;
        if (taken < 0)
            taken = side;
        if (side != taken)
            issues.append({field.path, FieldProblem::Excluded});
    }
    return issues;
}

} // namespace

QList<FieldIssue> ObjectDraft::issues() const
{
    Issues all;
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        const FieldValue now = value(field.path);
        const FieldEdit::Kind change = edit(field.path).kind;
        const bool isNew = m_original.document.isMissing();
        if (field.required && now.isBlank() && (isNew || change != FieldEdit::Kind::Unchanged))
            all.append({field.path, FieldProblem::Required});
        else if (change == FieldEdit::Kind::Clear && field.clear == ClearAs::Nothing)
            all.append({field.path, FieldProblem::CannotBeCleared});
        else if (isNew || change == FieldEdit::Kind::Set) // what is stored already is not judged
            all.append(fieldIssues(field, now));
    }
    all.append(exclusions(*this));
    return all;
}

} // namespace console
