#include "models/workflows/rotationdeskparts.h"

#include "models/workflows/rotationrecovery.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isOver(RotationState state)
{
    return state == RotationState::Confirmed || state == RotationState::Refused
        || state == RotationState::NotSent || isKept(state) || state == RotationState::ClosedByHand;
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
    const bool alias =
        a.account == b.account && a.merchantId == b.merchantId && (names(a, b) || names(b, a));
    return alias || sharesSlots(a, b);
}

StoredCredential describe(const SlotSecrets &slot)
{
    return {true, slot.set.names(), {}, slot.changedAt};
}

} // namespace

bool isKept(RotationState state)
{
    return state == RotationState::Quarantine || state == RotationState::SetAside;
}

bool isInTheWay(const RotationRunner &runner)
{
    return !isOver(runner.state())
        && !(runner.kept() == KeptSecrets::Gone && runner.outcome().word == OutcomeWord::Confirmed);
}

RotationDesk::Parts::Parts(RotationDesk &owner, AccountStore &store, PlatformRegistry &platforms,
                           SecretVault &vault, Journal &journal, Clock &clock)
    : desk(owner), accounts(store),
      fingerprints(vault), ports{platforms,    vault,      journal,  clock,
                                 fingerprints, quarantine, isChanged}
{
}

RotationRunner *RotationDesk::Parts::find(const QString &operation) const
{
    const auto found = std::find_if(runners.begin(), runners.end(),
                                    [&](auto *runner) { return runner->operation() == operation; });
    return found == runners.end() ? nullptr : *found;
}

Result<void> RotationDesk::Parts::writable() const
{
    return unread ? Result<void>(failure(*unread)) : ports.journal.health();
}

RotationRunner *RotationDesk::Parts::unfinished(const ConnectorRef &target) const
{
    const auto found = std::find_if(runners.begin(), runners.end(), [&](auto *runner) {
        return isInTheWay(*runner) && sameConnector(runner->target(), target);
    });
    return found == runners.end() ? nullptr : *found;
}

RotationRunner *RotationDesk::Parts::add(const Account &account, const JournalEntry &facts)
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

void RotationDesk::Parts::tellWhenIdle()
{
    const bool busy = desk.isBusy();
    if (std::exchange(wasBusy, busy) && !busy)
        emit desk.idle();
}

void RotationDesk::Parts::recover()
{
    const auto rows = ports.journal.open();
    if (!rows) {
        unread = rows.error();
        return;
    }
    const bool mine = ports.journal.health().has_value();
    const bool inMemory = ports.vault.health() == VaultHealth::SessionOnly;
    for (const auto &last : *rows)
        restore(last, mine, inMemory);
    const auto all = runners;
    for (auto *runner : all) {
        if (mine && runner->state() == RotationState::Quarantine)
            keepOnlyNewest(*runner);
    }
    if (mine)
        tidy();
}

void RotationDesk::Parts::keepOnlyNewest(const RotationRunner &newest)
{
    const auto older = runners.first(runners.indexOf(&newest));
    for (auto *runner : older) {
        if (sharesSlots(runner->target(), newest.target()))
            runner->supersede();
    }
    watch();
}

void RotationDesk::Parts::watch()
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

void RotationDesk::Parts::restore(const JournalEntry &last, bool mine, bool inMemory)
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
    if (inMemory)
        found->storedIn = VaultHealth::SessionOnly;
    add(account, facts)->restore(std::move(*found));
}

void RotationDesk::Parts::noteInterruption(const JournalEntry &last, RestoredRotation &found)
{
    OperationRecorder recorder(ports.journal, ports.clock, last);
    (void)recorder.write(JournalStep::Result, OutcomeWord::Unknown, last.attempt,
                         u"found after a restart"_s);
    found.outcome.at = ports.clock.now();
}

void RotationDesk::Parts::tidy()
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

ApiCall<StoredCredential> RotationDesk::Parts::read(const QString &slot)
{
    ApiPromise<StoredCredential> promise;
    promise.onAbort([promise] { promise.resolve(failure(localError(ApiErrorKind::Cancelled))); });
    ports.vault.read(slot).then(&desk, [this, promise](Result<SecretBuffer> read) {
        if (!read && read.error().kind == ApiErrorKind::SecretMissing)
            promise.resolve(StoredCredential{});
        else
            tell(promise, read ? decodeSlot(*read) : failure(read.error()));
    });
    return promise.call();
}

void RotationDesk::Parts::tell(const ApiPromise<StoredCredential> &promise,
                               Result<SlotSecrets> slot)
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

} // namespace console
