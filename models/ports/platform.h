#pragma once

#include "models/domain/account.h"
#include "models/domain/credentialset.h"
#include "models/domain/page.h"
#include "models/domain/protection.h"
#include "models/domain/statustransition.h"
#include "models/ports/apicall.h"
#include "models/ports/editrole.h"

#include <QObject>

namespace console {

/// Names a connector for a credential change. Copied from the object the user chose, never looked
/// up again from a selection.
struct ConnectorRef
{
    AccountId account;
    QString merchantId;
    QString merchantName;
    QString connectorId; ///< the connection's id; Preczn also accepts a processor name here
    QString type; ///< the processor, for processorcatalog.h
    bool operator==(const ConnectorRef &) const = default;
};

/// A credential change that the platform confirmed, by the success predicate of safety.md §3 and §4:
/// expected status, complete JSON, the object is ours, no error flag.
struct CredentialReceipt
{
    Merchant merchant;
    Connector connector; ///< with the returned raw status
};

/// One group of what is still missing before a connection can be submitted (preczn.md §3.2).
struct Requirement
{
    QString processor;
    QString rawStatus;
    QStringList missing; ///< the platform's paths, "owners[0].ssn"
    bool operator==(const Requirement &) const = default;
};

/// Reads everything an account can see, batch by batch. Several reads may be under way at once.
class CatalogueRole
{
public:
    virtual ~CatalogueRole() = default;
    [[nodiscard]] virtual ApiCall<CatalogueBatch> read(const CatalogueCursor &from) = 0;

    /// What a cursor leads to, as the platform calls it: "integrations". Not for deciding anything.
    [[nodiscard]] virtual QString listName(const CatalogueCursor &from) const
    {
        Q_UNUSED(from)
        return {};
    }
};

class MerchantRole
{
public:
    virtual ~MerchantRole() = default;

    /// The merchant with everything its reply contains (Preczn: its connections).
    [[nodiscard]] virtual ApiCall<CatalogueBatch> merchant(const QString &id) = 0;
};

class RequirementRole
{
public:
    virtual ~RequirementRole() = default;
    [[nodiscard]] virtual ApiCall<QList<Requirement>> requirements(const QString &merchantId) = 0;
};

/// Reads what a meta-connector routes by; written only in the platform's own dashboard.
class RoutingRole
{
public:
    virtual ~RoutingRole() = default;

    /// The JSON document as delivered, whichever of the platform's kinds the connector has.
    [[nodiscard]] virtual ApiCall<FieldValue> routing(const QString &connectorId) = 0;
};

/// What a platform is asked to leave out of a list. Empty texts restrict nothing.
struct ListFilter
{
    QString merchantId;
    QString provider;
};

/// Reads part of a list: the platform filters, not the console.
class FilterRole
{
public:
    virtual ~FilterRole() = default;

    [[nodiscard]] virtual QStringList providers() const = 0; ///< the documented ones
    [[nodiscard]] virtual ApiCall<CatalogueBatch> filtered(const ListFilter &filter) = 0;
};

class ConnectorRole
{
public:
    virtual ~ConnectorRole() = default;

    [[nodiscard]] virtual ApiCall<QList<Connector>> connectorsOf(const QString &merchantId) = 0;
};

class IntegrationRole
{
public:
    virtual ~IntegrationRole() = default;
    [[nodiscard]] virtual ApiCall<Integration> integration(const QString &id) = 0;
};

/// How a platform lets an unknown outcome of a credential change be found out (safety.md §3).
enum class ProofManner {
    CompareAndSet, ///< by writes that carry the existing credentials (Preczn)
    ReadAndCompare, ///< by reading the connector, which shows its credentials (IXOPAY)
};

/// Which credential set a connector shows when it is read.
enum class InForce {
    Next,
    Previous,
    Neither,
    NotShown, ///< the platform did not show every field that was to be compared
};

/// Writes credentials. One call is one request on the wire, never repeated by itself.
class CredentialRole
{
public:
    virtual ~CredentialRole() = default;

    [[nodiscard]] virtual ProofManner proofManner() const { return ProofManner::CompareAndSet; }

    /// ReadAndCompare only: reads the connector and compares. `previous` may be null.
    [[nodiscard]] virtual ApiCall<InForce> inForce(const ConnectorRef &target,
                                                   const CredentialSet &next,
                                                   const CredentialSet *previous)
    {
        Q_UNUSED(target)
        Q_UNUSED(next)
        Q_UNUSED(previous)
        return readyCall<InForce>(InForce::NotShown);
    }

    /// Links `next` (existing == nullptr) or replaces `existing` by `next`.
    [[nodiscard]] virtual ApiCall<CredentialReceipt> apply(const ChangePermit &permit,
                                                           const ConnectorRef &target,
                                                           const CredentialSet &next,
                                                           const CredentialSet *existing) = 0;
};

/// Sends status commands. Success means that the platform's reply showed the new status; the
/// caller reads back all the same.
class StatusRole
{
public:
    virtual ~StatusRole() = default;
    [[nodiscard]] virtual ApiCall<Integration> apply(const ChangePermit &permit,
                                                     const Integration &integration,
                                                     StatusCommand command) = 0;
};

/// One account's platform. A role that the platform lacks is null: capability is a value.
class Platform : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const Account &account() const = 0;
    [[nodiscard]] virtual CatalogueRole &catalogue() = 0;
    [[nodiscard]] virtual MerchantRole *merchants() { return nullptr; }
    [[nodiscard]] virtual RequirementRole *requirements() { return nullptr; }
    [[nodiscard]] virtual RoutingRole *routings() { return nullptr; }
    [[nodiscard]] virtual FilterRole *filters() { return nullptr; }
    [[nodiscard]] virtual ConnectorRole *connectors() { return nullptr; }
    [[nodiscard]] virtual IntegrationRole *integrations() { return nullptr; }
    [[nodiscard]] virtual CredentialRole *credentials() { return nullptr; }
    [[nodiscard]] virtual StatusRole *status() { return nullptr; }
    [[nodiscard]] virtual EditRole *editing() { return nullptr; }
};

} // namespace console
