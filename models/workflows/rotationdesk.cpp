#include "models/workflows/rotationdesk.h"

#include "models/domain/keynames.h"
#include "models/workflows/fingerprint.h"
#include "models/workflows/rotationrecovery.h"

#include <QUuid>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Over, but for secrets that stay in the keychain a while.
bool isKept(RotationState state)
{
    return state == RotationState::Quarantine || state == RotationState::SetAside;
}

bool isOver(RotationState state)
{
    return state == RotationState::Confirmed || state == RotationState::Refused
        || state == RotationState::NotSent || isKept(state)
        || state == RotationState::ClosedByHand;
}

/// Whether another rotation of the connector must wait for this one. Where the secrets of a confirmed
/// one are gone, nothing can be brought in line any more: a new rotation is the way out.
bool isInTheWay(const RotationRunner &runner)
{
    return !isOver(runner.state())
        && !(runner.kept() == KeptSecrets::Gone && runner.outcome().word == OutcomeWord::Confirmed);
}

bool sharesSlots(const ConnectorRef &a, const ConnectorRef &b)
{
    return a.account == b.account && slotOf(a) == slotOf(b);
}

/// Preczn takes a connection's id or its processor's name: both may mean the same connection. An id
/// that two merchants list means one connector, too.
bool sameConnector(const ConnectorRef &a, const ConnectorRef &b)
{
    const auto names = [](const ConnectorRef &one, const ConnectorRef &other) {
        return one.connectorId.compare(other.type, Qt::CaseInsensitive) == 0;
    };
    const bool alias = a.account == b.account && a.merchantId == b.merchantId
        && (names(a, b) || names(b, a));
    return alias || sharesSlots(a, b);
}

bool needsAPerson(RotationState state)
{
    return state == RotationState::Staged || state == RotationState::Open
        || state == RotationState::Unpromoted || state == RotationState::Unrecorded;
}

bool isUnderWay(RotationPhase phase)
{
    return phase != RotationPhase::Draft && phase != RotationPhase::Settled
        && phase != RotationPhase::WaitingToSend;
}

tl::unexpected<ApiError> notPermitted(const QString &why)
{
    return failure(localError(ApiErrorKind::NotPermitted, why));
}

OpenRotation describe(const RotationRunner &runner)
{
    return {runner.operation(),   runner.target(),      runner.account().label,
            runner.account().environment, runner.outcome(), runner.isFirstLink(),
            runner.keepsOld(),    runner.phase(),       runner.kept(),
            runner.isInMemoryOnly(), runner.canClose(), runner.nextCheckAt(),
            runner.keptUntil()};
}

StoredCredential describe(const SlotSecrets &slot)
{
    return {true, slot.set.names(), {}, slot.changedAt};
}

} // namespace

struct RotationDesk::Parts
{
    RotationDesk &desk;
    AccountStore &accounts;
    FingerprintKeeper fingerprints;
    std::chrono::hours quarantine = defaultQuarantine;
    std::function<bool(const ConnectorRef &)> isChanged = [](const ConnectorRef &) { return false; };
    RotationPorts ports;
    QList<RotationRunner *> runners; ///< children of the desk, in the order they began
    std::optional<ApiError> unread; ///< why it is not known what is open
    int watches = 0; ///< tells a watch that was set anew from the present one
    bool wasBusy = false; ///< when last looked at: idle() tells of the end alone

    Parts(RotationDesk &owner, AccountStore &store, PlatformRegistry &platforms, SecretVault &vault,
          Journal &journal, Clock &clock) :
        desk(owner),
        accounts(store),
        fingerprints(vault),
        ports{platforms, vault, journal, clock, fingerprints, quarantine, isChanged}
    {
    }

    RotationRunner *find(const QString &operation) const
    {
        const auto found = std::find_if(runners.begin(), runners.end(), [&](auto *runner) {
            return runner->operation() == operation;
        });
        return found == runners.end() ? nullptr : *found;
    }

