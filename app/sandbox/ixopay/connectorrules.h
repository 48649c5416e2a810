#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace console {

/// An error of the provisioning API (ixopay.md §2.4).
struct IxopayRefusal
{
    int code; ///< 1001 to 1007
    QString message; ///< "field: text", as in seed 1's example
};

/// What is wrong with a connector to be created or updated.
[[nodiscard]] std::optional<IxopayRefusal> checkConnector(const QJsonObject &body,
                                                          const QJsonObject &adapters);

/// What is wrong with a merchant to be created.
[[nodiscard]] std::optional<IxopayRefusal> checkMerchant(const QJsonObject &body);

/// The connector after a checked write. The body replaces everything that can be written: what it
/// leaves out is reset, the harsher reading of an unspecified rule. Only `settings` stay, changed
/// by addSettings and removeSettings. `old` gives what cannot be written; `generatedSecret` becomes
/// the shared secret if the body has none.
[[nodiscard]] QJsonObject writtenConnector(const QJsonObject &body, const QJsonObject &old,
                                           const QString &generatedSecret);

/// A stored connector as replies show it: without a terminal's STAN and capture reference.
[[nodiscard]] QJsonObject shownConnector(QJsonObject connector);

} // namespace console
