#pragma once

#include "models/domain/credentialset.h"

#include <QString>

namespace console {

/// Untrusted text of a platform made fit for ApiError: at most 500 characters, one line, without
/// invisible characters, and without anything that looks like an API key or an authorisation
/// header, because some servers quote the key they reject.
[[nodiscard]] QString serverText(const QString &text);

/// Takes every secret of `sent` out of an error, should the platform have quoted one.
/// `processor` tells which fields are mere identifiers and may stay.
void removeSecrets(ApiError &error, const CredentialSet &sent, QStringView processor);

/// The same for one secret.
void removeSecret(ApiError &error, const SecretBuffer &secret);

} // namespace console
