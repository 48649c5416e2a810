#pragma once

#include "models/domain/account.h"
#include "models/domain/credentialset.h"

#include <QList>

namespace console {

/// What is wrong with one input, as a value. Wording lives in ui/presentation.
enum class InputProblem {
    Empty,
    TooLong,
    ContainsSpace, ///< refused and named, never trimmed (product.md)
    ContainsControl, ///< NUL, newline, other invisible characters
    NotAUrl,
    PlainHttp, ///< http:// to anything but loopback (N10)
    UrlWithSecrets, ///< user:password@ or a query in a base URL
    PublicKey, ///< Preczn pub_ keys only work in browsers (preczn.md §3.1)
    WrongPrefix, ///< not a key of this platform
    WrongEnvironment, ///< a live key on a test account, or the other way round
    WrongHost, ///< Paygentic keys work only with their own host (paygentic.md §1.1)
    NotUserAndPassword, ///< IXOPAY wants "user:password"
    LabelTaken,
    SameAsBefore, ///< the new secret equals the one it replaces
    Required,
    ChangeOpen, ///< a change at the platform is not over: see hasOpenChange()
};

/// `field` is the form's field: "label", "baseUrl", "key", or a credential's name.
struct InputIssue
{
    QString field;
    InputProblem problem;
    bool operator==(const InputIssue &) const = default;
};

/// A base URL as people paste it, brought to the form Account::baseUrl wants: without a trailing
/// slash and without the platform's documented path, should the text already end in one.
[[nodiscard]] QUrl normalisedBaseUrl(PlatformKind platform, const QString &text);

/// True for loopback names and addresses: localhost, 127.0.0.0/8, [::1].
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Scheme, host and port, to tell whether a key still belongs to its origin.
[[nodiscard]] QString originOf(const QUrl &url);

/// Everything wrong with an account's settings. `others` are the accounts it must not collide with.
[[nodiscard]] QList<InputIssue> validateAccount(const Account &account,
                                                const QList<Account> &others);

/// Everything wrong with an API key for an account. Loopback hosts are exempt from host rules.
[[nodiscard]] QList<InputIssue> validateKey(const Account &account, const SecretBuffer &key);

/// The environment a key proves by its prefix; absent where the platform's keys do not tell.
[[nodiscard]] std::optional<Environment> environmentOfKey(PlatformKind platform,
                                                          const SecretBuffer &key);

/// Everything wrong with a new credential set for a processor. "Fields cannot contain spaces."
/// (seed 3). `existing` may be null.
[[nodiscard]] QList<InputIssue> validateCredentials(QStringView processor, const CredentialSet &next,
                                                    const CredentialSet *existing);

} // namespace console