    /// Without knowing what is open, a second rotation of a connector could begin.
    Result<void> writable() const
    {
        return unread ? Result<void>(failure(*unread)) : ports.journal.health();
    }

    /// The rotation of a connector that is not over; a draft counts.
    RotationRunner *unfinished(const ConnectorRef &target) const
    {
        const auto found = std::find_if(runners.begin(), runners.end(), [&](auto *runner) {
            return isInTheWay(*runner) && sameConnector(runner->target(), target);
        });
        return found == runners.end() ? nullptr : *found;
    }

    RotationRunner *add(const Account &account, const JournalEntry &facts)
    {
        auto *runner = new RotationRunner(ports, account, connectorOf(facts), facts, &desk);
        runners.append(runner);
        QObject::connect(runner, &CredentialRotation::changed, &desk, [this, runner] {
            if (runner->state() == RotationState::Quarantine)
                keepOnlyNewest(*runner);
        });
        QObject::connect(runner, &CredentialRotation::changed, &desk, &RotationDesk::openChanged);
        QObject::connect(runner, &CredentialRotation::changed, &desk, [this] { tellWhenIdle(); });
        QObject::connect(runner, &RotationRunner::confirmed, &desk,
                         [this, runner](const CredentialReceipt &receipt) {
                             emit desk.confirmed(runner->target(), receipt);
                         });
        return runner;
    }

    void tellWhenIdle()
    {
        const bool busy = desk.isBusy();
        if (std::exchange(wasBusy, busy) && !busy)
            emit desk.idle();
    }

    /// Finds what an earlier run of the program left open. Only whoever may write the journal may
    /// judge: what looks interrupted may be going on in the other process that holds it.
    void recover()
    {
        const auto rows = ports.journal.open();
        if (!rows) {
            unread = rows.error();
            return;
        }
        const bool mine = ports.journal.health().has_value();
        for (const auto &last : *rows)
            restore(last, mine);
        const auto all = runners;
        for (auto *runner : all) {
            if (mine && runner->state() == RotationState::Quarantine)
                keepOnlyNewest(*runner);
        }
        if (mine)
            tidy();
    }

    /// There is one slot for a connector's previous secret: what an older rotation kept in it is
    /// the newer one's by now.
    void keepOnlyNewest(const RotationRunner &newest)
    {
        const auto older = runners.first(runners.indexOf(&newest));
        for (auto *runner : older) {
            if (sharesSlots(runner->target(), newest.target()))
                runner->supersede();
        }
        watch();
    }

    /// Looks again when the next previous secret is due. A day at most: timers do not take months.
    void watch()
    {
        const QDateTime now = ports.clock.now();
        QDateTime next = now.addDays(1);
        for (const auto *runner : std::as_const(runners)) {
            const QDateTime until = runner->keptUntil();
            if (until.isValid() && until > now)
                next = std::min(next, until);
        }
        ports.clock.after(std::chrono::milliseconds(now.msecsTo(next)), &desk,
                          [this, mine = ++watches] {
                              if (mine == watches)
                                  tidy();
                          });
    }

    void restore(const JournalEntry &last, bool mine)
    {
        auto found = recovered(last);
        if (!found)
            return;
        Account account = accounts.find(AccountId{last.account}).value_or(accountOf(last));
        account.environment = last.environment; // an account that changed sides is refused
        if (wasInterrupted(last) && mine)
            noteInterruption(last, *found);
        else if (wasInterrupted(last))
            found->outcome.word = OutcomeWord::Sending;
        JournalEntry facts = last;
        facts.actor = currentActor();
        if (ports.vault.health() == VaultHealth::SessionOnly)
            found->storedIn = VaultHealth::SessionOnly;
        add(account, facts)->restore(std::move(*found));
    }

