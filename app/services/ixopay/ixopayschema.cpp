#include "app/services/ixopay/ixopayschema.h"

#include "app/services/ixopay/ixopayparser.h"
#include "app/services/json/fieldflattener.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSettings = 1000;
constexpr qsizetype longestName = 128;
constexpr qsizetype longestHelp = 500;

struct TypeWord {
    QLatin1String word;
    InputKind kind;
};

// The words seen in documents; `bool` and `boolean` mean the same (ixopay.md §2.3).
constexpr std::array typeWords{
    TypeWord{"string"_L1, InputKind::Text},     TypeWord{"bool"_L1, InputKind::Boolean},
    TypeWord{"boolean"_L1, InputKind::Boolean}, TypeWord{"select"_L1, InputKind::Choice},
    TypeWord{"object"_L1, InputKind::Group},    TypeWord{"array"_L1, InputKind::Rows},
};

InputKind kindOfWord(const QString &word)
{
    for (const auto &known : typeWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.kind;
    }
    return InputKind::Json;
}

/// A list, or one text of several words: "any 2.1.0 2.2.0 latest".
QStringList choicesOf(const JsonValue &value)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList result;
    if (value.isString())
        result = value.label().split(space, Qt::SkipEmptyParts);
    for (const auto &[key, element] : value.children())
        result.append(element.label());
    result.removeAll(QString());
    return result.first(std::min<qsizetype>(result.size(), mostSettings));
}

bool looksLikeDescriptor(const JsonValue &value)
{
    return value.anyCase(u"name").isString() || value.anyCase(u"type").isString();
}

/// A dot would nest on the wire, and what has no name cannot be written at all.
bool canBeWritten(const QList<FieldSpec> &fields)
{
    return std::ranges::all_of(fields, [](const FieldSpec &field) {
        return !field.path.isEmpty() && !field.path.contains(u'.');
    });
}

/// Reads descriptors, whose documented shapes disagree (ixopay.md §2.3).
class SchemaReader {
public:
    /// One descriptor, a list of them, or a map of them by name as JSON schema has it.
    QList<FieldSpec> section(const JsonValue &value)
    {
        return value.isObject() && looksLikeDescriptor(value)
            ? QList<FieldSpec>{descriptor(value, value.anyCase(u"name").label())}
            : list(value);
    }

private:
    QList<FieldSpec> list(const JsonValue &value);
    QList<FieldSpec> elementOf(const JsonValue &items, bool &isObject);
    FieldSpec descriptor(const JsonValue &value, const QString &name);
    void shape(FieldSpec &spec, const JsonValue &value);

    int m_count = 0;
};

QList<FieldSpec> SchemaReader::list(const JsonValue &value)
{
    QList<FieldSpec> specs;
    for (const auto &[key, element] : value.children()) {
        if (!element.isObject() || m_count >= mostSettings)
            continue;
        const QString name = element.anyCase(u"name").label();
        specs.append(descriptor(element, name.isEmpty() ? key : name));
    }
    return specs;
}

/// What one element of a list has: an object's fields, or one value without a name.
QList<FieldSpec> SchemaReader::elementOf(const JsonValue &items, bool &isObject)
{
    const auto &properties = items.anyCase(u"properties");
    isObject = items.isArray() || properties.isSet();
    return isObject ? list(items.isArray() ? items : properties) : QList<FieldSpec>();
}

/// The type's word says too little where the shape says it all, and the other way round.
void SchemaReader::shape(FieldSpec &spec, const JsonValue &value)
{
    const auto &items = value.anyCase(u"items");
    const auto &properties = value.anyCase(u"properties");
    const bool unnamed = !value.anyCase(u"type").isString();
    if (spec.kind == InputKind::Rows || (unnamed && items.isSet())) {
        bool objects = false;
        spec.members = elementOf(items, objects);
        const bool texts = !objects && kindOfWord(items.anyCase(u"type").label()) == InputKind::Text;
        spec.kind = objects ? InputKind::Rows : texts ? InputKind::TextList : InputKind::Json;
    } else if (spec.kind == InputKind::Group || (unnamed && properties.isSet())) {
        spec.kind = InputKind::Group;
        spec.members = list(properties);
    } else if (spec.kind == InputKind::Text && !spec.choices.isEmpty()) {
        spec.kind = InputKind::Choice;
    } else if (spec.kind == InputKind::Choice && spec.choices.isEmpty()) {
        spec.kind = InputKind::Text; // `select` comes without its options
    }
    const bool nests = spec.kind == InputKind::Rows || spec.kind == InputKind::Group;
    if (nests && (spec.members.isEmpty() || !canBeWritten(spec.members))) {
        spec.kind = InputKind::Json;
        spec.members.clear();
    }
}

FieldSpec SchemaReader::descriptor(const JsonValue &value, const QString &name)
{
    ++m_count;
    FieldSpec spec;
    spec.path = shortened(name, longestName);
    spec.label = spec.path;
    spec.help = shortened(value.anyCase(u"description").label(), longestHelp);
    spec.kind = kindOfWord(value.anyCase(u"type").label());
    spec.required = value.anyCase(u"required").flag().value_or(false);
    spec.choices = choicesOf(value.anyCase(u"enum"));
    spec.choicesAreOpen = true; // an `enum` may be older than the adapter
    spec.clear = ClearAs::Omitted;
    spec.source = u"ixopay.md \u00a72.3"_s;
    shape(spec, value);
    if (spec.kind == InputKind::Text && soundsSecret(spec.path)) {
        spec.kind = InputKind::Secret;
        spec.secret = true;
    }
    return spec;
}

InputKind kindOfStored(const JsonValue &value, bool secret)
{
    if (value.type() == JsonValue::Type::Boolean)
        return InputKind::Boolean;
    if (value.isString() || value.type() == JsonValue::Type::Null)
        return secret ? InputKind::Secret : InputKind::Text;
    return InputKind::Json;
}

} // namespace

Result<IxopaySettings> parseIxopaySettings(const HttpReply &reply)
{
    const auto json = decodeIxopay(reply, ReplyTo::Read);
    if (!json)
        return failure(json.error());
    const auto &base = json->anyCase(u"baseConfig");
    const auto &vault = json->anyCase(u"vaultConfig");
    const auto isSection = [](const JsonValue &value) {
        return value.isArray() || value.isObject();
    };
    if (!isSection(base) && !isSection(vault))
        return badReply(reply, u"no settings were found in the reply"_s);
    SchemaReader reader;
    IxopaySettings settings;
    settings.extraData = reader.section(base);
    settings.vault = reader.section(vault);
    settings.extraDataIsRaw = !canBeWritten(settings.extraData);
    settings.vaultIsRaw = !canBeWritten(settings.vault);
    return settings;
}

QList<FieldSpec> undescribedFields(const JsonValue &stored, const QList<FieldSpec> &described)
{
    QList<FieldSpec> fields;
    for (const auto &[key, value] : stored.children()) {
        const bool known = std::ranges::any_of(
            described, [&key](const FieldSpec &field) { return field.path == key; });
        if (known || fields.size() >= mostSettings)
            continue;
        FieldSpec field;
        field.path = key;
        field.label = shortened(key, longestName);
        field.secret = soundsSecret(key);
        field.kind = kindOfStored(value, field.secret);
        field.secret = field.kind == InputKind::Secret;
        field.clear = ClearAs::Omitted;
        field.source = u"ixopay.md \u00a72.3"_s;
        fields.append(field);
    }
    return fields;
}

} // namespace console
