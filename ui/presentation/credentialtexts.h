#pragma once

#include "models/domain/processorcatalog.h"
#include "models/workflows/rotationdesk.h"

#include <QString>

namespace console {

/// "Merchant ID (mid)": the processor's own word first, the wire name after it.
[[nodiscard]] QString fieldLabel(const CredentialFieldSpec &spec);

/// The same for a field known by its wire name only.
[[nodiscard]] QString fieldLabel(QStringView processor, const QString &name);

/// Whether a field's value may be shown: identifiers are, secrets and unknown fields are not.
[[nodiscard]] bool isShownField(QStringView processor, const QString &name);

/// "Current credential, as this console stored it on 3 May 2026: fingerprint 7f3a". Not `readable`:
/// the keychain cannot be asked now.
[[nodiscard]] QString storedText(const StoredCredential &stored, bool readable = true);

/// "LIVE" or "TEST" with what it means: "LIVE: real money".
[[nodiscard]] QString environmentText(Environment environment);

[[nodiscard]] QString protectionText(ProtectionLevel level);

} // namespace console
