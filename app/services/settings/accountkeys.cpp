#include "app/services/settings/accountkeys.h"

namespace console {

AccountKeys::AccountKeys(SecretVault &vault, QObject *parent) : QObject(parent), m_vault(vault) { }

ApiCall<SecretBuffer> AccountKeys::key(const AccountId &id)
{
    Entry &entry = m_entries[id];
    if (entry.key)
        return readyCall<SecretBuffer>(entry.key->clone());
    const ApiPromise<SecretBuffer> promise;
    // One caller that gives up does not take the read away from the others.
    promise.onAbort([promise] { promise.resolve(failure(localError(ApiErrorKind::Cancelled))); });
    entry.waiting.push_back(promise);
    if (entry.waiting.size() == 1)
        read(id);
    return promise.call();
}

void AccountKeys::read(const AccountId &id)
{
    m_vault.read(apiKeyName(id)).then(this, [this, id](Result<SecretBuffer> result) {
        answer(id, std::move(result));
    });
}

void AccountKeys::answer(const AccountId &id, Result<SecretBuffer> result)
{
    Entry &entry = m_entries[id];
    if (std::exchange(entry.outdated, false))
        return read(id);
    const auto waiting = std::exchange(entry.waiting, {});
    if (result)
        entry.key = result->clone();
    for (const auto &promise : waiting)
        promise.resolve(result ? Result<SecretBuffer>(result->clone()) : failure(result.error()));
}

void AccountKeys::forget(const AccountId &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    found->second.key.reset();
    found->second.outdated = !found->second.waiting.empty();
}

void AccountKeys::forgetAll()
{
    for (auto &[id, entry] : m_entries) {
        entry.key.reset();
        entry.outdated = !entry.waiting.empty();
    }
}

} // namespace console
