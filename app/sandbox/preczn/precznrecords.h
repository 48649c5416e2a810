#pragma once

#include "app/sandbox/preczn/processorrules.h"
#include "app/sandbox/sandboxoptions.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace console {

/// One merchant connection as Preczn stores it.
struct PrecznConnection
{
    QString id;
    QString processor;
    QString status;
    QStringList missing; ///< "owners[0].ssn"
    CredentialsOnFile onFile;
};

/// One merchant as Preczn stores it. `details` are the fields that never change here; generated
/// merchants share those of the sample merchant they were made from.
struct PrecznMerchant
{
    QString id;
    QString name;
    QString legalName;
    bool active = false;
    QString plan;
    QDateTime createdOn;
    QDateTime modifiedOn;
    QJsonObject details;
    QList<PrecznConnection> connections;
};

/// The sample's connections with the credentials in clear that are on file when a sandbox starts,
/// so that a person can practise replacing them.
struct PracticeConnection
{
    QString merchantId;
    QString merchantName;
    QString connectionId;
    QString processor;
    QJsonObject credentials;
};

[[nodiscard]] QList<PrecznMerchant> precznMerchants(const SandboxOptions &options,
                                                    const QDateTime &now);
[[nodiscard]] QList<PracticeConnection> practiceConnections();

/// Takes over what a body may set besides name, legalName, active and connections (preczn.md §3.2);
/// `tin` is kept masked, as it is shown.
void takeDetails(PrecznMerchant &merchant, const QJsonObject &body);

/// The whole merchant record as the API shows it (seed 2): never any credential.
[[nodiscard]] QJsonObject toJson(const PrecznMerchant &merchant);

} // namespace console
