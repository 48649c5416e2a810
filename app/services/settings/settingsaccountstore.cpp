#include "app/services/settings/settingsaccountstore.h"

#include "app/services/settings/accountlist.h"
#include "app/services/settings/inputproblems.h"
#include "models/workflows/openchanges.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<AccountRecord>;

ApiError refusal(const QString &why)
{
    return localError(ApiErrorKind::InvalidRequest, why);
}

Account normalised(Account account)
{
    account.baseUrl =
        normalisedBaseUrl(account.platform, account.baseUrl.toString(QUrl::FullyEncoded));
    return account;
}

} // namespace

SettingsAccountStore::SettingsAccountStore(const QString &directory, SecretVault &vault,
                                           AccountKeys &keys, const Journal &journal,
                                           Clock &clock, QObject *parent)
    : AccountStore(parent), m_vault(vault), m_keys(keys), m_journal(journal), m_file(directory, clock),
      m_records(m_file.read().records)
{
}

QList<Account> SettingsAccountStore::accounts() const
{
    return accountsOf(m_records);
}

std::optional<Account> SettingsAccountStore::find(const AccountId &id) const
{
    const auto *record = recordOf(id);
    return record ? std::optional(record->account) : std::nullopt;
}

const AccountRecord *SettingsAccountStore::recordOf(const AccountId &id) const
{
    return findRecord(m_records, id);
}

ApiCall<void> SettingsAccountStore::add(const Account &account, SecretBuffer key)
{
    Account draft = normalised(account);
    if (draft.id.value.isEmpty())
        draft.id = newAccountId();
    if (recordOf(draft.id) || !isFree(draft.id))
        return readyCall<void>(failure(refusal(u"the account exists already"_s)));
    const auto issues = validateAccount(draft, accounts()) + validateKey(draft, key);
    if (!issues.isEmpty())
        return readyCall<void>(failure(asError(issues)));
    const Promise promise;
    m_busy.insert(draft.id);
    putKey({draft, originOf(draft.baseUrl)}, std::move(key),
           std::make_shared<std::optional<SecretBuffer>>(), promise);
    return promise.call();
}

ApiCall<void> SettingsAccountStore::update(const Account &account,
                                           std::optional<SecretBuffer> newKey)
{
    const Account draft = normalised(account);
    const auto *before = recordOf(draft.id);
    if (!before || before->account.platform != draft.platform
        || before->account.practice != draft.practice)
        return readyCall<void>(failure(refusal(u"there is no such account"_s)));
    if (!isFree(draft.id))
        return readyCall<void>(failure(refusal(u"the account is being changed"_s)));
    const AccountRecord record{draft, originOf(draft.baseUrl)};
    auto issues = validateAccount(draft, accounts()) + heldBy(before->account, draft);
    if (newKey)
        issues += validateKey(draft, *newKey);
    else if (record.keyOrigin != before->keyOrigin)
        issues.append({u"key"_s, InputProblem::Required}); // a key belongs to its origin (N10)
    if (!issues.isEmpty())
        return readyCall<void>(failure(asError(issues)));
    const Promise promise;
    m_busy.insert(draft.id);
    if (newKey)
        replaceKey(record, std::move(*newKey), promise);
    else
        keep(record, promise);
    return promise.call();
}

QList<InputIssue> SettingsAccountStore::heldBy(const Account &before, const Account &draft) const
{
    if (isSamePlace(before, draft) || !hasOpenChange(m_journal, before.id))
        return {};
    return {{before.baseUrl == draft.baseUrl ? u"environment"_s : u"baseUrl"_s,
             InputProblem::ChangeOpen}};
}

ApiCall<void> SettingsAccountStore::remove(const AccountId &id)
{
    if (!recordOf(id))
        return readyCall<void>(failure(refusal(u"there is no such account"_s)));
    if (hasOpenChange(m_journal, id))
        return readyCall<void>(failure(asError({{u"account"_s, InputProblem::ChangeOpen}})));
    return removeNow(id);
}

ApiCall<void> SettingsAccountStore::removeNow(const AccountId &id)
{
    if (!isFree(id))
        return readyCall<void>(failure(refusal(u"the account is being changed"_s)));
    const Promise promise;
    m_busy.insert(id);
    drop(id, promise);
    return promise.call();
}

ApiCall<void> SettingsAccountStore::removePractice()
{
    const Promise promise;
    dropNextPractice(promise);
    return promise.call();
}

void SettingsAccountStore::keep(const AccountRecord &record, const Promise &promise)
{
    const auto *before = recordOf(record.account.id);
    const bool sameRules = before->account.environment == record.account.environment
        && before->account.baseUrl == record.account.baseUrl;
    if (sameRules)
        finish(record.account.id, promise, commit(record));
    else
        checkStoredKey(record, promise);
}

void SettingsAccountStore::checkStoredKey(const AccountRecord &record, const Promise &promise)
{
    const AccountId id = record.account.id;
    m_vault.read(apiKeyName(id)).then(this, [this, id, record, promise](Result<SecretBuffer> key) {
        if (!key)
            return finish(id, promise, failure(key.error()));
        const auto issues = validateKey(record.account, *key);
        finish(id, promise, issues.isEmpty() ? commit(record) : failure(asError(issues)));
    });
}

