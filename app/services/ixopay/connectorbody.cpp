#include "app/services/ixopay/connectorbody.h"

#include "app/services/ixopay/connectorsecrets.h"
#include "app/services/ixopay/nestedjson.h"
#include "models/domain/jsonreader.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sections{"config.extraData"_L1, "config.vault"_L1};
constexpr std::array setOnPurpose{"stan"_L1, "captureRef"_L1};

JsonValue parsed(const FieldValue &value)
{
    auto json = readJson(value.json());
    return json ? std::move(*json) : JsonValue();
}

FieldValue clearedValue(ClearAs clear)
{
    switch (clear) {
    case ClearAs::EmptyText:
        return FieldValue::ofText(u"");
    case ClearAs::Null:
        return FieldValue::ofJson("null");
    case ClearAs::EmptyObject:
        return FieldValue::ofJson("{}");
    case ClearAs::EmptyArray:
        return FieldValue::ofJson("[]");
    case ClearAs::Nothing:
    case ClearAs::Omitted:
        break;
    }
    return {};
}

/// What goes out for one field; missing: it is left out.
FieldValue outgoing(const ObjectDraft &draft, const FieldSpec &spec)
{
    const FieldEdit edit = draft.edit(spec.path);
    if (edit.kind == FieldEdit::Kind::Clear)
        return clearedValue(spec.clear);
    if (edit.kind == FieldEdit::Kind::Set)
        return edit.value;
    const auto &values = draft.original().values;
    const auto read = values.find(spec.path);
    const bool isKnown = read != values.end() && read->second.isSet();
    return isKnown ? read->second : FieldValue();
}

bool isWithin(QStringView path, QLatin1String section)
{
    return path.size() > section.size() && path.startsWith(section)
        && path[section.size()] == u'.';
}

bool isInSection(QStringView path)
{
    return std::ranges::any_of(sections,
                               [path](QLatin1String section) { return isWithin(path, section); });
}

/// An adapter that keeps its flags as "1" and "0" goes on doing so.
FieldValue inStoredStyle(const FieldValue &edited, const JsonValue &stored)
{
    const auto flag = edited.flag();
    const bool isFlagText = stored.isString() && stored.flag().has_value() && stored.integer();
    const bool isFlag = edited.json() == QByteArrayView("true")
        || edited.json() == QByteArrayView("false");
    return isFlag && isFlagText ? FieldValue::ofText(*flag ? u"1" : u"0") : edited;
}

const JsonValue &storedAt(const JsonValue &object, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? object.anyCase(path)
                   : storedAt(object.anyCase(path.first(dot)), path.sliced(dot + 1));
}

/// An adapter's values: what is stored as it stands, whether described or not, and the edits.
void putSection(NestedJson &body, const ObjectDraft &draft, QLatin1String section,
                const JsonValue &document)
{
    NestedJson values;
    const JsonValue &stored = storedAt(document, QString(section));
    values.take(stored, draft.original().document.json());
    bool mentioned = stored.isSet();
    for (const FieldSpec &spec : draft.spec().fields()) {
        const FieldEdit edit = draft.edit(spec.path);
        if (!isWithin(spec.path, section) || edit.kind == FieldEdit::Kind::Unchanged)
            continue;
        const QStringView name = QStringView(spec.path).sliced(section.size() + 1);
        values.put(name, edit.kind == FieldEdit::Kind::Set
                             ? inStoredStyle(edit.value, storedAt(stored, name))
                             : clearedValue(spec.clear));
        mentioned = true;
    }
    if (mentioned)
        body.put(QString(section), FieldValue::ofJson(values.toJson().expose()));
}

