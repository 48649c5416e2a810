#include "app/services/preczn/precznobjects.h"

#include "app/services/json/fieldflattener.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct StatusClass {
    QLatin1String status;
    Lifecycle lifecycle;
};

constexpr std::array statusClasses{
    StatusClass{"Unconfigured"_L1, Lifecycle::ActionNeeded},
    StatusClass{"Requirements"_L1, Lifecycle::ActionNeeded},
    StatusClass{"Ready"_L1, Lifecycle::ActionNeeded},
    StatusClass{"Queued"_L1, Lifecycle::Pending},
    StatusClass{"Sent"_L1, Lifecycle::Pending},
    StatusClass{"Underwriting"_L1, Lifecycle::Pending},
    StatusClass{"Active"_L1, Lifecycle::Active},
    StatusClass{"RFI"_L1, Lifecycle::ActionNeeded},
    StatusClass{"Rejected"_L1, Lifecycle::Failed},
    StatusClass{"Error"_L1, Lifecycle::Failed},
};

// Order: seed 2. `banking` is a bank account whose fields no document names, so none is shown.
constexpr std::array merchantRules{
    FieldRule{"id"_L1},
    FieldRule{"active"_L1},
    FieldRule{"plan"_L1},
    FieldRule{"name"_L1},
    FieldRule{"legalName"_L1},
    FieldRule{"labels"_L1},
    FieldRule{"address"_L1},
    FieldRule{"email"_L1},
    FieldRule{"phone"_L1},
    FieldRule{"tin"_L1},
    FieldRule{"tinType"_L1},
    FieldRule{"website"_L1},
    FieldRule{"mailingAddress"_L1},
    FieldRule{"billingContact"_L1},
    FieldRule{"businessType"_L1},
    FieldRule{"publicCompany"_L1},
    FieldRule{"isBusinessAddress"_L1},
    FieldRule{"industry"_L1},
    FieldRule{"stateIncorporated"_L1},
    FieldRule{"dateEstablished"_L1},
    FieldRule{"customerServicePhone"_L1},
    FieldRule{"productServiceDescription"_L1},
    FieldRule{"mcc"_L1},
    FieldRule{"createdOn"_L1, FieldTreatment::Time},
    FieldRule{"modifiedOn"_L1, FieldTreatment::Time},
    FieldRule{"modifiedBy"_L1},
    FieldRule{"createdBy"_L1},
    FieldRule{"annualSaleVolume"_L1},
    FieldRule{"averageTicket"_L1},
    FieldRule{"shipToDays"_L1},
    FieldRule{"owners"_L1},
    FieldRule{"owners[].ssn"_L1, FieldTreatment::Secret},
    FieldRule{"banking"_L1, FieldTreatment::Secret},
    FieldRule{"connections"_L1},
    FieldRule{"connections[].existingCredentials"_L1, FieldTreatment::Secret},
};

// Credentials are returned in no example; should they be one day, they stay out by their names.
constexpr std::array connectionRules{
    FieldRule{"id"_L1},
    FieldRule{"processor"_L1},
    FieldRule{"status"_L1},
    FieldRule{"missingRequiredData"_L1},
    FieldRule{"mid"_L1},
    FieldRule{"key"_L1, FieldTreatment::Secret},
    FieldRule{"secret"_L1, FieldTreatment::Secret},
    FieldRule{"existingCredentials"_L1, FieldTreatment::Secret},
};

} // namespace

std::optional<Merchant> precznMerchant(const JsonValue &json)
{
    Merchant merchant;
    merchant.id = json[u"id"].id();
    if (merchant.id.isEmpty())
        return std::nullopt;
    merchant.name = json[u"name"].label();
    merchant.type = json[u"businessType"].label();
    if (const auto active = json[u"active"].flag()) {
        merchant.rawStatus = *active ? u"active"_s : u"inactive"_s;
        merchant.lifecycle = *active ? Lifecycle::Active : Lifecycle::Off;
    }
    merchant.fields = flatten(json, merchantRules);
    return merchant;
}

QList<Connector> precznConnections(const JsonValue &json, const Merchant &merchant)
{
    QList<Connector> connections;
    const auto &list = json[u"connections"];
    if (!list.isArray())
        return connections;
    for (const auto &[key, value] : list.children()) {
        Connector connection;
        connection.type = value[u"processor"].label();
        connection.id = value[u"id"].id();
        if (connection.id.isEmpty())
            connection.id = value[u"processor"].id();
        if (connection.id.isEmpty())
            continue;
        connection.name = connection.type;
        connection.merchantId = merchant.id;
        connection.merchantName = merchant.name;
        connection.rawStatus = value[u"status"].label();
        connection.lifecycle = precznLifecycle(connection.rawStatus);
        connection.fields = flatten(value, connectionRules);
        connections.append(connection);
    }
    return connections;
}

bool isPrecznConnection(const Connector &connection, const QString &connectionId)
{
    return connection.id == connectionId
        || connection.type.compare(connectionId, Qt::CaseInsensitive) == 0;
}

Requirement precznRequirement(const JsonValue &json)
{
    Requirement requirement;
    requirement.processor = json[u"processor"].label();
    requirement.rawStatus = json[u"status"].label();
    for (const auto &[key, value] : json[u"missingRequiredData"].children()) {
        if (!value.text().isEmpty())
            requirement.missing.append(value.label());
    }
    return requirement;
}

Lifecycle precznLifecycle(QStringView status)
{
    for (const auto &known : statusClasses) {
        if (status.compare(known.status, Qt::CaseInsensitive) == 0)
            return known.lifecycle;
    }
    return Lifecycle::Unknown;
}

} // namespace console
