// What a rotation does with the keychain.

#include "models/workflows/rotationrunner.h"

#include "models/workflows/fingerprint.h"

namespace console {

using namespace Qt::StringLiterals;

using State = RotationState;
using Event = RotationEvent;

namespace {

bool sameConnector(const ConnectorRef &a, const ConnectorRef &b)
{
    return a.account == b.account && a.merchantId == b.merchantId && a.connectorId == b.connectorId;
}

} // namespace

std::optional<RotationEvent> RotationRunner::load()
{
    if (m_refusal)
        return doneOrFailed(failure(*m_refusal));
    if (const auto health = m_ports.journal.health(); !health)
        return doneOrFailed(health);
    if (!m_restoring) {
        loadCurrent();
        return std::nullopt;
    }
    m_keychain.loadPrevious(m_target, [this](Result<CredentialSet> previous) {
        if (!previous) {
            feed(doneOrFailed(failure(previous.error())));
            return;
        }
        m_secrets.next = std::move(*previous);
        loadCurrent();
    });
    return std::nullopt;
}

void RotationRunner::loadCurrent()
{
    if (auto *typed = std::get_if<CredentialSet>(&m_current))
        m_secrets.old = std::move(*typed);
    if (!std::holds_alternative<StoredCurrent>(std::exchange(m_current, NoCurrent{}))) {
        loadTags();
        return;
    }
    m_keychain.loadCurrent(m_target, [this](Result<CredentialSet> current) {
        if (!current) {
            feed(doneOrFailed(failure(current.error())));
            return;
        }
        m_secrets.old = std::move(*current);
        loadTags();
    });
}

void RotationRunner::loadTags()
{
    m_ports.fingerprints.withKey(this, [this](const Result<const SecretBuffer *> &key) {
        feed(doneOrFailed(takeTags(key)));
    });
}

Result<void> RotationRunner::takeTags(const Result<const SecretBuffer *> &key)
{
    if (!key)
        return failure(key.error());
    if (const auto good = checkUsable(m_secrets); !good)
        return good;
    m_recorder.setTags(m_secrets.old ? fingerprintTag(*m_secrets.old, **key) : QString(),
                       fingerprintTag(m_secrets.next, **key));
    return {};
}

void RotationRunner::storePending()
{
    // A write that reports trouble may still have happened, or may happen yet.
    m_stored = true;
    m_storedIn = m_ports.vault.health() == VaultHealth::SessionOnly ? VaultHealth::SessionOnly
                                                                    : VaultHealth::Ready;
    m_keychain.store(m_secrets, doneOrFailed());
}

std::optional<RotationEvent> RotationRunner::verifyPending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.verify(m_secrets, doneOrFailed());
    return std::nullopt;
}

std::optional<RotationEvent> RotationRunner::reloadPending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.reload([this](Result<PendingSecrets> pending) {
        const Event event = takePending(std::move(pending));
        const bool promoting = m_state == State::ReloadingToPromote
            || m_state == State::ReloadingToGiveUp;
        if (event == Event::Gone && promoting)
            lookAtCurrent();
        else
            feed(event == Event::Gone ? gone() : event);
    });
    return std::nullopt;
}

RotationEvent RotationRunner::takePending(Result<PendingSecrets> pending)
{
    if (pending && !sameConnector(pending->target, m_target))
        pending = failure(localError(ApiErrorKind::BadReply,
                                     u"the pending secrets belong to another connector"_s));
    if (pending) {
        m_secrets = std::move(*pending);
        m_stored = true;
        m_gone = false;
        return Event::Done;
    }
    if (pending.error().kind == ApiErrorKind::SecretMissing && provesNothing())
        pending = failure(otherVault());
    note(pending.error());
    return pending.error().kind == ApiErrorKind::SecretMissing ? Event::Gone : Event::Failed;
}

