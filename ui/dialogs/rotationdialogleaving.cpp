// How the dialog goes away: nothing typed is lost by one key, nothing typed stays in memory.
#include "ui/dialogs/rotationdialog.h"

#include "ui/consoleparts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/rotation/currentstep.h"
#include "ui/dialogs/rotation/newstep.h"
#include "ui/forms/credentialform.h"
#include "ui/widgets/words.h"

#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

void RotationDialog::reject()
{
    if (hasUnsentInput())
        askToDiscardInput();
    else
        ConsoleDialog::reject();
}

bool RotationDialog::hasUnsentInput() const
{
    return m_step <= ReviewPage
        && !(m_currentStep->form().isEmpty() && m_newStep->form().isEmpty());
}

void RotationDialog::askToDiscardInput()
{
    auto *question = newDiscardQuestion(
        tr("Discard what was typed?"),
        tr("Nothing was sent. What was typed is not stored anywhere else."), tr("&Discard input"),
        tr("&Keep editing"), this);
    connect(question, &QDialog::accepted, this, [this] { done(Rejected); });
    question->open();
}

void RotationDialog::wipe()
{
    m_currentStep->form().wipe();
    m_newStep->form().wipe();
    m_hasDraft = false;
}

void RotationDialog::dropDraft()
{
    if (!m_rotation || m_rotation->phase() != RotationPhase::Draft)
        return;
    // The desk waits for the answer: this window is about to go.
    m_parts.rotations.discard(m_rotation->operation())
        .then(&m_parts.rotations, [](const Result<void> &) {});
}

void RotationDialog::done(int result)
{
    wipe();
    dropDraft();
    ConsoleDialog::done(result);
}

} // namespace console
