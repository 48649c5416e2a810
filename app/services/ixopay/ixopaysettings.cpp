#include "app/services/ixopay/ixopayparser.h"

#include <QRegularExpression>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sections{"baseConfig"_L1, "vaultConfig"_L1};
constexpr qsizetype mostSettings = 1000;

/// Walks descriptors, whose documented shapes disagree (ixopay.md §2.3): one object or a list;
/// `properties` as a list; `items` as an object that has properties; an element without a name.
class SettingsWalk {
public:
    void section(const JsonValue &value, const QString &path);

    FieldList fields;

private:
    void list(const JsonValue &value, const QString &path);
    void descriptor(const JsonValue &value, const QString &name, const QString &path);
    void describe(const JsonValue &value, const QString &path);
};

/// A list, or one text of several words: "any 2.1.0 2.2.0 latest".
QStringList choices(const JsonValue &value)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList result;
    if (value.isString())
        result = value.label().split(space, Qt::SkipEmptyParts);
    for (const auto &[key, element] : value.children())
        result.append(element.label());
    return result;
}

bool looksLikeDescriptor(const JsonValue &value)
{
    return value.anyCase(u"name").isString() || value.anyCase(u"type").isString();
}

void SettingsWalk::section(const JsonValue &value, const QString &path)
{
    if (value.isObject() && looksLikeDescriptor(value))
        descriptor(value, value.anyCase(u"name").label(), path);
    else
        list(value, path);
}

/// A list of descriptors, or a map of them by name as JSON schema has it.
void SettingsWalk::list(const JsonValue &value, const QString &path)
{
    for (const auto &[key, element] : value.children()) {
        const QString name = element.anyCase(u"name").label();
        if (element.isObject())
            descriptor(element, name.isEmpty() ? shortened(key, 128) : name, path);
    }
}

void SettingsWalk::descriptor(const JsonValue &value, const QString &name, const QString &path)
{
    const QString here = name.isEmpty() ? path : QString(path % u"."_s % shortened(name, 128));
    if (!name.isEmpty())
        describe(value, here);
    list(value.anyCase(u"properties"), here);
    const auto &items = value.anyCase(u"items");
    const QString element = here % u"[]"_s;
    if (items.isObject() && !looksLikeDescriptor(items))
        list(items.anyCase(u"properties"), element);
    else if (items.isObject())
        descriptor(items, items.anyCase(u"name").label(), element);
    else
        list(items, element);
}

void SettingsWalk::describe(const JsonValue &value, const QString &path)
{
    if (fields.size() >= mostSettings)
        return;
    QStringList parts;
    const QString type = value.anyCase(u"type").label();
    const bool required = value.anyCase(u"required").flag().value_or(false);
    parts.append(required ? QString(type % u", required"_s) : type);
    const QStringList allowed = choices(value.anyCase(u"enum"));
    if (!allowed.isEmpty())
        parts.append(u"one of "_s % allowed.join(", "_L1));
    parts.append(value.anyCase(u"description").label());
    parts.removeAll(QString());
    const QString text = shortened(parts.join("; "_L1), 4096);
    fields.append({path, text, text.isEmpty() ? FieldKind::Empty : FieldKind::Text});
}

} // namespace

Result<FieldList> parseIxopaySettings(const HttpReply &reply)
{
    const auto json = decodeIxopay(reply, ReplyTo::Read);
    if (!json)
        return failure(json.error());
    SettingsWalk walk;
    bool found = false;
    for (const auto section : sections) {
        const auto &value = json->anyCase(QString(section));
        found = found || value.isArray() || value.isObject();
        walk.section(value, section);
    }
    if (!found)
        return badReply(reply, u"no settings were found in the reply"_s);
    return walk.fields;
}

} // namespace console
