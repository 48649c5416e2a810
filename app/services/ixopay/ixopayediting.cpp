#include "app/services/ixopay/ixopayediting.h"

#include "app/services/callchain.h"
#include "app/services/changechecks.h"
#include "app/services/ixopay/connectorbody.h"
#include "app/services/ixopay/connectorsecrets.h"
#include "app/services/ixopay/ixopaypaths.h"

#include <QPointer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
ApiCall<T> refused(const ApiError &error)
{
    return readyCall<T>(failure(error));
}

ConnectorKind kindOfVariant(const QString &variant)
{
    if (variant == routingVariant)
        return ConnectorKind::RoutingMeta;
    return variant == multiMethodVariant ? ConnectorKind::MultiMethodMeta
                                         : ConnectorKind::Ordinary;
}

ConnectorKind kindOfShown(const JsonValue &connector)
{
    if (connector.anyCase(u"routingMetaConnector").isObject())
        return ConnectorKind::RoutingMeta;
    if (connector.anyCase(u"multiMethodMetaConnector").isObject())
        return ConnectorKind::MultiMethodMeta;
    const bool meta = connector.anyCase(u"adapter").text() == QString(metaConnector);
    return meta ? ConnectorKind::AnyMeta : ConnectorKind::Ordinary;
}

/// The settings with fields for what is stored but not described.
IxopaySettings completed(IxopaySettings settings, const JsonValue &connector)
{
    const auto &config = connector.anyCase(u"config");
    const auto complete = [](QList<FieldSpec> &fields, bool &raw, const JsonValue &stored) {
        const QList<FieldSpec> more = undescribedFields(stored, fields);
        for (const FieldSpec &field : more)
            raw = raw || field.path.isEmpty() || field.path.contains(u'.');
        fields += more;
    };
    complete(settings.extraData, settings.extraDataIsRaw, config.anyCase(u"extraData"));
    complete(settings.vault, settings.vaultIsRaw, config.anyCase(u"vault"));
    return settings;
}

IxopaySettings undescribedAdapter()
{
    IxopaySettings raw;
    raw.extraDataIsRaw = true;
    raw.vaultIsRaw = true;
    return raw;
}

/// The platform does not describe this adapter: what it stores is edited as JSON.
Result<IxopaySettings> rawIfUndescribed(Result<IxopaySettings> settings)
{
    const bool undescribed = !settings
        && (settings.error().kind == ApiErrorKind::NotFound
            || settings.error().kind == ApiErrorKind::Invalid);
    return undescribed ? undescribedAdapter() : settings;
}

EditableObject prefilled(const ObjectRef &target, const ObjectSpec &spec)
{
    EditableObject object;
    object.ref = target;
    const bool meta = !spec.variant.isEmpty();
    const QString adapter = meta ? QString(metaConnector) : target.type;
    if (spec.object == ObjectKind::Connector && !adapter.isEmpty())
        object.values[u"adapter"_s] = FieldValue::ofText(adapter);
    if (spec.object == ObjectKind::Connector && meta)
        object.values[u"method"_s] = FieldValue::ofText(QString(metaConnector));
    if (spec.object == ObjectKind::Merchant && !target.ownerId.isEmpty())
        object.values[u"tenantGuid"_s] = FieldValue::ofText(target.ownerId);
    return object;
}

QString textOf(const ObjectDraft &draft, const QString &path)
{
    return draft.value(path).text();
}

/// Where a new object goes: what was chosen, or for a merchant what the form says.
QString ownerOf(const ObjectDraft &draft)
{
    const QString tenant = textOf(draft, u"tenantGuid"_s);
    return tenant.isEmpty() ? draft.ref().ownerId : tenant;
}

bool couldBe(const JsonValue &object, const ObjectDraft &draft)
{
    const bool sameName = object.anyCase(u"name").text() == textOf(draft, u"name"_s);
    return sameName
        && (draft.spec().object == ObjectKind::Merchant
            || object.anyCase(u"adapter").text() == textOf(draft, u"adapter"_s));
}

struct Write {
    QString path;
    QString thing;
    QString guid; ///< empty for a creation
};

Write writeOf(const ObjectDraft &draft)
{
    const ObjectRef &ref = draft.ref();
    if (draft.spec().object == ObjectKind::Merchant)
        return {ixopayPath("createMerchant"_L1, ownerOf(draft)), u"merchant"_s, {}};
    if (draft.spec().verb == EditVerb::Create)
        return {ixopayPath("createConnector"_L1, ref.ownerId), u"connector"_s, {}};
    return {ixopayPath("updateConnector"_L1, ref.id), u"connector"_s, ref.id};
}

/// Every secret that the body carries, and those it replaces: IXOPAY could quote one in an error.
std::vector<ConnectorSecret> secretsIn(const SecretBuffer &body, const ObjectDraft &draft)
{
    auto secrets = connectorSecrets(body.expose());
    for (auto &before : connectorSecrets(draft.original().document.json()))
        secrets.push_back(std::move(before));
    return secrets;
}

