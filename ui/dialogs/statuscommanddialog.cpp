#include "ui/dialogs/statuscommanddialog.h"

#include "models/ports/accountstore.h"
#include "ui/consoleparts.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

CommandOffer offerFor(PlatformKind platform, const Integration &integration, StatusCommand command)
{
    for (const auto &offer : commandsFor(platform, integration)) {
        if (offer.command == command)
            return offer;
    }
    return {command, ChangeKind::OneWay, CommandBlock::TypeNotSupported};
}

} // namespace

StatusCommandDialog::StatusCommandDialog(ConsoleParts &parts, const CatalogueRow &integration,
                                         StatusCommand command, QWidget *parent)
    : ConsoleDialog(commandText(command).title, parent),
      m_parts(parts),
      m_account(integration.account),
      m_integration(integrationOf(integration)),
      m_command(command)
{
    setObjectName(u"statusCommandDialog"_s);
    const auto account = parts.accounts.find(m_account);
    if (account)
        build(*account, integration);
    m_cancel = addButton(tr("Cancel"), u"cancel"_s, ButtonLook::Plain);
    m_go = addButton(QString(u'&' + commandText(command).verb), u"runCommand"_s,
                     command == StatusCommand::Reactivate ? ButtonLook::Primary : ButtonLook::Danger);
    m_cancel->setDefault(true);
    m_go->setEnabled(m_consent && m_consent->isGiven());
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &StatusCommandDialog::run);
    if (m_consent) {
        connect(m_consent, &ConsentPanel::changed, this,
                [this] { m_go->setEnabled(m_consent->isGiven()); });
    } else {
        message()->tell(Tone::Danger, tr("The account no longer exists"),
                        tr("It was removed while this window was opening. Nothing was sent."));
    }
    connect(&parts.statusChanges, &StatusChange::finished, this, &StatusCommandDialog::finish);
    if (!m_consent || !m_consent->takeFocus())
        m_cancel->setFocus();
    setMinimumWidth(520);
}

void StatusCommandDialog::build(const Account &account, const CatalogueRow &row)
{
    const CommandText text = commandText(m_command);
    const CommandOffer offer = offerFor(account.platform, m_integration, m_command);
    const QString name = m_integration.name.isEmpty() ? m_integration.id : m_integration.name;
    body()->addWidget(new TargetBand(
        untrustedLine(name), dotted({untrustedLine(row.type, 60), untrustedLine(row.id, 80)}), account, this));

    m_question = new QWidget(this);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(plainLabel(text.title, TextRank::Title, m_question));
    layout->addWidget(plainLabel(text.consequence, TextRank::Body, m_question));
    const QString now = m_integration.rawStatus.isEmpty() ? tr("none")
                                                          : untrustedLine(m_integration.rawStatus, 60);
    layout->addWidget(plainLabel(tr("Status now: %1. Status afterwards: %2.")
                                     .arg(now, statusAfter(m_command)),
                                 TextRank::Muted, m_question));
    if (offer.block == CommandBlock::None) {
        m_consent = new ConsentPanel(account, {m_account, m_integration.id, m_integration.name},
                                     offer.change, m_question);
        layout->addWidget(m_consent);
    } else {
        auto *blocked = new MessagePanel(m_question);
        blocked->tell(Tone::Info, tr("Not possible here"), blockText(offer.block));
        layout->addWidget(blocked);
    }
    body()->addWidget(m_question);

    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    nameWidget(m_progress, u"progress"_s, tr("The command is under way"));
    m_progress->hide();
    body()->addWidget(m_progress);
    m_result = new MessagePanel(this);
    m_result->setObjectName(u"result"_s);
    body()->addWidget(m_result);
    m_readBack = plainLabel({}, TextRank::Body, this);
    m_readBack->setObjectName(u"readBack"_s);
    m_readBack->hide();
    body()->addWidget(m_readBack);
    body()->addStretch(1);
}

void StatusCommandDialog::run()
{
    if (!m_consent->isGiven())
        return;
    m_question->setEnabled(false);
    m_go->setEnabled(false);
    m_progress->show();
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    message()->tell(Tone::Pending, tr("Sending once, then reading back…"),
                    tr("You may close this window. The command goes on."));
    m_operation = m_parts.statusChanges.run(m_account, m_integration, m_command,
                                            m_consent->consent());
}

void StatusCommandDialog::finish(const QString &operation, const StatusReport &report)
{
    if (m_operation.isEmpty() || operation != m_operation)
        return;
    m_progress->hide();
    m_question->hide();
    m_go->hide();
    QString text = QString(statusOutcomeMeaning(report) + u' ' + statusOutcomeNextStep(report));
    QString detail;
    if (report.outcome.error) {
        const ErrorText error = errorText(*report.outcome.error);
        text = QString(text.trimmed() + u"\n\n"_s + error.title + u". "_s + error.advice);
        detail = error.detail;
    }
    message()->clear();
    m_result->tell(outcomeTone(report.outcome.word), statusOutcomeTitle(report), text.trimmed(), detail);
    showReadBack(report);
    setLook(*m_cancel, ButtonLook::Primary);
    m_cancel->setFocus();
    fitHeight();
}

void StatusCommandDialog::showReadBack(const StatusReport &report)
{
    if (report.readBack) {
        const QString status = report.readBack->rawStatus;
        m_readBack->setText(tr("Read back from the platform: status %1.")
                                .arg(status.isEmpty() ? tr("none") : untrustedLine(status, 60)));
    } else {
        m_readBack->setText(tr("The status could not be read back from the platform."));
    }
    m_readBack->setVisible(report.outcome.word != OutcomeWord::NotSent);
}

} // namespace console
