#include "models/workflows/rotationdesk.h"

#include "models/domain/keynames.h"
#include "models/workflows/rotationdeskparts.h"
#include "models/workflows/rotationrecovery.h"

#include <QUuid>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

void RotationDesk::takeInKept(bool inMemory)
{
    const auto rows = m_parts->ports.journal.open();
    const bool mine = m_parts->ports.journal.health().has_value();
    const qsizetype before = m_parts->runners.size();
    for (const auto &last : rows.value_or(QList<JournalEntry>{})) {
        if (isKeeping(last.step) && !m_parts->find(last.operation))
            m_parts->restore(last, mine, inMemory);
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
