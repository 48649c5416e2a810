#include "app/services/ixopay/nestedjson.h"

#include "models/domain/jsonreader.h"
#include "models/domain/secretjson.h"

#include <algorithm>

namespace console {

void NestedJson::take(const JsonValue &object, QByteArrayView document)
{
    if (!object.isObject())
        return;
    for (const auto &[key, value] : object.children())
        member(key).value = FieldValue::ofJson(value.rawIn(document));
}

NestedJson::Member &NestedJson::member(QStringView name)
{
    const auto found = std::ranges::find(m_members, name, &Member::name);
    if (found != m_members.end())
        return *found;
    m_members.push_back({name.toString(), {}, nullptr});
    return m_members.back();
}

void NestedJson::putFlat(QStringView name, const FieldValue &value)
{
    if (value.isMissing())
        std::erase_if(m_members, [name](const Member &one) { return one.name == name; });
    else
        member(name) = {name.toString(), value, nullptr};
}

void NestedJson::drop(QStringView name)
{
    std::erase_if(m_members, [name](const Member &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
}

void NestedJson::put(QStringView path, const FieldValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return putFlat(path, value);
    const QStringView name = path.first(dot);
    const bool isThere = std::ranges::find(m_members, name, &Member::name) != m_members.end();
    if (value.isMissing() && !isThere)
        return;
    object(name).put(path.sliced(dot + 1), value);
}

NestedJson &NestedJson::object(QStringView name)
{
    Member &outer = member(name);
    if (!outer.object) {
        outer.object = std::make_shared<NestedJson>();
        if (const auto stored = readJson(outer.value.json()))
            outer.object->take(*stored, outer.value.json());
    }
    return *outer.object;
}

SecretBuffer NestedJson::toJson() const
{
    SecretBuffer json;
    json.append('{');
    for (const Member &one : m_members) {
        if (json.size() > 1)
            json.append(',');
        appendJsonString(json, one.name.toUtf8());
        json.append(':');
        if (one.object)
            json.append(one.object->toJson().expose());
        else
            json.append(one.value.json());
    }
    json.append('}');
    return json;
}

} // namespace console