    void noteInterruption(const JournalEntry &last, RestoredRotation &found)
    {
        OperationRecorder recorder(ports.journal, ports.clock, last);
        (void)recorder.write(JournalStep::Result, OutcomeWord::Unknown, last.attempt,
                             u"found after a restart"_s);
        found.outcome.at = ports.clock.now();
    }

    /// Only with a real keychain: in the memory of this session a removal proves nothing.
    void tidy()
    {
        if (ports.vault.health() != VaultHealth::Ready || !ports.journal.health())
            return;
        const auto all = runners;
        for (auto *runner : all) {
            // While another change of the connector is open, nothing of it is thrown away.
            if (!isKept(runner->state()) || !unfinished(runner->target()))
                runner->tidy();
        }
        watch();
    }

    ApiCall<StoredCredential> read(const QString &slot)
    {
        ApiPromise<StoredCredential> promise;
        promise.onAbort([promise] {
            promise.resolve(failure(localError(ApiErrorKind::Cancelled)));
        });
        ports.vault.read(slot).then(&desk, [this, promise](Result<SecretBuffer> read) {
            if (!read && read.error().kind == ApiErrorKind::SecretMissing)
                promise.resolve(StoredCredential{});
            else
                tell(promise, read ? decodeSlot(*read) : failure(read.error()));
        });
        return promise.call();
    }

    void tell(const ApiPromise<StoredCredential> &promise, Result<SlotSecrets> slot)
    {
        if (!slot) {
            promise.resolve(failure(slot.error()));
            return;
        }
        auto kept = std::make_shared<SlotSecrets>(std::move(*slot));
        fingerprints.withKey(&desk, [promise, kept](const auto &fingerprintKey) {
            StoredCredential stored = describe(*kept);
            if (fingerprintKey)
                stored.fingerprint = shownFingerprint(fingerprintTag(kept->set, **fingerprintKey));
            promise.resolve(std::move(stored));
        });
    }
};

RotationDesk::RotationDesk(AccountStore &accounts, PlatformRegistry &platforms, SecretVault &vault,
                           Journal &journal, Clock &clock, QObject *parent) :
    QObject(parent),
    m_parts(new Parts(*this, accounts, platforms, vault, journal, clock))
{
    m_parts->recover();
    connect(&vault, &SecretVault::healthChanged, this, [this] { m_parts->tidy(); });
}

RotationDesk::~RotationDesk()
{
    // While what they work with is still there.
    qDeleteAll(std::exchange(m_parts->runners, {}));
}

Result<CredentialRotation *> RotationDesk::begin(const ConnectorRef &target)
{
    const auto account = m_parts->accounts.find(target.account);
    if (!account)
        return notPermitted(u"the account is gone"_s);
    if (const auto writable = m_parts->writable(); !writable)
        return failure(writable.error());
    if (m_parts->isChanged(target))
        return notPermitted(u"another change of this connector is running"_s);
    if (auto *unfinished = m_parts->unfinished(target)) {
        if (unfinished->state() != RotationState::Draft || unfinished->target() != target)
            return notPermitted(u"a rotation of this connector is open or running"_s);
        unfinished->setAccount(*account);
        return unfinished;
    }
    const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_parts->add(*account, rotationFacts(*account, target, operation));
}

Result<CredentialRotation *> RotationDesk::resume(const QString &operation)
{
    if (const auto writable = m_parts->writable(); !writable)
        return failure(writable.error());
    auto *runner = m_parts->find(operation);
    if (!runner)
        return notPermitted(u"no such rotation is open"_s);
    return runner;
}

ApiCall<void> RotationDesk::discard(const QString &operation)
{
    auto *runner = m_parts->find(operation);
    if (!runner)
        return readyCall<void>(notPermitted(u"no such rotation is open"_s));
    const auto writable = m_parts->writable();
    if (!writable && runner->state() != RotationState::Draft)
        return readyCall<void>(failure(writable.error()));
    return runner->discard();
}

