#include "tests/core/consolecore.h"

#include "app/sandbox/sampledata.h"
#include "tests/faults/testcertificate.h"
#include "tests/support/waiting.h"

#include <QDir>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

HttpSettings bearing(std::chrono::milliseconds patience)
{
    HttpSettings settings;
    settings.extraCertificates = {testCertificate()};
    settings.longestQuiet = patience;
    settings.longestTotal = std::chrono::seconds(20);
    return settings;
}

} // namespace

ConsoleCore::ConsoleCore(const QString &folder, SecretVault &vault,
                         std::chrono::milliseconds patience)
    : m_transport(bearing(patience), m_clock), journal(journalFile(folder)),
      journalOpened(journal.open()), keys(vault), accounts(folder, vault, keys, journal, m_clock),
      registry(accounts, keys, m_transport), desk(accounts, registry, vault, journal, m_clock),
      statusChanges(accounts, registry, journal, m_clock),
      objectChanges(accounts, registry, vault, journal, m_hasty)
{
}

Result<Account> ConsoleCore::addAccount(const QString &id, PlatformKind kind, const QUrl &address)
{
    Account account;
    account.id = AccountId{id};
    account.platform = kind;
    account.label = factsOf(kind).displayName;
    account.baseUrl = address;
    account.protection = ProtectionLevel::Confirm;
    const auto added = waitFor(accounts.add(account, SecretBuffer(practiceKey(kind, 1))));
    return added ? Result<Account>(account) : failure(added.error());
}

QString ConsoleCore::journalFile(const QString &folder)
{
    return QDir(folder).filePath(u"journal.sqlite"_s);
}

ConnectorRef filledConnector(const AccountId &account)
{
    return {account, u"mid_test_2f428vcgdf94kv6y7rjwms59hf"_s, u"Bobby's Ecommerce Shop"_s,
            u"midCon_test_5q9s8hesxs85897c7a9gmea7ay"_s, u"AffiniPay"_s};
}

ConnectorRef emptyConnector(const AccountId &account)
{
    return {account, u"mid_test_jxgpf3d54zjxdvr7x3ra810wyp"_s, u"Käsekontor"_s,
            u"midCon_test_nxfh76fzbvpsk68cmk9tmn2pxk"_s, u"Braintree"_s};
}

ConnectorRef ixopayConnector(const AccountId &account)
{
    return {account, u"ME-1BB1-E16D-7C3B-8E0C-7FB5-81D5"_s, u"Hüttenzauber Touristik"_s,
            u"CO-8ADF-3694-3AE8-B8CE-4072-A294"_s, u"Adyen"_s};
}

ConnectorRef disabledIxopayConnectorRef(const AccountId &account)
{
    return {account, u"ME-A2B1-4F42-CE12-4447-C093-C77B"_s, u"Café Frühling"_s,
            u"CO-4B99-5147-D225-4BEA-6ADA-A634"_s, u"Simulator"_s};
}

QByteArray ixopaySharedSecret()
{
    // As ixopayrecords.cpp makes them.
    return stableToken(QString(ixopayConnector({}).connectorId + u's'), 30).toUtf8();
}

CredentialSet filledCredentials(QByteArrayView secret)
{
    CredentialSet set;
    set.set(u"secret"_s, SecretBuffer(secret));
    return set;
}

CredentialSet emptyCredentials(QByteArrayView secret)
{
    CredentialSet set;
    set.set(u"mid"_s, SecretBuffer(QByteArrayView("merchant-1")));
    set.set(u"key"_s, SecretBuffer(QByteArrayView("public-1")));
    set.set(u"secret"_s, SecretBuffer(secret));
    return set;
}

} // namespace console::testing