/// Pending is removed only after the promotion was read back, but it may also be lost, or have been
/// in the memory of an earlier session: only the new secret as current proves that all is done.
void RotationRunner::lookAtCurrent()
{
    m_keychain.loadCurrent(m_target, [this](Result<CredentialSet> current) {
        const bool missing = !current && current.error().kind == ApiErrorKind::SecretMissing;
        if (provesNothing())
            feed(doneOrFailed(failure(otherVault())));
        else if (!current)
            feed(missing ? gone() : doneOrFailed(failure(current.error())));
        else
            m_ports.fingerprints.withKey(
                this, [this, kept = std::make_shared<const CredentialSet>(std::move(*current))](
                          const Result<const SecretBuffer *> &key) {
                    feed(judgeCurrent(*kept, key));
                });
    });
}

RotationEvent RotationRunner::judgeCurrent(const CredentialSet &current,
                                           const Result<const SecretBuffer *> &key)
{
    if (!key)
        return doneOrFailed(failure(key.error()));
    if (fingerprintTag(current, **key) != m_recorder.facts().newTag)
        return gone();
    m_proven.error.reset();
    return Event::AlreadyCurrent;
}

RotationEvent RotationRunner::gone()
{
    m_stored = false;
    m_gone = true;
    note(localError(ApiErrorKind::SecretMissing));
    return Event::Gone;
}

std::optional<RotationEvent> RotationRunner::promote()
{
    m_proven.error.reset();
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    m_keychain.promote(m_secrets, m_proven.at, doneOrFailed());
    return std::nullopt;
}

std::optional<RotationEvent> RotationRunner::removePending()
{
    if (isOtherVault())
        return doneOrFailed(failure(otherVault()));
    // Not there when it was looked for: what has come back since is not to be removed unasked.
    if (m_state == State::RemovingAside && m_gone)
        return Event::Done;
    m_keychain.remove([this](const Result<void> &answer) {
        const auto done = ifProven(answer);
        m_stored = m_stored && !done;
        feed(doneOrFailed(done));
    });
    return std::nullopt;
}

/// Another rotation may have filed its own previous secret in the slot: only ours is removed.
std::optional<RotationEvent> RotationRunner::removePrevious()
{
    m_keychain.loadPrevious(m_target, [this](Result<CredentialSet> previous) {
        judgePrevious(std::move(previous));
    });
    return std::nullopt;
}

void RotationRunner::judgePrevious(Result<CredentialSet> previous)
{
    const bool missing = !previous && previous.error().kind == ApiErrorKind::SecretMissing;
    if (missing && m_ports.vault.health() != m_storedIn) {
        feed(doneOrFailed(failure(otherVault())));
        return;
    }
    m_forgotten = missing;
    if (!previous) {
        feed(missing ? Event::Done : doneOrFailed(failure(previous.error())));
        return;
    }
    auto kept = std::make_shared<const CredentialSet>(std::move(*previous));
    m_ports.fingerprints.withKey(this, [this, kept](const Result<const SecretBuffer *> &key) {
        if (!key)
            feed(doneOrFailed(failure(key.error())));
        else if (fingerprintTag(*kept, **key) != m_recorder.facts().oldTag)
            feed(Event::Done);
        else
            m_keychain.removePrevious(m_target, [this](const Result<void> &done) {
                m_forgotten = done.has_value();
                feed(doneOrFailed(done));
            });
    });
}

/// What was set aside in the memory of an earlier session is gone, and so is what an interrupted
/// edit had filed already: then nothing is left that somebody could forget.
void RotationRunner::lookAside()
{
    m_keychain.reload([this](const Result<PendingSecrets> &pending) {
        const bool missing = !pending && pending.error().kind == ApiErrorKind::SecretMissing;
        if (!missing || provesNothing() || m_state != State::SetAside)
            return;
        m_gone = true;
        feed(Event::ForgetAsked);
    });
}

bool RotationRunner::isOtherVault() const
{
    const bool inMemory = m_ports.vault.health() == VaultHealth::SessionOnly;
    return m_stored && inMemory != (m_storedIn == VaultHealth::SessionOnly);
}

bool RotationRunner::provesNothing() const
{
    return m_stored && m_ports.vault.health() != m_storedIn;
}

Result<void> RotationRunner::ifProven(Result<void> done) const
{
    const bool empty = done || done.error().kind == ApiErrorKind::SecretMissing;
    return empty && provesNothing() ? failure(otherVault()) : done;
}

} // namespace console
