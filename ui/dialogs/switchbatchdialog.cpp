#include "ui/dialogs/switchbatchdialog.h"

#include "models/ports/accountstore.h"
#include "ui/dialogs/batch/batchconsent.h"
#include "ui/dialogs/batch/batchtable.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/countedbar.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QList<ConnectorRef> connectorsOf(const SwitchBatch &batch)
{
    QList<ConnectorRef> connectors;
    for (const BatchRow &row : batch.rows())
        connectors.append(row.target);
    return connectors;
}

/// The words for one connector know no plural.
QString titleOf(const EditOffer &offer, PlatformKind platform, int count)
{
    if (offer.variant == "enable"_L1)
        return SwitchBatchDialog::tr("Enable connector(s)", nullptr, count);
    if (offer.variant == "disable"_L1)
        return SwitchBatchDialog::tr("Disable connector(s)", nullptr, count);
    return editWords(platform, offer, true).title;
}

} // namespace

SwitchBatchDialog::SwitchBatchDialog(const ConsoleParts &parts, const QList<ObjectRef> &targets,
                                     const EditOffer &offer, QWidget *parent)
    : ConsoleDialog({}, parent),
      m_parts(parts),
      m_offer(offer),
      m_account(parts.accounts.find(targets.first().account).value_or(Account{})),
      // Goes on when this window is closed: what is under way is heard out.
      m_batch(new SwitchBatch(parts.platforms, parts.changes, targets, offer, &parts.changes)),
      m_table(new BatchTable(connectorsOf(*m_batch), this))
{
    setObjectName(u"switchBatchDialog"_s);
    setMinimumSize(800, 460);
    const EditWords words = editWords(m_account.platform, m_offer, true);
    setWindowTitle(titleOf(m_offer, m_account.platform, int(m_batch->rows().size())));
    setAccessibleName(windowTitle());
    build();
    m_rest = addButton(tr("Leave out the &rest"), u"leaveOutRest"_s, ButtonLook::Quiet);
    m_close = addButton(tr("Cancel"), u"closeSwitchBatch"_s, ButtonLook::Plain);
    m_run = addButton(QString(u'&' + words.verb), u"runSwitchBatch"_s,
                      m_account.environment == Environment::Live ? ButtonLook::Danger
                                                                 : ButtonLook::Primary);
    m_close->setDefault(true);
    connect(m_rest, &QPushButton::clicked, m_batch, &SwitchBatch::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &SwitchBatchDialog::run);
    connect(m_consent, &ConsentPanel::changed, this, &SwitchBatchDialog::follow);
    connect(m_batch, &SwitchBatch::stateChanged, this, &SwitchBatchDialog::follow);
    connect(m_batch, &SwitchBatch::rowChanged, this, [this](int row) {
        m_table->setRow(row, m_batch->rows()[row]);
        follow();
    });
    connect(this, &QObject::destroyed, m_batch, [batch = m_batch] {
        if (!batch->isUnderWay())
            return batch->deleteLater();
        batch->cancel(); // the rows that nobody would watch
        connect(batch, &SwitchBatch::stateChanged, batch, &QObject::deleteLater);
    });
    follow();
    if (!m_consent->takeFocus())
        m_close->setFocus(); // Enter must not send by accident
}

void SwitchBatchDialog::build()
{
    const QString count = counted(m_batch->rows().size(), tr("1 connector"), tr("%1 connectors"));
    body()->addWidget(new TargetBand(windowTitle(), count, m_account, this));
    m_state = plainLabel({}, TextRank::Body, this);
    m_state->setObjectName(u"switchBatchState"_s);
    m_progress = new CountedBar(tr("Rows whose outcome is known"), this);
    m_progress->setObjectName(u"switchBatchProgress"_s);
    m_progress->setTotal(int(m_batch->rows().size()));
    m_progress->hide();
    auto *view = new PlainTable(*m_table, {150, 150, 180, 120, 220}, this);
    view->setProperty("framed", true);
    view->fitColumns(); // names are short, and leave room for the cause
    nameWidget(view, u"switchBatchTable"_s, tr("Connectors of this batch"));
    m_consent = newBatchConsent(m_account, this);
    body()->addWidget(m_state);
    body()->addWidget(m_progress);
    body()->addWidget(view, 1);
    body()->addWidget(m_consent);
}

void SwitchBatchDialog::run()
{
    if (m_batch->paused() != BatchPause::None)
        return m_batch->resume();
    const auto begun = m_batch->start(m_account, m_consent->consent());
    if (!begun)
        return message()->showError(errorText(begun.error(), m_account.platform));
    m_consent->hide();
    m_begun = true;
    follow();
}

void SwitchBatchDialog::follow()
{
    const bool begun = m_begun;
    const bool paused = m_batch->paused() != BatchPause::None;
    m_state->setText(stateText());
    m_progress->setValue(settledRows(m_batch->rows()));
    m_rest->setVisible(begun && !m_batch->isFinished());
    const QString verb = editWords(m_account.platform, m_offer, true).verb;
    const QString go = begun ? tr("Go on") : verb;
    m_run->setText(QString(u'&' + go));
    m_run->setAccessibleName(go);
    m_run->setVisible(!begun || (paused && !m_batch->isFinished()));
    m_run->setEnabled(begun || m_consent->isGiven());
    const QString leave = begun ? tr("Close") : tr("Cancel");
    m_close->setText(leave);
    m_close->setAccessibleName(leave);
    m_progress->setVisible(begun && !m_batch->isFinished());
    if (m_batch->isFinished()) { // nothing else is left to be pressed
        setLook(*m_close, ButtonLook::Primary);
        m_close->setFocus();
    }
}

QString SwitchBatchDialog::stateText() const
{
    if (m_batch->isFinished())
        return QString(endedTitle(m_batch->rows()) + u". "_s + countsText(m_batch->rows()));
    const QString leftOut = tr("If you close this window, the rows not sent yet are left out.");
    switch (m_batch->paused()) {
    case BatchPause::KeyRefused:
        return tr("Paused: the key was not accepted, so the following rows would be refused as "
                  "well. %1").arg(leftOut);
    case BatchPause::OutcomeUnknown:
        return tr("Paused: one outcome is not known. Look at it before you go on. %1").arg(leftOut);
    case BatchPause::NothingSent:
        return tr("Paused: one row could not be sent from this computer. The following rows would "
                  "fail in the same way. %1").arg(leftOut);
    case BatchPause::Asked:
    case BatchPause::None:
        break;
    }
    return m_begun
        ? tr("One after another: each is read again, recorded, sent once and read back.")
        : tr("Nothing was sent yet. Each connector is sent whole, as read just before, with "
             "this one change.");
}

} // namespace console
