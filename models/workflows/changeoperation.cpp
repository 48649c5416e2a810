#include "models/workflows/changeoperation.h"

#include "models/workflows/changeverdict.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

ApiError notPermitted(const QString &why)
{
    return localError(ApiErrorKind::NotPermitted, why);
}

/// Names of fields only: values may be secrets.
QString intentOf(const ObjectDraft &draft)
{
    const QString variant = draft.spec().variant;
    const QString fields = draft.changedPaths().join(u", "_s);
    return variant.isEmpty() ? fields : QString(variant + u": "_s + fields);
}

JournalEntry factsOf(const Account &account, const ObjectDraft &draft, const QString &operation)
{
    const ObjectRef ref = draft.subject();
    JournalEntry facts;
    facts.operation = operation;
    facts.kind = ref.id.isEmpty() ? OperationKind::CreateObject : OperationKind::EditObject;
    facts.actor = currentActor();
    facts.account = ref.account.value;
    facts.accountLabel = account.label;
    facts.platform = account.platform;
    facts.environment = account.environment;
    facts.merchantId = ref.ownerId;
    facts.merchantName = ref.ownerName;
    facts.objectId = ref.id;
    facts.objectName = ref.name;
    facts.objectType = ref.type;
    return facts;
}

ChangeReport reportOf(const ObjectDraft &draft, const QString &operation)
{
    ChangeReport report;
    report.operation = operation;
    report.target = draft.subject();
    report.verb = draft.spec().verb;
    report.variant = draft.spec().variant;
    report.previousName = draft.ref().name;
    report.outcome.word = OutcomeWord::Draft;
    return report;
}

} // namespace

ChangeOperation::ChangeOperation(AccountStore &accounts, PlatformRegistry &platforms,
                                 SecretVault &vault, Journal &journal, Clock &clock,
                                 ObjectDraft draft, const QString &operation, QObject *parent) :
    QObject(parent),
    m_accounts(accounts),
    m_platforms(platforms),
    m_clock(clock),
    m_draft(std::move(draft)),
    m_account(accounts.find(m_draft.ref().account).value_or(Account{})),
    m_report(reportOf(m_draft, operation)),
    m_recorder(journal, clock, factsOf(m_account, m_draft, operation)),
    m_secrets(vault, m_draft, operation)
{
}

void ChangeOperation::run(const Consent &consent)
{
    if (const auto allowed = check(consent); !allowed)
        return refuse(allowed.error());
    m_begun = record(JournalStep::Intent, OutcomeWord::Draft, intentOf(m_draft));
    if (!m_begun)
        return refuse(m_recorder.error());
    m_secrets.stage([this](const Result<void> &staged) { takeStaged(staged); });
}

void ChangeOperation::takeStaged(const Result<void> &staged)
{
    if (!staged)
        return refuse(staged.error());
    if (m_secrets.areStaged() && !record(JournalStep::Staged, OutcomeWord::Staged))
        return refuse(m_recorder.error());
    if (m_draft.spec().proof == ChangeProof::ListAndCompare)
        listFirst();
    else
        readFirst();
}

Result<void> ChangeOperation::check(const Consent &consent)
{
    const auto account = m_accounts.find(m_draft.ref().account);
    if (!account)
        return failure(notPermitted(u"the account is gone"_s));
    if (!m_draft.issues().isEmpty())
        return failure(localError(ApiErrorKind::InvalidRequest, u"a field is not usable"_s));
    if (!m_draft.isDirty() && !m_draft.original().document.isMissing())
        return failure(localError(ApiErrorKind::InvalidRequest, u"nothing was changed"_s));
    if (!role())
        return failure(notPermitted(u"the platform takes no such change"_s));
    const auto permit = permitChange(*account, m_draft.target(), m_draft.spec().change, consent);
    if (!permit)
        return failure(permit.error());
    m_permit = *permit;
    return {};
}

EditRole *ChangeOperation::role() const
{
    Platform *platform = m_platforms.platform(m_draft.ref().account);
    return platform && isSamePlace(platform->account(), m_account) ? platform->editing() : nullptr;
}

bool ChangeOperation::record(JournalStep step, OutcomeWord word, const QString &detail)
{
    return m_recorder.write(step, word, m_copies, detail);
}

void ChangeOperation::refuse(const ApiError &error)
{
    m_report.outcome = {OutcomeWord::NotSent, m_clock.now(), 0, {}, beforeChange(error)};
    finish();
}

void ChangeOperation::readFirst()
{
    EditRole *role = this->role(); // the account may have been changed while the keychain answered
    if (!role)
        return refuse(notPermitted(u"the account was changed meanwhile"_s));
    role->load(m_draft.subject(), m_draft.spec())
        .then(this, [this](const Reading &fresh) { takeFirst(fresh); });
}

