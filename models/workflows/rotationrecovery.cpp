#include "models/workflows/rotationrecovery.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isRotation(OperationKind kind)
{
    return kind == OperationKind::RotateCredential || kind == OperationKind::LinkCredential;
}

bool isEdit(OperationKind kind)
{
    return kind == OperationKind::CreateObject || kind == OperationKind::EditObject;
}

bool isForgetting(const JournalEntry &last)
{
    return last.step == JournalStep::Forgetting;
}

/// Where a recorded word leads.
RotationState stateAfter(OutcomeWord word)
{
    switch (word) {
    case OutcomeWord::Staged: return RotationState::Staged; // answered 429, nothing executed
    case OutcomeWord::Confirmed: return RotationState::Unpromoted;
    case OutcomeWord::Refused: return RotationState::Refused;
    case OutcomeWord::NotSent:
    case OutcomeWord::Draft: return RotationState::NotSent;
    case OutcomeWord::Sending:
    case OutcomeWord::Unknown:
    case OutcomeWord::OldSeen:
    case OutcomeWord::Foreign: break;
    }
    return RotationState::Open;
}

OutcomeWord wordAfter(const JournalEntry &last)
{
    switch (last.step) {
    case JournalStep::Intent: return OutcomeWord::NotSent;
    case JournalStep::Staged: return OutcomeWord::Staged;
    case JournalStep::Result:
    case JournalStep::Kept:
    case JournalStep::Forgetting: return last.word;
    case JournalStep::Sending:
    case JournalStep::Probe:
    case JournalStep::Closed: break;
    }
    return OutcomeWord::Unknown;
}

/// What was about to be removed is due. What was set aside stays until somebody asks.
QDateTime keptUntil(const JournalEntry &last)
{
    if (isForgetting(last))
        return last.at;
    if (last.word != OutcomeWord::Confirmed)
        return {};
    const auto until = QDateTime::fromString(last.detail, Qt::ISODate);
    return until.isValid() ? until : last.at.addDays(1);
}

Evidence evidenceOf(OutcomeWord word)
{
    return word == OutcomeWord::Unknown ? Evidence::Nothing : Evidence::Record;
}

} // namespace

std::optional<RestoredRotation> recovered(const JournalEntry &last)
{
    const bool rotates = isRotation(last.kind);
    const bool keeps = isKeeping(last.step);
    if ((!rotates && !(isEdit(last.kind) && keeps)) || last.step == JournalStep::Closed)
        return std::nullopt;
    const OutcomeWord word = wordAfter(last);
    const Outcome outcome{word, last.at, last.attempt, {}, std::nullopt, evidenceOf(word)};
    if (!keeps || !mayBeInForce(word))
        return RestoredRotation{stateAfter(word), outcome, last.newTag, {}};
    // An edit keeps no previous secret, only what it sent.
    const bool inForce = rotates && word == OutcomeWord::Confirmed;
    return RestoredRotation{inForce ? RotationState::Quarantine : RotationState::SetAside, outcome,
                            last.newTag,
                            inForce || isForgetting(last) ? keptUntil(last) : QDateTime()};
}

bool wasInterrupted(const JournalEntry &last)
{
    return last.step == JournalStep::Sending;
}

ConnectorRef connectorOf(const JournalEntry &entry)
{
    return {AccountId{entry.account}, entry.merchantId, entry.merchantName, entry.objectId,
            entry.objectType};
}

JournalEntry rotationFacts(const Account &account, const ConnectorRef &target,
                           const QString &operation)
{
    JournalEntry facts;
    facts.operation = operation;
    facts.actor = currentActor();
    facts.account = account.id.value;
    facts.accountLabel = account.label;
    facts.platform = account.platform;
    facts.environment = account.environment;
    facts.merchantId = target.merchantId;
    facts.merchantName = target.merchantName;
    facts.objectId = target.connectorId;
    facts.objectName = changeTargetOf(target).displayName;
    facts.objectType = target.type;
    return facts;
}

Account accountOf(const JournalEntry &entry)
{
    Account account;
    account.id = AccountId{entry.account};
    account.label = entry.accountLabel;
    account.platform = entry.platform;
    account.environment = entry.environment;
    return account;
}

} // namespace console
