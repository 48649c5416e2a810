#include "models/workflows/rotationkeychain.h"

#include "models/domain/keynames.h"
#include "models/workflows/credentialrotation.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

Result<void> readBackDiffers()
{
    return failure(localError(ApiErrorKind::KeychainRefused,
                              u"what was written to the keychain does not read back equal"_s));
}

} // namespace

ApiError otherVault()
{
    return localError(ApiErrorKind::KeychainAbsent,
                      u"the secrets of this change are in the keychain that is not in use now"_s);
}

RotationKeychain::RotationKeychain(SecretVault &vault, const QString &operation, QObject *parent)
    : QObject(parent), m_vault(vault), m_pendingName(pendingName(operation))
{
}

void RotationKeychain::store(const PendingSecrets &pending, Answer answer)
{
    m_vault.write(m_pendingName, encodePending(pending)).then(this, std::move(answer));
}

void RotationKeychain::verify(const PendingSecrets &pending, Answer answer)
{
    auto written = std::make_shared<const SecretBuffer>(encodePending(pending));
    m_vault.read(m_pendingName).then(this, [written, answer](Result<SecretBuffer> read) {
        if (!read)
            answer(failure(read.error()));
        else
            answer(read->equals(*written) ? Result<void>() : readBackDiffers());
    });
}

void RotationKeychain::reload(std::function<void(Result<PendingSecrets>)> answer)
{
    m_vault.read(m_pendingName).then(this, [answer](Result<SecretBuffer> read) {
        answer(read ? decodePending(*read) : failure(read.error()));
    });
}

void RotationKeychain::loadCurrent(const ConnectorRef &target,
                                   std::function<void(Result<CredentialSet>)> answer)
{
    loadSlot(currentCredentialName(target.account, slotOf(target)), std::move(answer));
}

void RotationKeychain::loadPrevious(const ConnectorRef &target,
                                    std::function<void(Result<CredentialSet>)> answer)
{
    loadSlot(previousCredentialName(target.account, slotOf(target)), std::move(answer));
}

void RotationKeychain::loadSlot(const QString &key,
                                std::function<void(Result<CredentialSet>)> answer)
{
    m_vault.read(key).then(this, [answer](Result<SecretBuffer> read) {
        if (!read) {
            answer(failure(read.error()));
            return;
        }
        auto slot = decodeSlot(*read);
        answer(slot ? Result<CredentialSet>(std::move(slot->set)) : failure(slot.error()));
    });
}

void RotationKeychain::promote(const PendingSecrets &pending, const QDateTime &changedAt,
                               Answer answer)
{
    const AccountId account = pending.target.account;
    const QString connector = slotOf(pending.target);
    auto next = std::make_shared<CredentialSet>(pending.next.clone());
    auto writeCurrent = [this, next, changedAt, answer, account, connector](Result<void> done) {
        if (!done)
            answer(done);
        else
            writeVerified(currentCredentialName(account, connector), *next, changedAt, answer);
    };
    if (pending.old)
        writeVerified(previousCredentialName(account, connector), *pending.old, changedAt,
                      writeCurrent);
    else
        writeCurrent({});
}

void RotationKeychain::remove(Answer answer)
{
    m_vault.remove(m_pendingName).then(this, std::move(answer));
}

void RotationKeychain::removePrevious(const ConnectorRef &target, Answer answer)
{
    m_vault.remove(previousCredentialName(target.account, slotOf(target)))
        .then(this, std::move(answer));
}

void RotationKeychain::writeVerified(const QString &key, const CredentialSet &set,
                                     const QDateTime &changedAt, Answer answer)
{
    auto expected = std::make_shared<const CredentialSet>(set.clone());
    m_vault.write(key, encodeSlot(set, changedAt))
        .then(this, [this, key, expected, answer](Result<void> done) {
            if (!done)
                answer(done);
            else
                verifySlot(key, expected, answer);
        });
}

void RotationKeychain::verifySlot(const QString &key, std::shared_ptr<const CredentialSet> set,
                                  Answer answer)
{
    m_vault.read(key).then(this, [set, answer](Result<SecretBuffer> read) {
        if (!read) {
            answer(failure(read.error()));
            return;
        }
        const auto slot = decodeSlot(*read);
        answer(slot && slot->set.equals(*set) ? Result<void>() : readBackDiffers());
    });
}

} // namespace console
