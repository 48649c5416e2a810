#include "app/sandbox/practicesandbox.h"
#include "app/sandbox/preczn/precznrecords.h"
#include "app/sandbox/sampledata.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describedAccount(const PracticeAccount &account)
{
    return {{u"label"_s, account.label},
            {u"environment"_s, QString(environmentWord(account.environment))},
            {u"baseUrl"_s, account.baseUrl.toString()},
            {u"key"_s, QString::fromLatin1(account.key)}};
}

// One connection a processor is enough to practise with.
QJsonArray describedConnections()
{
    QJsonArray connections;
    QStringList processors;
    for (const auto &connection : practiceConnections()) {
        if (processors.contains(connection.processor))
            continue;
        processors.append(connection.processor);
        connections.append(QJsonObject{{u"merchantId"_s, connection.merchantId},
                                       {u"merchantName"_s, connection.merchantName},
                                       {u"connectionId"_s, connection.connectionId},
                                       {u"processor"_s, connection.processor},
                                       {u"existingCredentials"_s, connection.credentials}});
    }
    return connections;
}

} // namespace

QByteArray describeSandbox(const PracticeSandbox &sandbox)
{
    QJsonObject description{{u"port"_s, sandbox.port()}, {u"practice"_s, true}};
    for (const auto &account : sandbox.accounts()) {
        QJsonObject described = describedAccount(account);
        if (account.platform == PlatformKind::Preczn)
            described.insert("connections"_L1, describedConnections());
        if (account.platform == PlatformKind::ChargebackStop)
            described.insert("organisationKey"_L1,
                             QString::fromLatin1(practiceOrganisationKey(sandbox.options().seed)));
        description.insert(factsOf(account.platform).wireName, described);
    }
    return QJsonDocument(description).toJson(QJsonDocument::Compact);
}

} // namespace console
