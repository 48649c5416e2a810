#include "models/workflows/statusoperation.h"

#include "models/workflows/statusverdict.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

ApiError notPermitted(const QString &why)
{
    return localError(ApiErrorKind::NotPermitted, why);
}

JournalEntry factsOf(const Account &account, const StatusReport &asked, const QString &operation)
{
    const Integration &integration = asked.before;
    JournalEntry facts;
    facts.operation = operation;
    facts.kind = OperationKind::StatusCommand;
    facts.actor = currentActor();
    facts.account = asked.account.value;
    facts.accountLabel = account.label;
    facts.platform = account.platform;
    facts.environment = account.environment;
    facts.merchantId = integration.ownerId;
    facts.merchantName = integration.ownerName;
    facts.objectId = integration.id;
    facts.objectName = integration.name;
    facts.objectType = integration.type;
    return facts;
}

} // namespace

StatusOperation::StatusOperation(AccountStore &accounts, PlatformRegistry &platforms,
                                 Journal &journal, const Clock &clock, StatusReport asked,
                                 const QString &operation, QObject *parent) :
    QObject(parent),
    m_accounts(accounts),
    m_platforms(platforms),
    m_clock(clock),
    m_report(std::move(asked)),
    m_account(accounts.find(m_report.account).value_or(Account{})),
    m_recorder(journal, clock, factsOf(m_account, m_report, operation))
{
}

void StatusOperation::run(const Consent &consent)
{
    const auto account = m_accounts.find(m_report.account);
    if (!account)
        return refuse(notPermitted(u"the account is gone"_s));
    const auto allowed = permit(*account, consent);
    if (!allowed)
        return refuse(allowed.error());
    const auto platform = capablePlatform();
    if (!platform)
        return refuse(platform.error());
    if (!record(JournalStep::Intent, OutcomeWord::Draft, commandWord(m_report.command))
        || !record(JournalStep::Sending, OutcomeWord::Sending, commandWord(m_report.command)))
        return refuse(m_recorder.error());
    m_report.outcome = {OutcomeWord::Sending, m_clock.now(), 1, {}, std::nullopt};
    (*platform)->status()->apply(*allowed, m_report.before, m_report.command)
        .then(this, [this](const Result<Integration> &reply) { take(reply); });
}

Result<ChangePermit> StatusOperation::permit(const Account &account, const Consent &consent) const
{
    const Integration &integration = m_report.before;
    for (const auto &offer : commandsFor(account.platform, integration)) {
        if (offer.command != m_report.command)
            continue;
        if (offer.block != CommandBlock::None)
            return failure(notPermitted(u"the command cannot be used on this integration"_s));
        const ChangeTarget target{account.id, integration.id, integration.name};
        return permitChange(account, target, offer.change, consent);
    }
    return failure(notPermitted(u"the platform has no such command"_s));
}

Platform *StatusOperation::platform() const
{
    Platform *platform = m_platforms.platform(m_report.account);
    return platform && isSamePlace(platform->account(), m_account) ? platform : nullptr;
}

Result<Platform *> StatusOperation::capablePlatform() const
{
    Platform *platform = this->platform();
    // Without a way to read back nothing could be verified, so nothing is sent either.
    if (!platform || !platform->status() || !platform->integrations())
        return failure(notPermitted(u"the platform takes no status commands"_s));
    return platform;
}

bool StatusOperation::record(JournalStep step, OutcomeWord word, const QString &detail)
{
    return m_recorder.write(step, word, step == JournalStep::Intent ? 0 : 1, detail);
}

void StatusOperation::refuse(const ApiError &error)
{
    m_report.outcome = {OutcomeWord::NotSent, m_clock.now(), 0, {}, error};
    // Best effort: an Intent row without more is known to mean that nothing was sent.
    if (error.kind == ApiErrorKind::JournalUnavailable)
        (void)record(JournalStep::Closed, OutcomeWord::NotSent);
    QMetaObject::invokeMethod(this, &StatusOperation::finished, Qt::QueuedConnection);
}

void StatusOperation::settle(Outcome outcome)
{
    outcome.at = m_clock.now();
    outcome.attempt = 1;
    m_report.outcome = std::move(outcome);
    const QString detail = m_report.outcome.error ? journalDetail(*m_report.outcome.error)
                                                  : m_report.outcome.platformStatus;
    (void)record(JournalStep::Result, m_report.outcome.word, detail);
}

void StatusOperation::take(const Result<Integration> &reply)
{
    settle(statusAfterReply(reply));
    if (m_report.outcome.word == OutcomeWord::NotSent)
        finish();
    else
        readBack();
}

void StatusOperation::readBack()
{
    Platform *platform = this->platform();
    if (!platform || !platform->integrations()) {
        takeReadBack(failure(notPermitted(u"the account is gone, or was changed"_s)));
        return;
    }
    platform->integrations()->integration(m_report.before.id)
        .then(this, [this](const Result<Integration> &shown) { takeReadBack(shown); });
}

void StatusOperation::takeReadBack(const Result<Integration> &readBack)
{
    if (readBack)
        m_report.readBack = *readBack;
    const Outcome verdict = statusAfterReadBack(m_report.outcome, m_report.command, readBack);
    if (verdict != m_report.outcome)
        settle(verdict);
    finish();
}

void StatusOperation::finish()
{
    (void)record(JournalStep::Closed, m_report.outcome.word);
    emit finished();
}

} // namespace console
