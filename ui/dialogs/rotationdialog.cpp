#include "ui/dialogs/rotationdialog.h"

#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/rotation/closing.h"
#include "ui/dialogs/rotation/currentstep.h"
#include "ui/dialogs/rotation/matchmark.h"
#include "ui/dialogs/rotation/newstep.h"
#include "ui/dialogs/rotation/outcomestep.h"
#include "ui/dialogs/rotation/progressstep.h"
#include "ui/dialogs/rotation/reviewstep.h"
#include "ui/dialogs/rotation/targetstep.h"
#include "ui/forms/credentialform.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstHeight = 480;
constexpr int tallest = 680; ///< by itself

/// An account that was removed meanwhile can still be named, but nothing can be changed on it.
Account accountOf(ConsoleParts &parts, const ConnectorRef &target)
{
    if (auto account = parts.accounts.find(target.account))
        return *account;
    Account gone;
    gone.id = target.account;
    gone.protection = ProtectionLevel::ReadOnly;
    return gone;
}

/// As the catalogue has it; empty if the connector was never read.
QString statusOf(const ConsoleParts &parts, const ConnectorRef &target)
{
    const auto row = parts.catalogue.find(ObjectKind::Connector, target.account,
                                          target.connectorId);
    return row ? row->rawStatus : QString();
}

QString objectText(const ConnectorRef &target)
{
    return untrustedLine(target.type.isEmpty() ? target.connectorId : target.type);
}

} // namespace

RotationDialog::RotationDialog(ConsoleParts &parts, const ConnectorRef &target, QWidget *parent,
                               Purpose purpose)
    : RotationDialog(parts, target, accountOf(parts, target), parent)
{
    m_purpose = purpose;
    if (purpose == Purpose::Restore) {
        setWindowTitle(tr("Restore the previous credential"));
        m_steps->setStep(NewPage, tr("Previous credential"));
    }
    goTo(TargetPage);
    readStored();
    if (purpose == Purpose::Restore)
        readPrevious();
    if (!beginDraft())
        offerUnfinished();
}

RotationDialog::RotationDialog(ConsoleParts &parts, CredentialRotation &rotation, QWidget *parent)
    : RotationDialog(parts, rotation.target(), rotation.account(), parent)
{
    adopt(rotation);
    if (rotation.phase() == RotationPhase::Draft)
        readStored();
}

RotationDialog::RotationDialog(ConsoleParts &parts, const ConnectorRef &target,
                               const Account &account, QWidget *parent)
    : ConsoleDialog(tr("Change a credential"), parent),
      m_parts(parts),
      m_target(target),
      m_account(account),
      m_countdown(new QTimer(this)),
      m_keychain(new KeychainNotice(parts.vault, this)),
      m_steps(new StepList({tr("What and where"), tr("Current credential"), tr("New credential"),
                            tr("Review"), tr("Progress"), tr("Outcome")},
                           this)),
      m_stack(new QStackedWidget(this)),
      m_targetStep(new TargetStep(target, this)),
      m_currentStep(new CurrentStep(credentialShape(account.platform, target.type), this)),
      m_newStep(new NewStep(credentialShape(account.platform, target.type), this)),
      m_reviewStep(new ReviewStep(account, target, this)),
      m_progressStep(new ProgressStep(this)),
      m_outcomeStep(new OutcomeStep(this))
{
    setObjectName(u"rotationDialog"_s);
    body()->addWidget(new TargetBand(objectText(target), ownerLine(target), account, this));
    body()->addWidget(m_keychain);
    buildSteps();
    buildButtons();
    connect(m_targetStep, &TargetStep::changed, this,
            [this] { m_steps->setSkipped(CurrentPage, m_targetStep->isFirstLink()); });
    m_targetStep->setStatus(statusOf(parts, target));
    connect(m_keychain, &KeychainNotice::changed, this, &RotationDialog::followKeychain);
    followKeychain();
    connect(m_reviewStep, &ReviewStep::changed, this, &RotationDialog::updateButtons);
    m_countdown->setInterval(std::chrono::seconds(1));
    connect(m_countdown, &QTimer::timeout, this, &RotationDialog::countDown);
    m_targetStep->setPlace(parts.vault.health() == VaultHealth::SessionOnly, provesByReading());
    m_currentStep->setUnknownAllowed(provesByReading());
    new MatchMark(parts.vault, target, m_currentStep->form(), this);
    resize(780, firstHeight);
}

void RotationDialog::buildSteps()
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_targetStep, m_currentStep, m_newStep,
                                                          m_reviewStep, m_progressStep,
                                                          m_outcomeStep}) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(step);
        keepOffScrollBar(*scroll);
        step->installEventFilter(this);
        m_stack->addWidget(scroll);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addWidget(m_steps, 0, Qt::AlignTop);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);
}

