#include "app/services/ixopay/connectorreading.h"

#include "app/services/ixopay/ixopayparser.h"
#include "models/domain/jsonreader.h"
#include "models/domain/secretjson.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldValue numberOf(const FieldValue &delivered)
{
    const auto json = readJson(delivered.json());
    const auto number = json ? json->integer() : std::nullopt;
    return number ? FieldValue::ofJson(QByteArray::number(*number)) : delivered;
}

FieldValue textsByName(const FieldValue &delivered)
{
    const auto json = readJson(delivered.json());
    if (!json || !json->isObject())
        return delivered;
    SecretBuffer object;
    for (const auto &[key, value] : json->children()) {
        object.append(object.isEmpty() ? '{' : ',');
        appendJsonString(object, key.toUtf8());
        object.append(':');
        QByteArray text = value.text().toUtf8();
        appendJsonString(object, text);
        wipe(text);
    }
    object.append('}');
    return FieldValue::ofJson(object.expose());
}

const JsonValue &at(const JsonValue &object, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? object.anyCase(path)
                   : at(object.anyCase(path.first(dot)), path.sliced(dot + 1));
}

} // namespace

Result<QList<IxopayShown>> listedIxopayObjects(const HttpReply &reply, QStringView list)
{
    const auto json = decodeIxopay(reply, ReplyTo::Read);
    if (!json)
        return failure(json.error());
    const auto &elements = json->anyCase(list);
    if (!elements.isArray() && !(elements.isObject() && elements.children().empty()))
        return badReply(reply, u"the list was not found in the reply"_s);
    QList<IxopayShown> shown;
    for (const auto &[key, element] : elements.children())
        shown.append({element, reply.body});
    return shown;
}

Result<IxopayShown> findIxopayObject(const HttpReply &reply, QStringView list, const QString &guid)
{
    const auto listed = listedIxopayObjects(reply, list);
    if (!listed)
        return failure(listed.error());
    for (const IxopayShown &one : *listed) {
        if (one.json.anyCase(u"guid").id() == guid)
            return one;
    }
    ApiError error = replyError(reply, ApiErrorKind::NotFound, {});
    return failure(std::move(error));
}

Result<IxopayShown> writtenIxopayObject(const HttpReply &reply, QStringView thing,
                                        const QString &guid)
{
    auto json = decodeIxopay(reply, ReplyTo::Write);
    if (!json)
        return failure(json.error());
    const auto &object = json->anyCase(thing);
    const QString shown = object.anyCase(u"guid").id();
    if (!object.isObject() || shown.isEmpty())
        return badReply(reply, u"the reply does not show what was written"_s);
    if (!guid.isEmpty() && shown != guid)
        return badReply(reply, u"the reply shows another object"_s);
    return IxopayShown{object, reply.body};
}

FieldValue inDocumentedType(const FieldSpec &spec, const FieldValue &delivered)
{
    if (!delivered.isSet())
        return delivered;
    switch (spec.kind) {
    case InputKind::Boolean: {
        const auto flag = delivered.flag();
        return flag ? FieldValue::ofBoolean(*flag) : delivered;
    }
    case InputKind::Number:
        return numberOf(delivered);
    case InputKind::Pairs:
        return delivered.isBlank() ? FieldValue::ofJson("{}") : textsByName(delivered);
    case InputKind::Json:
    case InputKind::Group:
        return delivered.json() == QByteArrayView("[]") ? FieldValue::ofJson("{}") : delivered;
    case InputKind::ChoiceList:
    case InputKind::TextList:
    case InputKind::Rows:
        return delivered.isBlank() ? FieldValue::ofJson("[]") : delivered;
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Choice:
    case InputKind::Secret:
        return delivered;
    }
    Q_UNREACHABLE();
}

EditableObject editableIxopayObject(const ObjectSpec &spec, const ObjectRef &ref,
                                    const IxopayShown &shown)
{
    EditableObject object;
    object.ref = ref;
    object.ref.id = shown.json.anyCase(u"guid").id();
    object.ref.name = shown.json.anyCase(u"name").label();
    object.values = valuesOf(spec, shown.json, shown.document, Qt::CaseInsensitive);
    for (const FieldSpec &field : spec.fields()) {
        const auto found = object.values.find(field.path);
        if (found != object.values.end())
            found->second = inDocumentedType(field, found->second);
    }
    if (spec.find(u"tenantGuid")) // no merchant shows it: it is where it was written or listed
        object.values[u"tenantGuid"_s] = FieldValue::ofText(ref.ownerId);
    object.document = FieldValue::ofJson(shown.json.rawIn(shown.document));
    return object;
}

CredentialSet shownCredentials(const IxopayShown &shown, const QStringList &names)
{
    CredentialSet set;
    for (const QString &name : names) {
        const auto &value = at(shown.json, name);
        if (value.isString())
            set.set(name, FieldValue::ofJson(value.rawIn(shown.document)).secret());
    }
    return set;
}

} // namespace console
