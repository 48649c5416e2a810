// What the batch dialog consists of, and the words that follow its state.
#include "ui/dialogs/rotationbatchdialog.h"

#include "ui/dialogs/batch/batchconsent.h"
#include "ui/dialogs/batch/batchtable.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/countedbar.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

PlainTable *newTable(BatchTable &table, QWidget *parent)
{
    auto *view = new PlainTable(table, {130, 150, 180, 120, 220}, parent);
    view->setProperty("framed", true);
    view->fitColumns(); // names are short, and leave room for the cause
    nameWidget(view, u"batchTable"_s, RotationBatchDialog::tr("Connectors of this batch"));
    return view;
}

} // namespace

void RotationBatchDialog::buildIntroduction()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    m_together = new QRadioButton(tr("The &same new credential for all that need the same fields"), page);
    m_oneByOne = new QRadioButton(tr("&Each connector its own new credential"), page);
    nameWidget(m_together, u"sameForAll"_s, tr("The same new credential for all that need the same fields"));
    nameWidget(m_oneByOne, u"eachItsOwn"_s, tr("Each connector its own new credential"));
    m_together->setChecked(true);
    layout->addWidget(plainLabel(tr("What should happen?"), TextRank::Title, page));
    layout->addWidget(plainLabel(tr("The credentials of these connectors are changed one after "
                                    "another. Each change is stored first, recorded, and sent "
                                    "once. The batch stops at a key that is refused, and waits "
                                    "where an outcome is not known."),
                                 TextRank::Body, page));
    layout->addWidget(m_together, 0, Qt::AlignLeft);
    layout->addWidget(m_oneByOne, 0, Qt::AlignLeft);
    layout->addWidget(newTable(*m_table, page), 1);
    m_stack->addWidget(page);
}

void RotationBatchDialog::buildReview()
{
    m_review = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(m_review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    m_reviewTitle = plainLabel(tr("Please review"), TextRank::Title, m_review);
    m_state = plainLabel(tr("Nothing was sent yet. The credentials of these connectors are to be "
                            "replaced, one after another. The batch stops at a key that is "
                            "refused and at an outcome that is not known: what was not sent "
                            "until then keeps the old key. The secrets are not shown."),
                         TextRank::Body, m_review);
    m_state->setObjectName(u"batchState"_s);
    m_progress = new CountedBar(tr("Rows whose outcome is known"), m_review);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->hide();
    m_consent = newBatchConsent(m_account, m_review);
    layout->addWidget(m_reviewTitle);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(newTable(*m_table, m_review), 1);
    layout->addWidget(m_consent);
    m_stack->addWidget(m_review);
    connect(m_consent, &ConsentPanel::changed, this, &RotationBatchDialog::updateButtons);
}

void RotationBatchDialog::buildButtons()
{
    const bool live = m_account.environment == Environment::Live;
    m_cancelRest = addButton(tr("Leave out the &rest"), u"cancelRest"_s, ButtonLook::Quiet);
    m_back = addButton(tr("&Back"), u"back"_s, ButtonLook::Plain);
    m_close = addButton(tr("Cancel"), u"close"_s, ButtonLook::Plain);
    m_pause = addButton(tr("&Pause"), u"pause"_s, ButtonLook::Plain);
    m_next = addButton(tr("&Next"), u"next"_s, ButtonLook::Primary);
    m_run = addButton(tr("&Replace credentials"), u"runBatch"_s,
                      live ? ButtonLook::Danger : ButtonLook::Primary);
    connect(m_cancelRest, &QPushButton::clicked, this, &RotationBatchDialog::cancelRest);
    connect(m_back, &QPushButton::clicked, this, &RotationBatchDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pause, &QPushButton::clicked, this, &RotationBatchDialog::pauseOrResume);
    connect(m_next, &QPushButton::clicked, this, &RotationBatchDialog::goNext);
    connect(m_run, &QPushButton::clicked, this, &RotationBatchDialog::run);
}

void RotationBatchDialog::updateButtons()
{
    const bool asking = !isReview();
    const bool paused = m_batch && m_batch->paused() != BatchPause::None;
    const auto say = [](QPushButton *button, QString text) {
        button->setText(text);
        button->setAccessibleName(text.remove(u'&'));
    };
    m_cancelRest->setVisible(isRunning());
    m_back->setVisible(!m_batch && m_stack->currentIndex() > 0);
    m_next->setVisible(asking);
    m_next->setEnabled(m_unread == 0 && m_keychain->isUsable());
    m_run->setVisible(isReview() && !m_batch);
    m_run->setEnabled(m_keychain->isUsable() && m_consent->isGiven());
    m_pause->setVisible(isRunning());
    say(m_pause, paused ? tr("&Go on") : tr("&Pause"));
    say(m_close, !m_batch ? tr("Cancel") : isRunning() ? tr("Close") : tr("Done"));
    setLook(*m_close, m_batch && !isRunning() ? ButtonLook::Primary : ButtonLook::Plain);
    (asking ? m_next : m_close)->setDefault(true);
}

QString RotationBatchDialog::stateText() const
{
    const QString keepOld = keepOldText(m_batch->rows());
    if (m_batch->isFinished())
        return QString(countsText(m_batch->rows()) + u' ' + keepOld).trimmed();
    const QString state = pauseText();
    return m_batch->paused() == BatchPause::None
        ? state
        : QString(state + u' ' + keepOld + u' '
                  + tr("If you close this window, the rows not sent yet are left out."));
}

QString RotationBatchDialog::pauseText() const
{
    switch (m_batch->paused()) {
    case BatchPause::None: return tr("Under way. To stop after the current row, choose “Pause”.");
    case BatchPause::Asked: return tr("Nothing more is sent after the current row, until you go on.");
    case BatchPause::KeyRefused:
        return tr("Stopped: the platform does not accept this account's key for the change. Nothing "
                  "more is sent until you go on.");
    case BatchPause::OutcomeUnknown:
        return tr("Nothing more is sent until you go on: look at the unknown outcome first.");
    case BatchPause::NothingSent:
        return tr("Stopped: something on this computer keeps rows from being sent or filed. "
                  "Nothing more is sent until you go on.");
    }
    return {};
}

} // namespace console
