// What follows once something was sent: progress, outcome, and what can be done about it.
#include "ui/dialogs/rotationdialog.h"

#include "models/ports/clock.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/rotation/closing.h"
#include "ui/dialogs/rotation/currentstep.h"
#include "ui/dialogs/rotation/newstep.h"
#include "ui/dialogs/rotation/outcomestep.h"
#include "ui/dialogs/rotation/progressstep.h"
#include "ui/dialogs/rotation/targetstep.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/steplist.h"

#include <QPushButton>
#include <QTimer>

namespace console {

void RotationDialog::follow()
{
    if (!m_rotation)
        return;
    if (m_rotation->phase() == RotationPhase::Draft) {
        updateButtons();
        return;
    }
    message()->clear();
    if (m_rotation->phase() != RotationPhase::Settled) {
        m_progressStep->follow(*m_rotation);
        goTo(ProgressPage);
        return;
    }
    const OutcomeWord word = m_rotation->outcome().word;
    if (word != OutcomeWord::Refused && word != OutcomeWord::NotSent)
        wipe(); // the keychain has both now
    showOutcome();
}

void RotationDialog::showOutcome()
{
    const bool fresh = m_step != OutcomePage;
    m_steps->setSkipped(CurrentPage, m_rotation->isFirstLink());
    m_outcomeStep->tell(*m_rotation, m_parts.clock.now());
    goTo(OutcomePage);
    if (fresh || !m_act->isVisibleTo(this)) // nothing is left but to leave
        m_close->setFocus();
    if (isCounting())
        m_countdown->start();
    else
        m_countdown->stop();
}

void RotationDialog::countDown()
{
    if (m_rotation && m_step == OutcomePage)
        m_outcomeStep->count(*m_rotation, m_parts.clock.now());
}

void RotationDialog::checkNow()
{
    m_rotation->checkNow();
}

void RotationDialog::stopChecking()
{
    if (m_rotation)
        m_rotation->stopChecking();
    m_close->setFocus();
}

void RotationDialog::askToClose()
{
    const auto listed = m_parts.rotations.listed();
    for (const auto &rotation : listed) {
        if (m_rotation && rotation.operation == m_rotation->operation()) {
            newClosingQuestion(m_parts, rotation, this, [this](const ApiError &error) {
                message()->showError(errorText(error, m_account.platform));
            })->open();
            return;
        }
    }
}

void RotationDialog::act()
{
    if (!m_unfinished.isEmpty() && m_step != OutcomePage) {
        const auto found = m_parts.rotations.resume(m_unfinished);
        if (found)
            adopt(**found);
        else
            message()->showError(errorText(found.error(), m_account.platform));
        return;
    }
    const Outcome outcome = m_rotation->outcome();
    switch (actionFor(outcome, m_rotation->kept(), m_hasDraft)) {
    case OutcomeAction::None: break;
    case OutcomeAction::ReplaceInstead:
        m_targetStep->chooseReplace();
        retry(CurrentPage);
        break;
    case OutcomeAction::FixNew:
        retry(NewPage);
        m_newStep->showFieldErrors(outcome.error->fields);
        break;
    case OutcomeAction::FixCurrent:
        m_currentStep->chooseTyped();
        retry(CurrentPage);
        break;
    case OutcomeAction::TryAgain:
        prepareReview();
        retry(ReviewPage);
        break;
    case OutcomeAction::Check:
        if (isCounting())
            checkNow();
        else
            askToCheck();
        break;
    case OutcomeAction::FinishKeychain: askToCheck(); break;
    case OutcomeAction::SendStaged: askToSendStaged(); break;
    }
}

void RotationDialog::retry(Step step)
{
    m_rotation->disconnect(this);
    m_rotation = nullptr;
    if (beginDraft())
        goTo(step);
}

void RotationDialog::askToCheck()
{
    const bool onlyKeychain = m_rotation->outcome().word == OutcomeWord::Confirmed;
    const bool mayLink = m_rotation->isFirstLink() && !onlyKeychain;
    const ChangeKind kind = mayLink ? ChangeKind::Ordinary : ChangeKind::Probe;
    if (m_rotation->proofManner() == ProofManner::ReadAndCompare && !onlyKeychain)
        return askToRead();
    const QString print = m_rotation->newFingerprint();
    const QString newOne = print.isEmpty() ? tr("the new credential")
                                           : tr("the new credential (fingerprint %1)").arg(print);
    auto *question = mayLink
        ? ask(tr("Check whether the credential is on file?"),
              tr("The platform has no way to ask, so the console offers it %1 and sees whether "
                 "it matches. If nothing is on file, this links the credential. Each attempt is "
                 "a write access at the platform, and it is recorded in the activity history.")
                  .arg(newOne),
              tr("Check or link now"), kind)
        : onlyKeychain
        ? ask(tr("Update the keychain?"),
              tr("The platform confirmed the change. Nothing is sent to it; only the keychain is "
                 "written."),
              tr("Finish"), ChangeKind::Probe)
        : ask(tr("Check which credential is in force?"),
              tr("The platform has no way to ask, so the console offers it %1. If that is not "
                 "the one on file, it offers the old one, and then the new one once more. Each is "
                 "a write access at the platform, meant to change nothing, and it is recorded in "
                 "the activity history.")
                  .arg(newOne),
              tr("Check now"), ChangeKind::Probe);
    connect(question, &QDialog::accepted, this, [this, question, kind] {
        const auto permit = permitChange(m_rotation->account(), changeTargetOf(m_target), kind,
                                         question->consent());
        if (permit)
            m_rotation->check(*permit);
        else
            message()->showError(errorText(permit.error(), m_account.platform));
    });
}

/// Reading changes nothing, so nothing has to be agreed to.
void RotationDialog::askToRead()
{
    const auto permit = permitChange(m_rotation->account(), changeTargetOf(m_target),
                                     ChangeKind::Probe, Consent{true, {}});
    if (permit)
        m_rotation->check(*permit);
    else
        message()->showError(errorText(permit.error(), m_account.platform));
}

void RotationDialog::askToSendStaged()
{
    auto *question = ask(tr("Send the prepared credential now?"),
                         tr("It was prepared by an earlier session. It is sent once, "
                            "to the connector named above."),
                         tr("Send now"), ChangeKind::Ordinary);
    connect(question, &QDialog::accepted, this, [this, question] {
        const auto permit = permitChange(m_rotation->account(), changeTargetOf(m_target),
                                         ChangeKind::Ordinary, question->consent());
        if (permit)
            m_rotation->send(*permit);
        else
            message()->showError(errorText(permit.error(), m_account.platform));
    });
}

void RotationDialog::discardStaged()
{
    m_parts.rotations.discard(m_rotation->operation()).then(this, [this](const Result<void> &gone) {
        if (gone)
            accept();
        else
            message()->showError(errorText(gone.error(), m_account.platform));
    });
}

ConfirmDialog *RotationDialog::ask(const QString &title, const QString &text, const QString &verb,
                                   ChangeKind kind)
{
    const bool write = kind != ChangeKind::Probe && m_account.environment == Environment::Live;
    auto *question = new ConfirmDialog(title, text, verb, this,
                                       write ? ButtonLook::Danger : ButtonLook::Primary);
    nameTarget(*question, m_account, m_target);
    question->requireConsent(m_account, changeTargetOf(m_target), kind);
    question->open();
    return question;
}

} // namespace console
