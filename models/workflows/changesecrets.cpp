#include "models/workflows/changesecrets.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

ConnectorRef connectorOf(const ObjectRef &ref)
{
    return {ref.account, ref.ownerId, ref.ownerName, ref.id, ref.type};
}

} // namespace

CredentialSet credentialsOf(const ObjectDraft &draft)
{
    CredentialSet set;
    if (draft.spec().object != ObjectKind::Connector)
        return set;
    const CredentialSet all = draft.secrets();
    for (const FieldGroup &group : draft.spec().groups) {
        if (group.words != "credentials"_L1)
            continue;
        for (const FieldSpec &field : group.fields) {
            if (const SecretBuffer *value = all.find(field.path))
                set.set(field.path, value->clone());
        }
    }
    return set;
}

ChangeSecrets::ChangeSecrets(SecretVault &vault, const ObjectDraft &draft,
                             const QString &operation, QObject *parent)
    : QObject(parent), m_vault(vault), m_keychain(vault, operation),
      m_secrets{credentialsOf(draft), std::nullopt, connectorOf(draft.subject())}
{
}

bool ChangeSecrets::areInMemoryOnly() const
{
    return m_storedIn == VaultHealth::SessionOnly;
}

bool ChangeSecrets::isOtherVault() const
{
    const bool inMemory = m_vault.health() == VaultHealth::SessionOnly;
    return inMemory != (m_storedIn == VaultHealth::SessionOnly);
}

void ChangeSecrets::stage(Answer answer)
{
    if (m_secrets.next.isEmpty())
        return answer({});
    // A write that reports trouble may still have happened, or may happen yet.
    m_staged = true;
    const bool inMemory = m_vault.health() == VaultHealth::SessionOnly;
    m_storedIn = inMemory ? VaultHealth::SessionOnly : VaultHealth::Ready;
    m_keychain.store(m_secrets, [this, answer](const Result<void> &stored) {
        if (!stored)
            return answer(stored);
        m_keychain.verify(m_secrets, answer);
    });
}

void ChangeSecrets::promote(const ObjectRef &made, const QDateTime &at, Answer answer)
{
    if (!m_staged)
        return answer({});
    if (isOtherVault())
        return answer(failure(otherVault()));
    const ConnectorRef target = connectorOf(made);
    m_keychain.loadCurrent(target, [this, target, at, answer](Result<CredentialSet> known) {
        join(target, at, answer, std::move(known));
    });
}

/// What the keychain knows of the connector's other credentials stays known.
void ChangeSecrets::join(const ConnectorRef &target, const QDateTime &at, const Answer &answer,
                         Result<CredentialSet> known)
{
    // What cannot be read may still be there: it must not be overwritten with less.
    if (!known && known.error().kind != ApiErrorKind::SecretMissing)
        return answer(failure(known.error()));
    PendingSecrets joined{known ? std::move(*known) : CredentialSet(), std::nullopt, target};
    for (const auto &[name, value] : m_secrets.next.entries())
        joined.next.set(name, value.clone());
    m_keychain.promote(joined, at, [this, answer](Result<void> promoted) {
        if (!promoted)
            return answer(promoted);
        drop(answer);
    });
}

void ChangeSecrets::drop(Answer answer)
{
    if (!m_staged)
        return answer({});
    // Of another vault "removed" proves nothing. A locked one would ask for its password, and for
    // what is of no use that can wait.
    if (m_vault.health() != m_storedIn)
        return answer(failure(otherVault()));
    m_keychain.remove([this, answer](Result<void> removed) {
        m_staged = !removed;
        answer(removed);
    });
}

} // namespace console