bool isDescribed(const ObjectDraft &draft, const QString &path)
{
    const auto isIt = [&path](const QString &known) {
        return known.compare(path, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(sections, isIt)
        || std::ranges::any_of(draft.spec().fields(), isIt, &FieldSpec::path);
}

/// Members of `config` that no document names: a whole object without them could take them away. A
/// platform that does not want them back refuses, and nothing has changed.
void putStrangers(NestedJson &body, const ObjectDraft &draft, const JsonValue &document)
{
    const QByteArrayView bytes = draft.original().document.json();
    for (const auto &[key, value] : document.anyCase(u"config").children()) {
        if (!isDescribed(draft, u"config."_s + key))
            body.object(u"config").putFlat(key, FieldValue::ofJson(value.rawIn(bytes)));
    }
}

JsonValue terminalNamed(const JsonValue &terminals, const QString &id)
{
    for (const auto &[key, terminal] : terminals.children()) {
        if (terminal.anyCase(u"terminalId").text() == id)
            return terminal;
    }
    return {};
}

/// A STAN that merely came along with the terminal would set the counter back (safety.md §3).
FieldValue terminalsToSend(const FieldValue &read, const FieldValue &wanted)
{
    const JsonValue before = parsed(read);
    const JsonValue after = parsed(wanted);
    SecretBuffer list;
    list.append('[');
    for (const auto &[key, terminal] : after.children()) {
        const JsonValue old = terminalNamed(before, terminal.anyCase(u"terminalId").text());
        NestedJson one;
        one.take(terminal, wanted.json());
        for (const auto name : setOnPurpose) {
            const QString value = terminal.anyCase(QString(name)).text();
            if (value.isEmpty() || value == old.anyCase(QString(name)).text())
                one.drop(QString(name));
        }
        if (list.size() > 1)
            list.append(',');
        list.append(one.toJson().expose());
    }
    list.append(']');
    return FieldValue::ofJson(list.expose());
}

/// {name: value} of what is in `these` and not the same in `those`.
NestedJson pairsMissing(const FieldValue &these, const FieldValue &those, bool sameNameIsEnough)
{
    NestedJson pairs;
    const JsonValue from = parsed(these);
    const JsonValue other = parsed(those);
    for (const auto &[name, value] : from.children()) {
        const JsonValue &there = other[name];
        if (there.isSet() ? !sameNameIsEnough && there.text() != value.text() : true)
            pairs.putFlat(name, FieldValue::ofText(value.text()));
    }
    return pairs;
}

/// A whole-object write that leaves settings alone cannot lose one that was added meanwhile.
void putSettings(NestedJson &body, const ObjectDraft &draft)
{
    const auto found = draft.original().values.find(u"settings"_s);
    const FieldValue before = found == draft.original().values.end() ? FieldValue() : found->second;
    const FieldEdit edit = draft.edit(u"settings"_s);
    if (edit.kind == FieldEdit::Kind::Unchanged)
        return;
    const FieldValue after = edit.kind == FieldEdit::Kind::Set ? edit.value : FieldValue();
    if (draft.spec().verb == EditVerb::Create)
        return body.put(u"settings", after);
    const NestedJson added = pairsMissing(after, before, false);
    const NestedJson removed = pairsMissing(before, after, true);
    if (!added.isEmpty())
        body.put(u"addSettings", FieldValue::ofJson(added.toJson().expose()));
    if (!removed.isEmpty())
        body.put(u"removeSettings", FieldValue::ofJson(removed.toJson().expose()));
}

std::optional<ApiError> sharedSecretFault(const FieldValue &secret)
{
    const SecretBuffer bytes = secret.secret();
    if (!bytes.isEmpty() && bytes.size() <= 50)
        return std::nullopt;
    ApiError error = localError(ApiErrorKind::InvalidRequest,
                                u"without a shared secret the platform would make one"_s);
    error.fields = {{u"sharedSecret"_s, error.message}};
    return error;
}

/// A mask that went back would become the secret.
std::optional<ApiError> maskFault(const SecretBuffer &body, const FieldValue &document)
{
    const QStringList masked = masksKept(body.expose(), document.json());
    if (masked.isEmpty())
        return std::nullopt;
    ApiError error = localError(ApiErrorKind::InvalidRequest,
                                QString(u"the platform hides "_s + masked.join(u", "_s)
                                        + u": it would be replaced by its mask"_s));
    for (const QString &path : masked)
        error.fields.append({path, u"enter it anew, because the platform hides it"_s});
    return error;
}

} // namespace

Result<SecretBuffer> connectorBody(const ObjectDraft &draft)
{
    NestedJson body;
    const JsonValue document = parsed(draft.original().document);
    FieldValue sharedSecret;
    for (const FieldSpec &spec : draft.spec().fields()) {
        const QString &path = spec.path;
        if (spec.access == FieldAccess::ReadOnly || path == "settings"_L1 || isInSection(path))
            continue;
        FieldValue value = outgoing(draft, spec);
        if (path == "sharedSecret"_L1)
            sharedSecret = value;
        if (path == "terminals"_L1 && value.isSet())
            value = terminalsToSend(draft.original().values.contains(path)
                                        ? draft.original().values.at(path)
                                        : FieldValue(),
                                    value);
        if (!value.isMissing())
            body.put(path, value);
    }
    if (const auto fault = sharedSecretFault(sharedSecret))
        return failure(*fault);
    for (const auto section : sections) {
        if (!draft.spec().find(QString(section)))
            putSection(body, draft, section, document);
    }
    putStrangers(body, draft, document);
    putSettings(body, draft);
    SecretBuffer json = body.toJson();
    if (const auto fault = maskFault(json, draft.original().document))
        return failure(*fault);
    return json;
}

SecretBuffer merchantBody(const ObjectDraft &draft)
{
    NestedJson body;
    for (const FieldSpec &spec : draft.spec().fields()) {
        const FieldValue value = outgoing(draft, spec);
        if (!value.isBlank() && spec.path != "tenantGuid"_L1) // that one is in the path
            body.put(spec.path, value);
    }
    return body.toJson();
}

} // namespace console