bool isMeta(const JsonValue &connector)
{
    return connector.anyCase(u"adapter").text() == metaConnector;
}

/// What a meta-connector can route to: connectors, not itself or its like.
QList<Choice> connectorChoices(const QList<IxopayShown> &listed)
{
    QList<Choice> choices;
    for (const IxopayShown &one : listed) {
        if (!isMeta(one.json))
            choices.append({one.json.anyCase(u"guid").id(), one.json.anyCase(u"name").label(),
                            one.json.anyCase(u"adapter").label()});
    }
    return choices;
}

QList<Choice> tenantChoices(const QList<IxopayShown> &listed)
{
    QList<Choice> choices;
    for (const IxopayShown &one : listed)
        choices.append({one.json.anyCase(u"guid").id(), one.json.anyCase(u"name").label(), {}});
    return choices;
}

/// The different values of a field, each once.
QList<Choice> valueChoices(const QList<IxopayShown> &listed, QStringView field)
{
    QStringList values;
    for (const IxopayShown &one : listed) {
        if (!isMeta(one.json))
            values.append(one.json.anyCase(field).label());
    }
    values.removeAll(QString());
    values.removeDuplicates();
    values.sort();
    QList<Choice> choices;
    for (const QString &value : std::as_const(values))
        choices.append({value, {}, {}});
    return choices;
}

QList<Choice> choicesAmong(const QList<IxopayShown> &listed, const QString &pickedFrom)
{
    if (pickedFrom == "tenants"_L1)
        return tenantChoices(listed);
    if (pickedFrom == "adapters"_L1)
        return valueChoices(listed, u"adapter");
    if (pickedFrom == "methods"_L1)
        return valueChoices(listed, u"method");
    return connectorChoices(listed);
}

} // namespace

IxopayEditing::IxopayEditing(PlatformConnection &connection, QObject *parent)
    : QObject(parent), m_connection(connection)
{
}

ApiCall<ObjectSpec> IxopayEditing::spec(const ObjectRef &target, const EditOffer &offer)
{
    if (offer.object == ObjectKind::Merchant && offer.verb == EditVerb::Create)
        return readyCall<ObjectSpec>(ixopayMerchantSpec());
    if (offer.object == ObjectKind::Connector && offer.verb == EditVerb::Create)
        return createSpec(target, offer);
    if (offer.object == ObjectKind::Connector && offer.verb == EditVerb::Update)
        return updateSpec(target, offer);
    return refused<ObjectSpec>(
        localError(ApiErrorKind::InvalidRequest, u"IXOPAY documents no such change"_s));
}

ApiCall<IxopaySettings> IxopayEditing::settings(const QString &adapter, const QString &merchantId)
{
    if (adapter.isEmpty())
        return readyCall<IxopaySettings>(undescribedAdapter());
    if (const auto fault = idFault({adapter, merchantId}))
        return refused<IxopaySettings>(*fault);
    // Only the form with the merchant describes config.vault.
    const QString path = QString(ixopayPath("getConnectorSettings"_L1, adapter) % u'/'
                                 % pathSegment(merchantId));
    return mapped<IxopaySettings>(m_connection.get(path), [](Result<HttpReply> reply) {
        return rawIfUndescribed(reply.and_then(parseIxopaySettings));
    });
}

ApiCall<ObjectSpec> IxopayEditing::createSpec(const ObjectRef &target, const EditOffer &offer)
{
    const ConnectorKind kind = kindOfVariant(offer.variant);
    const QString adapter = kind == ConnectorKind::Ordinary ? target.type
                                                            : QString(metaConnector);
    return mapped<ObjectSpec>(
        settings(adapter, target.ownerId), [offer, kind](Result<IxopaySettings> found) {
            return found.map([&](const IxopaySettings &described) {
                return connectorSpec(offer.verb, offer.variant, kind, described);
            });
        });
}

ApiCall<ObjectSpec> IxopayEditing::updateSpec(const ObjectRef &target, const EditOffer &offer)
{
    const QPointer<IxopayEditing> self(this);
    return chained<ObjectSpec>(connector(target), [self, target, offer](Result<IxopayShown> shown) {
        if (!shown)
            return refused<ObjectSpec>(shown.error());
        if (!self)
            return refused<ObjectSpec>(localError(ApiErrorKind::Cancelled));
        // Switching it on or off leaves alone what its adapter stores.
        if (!offer.variant.isEmpty())
            return readyCall<ObjectSpec>(
                plainConnectorSpec(offer.verb, offer.variant, kindOfShown(shown->json)));
        const QString adapter = shown->json.anyCase(u"adapter").text();
        return mapped<ObjectSpec>(
            self->settings(adapter, target.ownerId),
            [offer, json = shown->json](Result<IxopaySettings> found) {
                return found.map([&](const IxopaySettings &described) {
                    return connectorSpec(offer.verb, offer.variant, kindOfShown(json),
                                         completed(described, json));
                });
            });
    });
}