Result<void> RotationDesk::close(const QString &operation, const Consent &consent)
{
    auto *runner = m_parts->find(operation);
    if (!runner || !runner->canClose())
        return notPermitted(u"this rotation cannot be closed"_s);
    if (const auto writable = m_parts->writable(); !writable)
        return writable;
    if (consent.typedName != changeTargetOf(runner->target()).displayName)
        return notPermitted(u"the typed name does not match"_s);
    runner->close();
    return {};
}

ApiCall<void> RotationDesk::forget(const QString &operation, const Consent &consent)
{
    auto *runner = m_parts->find(operation);
    if (!runner || !consent.confirmed)
        return readyCall<void>(notPermitted(u"nothing is kept, or it was not confirmed"_s));
    if (const auto writable = m_parts->writable(); !writable)
        return readyCall<void>(failure(writable.error()));
    return runner->forget();
}

QList<OpenRotation> RotationDesk::open() const
{
    QList<OpenRotation> result;
    for (const auto *runner : m_parts->runners) {
        if (needsAPerson(runner->state()))
            result.append(describe(*runner));
    }
    return result;
}

QList<OpenRotation> RotationDesk::listed() const
{
    QList<OpenRotation> result;
    for (const auto *runner : m_parts->runners) {
        const auto phase = runner->phase();
        const bool goesOn = phase != RotationPhase::Draft && phase != RotationPhase::Settled;
        if (goesOn || needsAPerson(runner->state()) || isKept(runner->state()))
            result.append(describe(*runner));
    }
    return result;
}

bool RotationDesk::isUnsettled(const AccountId &account, const QString &connectorId) const
{
    const auto &runners = m_parts->runners;
    return std::any_of(runners.begin(), runners.end(), [&](const auto *runner) {
        return runner->state() != RotationState::Draft && isInTheWay(*runner)
            && runner->target().account == account && runner->target().connectorId == connectorId;
    });
}

void RotationDesk::takeInKept()
{
    const auto rows = m_parts->ports.journal.open();
    const bool mine = m_parts->ports.journal.health().has_value();
    const qsizetype before = m_parts->runners.size();
    for (const auto &last : rows.value_or(QList<JournalEntry>{})) {
        if (isKeeping(last.step) && !m_parts->find(last.operation))
            m_parts->restore(last, mine);
    }
    if (m_parts->runners.size() == before)
        return;
    if (mine)
        m_parts->tidy();
    emit openChanged();
}

void RotationDesk::setOtherChanges(std::function<bool(const ConnectorRef &)> isChanged)
{
    m_parts->isChanged = std::move(isChanged);
}

void RotationDesk::setQuarantine(std::chrono::hours length)
{
    m_parts->quarantine = std::clamp(length, shortestQuarantine, longestQuarantine);
}

std::chrono::hours RotationDesk::quarantine() const
{
    return m_parts->quarantine;
}

bool RotationDesk::wouldLoseSecrets() const
{
    const auto &runners = m_parts->runners;
    return std::any_of(runners.begin(), runners.end(), [](const auto *runner) {
        const bool atStake = needsAPerson(runner->state()) || isUnderWay(runner->phase())
            || runner->state() == RotationState::Waiting
            || runner->state() == RotationState::SetAside;
        return atStake && runner->isInMemoryOnly() && !runner->account().practice;
    });
}

bool RotationDesk::isBusy() const
{
    const auto &runners = m_parts->runners;
    return std::any_of(runners.begin(), runners.end(),
                       [](const auto *runner) { return isUnderWay(runner->phase()); });
}

ApiCall<StoredCredential> RotationDesk::stored(const ConnectorRef &target)
{
    return m_parts->read(currentCredentialName(target.account, slotOf(target)));
}

ApiCall<StoredCredential> RotationDesk::storedPrevious(const ConnectorRef &target)
{
    return m_parts->read(previousCredentialName(target.account, slotOf(target)));
}

} // namespace console
