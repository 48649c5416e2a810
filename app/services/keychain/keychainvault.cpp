#include "app/services/keychain/keychainvault.h"

#include "app/services/keychain/envelope.h"
#include "app/services/keychain/qtkeychainjobs.h"
#include "models/domain/keynames.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

VaultHealth healthAfter(JobVerdict verdict)
{
    switch (verdict) {
    case JobVerdict::Done:
        return VaultHealth::Ready;
    case JobVerdict::NotFound:
    case JobVerdict::Denied:
    case JobVerdict::Failed:
        return VaultHealth::Locked;
    case JobVerdict::NoService:
        return VaultHealth::NoService;
    }
    return VaultHealth::NoService;
}

tl::unexpected<ApiError> notAsWritten(const QString &how)
{
    return failure(localError(ApiErrorKind::KeychainRefused, how));
}

} // namespace

KeychainVault::KeychainVault(KeychainSettings settings, Clock &clock, QObject *parent)
    : KeychainVault(settings, clock, std::make_unique<QtKeychainJobs>(settings.service), parent)
{
}

KeychainVault::KeychainVault(KeychainSettings settings, Clock &clock,
                             std::unique_ptr<KeychainJobs> jobs, QObject *parent)
    : SecretVault(parent), m_settings(std::move(settings)), m_jobs(std::move(jobs)),
      m_line(*m_jobs, clock, m_settings.deadline)
{
    connect(&m_line, &KeychainLine::fellSilent, this, [this] { setHealth(VaultHealth::Silent); });
    connect(&m_line, &KeychainLine::answeredAgain, this, &KeychainVault::checkHealth);
}

KeychainVault::~KeychainVault()
{
    m_line.giveUpAll(ApiErrorKind::Cancelled);
}

void KeychainVault::checkHealth()
{
    if (m_memory || m_line.isStuck())
        return;
    m_line.join({[this] { lookAtSentinel([this] { m_line.finish(); }); }, [](ApiErrorKind) {}});
}

/// Reading the sentinel of a locked keychain asks for its password, so it is not read before the
/// keychain says that it is open.
void KeychainVault::lookQuietly()
{
    if (m_memory || m_line.isStuck() || m_health == VaultHealth::Ready)
        return;
    m_jobs->askIfOpen([this](bool open) {
        if (open)
            checkHealth();
    });
}

void KeychainVault::useSessionOnly()
{
    if (m_memory)
        return;
    m_memory = std::make_unique<MemoryVault>();
    m_line.giveUpAll(ApiErrorKind::KeychainAbsent);
    setHealth(VaultHealth::SessionOnly);
}

template <typename T>
ApiCall<T> KeychainVault::queued(const std::function<void(const ApiPromise<T> &)> &work)
{
    const ApiPromise<T> promise;
    const auto refuse = [promise](const ApiError &error) { promise.resolve(failure(error)); };
    const auto ticket =
        m_line.join({[this, work, promise] {
                         whenReady([=] { work(promise); },
                                   [=, this] { settle<T>(promise, failure(healthError())); });
                     },
                     [refuse](ApiErrorKind kind) { refuse(localError(kind)); }});
    if (promise.isResolved())
        return promise.call();
    // A task that has begun goes on to its end: half a write must not be left unread.
    promise.onAbort([this, refuse, ticket] {
        m_line.leave(ticket);
        refuse(localError(ApiErrorKind::Cancelled));
    });
    return promise.call();
}

template <typename T>
void KeychainVault::settle(const ApiPromise<T> &promise, Result<T> result)
{
    promise.resolve(std::move(result));
    m_line.finish();
}

ApiCall<SecretBuffer> KeychainVault::read(const QString &key)
{
    if (m_memory)
        return m_memory->read(key);
    return queued<SecretBuffer>([this, key](const auto &promise) { readItem(key, promise); });
}

ApiCall<void> KeychainVault::write(const QString &key, SecretBuffer secret)
{
    if (m_memory)
        return m_memory->write(key, std::move(secret));
    auto sealed = sealEnvelope(secret);
    if (!sealed)
        return readyCall<void>(failure(sealed.error()));
    const auto envelope = std::make_shared<SecretBuffer>(std::move(*sealed));
    return queued<void>(
        [this, key, envelope](const auto &promise) { writeItem(key, envelope, promise); });
}

ApiCall<void> KeychainVault::remove(const QString &key)
{
    if (m_memory)
        return m_memory->remove(key);
    return queued<void>([this, key](const auto &promise) { removeItem(key, promise); });
}

ApiCall<void> KeychainVault::adoptKeychain()
{
    const ApiPromise<void> promise;
    if (m_memory) {
        promise.resolve({});
        return promise.call();
    }
    m_line.join({[this, promise] {
                     writeSentinel([this, promise] {
                         settle<void>(promise,
                                      m_health == VaultHealth::Ready ? Result<void>()
                                                                     : failure(healthError()));
                     });
                 },
                 [promise](ApiErrorKind kind) { promise.resolve(failure(localError(kind))); }});
    return promise.call();
}

void KeychainVault::whenReady(Next ready, Next notReady)
{
    if (m_health == VaultHealth::Ready)
        return ready();
    lookAtSentinel([this, ready = std::move(ready), notReady = std::move(notReady)] {
        m_health == VaultHealth::Ready ? ready() : notReady();
    });
}

