#include "models/workflows/storedmatch.h"

#include "models/domain/keynames.h"
#include "models/workflows/storedsecrets.h"

namespace console {

namespace {

QStringList equalFields(const CredentialSet &stored, const CredentialSet &typed)
{
    QStringList names;
    for (const CredentialSet::Entry &entry : typed.entries()) {
        const SecretBuffer *kept = stored.find(entry.name);
        if (kept && kept->equals(entry.value))
            names.append(entry.name);
    }
    return names;
}

} // namespace

ApiCall<QStringList> matchingStored(SecretVault &vault, const ConnectorRef &target,
                                    CredentialSet typed)
{
    ApiPromise<QStringList> promise;
    promise.onAbort([promise] { promise.resolve(failure(localError(ApiErrorKind::Cancelled))); });
    const auto asked = std::make_shared<CredentialSet>(std::move(typed));
    vault.read(currentCredentialName(target.account, target.connectorId))
        .then(&vault, [promise, asked](Result<SecretBuffer> read) {
            const Result<SlotSecrets> slot = read ? decodeSlot(*read) : failure(read.error());
            promise.resolve(slot ? Result<QStringList>(equalFields(slot->set, *asked))
                                 : Result<QStringList>(failure(slot.error())));
        });
    return promise.call();
}

} // namespace console
