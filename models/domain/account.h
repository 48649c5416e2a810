#pragma once

#include "models/domain/environment.h"
#include "models/domain/platformkind.h"

#include <QString>
#include <QUrl>

namespace console {

/// How much the console asks before it changes anything on an account (product.md).
/// Enforced below the UI: see protection.h.
enum class ProtectionLevel {
    ReadOnly, ///< every change is refused
    Confirm, ///< one explicit confirmation; default for LIVE
    ConfirmByName, ///< the object's name must be typed
    Free, ///< no question; default for TEST
};

/// Identifies an account for ever, also after it was renamed. A UUID without braces.
struct AccountId
{
    QString value;
    bool operator==(const AccountId &) const = default;
    bool operator<(const AccountId &other) const { return value < other.value; }
};

inline size_t qHash(const AccountId &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

/// One platform, one environment, one base URL, one API key. The key itself is not here: it is in
/// the keychain, under apiKeyName(id).
struct Account
{
    AccountId id;
    PlatformKind platform = PlatformKind::Preczn;
    Environment environment = Environment::Test;
    QString label; ///< 1 to 80 characters, unique among accounts, chosen by the user
    QUrl baseUrl; ///< what stands before factsOf(platform).documentedRoot; no trailing slash
    ProtectionLevel protection = ProtectionLevel::Confirm;
    bool practice = false; ///< belongs to the practice sandbox inside the program; never stored

    bool operator==(const Account &) const = default;
};

/// Whether a request for one account would reach the same place as for the other.
[[nodiscard]] bool isSamePlace(const Account &a, const Account &b);

[[nodiscard]] AccountId newAccountId();
[[nodiscard]] ProtectionLevel defaultProtection(Environment environment);

/// The keychain entry of an account's API key: unique by itself (safety.md §5).
[[nodiscard]] QString apiKeyName(const AccountId &id);

/// Stable words for settings and the command line: "read-only", "confirm", "confirm-by-name", "free".
[[nodiscard]] QLatin1String protectionWord(ProtectionLevel level);
[[nodiscard]] std::optional<ProtectionLevel> protectionFromWord(QStringView word);

} // namespace console