void RotationDialog::buildButtons()
{
    m_discard = addButton(tr("&Discard"), u"discard"_s, ButtonLook::Quiet);
    m_stop = addButton(tr("&Stop checking"), u"stopChecking"_s, ButtonLook::Quiet);
    m_closeOpen = addButton(tr("Give &up…"), u"closeOpen"_s, ButtonLook::Quiet);
    connect(m_stop, &QPushButton::clicked, this, &RotationDialog::stopChecking);
    connect(m_closeOpen, &QPushButton::clicked, this, &RotationDialog::askToClose);
    m_back = addButton(tr("&Back"), u"back"_s, ButtonLook::Plain);
    m_close = addButton(tr("Cancel"), u"close"_s, ButtonLook::Plain);
    m_next = addButton(tr("&Next"), u"next"_s, ButtonLook::Primary);
    const bool live = m_account.environment == Environment::Live;
    m_send = addButton(tr("&Replace credential"), u"send"_s,
                       live ? ButtonLook::Danger : ButtonLook::Primary);
    m_act = addButton(tr("Check again"), u"outcomeAction"_s, ButtonLook::Primary);
    connect(m_discard, &QPushButton::clicked, this, &RotationDialog::discardStaged);
    connect(m_back, &QPushButton::clicked, this, &RotationDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &RotationDialog::goNext);
    connect(m_send, &QPushButton::clicked, this, &RotationDialog::send);
    connect(m_act, &QPushButton::clicked, this, &RotationDialog::act);
}

void RotationDialog::readStored()
{
    m_parts.rotations.stored(m_target).then(this, [this](const Result<StoredCredential> &stored) {
        if (!stored || m_step > CurrentPage)
            return;
        m_targetStep->setStored(*stored);
        m_currentStep->setStored(*stored);
    });
}

void RotationDialog::followKeychain()
{
    m_targetStep->setKeychainReadable(m_keychain->isUsable());
    updateButtons();
}

void RotationDialog::readPrevious()
{
    m_targetStep->chooseRestore();
    m_parts.rotations.storedPrevious(m_target).then(
        this, [this](const Result<StoredCredential> &previous) {
            if (!previous)
                return message()->showError(errorText(previous.error(), m_account.platform));
            m_previous = *previous;
            m_targetStep->showPrevious(m_previous);
            m_newStep->showPrevious(m_previous);
            if (!m_previous.present)
                message()->tell(Tone::Warning, tr("There is no previous credential"),
                                tr("Its time is over, or somebody had it forgotten. Nothing was "
                                   "sent."));
            updateButtons();
            if (m_previous.present && m_step == TargetPage)
                m_next->setFocus();
        });
}

/// Some platforms show which credential is on file; the others only compare.
bool RotationDialog::provesByReading() const
{
    Platform *platform = m_parts.platforms.platform(m_target.account);
    return platform && platform->credentials()
        && platform->credentials()->proofManner() == ProofManner::ReadAndCompare;
}

NewCredential RotationDialog::next() const
{
    if (m_purpose == Purpose::Restore)
        return StoredPrevious{};
    return m_newStep->form().credentials();
}

bool RotationDialog::beginDraft()
{
    const auto begun = m_parts.rotations.begin(m_target);
    if (!begun) {
        message()->showError(errorText(begun.error(), m_account.platform));
        updateButtons();
        return false;
    }
    m_rotation = *begun;
    connect(m_rotation, &CredentialRotation::changed, this, &RotationDialog::follow,
            Qt::UniqueConnection);
    updateButtons();
    return true;
}

void RotationDialog::offerUnfinished()
{
    for (const auto &open : m_parts.rotations.open()) {
        if (open.target.account == m_target.account
            && open.target.connectorId == m_target.connectorId)
            m_unfinished = open.operation;
    }
    if (m_unfinished.isEmpty())
        return;
    message()->tell(Tone::Warning, tr("An earlier change to this connector is not finished"),
                    tr("Find out how it stands before you begin another one. Nothing was sent "
                       "now."));
    updateButtons();
}

void RotationDialog::adopt(CredentialRotation &rotation)
{
    m_rotation = &rotation;
    m_unfinished.clear();
    message()->clear();
    connect(m_rotation, &CredentialRotation::changed, this, &RotationDialog::follow,
            Qt::UniqueConnection);
    follow();
}

void RotationDialog::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    growForStep();
    updateButtons();
    // On the review Enter and Space must not go on by accident: leaving is what has the focus.
    if (step == ReviewPage && !m_reviewStep->focusConsent())
        m_close->setFocus();
    else if (step == NewPage)
        m_newStep->form().focusFirstProblem();
    else if (step == CurrentPage && !m_currentStep->usesStored())
        m_currentStep->form().focusFirstProblem();
    // Where nothing is to be typed, the ring stands where Enter goes.
    if ((step == NewPage && m_purpose == Purpose::Restore)
        || (step == CurrentPage && m_currentStep->usesStored()))
        m_next->setFocus();
}

bool RotationDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        growForStep();
    return ConsoleDialog::eventFilter(watched, event);
}