/// Somebody else's change since the draft was opened must not be overwritten unseen.
void ChangeOperation::takeFirst(const Reading &fresh)
{
    const bool isNew = m_draft.original().document.isMissing();
    if (!fresh && isNew && fresh.error().kind == ApiErrorKind::NotFound)
        return send();
    if (!fresh)
        return refuse(fresh.error());
    m_report.shown = *fresh;
    m_report.foreign = differences(m_draft.spec(), m_draft.original(), *fresh);
    if (isNew || !m_report.foreign.isEmpty())
        return refuse(localError(ApiErrorKind::Conflict, u"changed by someone else meanwhile"_s));
    m_draft = m_draft.rebased(*fresh);
    send();
}

void ChangeOperation::listFirst()
{
    EditRole *role = this->role();
    if (!role)
        return refuse(notPermitted(u"the account was changed meanwhile"_s));
    role->matches(m_draft).then(this, [this](const Listing &listed) { takeKnown(listed); });
}

void ChangeOperation::takeKnown(const Listing &listed)
{
    if (!listed)
        return refuse(listed.error());
    for (const EditableObject &object : *listed)
        m_known.append(object.ref.id);
    send();
}

void ChangeOperation::send()
{
    // The account may have been changed or removed while the first reading was under way.
    EditRole *role = this->role();
    const auto account = m_accounts.find(m_draft.ref().account);
    if (!role || !account || consentNeeded(*account, m_permit->kind()) == ConsentNeeded::Impossible) {
        if (m_copies > 0)
            return finish();
        return refuse(notPermitted(u"the account was changed meanwhile"_s));
    }
    ++m_copies;
    if (!record(JournalStep::Sending, OutcomeWord::Sending, intentOf(m_draft))) {
        --m_copies;
        return m_copies > 0 ? finish() : refuse(m_recorder.error());
    }
    m_report.outcome.word = OutcomeWord::Sending;
    m_report.outcome.attempt = m_copies;
    role->send(*m_permit, m_draft).then(this, [this](const Reading &reply) { take(reply); });
}

void ChangeOperation::settle(Outcome outcome)
{
    outcome.at = m_clock.now();
    outcome.attempt = m_copies;
    if (m_draft.secrets().isQuotedIn(outcome.platformStatus))
        outcome.platformStatus.clear(); // it goes into the journal
    m_report.outcome = std::move(outcome);
    const QString detail = m_report.outcome.error ? journalDetail(*m_report.outcome.error)
                                                  : m_report.outcome.platformStatus;
    (void)record(JournalStep::Result, m_report.outcome.word, detail);
}

void ChangeOperation::take(const Reading &reply)
{
    Outcome outcome = changeAfterReply(reply, m_copies);
    if (reply) {
        compare(*reply);
        m_report.target = reply->ref;
        m_recorder.setObjectId(reply->ref.id);
        outcome = changeAfterReadBack(outcome, m_draft, *reply);
    }
    settle(std::move(outcome));
    const OutcomeWord word = m_report.outcome.word;
    if (word == OutcomeWord::NotSent || word == OutcomeWord::Refused)
        return finish();
    if (reply)
        readBack();
    else
        lookLater();
}

void ChangeOperation::readBack()
{
    EditRole *role = this->role();
    if (!role)
        return finish();
    role->load(m_report.target, m_draft.spec())
        .then(this, [this](const Reading &shown) { takeReadBack(shown); });
}

void ChangeOperation::takeReadBack(const Reading &shown)
{
    if (shown) {
        const Outcome verdict = changeAfterReadBack(m_report.outcome, m_draft, *shown);
        compare(*shown);
        if (verdict.word != m_report.outcome.word)
            settle(verdict);
    }
    finish();
}

void ChangeOperation::compare(const EditableObject &shown)
{
    m_report.shown = shown;
    m_report.unmet = unmet(m_draft, shown);
    m_report.untold = untold(m_draft, shown);
    m_report.foreign.clear();
    const auto differing = m_draft.original().document.isMissing()
        ? QList<FieldDifference>{}
        : differences(m_draft.spec(), m_draft.original(), shown);
    for (const FieldDifference &one : differing) {
        if (m_draft.edit(one.path).kind == FieldEdit::Kind::Unchanged)
            m_report.foreign.append(one);
    }
}

void ChangeOperation::lookLater()
{
    const auto wait = waitBeforeLook(m_draft.spec().proof, m_report.probes);
    if (!wait || m_stopped)
        return finish();
    m_report.looking = true;
    emit looked();
    m_clock.after(*wait, this, [this] { look(); });
}