void KeychainVault::lookAtSentinel(Next done)
{
    m_line.read(sentinelName(), [this, done = std::move(done)](const JobAnswer &said) {
        const bool firstRun = !m_settings.sentinel.wasWritten();
        if (said.verdict == JobVerdict::NotFound && firstRun)
            return writeSentinel(done);
        // If it cannot be remembered now, the next start finds the sentinel and tries again.
        if (said.verdict == JobVerdict::Done && firstRun)
            (void)m_settings.sentinel.remember();
        setHealth(healthAfter(said.verdict));
        done();
    });
}

void KeychainVault::writeSentinel(Next done)
{
    const auto sealed = sealEnvelope(SecretBuffer("merchant-console"));
    m_line.write(sentinelName(), *sealed, [this, done = std::move(done)](const JobAnswer &said) {
        if (said.verdict == JobVerdict::Done)
            return confirmSentinel(done);
        setHealth(healthAfter(said.verdict));
        done();
    });
}

void KeychainVault::confirmSentinel(Next done)
{
    m_line.read(sentinelName(), [this, done = std::move(done)](const JobAnswer &said) {
        if (said.verdict == JobVerdict::Done)
            (void)m_settings.sentinel.remember();
        setHealth(healthAfter(said.verdict));
        done();
    });
}

void KeychainVault::lookUp(const QString &key, const LookUp &then, bool proved)
{
    m_line.read(key, [this, key, then, proved](const JobAnswer &said) {
        if (said.verdict == JobVerdict::Done)
            return then.found(said.text);
        if (said.verdict != JobVerdict::NotFound)
            return then.failed(errorFor(said.verdict));
        if (proved)
            return then.missing();
        lookAtSentinel([this, key, then] {
            m_health == VaultHealth::Ready ? lookUp(key, then, true) : then.failed(healthError());
        });
    });
}

void KeychainVault::readItem(const QString &key, const ApiPromise<SecretBuffer> &promise)
{
    const auto fail = [this, promise](const ApiError &error) {
        settle<SecretBuffer>(promise, failure(error));
    };
    lookUp(key,
           {[this, promise](const SecretBuffer &text) {
                settle<SecretBuffer>(promise, openEnvelope(text));
            },
            [fail] { fail(localError(ApiErrorKind::SecretMissing)); }, fail});
}

void KeychainVault::writeItem(const QString &key, const Shared &envelope,
                              const ApiPromise<void> &promise)
{
    m_line.write(key, *envelope, [this, key, envelope, promise](const JobAnswer &said) {
        if (said.verdict == JobVerdict::Done)
            return compareItem(key, envelope, promise);
        settle<void>(promise, failure(errorFor(said.verdict)));
    });
}

void KeychainVault::compareItem(const QString &key, const Shared &envelope,
                                const ApiPromise<void> &promise)
{
    const auto end = [this, promise](const Result<void> &result) { settle<void>(promise, result); };
    lookUp(key,
           {[end, envelope](const SecretBuffer &text) {
                end(text.equals(*envelope) ? Result<void>()
                                           : notAsWritten(u"the keychain holds another value"_s));
            },
            [end] { end(notAsWritten(u"the keychain did not keep the value"_s)); },
            [end](const ApiError &error) { end(failure(error)); }});
}

void KeychainVault::removeItem(const QString &key, const ApiPromise<void> &promise)
{
    m_line.remove(key, [this, key, promise](const JobAnswer &said) {
        if (said.verdict == JobVerdict::Done || said.verdict == JobVerdict::NotFound)
            return proveGone(key, promise);
        settle<void>(promise, failure(errorFor(said.verdict)));
    });
}

void KeychainVault::proveGone(const QString &key, const ApiPromise<void> &promise)
{
    const auto end = [this, promise](const Result<void> &result) { settle<void>(promise, result); };
    lookUp(key,
           {[end](const SecretBuffer &) { end(notAsWritten(u"the keychain kept the value"_s)); },
            [end] { end({}); }, [end](const ApiError &error) { end(failure(error)); }});
}

ApiError KeychainVault::errorFor(JobVerdict verdict)
{
    if (verdict == JobVerdict::Failed)
        return localError(ApiErrorKind::KeychainRefused, u"the keychain refused"_s);
    setHealth(healthAfter(verdict));
    return healthError();
}

ApiError KeychainVault::healthError() const
{
    switch (m_health) {
    case VaultHealth::Locked:
        return localError(ApiErrorKind::KeychainLocked);
    case VaultHealth::NoService:
    case VaultHealth::SessionOnly:
        return localError(ApiErrorKind::KeychainAbsent);
    case VaultHealth::Checking:
    case VaultHealth::Ready:
    case VaultHealth::Silent:
        return localError(ApiErrorKind::KeychainSilent);
    }
    return localError(ApiErrorKind::KeychainSilent);
}

void KeychainVault::setHealth(VaultHealth health)
{
    if (m_health == health || (m_memory && health != VaultHealth::SessionOnly))
        return;
    m_health = health;
    emit healthChanged(health);
}

} // namespace console