/// As high as the highest step so far: steps scroll, and a window that shrinks would move its
/// buttons about.
void RotationDialog::growForStep()
{
    const auto *scroll = static_cast<const QScrollArea *>(m_stack->currentWidget());
    const QWidget *step = scroll->widget();
    const int wide = scroll->viewport()->width();
    const int wanted = step->hasHeightForWidth() ? step->heightForWidth(wide)
                                                 : step->sizeHint().height();
    const int most = screen()->availableGeometry().height();
    if (const int more = wanted - scroll->viewport()->height(); more > 0 && isVisible())
        resize(width(), std::min({height() + more, most, std::max(height(), tallest)}));
}

void RotationDialog::goNext()
{
    message()->clear();
    switch (m_step) {
    case TargetPage: goTo(m_targetStep->isFirstLink() ? NewPage : CurrentPage); break;
    case CurrentPage:
        if (m_currentStep->validate())
            goTo(NewPage);
        break;
    case NewPage:
        if (m_newStep->validate(current())) {
            prepareReview();
            goTo(ReviewPage);
        }
        break;
    case ReviewPage:
    case ProgressPage:
    case OutcomePage: break;
    }
}

void RotationDialog::goBack()
{
    message()->clear();
    if (m_step == NewPage && m_targetStep->isFirstLink())
        goTo(TargetPage);
    else
        goTo(Step(m_step - 1));
}

CurrentCredential RotationDialog::current() const
{
    if (m_targetStep->isFirstLink())
        return NoCurrent{};
    return m_currentStep->current();
}

void RotationDialog::prepareReview()
{
    if (m_purpose == Purpose::Restore)
        m_reviewStep->reviewPrevious(m_previous);
    else
        m_reviewStep->review(m_newStep->form().credentials(), current(),
                             m_targetStep->isUnconfigured());
    setWords(m_send, m_targetStep->isFirstLink()          ? tr("&Link credential")
                     : m_purpose == Purpose::Restore      ? tr("&Restore credential")
                                                          : tr("&Replace credential"));
}

void RotationDialog::send()
{
    if (!m_rotation && !beginDraft())
        return;
    const auto permit = permitChange(m_rotation->account(), changeTargetOf(m_target),
                                     ChangeKind::Ordinary, m_reviewStep->consent());
    if (!permit) {
        message()->showError(errorText(permit.error(), m_account.platform));
        return;
    }
    m_hasDraft = true;
    m_rotation->start(next(), current(), *permit);
}

void RotationDialog::updateButtons()
{
    const bool asking = m_step < ReviewPage;
    const bool drafting = m_rotation && m_rotation->phase() == RotationPhase::Draft;
    const auto action = m_step == OutcomePage && m_rotation
        ? actionFor(m_rotation->outcome(), m_rotation->kept(), m_hasDraft)
        : OutcomeAction::None;
    const bool finished = m_step == OutcomePage && action == OutcomeAction::None;
    updateQuietButtons(action);
    m_back->setVisible(m_step > TargetPage && m_step <= ReviewPage);
    m_next->setVisible(asking && m_unfinished.isEmpty());
    const bool hasNew = m_purpose == Purpose::Change || m_previous.present;
    m_next->setEnabled(drafting && m_keychain->isUsable() && hasNew);
    m_send->setVisible(m_step == ReviewPage);
    m_send->setEnabled(drafting && m_keychain->isUsable() && m_reviewStep->isAgreed());
    m_act->setVisible(action != OutcomeAction::None || (asking && !m_unfinished.isEmpty()));
    setWords(m_act, action == OutcomeAction::None ? tr("&Open the unfinished change")
                        : isCounting()            ? tr("Check &now")
                                                  : actionText(action));
    setWords(m_close, m_step <= ReviewPage ? tr("Cancel") : finished ? tr("Done") : tr("Close"));
    setLook(*m_close, finished ? ButtonLook::Primary : ButtonLook::Plain);
    // Enter moves on while nothing can happen; from the review on it only leaves.
    (asking && m_unfinished.isEmpty() ? m_next : m_close)->setDefault(true);
}

void RotationDialog::updateQuietButtons(OutcomeAction action)
{
    const bool settled = m_step == OutcomePage && m_rotation;
    m_discard->setVisible(action == OutcomeAction::SendStaged);
    m_stop->setVisible(settled && isCounting());
    m_closeOpen->setVisible(settled && m_rotation->canClose() && !isCounting());
    if (settled)
        setWords(m_closeOpen, tr("Give &up and record as %1…").arg(outcomeTitle(m_rotation->outcome().word)));
}

bool RotationDialog::isCounting() const
{
    return m_rotation && m_rotation->nextCheckAt().isValid();
}

void RotationDialog::setWords(QPushButton *button, const QString &text)
{
    QString plain = text;
    button->setText(text);
    button->setAccessibleName(plain.remove(u'&').remove(u'…'));
}

} // namespace console
