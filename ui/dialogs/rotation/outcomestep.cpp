#include "ui/dialogs/rotation/outcomestep.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/rotationtodo.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What the platform said is shown literally, and apart from what proves the outcome.
QString statusText(const Outcome &outcome)
{
    if (outcome.word != OutcomeWord::Confirmed || outcome.platformStatus.isEmpty())
        return {};
    return OutcomeStep::tr("“%1”, as the platform returned it. It proves nothing about the "
                           "credential.")
        .arg(untrustedLine(outcome.platformStatus, 60));
}

/// A check that goes on by itself writes at the platform, so that is said beside it.
QString whatIsSent(const CredentialRotation &rotation)
{
    if (rotation.proofManner() == ProofManner::ReadAndCompare)
        return OutcomeStep::tr("It reads what is on file, and may then send the new credential "
                               "again: a write access at the platform.");
    return rotation.isFirstLink()
        ? OutcomeStep::tr("It offers the platform the credential again: a write access that may "
                          "link it.")
        : OutcomeStep::tr("It offers the platform the credentials of this change again: a write "
                          "access that may carry out the change.");
}

QString sinceName(OutcomeWord word)
{
    return word == OutcomeWord::Unknown ? OutcomeStep::tr("Unknown since")
                                        : OutcomeStep::tr("Known since");
}

QString checkText(const CredentialRotation &rotation, const QDateTime &now)
{
    if (!rotation.nextCheckAt().isValid())
        return {};
    return OutcomeStep::tr("%1, by itself. %2 To check at once, choose “Check now”.")
        .arg(countdownText(rotation.nextCheckAt(), now), whatIsSent(rotation));
}

QString keptUntilText(const CredentialRotation &rotation)
{
    const QString text = keptText(rotation.kept(), !rotation.keepsOld(),
                                  rotation.isInMemoryOnly());
    if (!rotation.keptUntil().isValid())
        return text;
    return OutcomeStep::tr("%1 The previous one is kept until %2 and can be restored under "
                           "Rotations. Once it is revoked at the processor, restoring it is of no "
                           "use.")
        .arg(text, outcomeTime(rotation.keptUntil()));
}

/// "Nothing was sent" is true of the check that met the error, not of the change before it.
ApiError causeOf(const Outcome &outcome)
{
    ApiError cause = *outcome.error;
    if (outcome.word != OutcomeWord::NotSent && outcome.word != OutcomeWord::Staged)
        cause.wire = WireState::MaybeSent;
    return cause;
}

} // namespace

OutcomeStep::OutcomeStep(QWidget *parent)
    : QWidget(parent),
      m_headline(new MessagePanel(this)),
      m_cause(new MessagePanel(this)),
      m_grid(new QGridLayout)
{
    setObjectName(u"outcomeStep"_s);
    m_headline->setObjectName(u"outcomeHeadline"_s);
    m_cause->setObjectName(u"outcomeCause"_s);
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::small);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_headline);
    layout->addLayout(m_grid);
    layout->addWidget(m_cause);
    layout->addStretch(1);
    addFact(tr("What to do next"), {}, u"outcomeNext"_s);
    addFact(tr("Known since"), {}, u"outcomeSince"_s);
    addFact(tr("How it is known"), {}, u"outcomeHow"_s);
    addFact(tr("Connector's status"), {}, u"outcomeStatus"_s);
    addFact(tr("Next check"), {}, u"outcomeNextCheck"_s);
    addFact(tr("Kept"), {}, u"outcomeKept"_s);
}

void OutcomeStep::addFact(const QString &name, const QString &value, const QString &objectName)
{
    m_names[m_count] = plainLabel(name, TextRank::Muted, this);
    m_names[m_count]->setWordWrap(false);
    m_facts[m_count] = plainLabel(value, TextRank::Body, this);
    m_facts[m_count]->setObjectName(objectName);
    m_grid->addWidget(m_names[m_count], m_count, 0, Qt::AlignTop);
    m_grid->addWidget(m_facts[m_count], m_count, 1, Qt::AlignTop);
    ++m_count;
}

void OutcomeStep::count(const CredentialRotation &rotation, const QDateTime &now)
{
    if (rotation.nextCheckAt().isValid())
        m_facts[NextCheck]->setText(checkText(rotation, now));
}

void OutcomeStep::tell(const CredentialRotation &rotation, const QDateTime &now)
{
    const Outcome &outcome = rotation.outcome();
    const bool link = rotation.isFirstLink();
    m_headline->tell(outcomeTone(outcome.word), outcomeTitle(outcome.word),
                     outcomeMeaning(outcome, link, rotation.isInMemoryOnly(), rotation.kept()));
    const QString values[]{outcomeNextStep(outcome, link, rotation.kept()),
                           outcomeTime(outcome.at), howKnownText(outcome, link),
                           statusText(outcome), checkText(rotation, now),
                           keptUntilText(rotation)};
    m_names[Since]->setText(sinceName(outcome.word));
    for (int i = 0; i < m_count; ++i) {
        m_facts[i]->setText(values[i]);
        m_facts[i]->setVisible(!values[i].isEmpty());
        m_names[i]->setVisible(!values[i].isEmpty());
    }
    m_cause->clear();
    if (outcome.error) {
        const ErrorText text = errorText(causeOf(outcome), rotation.account().platform);
        // Where something may have been sent, the next step above is the only advice.
        const bool settled = outcome.word == OutcomeWord::Refused
            || outcome.word == OutcomeWord::NotSent;
        const QString advice = settled ? text.advice : QString();
        m_cause->tell(Tone::Neutral, text.title, QString(text.meaning + u' ' + advice).trimmed(),
                      text.detail);
    }
}

} // namespace console