void ChangeOperation::look()
{
    if (m_done)
        return;
    EditRole *role = this->role();
    if (!role || m_stopped)
        return finish();
    ++m_report.probes;
    if (m_draft.spec().proof == ChangeProof::ListAndCompare)
        role->matches(m_draft).then(this, [this](const Listing &listed) { takeListing(listed); });
    else
        role->load(m_draft.subject(), m_draft.spec())
            .then(this, [this](const Reading &shown) { takeLook(shown); });
}

void ChangeOperation::takeLook(const Reading &shown)
{
    if (m_done)
        return;
    if (!shown) {
        (void)record(JournalStep::Probe, OutcomeWord::Unknown, journalDetail(shown.error()));
        return goOnLooking();
    }
    compare(*shown);
    const bool met = m_report.unmet.isEmpty() && m_report.untold.isEmpty();
    (void)record(JournalStep::Probe, met ? OutcomeWord::Confirmed : OutcomeWord::Unknown,
                 met ? u"shows what was sent"_s : u"does not show what was sent"_s);
    if (!met)
        return goOnLooking();
    adopt(*shown);
}

void ChangeOperation::takeListing(const Listing &listed)
{
    if (m_done)
        return;
    m_report.candidates = listed ? newMatches(*listed, m_known) : QList<EditableObject>{};
    const auto &found = m_report.candidates;
    const QString detail = listed ? QString(QString::number(found.size()) + u" new"_s)
                                  : journalDetail(listed.error());
    const bool one = found.size() == 1;
    (void)record(JournalStep::Probe, one ? OutcomeWord::Confirmed : OutcomeWord::Unknown, detail);
    if (one)
        return adopt(QList(found).first());
    if (found.size() > 1) // more looks cannot tell which one is ours
        return finish();
    goOnLooking();
}

void ChangeOperation::adopt(const EditableObject &object)
{
    m_report.target = object.ref;
    m_recorder.setObjectId(object.ref.id);
    m_report.shown = object;
    m_report.candidates.clear();
    Outcome outcome = m_report.outcome;
    outcome.word = OutcomeWord::Confirmed;
    outcome.how = Evidence::Reading;
    outcome.platformStatus = object.ref.rawStatus;
    outcome.error.reset();
    settle(std::move(outcome));
    finish();
}

/// Idempotent requests may be sent again, one at a time and never beyond mostCopies.
void ChangeOperation::goOnLooking()
{
    const bool resend = m_draft.spec().proof == ChangeProof::Resend && m_copies < mostCopies;
    if (resend && !m_stopped)
        send();
    else
        lookLater();
}

void ChangeOperation::stopLooking()
{
    m_stopped = true;
    // A copy on the wire is heard out: before its answer, or the end of it, nothing is final.
    if (m_report.looking && !m_done && m_report.outcome.word != OutcomeWord::Sending)
        finish();
}

void ChangeOperation::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_report.looking = false;
    settleSecrets();
}

/// What is in force becomes current, what never was is forgotten, and what may be stays pending.
void ChangeOperation::settleSecrets()
{
    const auto then = [this](const Result<void> &) { end(); };
    switch (m_report.outcome.word) {
    case OutcomeWord::Confirmed:
        return m_secrets.promote(m_report.target, m_report.outcome.at, then);
    case OutcomeWord::NotSent:
    case OutcomeWord::Refused:
        return m_secrets.drop(then);
    case OutcomeWord::Draft:
    case OutcomeWord::Staged:
    case OutcomeWord::Sending:
    case OutcomeWord::Unknown:
    case OutcomeWord::OldSeen:
    case OutcomeWord::Foreign:
        break;
    }
    end();
}

void ChangeOperation::end()
{
    m_report.keepsSecrets = m_secrets.areStaged();
    m_report.inMemoryOnly = m_secrets.areInMemoryOnly();
    const auto &error = m_report.outcome.error;
    const bool isNotSent = m_report.outcome.word == OutcomeWord::NotSent;
    const QString why = isNotSent && error ? journalDetail(*error) : QString();
    // What the keychain may have of them stays open until it is gone for certain.
    if (m_begun && m_report.keepsSecrets)
        (void)record(JournalStep::Kept, m_report.outcome.word,
                     why.isEmpty() ? QString(setAside) : why);
    else if (m_begun)
        (void)record(JournalStep::Closed, m_report.outcome.word, why);
    QMetaObject::invokeMethod(this, &ChangeOperation::finished, Qt::QueuedConnection);
}

} // namespace console
