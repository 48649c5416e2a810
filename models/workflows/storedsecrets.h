#pragma once

#include "models/domain/credentialset.h"
#include "models/ports/platform.h"

#include <QDateTime>

#include <optional>

namespace console {

/// What stands in the keychain under pending/<operation> while a rotation is not settled.
struct PendingSecrets
{
    CredentialSet next;
    std::optional<CredentialSet> old; ///< absent for a first link
    ConnectorRef target;

    [[nodiscard]] const CredentialSet *existing() const { return old ? &*old : nullptr; }
    [[nodiscard]] bool equals(const PendingSecrets &other) const;
};

/// What stands in a connector's current and previous slot.
struct SlotSecrets
{
    CredentialSet set;
    QDateTime changedAt; ///< UTC, when the platform confirmed it
};

/// InvalidRequest if a rotation with these could not even be judged: nothing to set, or new and old
/// equal, so that no probe could ever tell what is in force.
[[nodiscard]] Result<void> checkUsable(const PendingSecrets &secrets);

/// {"new":{…},"old":{…},"target":{…}}
[[nodiscard]] SecretBuffer encodePending(const PendingSecrets &pending);

/// BadReply if the text is not what encodePending wrote.
[[nodiscard]] Result<PendingSecrets> decodePending(const SecretBuffer &json);

/// {"set":{…},"changedAt":"2026-05-03T09:00:00.000Z"}
[[nodiscard]] SecretBuffer encodeSlot(const CredentialSet &set, const QDateTime &changedAt);

/// BadReply if the text is not what encodeSlot wrote.
[[nodiscard]] Result<SlotSecrets> decodeSlot(const SecretBuffer &json);

} // namespace console
