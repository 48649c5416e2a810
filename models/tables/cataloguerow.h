#pragma once

#include "models/domain/account.h"
#include "models/domain/fieldlist.h"
#include "models/domain/lifecycle.h"
#include "models/domain/objectkind.h"
#include "models/domain/page.h"

#include <QDateTime>
#include <QMetaType>

namespace console {

/// One object of one account, as tables and detail panes see it: the same shape for all three
/// kinds.
struct CatalogueRow {
    ObjectKind kind = ObjectKind::Merchant;
    AccountId account;
    QString accountLabel;
    PlatformKind platform = PlatformKind::Preczn;
    Environment environment = Environment::Test;
    QString id;
    QString name;
    QString ownerId; ///< the merchant of a connector; tenant, organisation or merchant elsewhere
    QString ownerName;
    QString type;
    QString method; ///< IXOPAY connectors only
    QString rawStatus;
    Lifecycle lifecycle = Lifecycle::Unknown;
    QString externalId;
    QStringList merchantIds; ///< integrations: the merchants they serve
    FieldList fields;
    QDateTime fetchedAt; ///< UTC

    bool operator==(const CatalogueRow &) const = default;
};

[[nodiscard]] CatalogueRow catalogueRow(const Account &account, const Merchant &merchant,
                                        const QDateTime &fetchedAt);
[[nodiscard]] CatalogueRow catalogueRow(const Account &account, const Connector &connector,
                                        const QDateTime &fetchedAt);
[[nodiscard]] CatalogueRow catalogueRow(const Account &account, const Integration &integration,
                                        const QDateTime &fetchedAt);

/// The integration a row was made from, for status commands.
[[nodiscard]] Integration integrationOf(const CatalogueRow &row);

/// The merchant a row was made from.
[[nodiscard]] Merchant merchantOf(const CatalogueRow &row);

} // namespace console

Q_DECLARE_METATYPE(console::CatalogueRow)