ApiCall<IxopayShown> IxopayEditing::connector(const ObjectRef &target)
{
    if (const auto fault = idFault({target.ownerId, target.id}))
        return refused<IxopayShown>(*fault);
    return mapped<IxopayShown>(m_connection.get(ixopayPath("listConnectors"_L1, target.ownerId)),
                               [id = target.id](Result<HttpReply> reply) {
                                   return reply.and_then([&](const HttpReply &r) {
                                       return findIxopayObject(r, u"connectors", id);
                                   });
                               });
}

ApiCall<EditableObject> IxopayEditing::load(const ObjectRef &target, const ObjectSpec &spec)
{
    if (target.id.isEmpty())
        return readyCall<EditableObject>(prefilled(target, spec));
    if (spec.object == ObjectKind::Merchant)
        return loadMerchant(target, spec);
    return mapped<EditableObject>(connector(target), [spec, target](Result<IxopayShown> shown) {
        return shown.map([&](const IxopayShown &one) {
            return editableIxopayObject(spec, target, one);
        });
    });
}

ApiCall<EditableObject> IxopayEditing::loadMerchant(const ObjectRef &target,
                                                    const ObjectSpec &spec)
{
    if (const auto fault = idFault({target.ownerId}))
        return refused<EditableObject>(*fault);
    return mapped<EditableObject>(
        m_connection.get(ixopayPath("listMerchants"_L1, target.ownerId)),
        [spec, target](Result<HttpReply> reply) {
            return reply
                .and_then([&](const HttpReply &r) {
                    return findIxopayObject(r, u"merchants", target.id);
                })
                .map([&](const IxopayShown &one) {
                    return editableIxopayObject(spec, target, one);
                });
        });
}

ApiCall<EditableObject> IxopayEditing::send(const ChangePermit &permit, const ObjectDraft &draft)
{
    const ObjectRef &ref = draft.ref();
    const bool creates = draft.spec().verb == EditVerb::Create;
    auto fault = permitFault(m_connection.account(), permit, ref.account,
                             draft.target().objectId);
    if (!fault)
        fault = idFault({creates ? ownerOf(draft) : ref.id});
    if (fault)
        return refused<EditableObject>(*fault);
    auto body = draft.spec().object == ObjectKind::Merchant
        ? Result<SecretBuffer>(merchantBody(draft))
        : connectorBody(draft);
    if (!body)
        return refused<EditableObject>(body.error());
    const Write write = writeOf(draft);
    // Kept until the answer, only to take them out of it should the platform quote one.
    const auto sent = std::make_shared<const std::vector<ConnectorSecret>>(
        secretsIn(*body, draft));
    return mapped<EditableObject>(
        m_connection.write(HttpMethod::Post, write.path, std::move(*body)),
        [write, sent, spec = draft.spec(), ref, owner = ownerOf(draft)](Result<HttpReply> reply) {
            ObjectRef made = ref;
            made.ownerId = owner;
            auto shown = reply.and_then([&](const HttpReply &r) {
                return writtenIxopayObject(r, write.thing, write.guid);
            });
            if (!shown)
                removeConnectorSecrets(shown.error(), *sent);
            return shown.map([&](const IxopayShown &one) {
                return editableIxopayObject(spec, made, one);
            });
        });
}

ApiCall<QList<EditableObject>> IxopayEditing::matches(const ObjectDraft &draft)
{
    ObjectRef ref = draft.ref();
    ref.ownerId = ownerOf(draft);
    if (const auto fault = idFault({ref.ownerId}))
        return refused<QList<EditableObject>>(*fault);
    const bool merchants = draft.spec().object == ObjectKind::Merchant;
    const QString path = merchants ? ixopayPath("listMerchants"_L1, ref.ownerId)
                                   : ixopayPath("listConnectors"_L1, ref.ownerId);
    return mapped<QList<EditableObject>>(
        m_connection.get(path), [draft, ref, merchants](Result<HttpReply> reply) {
            return reply
                .and_then([&](const HttpReply &r) {
                    return listedIxopayObjects(r, merchants ? u"merchants" : u"connectors");
                })
                .map([&](const QList<IxopayShown> &listed) {
                    QList<EditableObject> found;
                    for (const IxopayShown &one : listed) {
                        if (couldBe(one.json, draft))
                            found.append(editableIxopayObject(draft.spec(), ref, one));
                    }
                    return found;
                });
        });
}

ApiCall<QList<Choice>> IxopayEditing::choices(const QString &pickedFrom, const QString &ownerId)
{
    const bool tenants = pickedFrom == "tenants"_L1;
    if (!tenants && ownerId.isEmpty())
        return readyCall<QList<Choice>>(QList<Choice>{});
    const QString path = tenants ? ixopayPath("listTenants"_L1)
                                 : ixopayPath("listConnectors"_L1, ownerId);
    return mapped<QList<Choice>>(
        m_connection.get(path), [tenants, pickedFrom](Result<HttpReply> reply) {
            return reply
                .and_then([&](const HttpReply &r) {
                    return listedIxopayObjects(r, tenants ? u"tenants" : u"connectors");
                })
                .map([&](const QList<IxopayShown> &listed) {
                    return choicesAmong(listed, pickedFrom);
                });
        });
}

} // namespace console
