#include "ui/dialogs/rotationbatchdialog.h"

#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/batch/batchsheet.h"
#include "ui/dialogs/batch/batchtable.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/countedbar.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Account accountFor(ConsoleParts &parts, const ConnectorRef &target)
{
    if (auto account = parts.accounts.find(target.account))
        return *account;
    Account gone;
    gone.id = target.account;
    gone.protection = ProtectionLevel::ReadOnly;
    return gone;
}

bool showsCredentials(ConsoleParts &parts, const AccountId &account)
{
    Platform *platform = parts.platforms.platform(account);
    return platform && platform->credentials()
        && platform->credentials()->proofManner() == ProofManner::ReadAndCompare;
}

} // namespace

RotationBatchDialog::RotationBatchDialog(ConsoleParts &parts, const QList<ConnectorRef> &targets,
                                         QWidget *parent)
    : ConsoleDialog(tr("Change several credentials"), parent),
      m_parts(parts),
      m_targets(targets),
      m_account(accountFor(parts, targets.first())),
      m_stored(targets.size(), false),
      m_table(new BatchTable(targets, this)),
      m_keychain(new KeychainNotice(parts.vault, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"rotationBatchDialog"_s);
    body()->addWidget(new TargetBand(
        counted(targets.size(), tr("1 connector"), tr("%1 connectors")), {}, m_account, this));
    body()->addWidget(m_keychain);
    body()->addWidget(m_stack, 1);
    buildIntroduction();
    buildReview();
    buildButtons();
    connect(m_keychain, &KeychainNotice::changed, this, &RotationBatchDialog::updateButtons);
    resize(820, 640);
    readStored();
    goTo(0);
}

void RotationBatchDialog::readStored()
{
    m_unread = int(m_targets.size());
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        m_parts.rotations.stored(m_targets[i]).then(
            this, [this, i](const Result<StoredCredential> &stored) {
                m_stored[i] = stored && stored->present;
                --m_unread;
                updateButtons();
            });
    }
}

void RotationBatchDialog::buildSheets()
{
    for (BatchSheet *sheet : std::exchange(m_sheets, {})) {
        QWidget *page = m_stack->widget(1);
        m_stack->removeWidget(page);
        sheet->wipe();
        page->deleteLater();
    }
    const auto groups = groupsOf(m_targets, m_stored, m_account.platform,
                                 showsCredentials(m_parts, m_account.id), m_oneByOne->isChecked());
    for (const auto &group : groups) {
        auto *scroll = new QScrollArea(m_stack);
        auto *sheet = new BatchSheet(group, scroll);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(sheet);
        m_stack->insertWidget(m_stack->count() - 1, scroll);
        m_sheets.append(sheet);
    }
}

void RotationBatchDialog::goTo(int page)
{
    m_stack->setCurrentIndex(page);
    updateButtons();
    if (page > 0 && !isReview())
        m_sheets[page - 1]->enter();
    else if (isReview() && !m_consent->takeFocus())
        m_close->setFocus(); // Enter must not send by accident
}

void RotationBatchDialog::goNext()
{
    message()->clear();
    const int page = m_stack->currentIndex();
    if (page == 0 && (m_sheets.isEmpty() || m_together->isEnabled())) {
        buildSheets();
        m_together->setEnabled(false);
        m_oneByOne->setEnabled(false);
    }
    if (page > 0 && !m_sheets[page - 1]->validate())
        return;
    goTo(page + 1);
}

void RotationBatchDialog::goBack()
{
    message()->clear();
    goTo(m_stack->currentIndex() - 1);
}

void RotationBatchDialog::run()
{
    std::vector<BatchItem> items;
    for (const BatchSheet *sheet : std::as_const(m_sheets))
        sheet->appendItems(items);
    auto *batch = new RotationBatch(m_parts.rotations, std::move(items), this);
    const auto started = batch->start(m_account, m_consent->consent());
    if (!started) {
        message()->showError(errorText(started.error(), m_account.platform));
        batch->deleteLater();
        return;
    }
    m_batch = batch;
    for (BatchSheet *sheet : std::as_const(m_sheets))
        sheet->wipe();
    m_consent->hide();
    m_table->setBatch(batch);
    connect(batch, &RotationBatch::rowChanged, this, &RotationBatchDialog::follow);
    connect(batch, &RotationBatch::stateChanged, this, &RotationBatchDialog::follow);
    m_progress->setTotal(int(m_targets.size()));
    follow();
    m_pause->setFocus();
}

void RotationBatchDialog::follow()
{
    m_progress->setValue(settledRows(m_batch->rows()));
    m_progress->setVisible(!m_batch->isFinished());
    m_state->setText(stateText());
    m_reviewTitle->setText(m_batch->isFinished()                  ? endedTitle(m_batch->rows())
                           : m_batch->paused() == BatchPause::None ? tr("One after another")
                                                                   : tr("Paused"));
    updateButtons();
    // A key pressed for "Pause" must not go on past what nobody looked at yet.
    const BatchPause pause = m_batch->paused();
    if (m_batch->isFinished() || (pause != BatchPause::None && pause != BatchPause::Asked))
        m_close->setFocus();
}

void RotationBatchDialog::pauseOrResume()
{
    if (m_batch->paused() == BatchPause::None)
        m_batch->pause();
    else
        m_batch->resume();
}

void RotationBatchDialog::cancelRest()
{
    m_batch->cancel();
}

void RotationBatchDialog::reject()
{
    if (isRunning())
        return askToLeave(tr("Leave out the rows that are not sent yet?"),
                          tr("What was sent is heard out and stays as it is. The other rows are "
                             "not sent."),
                          tr("Leave out and close"));
    const bool typed = !m_batch && std::any_of(m_sheets.begin(), m_sheets.end(), [](auto *sheet) {
        return !sheet->isEmpty();
    });
    if (typed)
        return askToLeave(tr("Discard what was typed?"),
                          tr("Nothing was sent. What was typed is not stored anywhere else."),
                          tr("Discard input"));
    ConsoleDialog::reject();
}

void RotationBatchDialog::askToLeave(const QString &title, const QString &text, const QString &verb)
{
    auto *question = new ConfirmDialog(title, text, verb, this, ButtonLook::Primary);
    connect(question, &QDialog::accepted, this, [this] { done(Rejected); });
    question->open();
}

void RotationBatchDialog::done(int result)
{
    if (m_batch)
        m_batch->cancel(); // the row on the wire belongs to the desk, and goes on
    for (BatchSheet *sheet : std::as_const(m_sheets))
        sheet->wipe();
    ConsoleDialog::done(result);
}

bool RotationBatchDialog::isReview() const
{
    return m_stack->currentWidget() == m_review;
}

bool RotationBatchDialog::isRunning() const
{
    return m_batch && !m_batch->isFinished();
}

} // namespace console
