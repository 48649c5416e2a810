#include "ui/dialogs/rotation/progressstep.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/widgets/words.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ProgressStep::ProgressStep(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel({}, TextRank::Title, this)),
      m_phase(plainLabel({}, TextRank::Body, this)),
      m_warning(plainLabel(tr("Do not revoke the old key at the processor yet."), TextRank::Body, this))
{
    setObjectName(u"progressStep"_s);
    m_phase->setObjectName(u"phase"_s);
    m_warning->setObjectName(u"progressWarning"_s);
    auto *bar = new QProgressBar(this);
    nameWidget(bar, u"rotationProgress"_s, tr("The change is under way"));
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_phase);
    layout->addWidget(bar);
    layout->addWidget(m_warning);
    layout->addWidget(plainLabel(tr("You may close this window. The change goes on, and you find it "
                                    "under Rotations."),
                                 TextRank::Muted, this));
    layout->addStretch(1);
}

void ProgressStep::follow(const CredentialRotation &rotation)
{
    QString text = phaseText(rotation.phase(), rotation.isInMemoryOnly());
    if (rotation.phase() == RotationPhase::WaitingToSend)
        text = tr("The platform asked to wait. The change is sent at %1.")
                   .arg(outcomeTime(rotation.retryAt()));
    m_phase->setText(text);
    const bool checking = rotation.phase() == RotationPhase::Checking;
    m_title->setText(checking ? tr("Finding out what is in force") : tr("The change is under way"));
    m_warning->setVisible(!rotation.isFirstLink()
                          && rotation.outcome().word != OutcomeWord::Confirmed);
}

} // namespace console