void SettingsAccountStore::replaceKey(const AccountRecord &record, SecretBuffer next,
                                      const Promise &promise)
{
    const AccountId id = record.account.id;
    const auto shared = std::make_shared<SecretBuffer>(std::move(next));
    m_vault.read(apiKeyName(id)).then(this, [=, this](Result<SecretBuffer> old) {
        // Replacing is the cure for a key that is missing or damaged; anything else must wait.
        const bool curable = old || old.error().kind == ApiErrorKind::SecretMissing
            || old.error().kind == ApiErrorKind::KeychainRefused;
        if (!curable)
            return finish(id, promise, failure(old.error()));
        const auto kept = std::make_shared<std::optional<SecretBuffer>>();
        if (old)
            kept->emplace(std::move(*old));
        putKey(record, std::move(*shared), kept, promise);
    });
}

void SettingsAccountStore::putKey(const AccountRecord &record, SecretBuffer next, const OldKey &old,
                                  const Promise &promise)
{
    const AccountId id = record.account.id;
    m_keys.forget(id);
    m_vault.write(apiKeyName(id), std::move(next)).then(this, [=, this](const Result<void> &kept) {
        m_keys.forget(id);
        if (!kept)
            return rollBack(id, old, kept.error(), promise);
        if (const auto stored = commit(record); !stored)
            return rollBack(id, old, stored.error(), promise);
        finish(id, promise, {});
    });
}

void SettingsAccountStore::rollBack(const AccountId &id, const OldKey &old, const ApiError &why,
                                    const Promise &promise)
{
    auto undo =
        *old ? m_vault.write(apiKeyName(id), (*old)->clone()) : m_vault.remove(apiKeyName(id));
    undo.then(this, [=, this](const Result<void> &) {
        m_keys.forget(id);
        finish(id, promise, failure(why));
    });
}

void SettingsAccountStore::drop(const AccountId &id, const Promise &promise)
{
    m_keys.forget(id);
    m_vault.remove(apiKeyName(id)).then(this, [=, this](const Result<void> &gone) {
        m_keys.forget(id);
        finish(id, promise, gone ? erase(id) : gone);
    });
}

void SettingsAccountStore::dropNextPractice(const Promise &promise)
{
    const auto next = std::find_if(m_records.begin(), m_records.end(),
                                   [](const auto &record) { return record.account.practice; });
    if (next == m_records.end())
        return promise.resolve({});
    removeNow(next->account.id).then(this, [this, promise](const Result<void> &gone) {
        gone ? dropNextPractice(promise) : promise.resolve(gone);
    });
}

void SettingsAccountStore::finish(const AccountId &id, const Promise &promise,
                                  const Result<void> &result)
{
    m_busy.remove(id);
    promise.resolve(result);
}

Result<void> SettingsAccountStore::commit(const AccountRecord &record)
{
    const auto *before = recordOf(record.account.id);
    const bool known = before != nullptr;
    const bool same = known && *before == record;
    // Asked again: a change may have begun while the keychain was busy.
    if (known) {
        const auto held = heldBy(before->account, record.account);
        if (!held.isEmpty())
            return failure(asError(held));
    }
    if (record.account.practice) {
        Records next = m_records;
        (void)put(next, record, false);
        show(next);
    } else {
        const auto stored = m_file.change([&](Records &records) -> Result<void> {
            // Checked again, because another window may have taken the label meanwhile.
            const auto issues = validateAccount(record.account, accountsOf(records));
            if (!issues.isEmpty())
                return failure(asError(issues));
            return put(records, record, known);
        });
        if (!stored)
            return failure(stored.error());
        publish(*stored);
    }
    if (same) // only the key is new
        emit accountChanged(record.account);
    return {};
}

Result<void> SettingsAccountStore::erase(const AccountId &id)
{
    const auto isIt = [&](const AccountRecord &record) { return record.account.id == id; };
    const auto *record = recordOf(id);
    if (record && record->account.practice) {
        Records next = m_records;
        next.removeIf(isIt);
        show(next);
        return {};
    }
    const auto stored = m_file.change([&](Records &records) -> Result<void> {
        records.removeIf(isIt);
        return {};
    });
    if (!stored)
        return failure(stored.error());
    publish(*stored);
    return {};
}

void SettingsAccountStore::publish(const Records &stored)
{
    show(merged(m_records, stored));
}

void SettingsAccountStore::show(const Records &next)
{
    const Records before = std::exchange(m_records, next);
    for (const AccountRecord &record : before) {
        if (!findRecord(next, record.account.id)) {
            m_keys.forget(record.account.id);
            emit accountRemoved(record.account.id);
        }
    }
    for (const AccountRecord &record : next) {
        const auto *old = findRecord(before, record.account.id);
        if (!old) {
            emit accountAdded(record.account);
        } else if (!(*old == record)) {
            m_keys.forget(record.account.id); // another window may have given it a new one
            emit accountChanged(record.account);
        }
    }
}

} // namespace console
