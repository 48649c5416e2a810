#include "models/domain/objectdraft.h"
#include "models/domain/secretjson.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// One key of the body, with a value or with keys below it.
struct Node
{
    QString key;
    FieldValue value;
    std::vector<Node> below;
};

QByteArrayView clearedJson(ClearAs how)
{
    switch (how) {
    case ClearAs::EmptyText:
        return "\"\"";
    case ClearAs::Null:
        return "null";
    case ClearAs::EmptyObject:
        return "{}";
    case ClearAs::EmptyArray:
        return "[]";
    case ClearAs::Nothing:
    case ClearAs::Omitted:
        return {};
    }
    Q_UNREACHABLE();
}

bool mayBeSent(const ObjectSpec &spec, const FieldSpec &field)
{
    switch (field.access) {
    case FieldAccess::Writable:
        return true;
    case FieldAccess::WriteOnce:
        return spec.verb != EditVerb::Update;
    case FieldAccess::ReadOnly:
        return false;
    }
    Q_UNREACHABLE();
}

/// What is sent for a field; missing for nothing.
FieldValue outgoing(const ObjectDraft &draft, const FieldSpec &field)
{
    const FieldEdit edit = draft.edit(field.path);
    switch (edit.kind) {
    case FieldEdit::Kind::Set:
        return edit.value;
    case FieldEdit::Kind::Clear: {
        const QByteArrayView json = clearedJson(field.clear);
        return json.isEmpty() ? FieldValue() : FieldValue::ofJson(json);
    }
    case FieldEdit::Kind::Unchanged:
        break;
    }
    const FieldValue read = draft.value(field.path);
    const bool whole = draft.spec().scope == SendScope::WholeObject;
    return whole && read.isSet() ? read : FieldValue();
}

void insert(std::vector<Node> &nodes, const QStringList &path, const FieldValue &value)
{
    const QString &key = path.first();
    auto found = std::find_if(nodes.begin(), nodes.end(),
                              [&key](const Node &node) { return node.key == key; });
    if (found == nodes.end())
        found = nodes.insert(nodes.end(), Node{key, {}, {}});
    if (path.size() == 1)
        found->value = value;
    else
        insert(found->below, path.mid(1), value);
}

void append(SecretBuffer &body, const std::vector<Node> &nodes)
{
    body.append('{');
    for (const Node &node : nodes) {
        if (&node != &nodes.front())
            body.append(',');
        appendJsonString(body, node.key.toUtf8());
        body.append(':');
        if (node.below.empty())
            body.append(node.value.json());
        else
            append(body, node.below);
    }
    body.append('}');
}

const JsonValue &member(const JsonValue &object, const QString &key, Qt::CaseSensitivity keys)
{
    return keys == Qt::CaseSensitive ? object[key] : object.anyCase(key);
}

} // namespace

SecretBuffer encodeDraft(const ObjectDraft &draft)
{
    std::vector<Node> nodes;
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        if (!mayBeSent(draft.spec(), field))
            continue;
        const FieldValue value = outgoing(draft, field);
        if (!value.isMissing())
            insert(nodes, field.path.split(u'.'), value);
    }
    SecretBuffer body;
    append(body, nodes);
    return body;
}

std::map<QString, FieldValue> valuesOf(const ObjectSpec &spec, const JsonValue &object,
                                       QByteArrayView document, Qt::CaseSensitivity keys)
{
    std::map<QString, FieldValue> values;
    const auto fields = spec.fields();
    for (const FieldSpec &field : fields) {
        const JsonValue *value = &object;
        const auto steps = field.path.split(u'.');
        for (const QString &step : steps)
            value = &member(*value, step, keys);
        if (value->type() != JsonValue::Type::Missing)
            values.emplace(field.path, FieldValue::ofJson(value->rawIn(document)));
    }
    return values;
}

} // namespace console
