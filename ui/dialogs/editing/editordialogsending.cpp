// Review, sending and the outcome.
#include "ui/dialogs/editing/editordialog.h"

#include "models/domain/fieldissues.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/editing/reviewlist.h"
#include "ui/forms/objectform.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

void EditorDialog::review()
{
    if (!m_form->validate()) {
        m_top->tell(Tone::Warning, tr("Some fields need correcting"),
                    tr("See the note under each field. Nothing was sent."));
        return;
    }
    const ObjectDraft draft = m_form->draft();
    if (!draft.isDirty() && !draft.original().document.isMissing()) {
        m_top->tell(Tone::Info, tr("Nothing was changed"),
                    tr("What the form shows is what the platform has."));
        return;
    }
    buildReview(draft);
    m_top->clear();
    setStep(Reviewing);
    fitStep();
    m_go->setEnabled(m_consent->isGiven());
    if (!m_consent->takeFocus())
        m_cancel->setFocus();
    EditRole *role = this->role();
    if (role && m_spec.proof == ChangeProof::ListAndCompare)
        role->matches(draft).then(m_namesakes, [this](const Result<QList<EditableObject>> &found) {
            warnOfNamesakes(found);
        });
}

namespace {

/// A button's word within a sentence, where the language puts it behind the name.
QString commandQuestion(QString verb, const QString &name)
{
    const QString form = EditorDialog::tr("%1 “%2”?");
    if (!form.startsWith("%1"_L1))
        verb[0] = verb.at(0).toLower();
    return form.arg(verb, isolated(name));
}

} // namespace

void EditorDialog::buildReview(const ObjectDraft &draft)
{
    delete m_reviewPage->layout();
    qDeleteAll(m_reviewPage->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_reviewPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    const EditWords words = editWords(m_account.platform, m_offer, !isNew());
    const ChangeTarget target = draft.target();
    const QString name = untrustedLine(target.displayName, 120);
    QString question = tr("Change these field(s) of “%1”?", nullptr, int(draft.changes().size()))
                           .arg(name);
    if (m_spec.command)
        question = commandQuestion(words.verb, name);
    else if (draft.original().document.isMissing())
        question = tr("Create “%1” with these values?").arg(name);
    m_question = plainLabel(question, TextRank::Title, m_reviewPage);
    layout->addWidget(m_question);
    if (!words.note.isEmpty())
        layout->addWidget(plainLabel(words.note, TextRank::Body, m_reviewPage));
    const QString secrets = sentSecretsText(
        draft, m_parts.vault.health() == VaultHealth::SessionOnly);
    if (!secrets.isEmpty()) {
        auto *kept = new MessagePanel(m_reviewPage);
        kept->setObjectName(u"sentSecrets"_s);
        kept->tell(Tone::Warning, {}, secrets);
        layout->addWidget(kept);
    }
    auto *list = new ReviewList;
    list->showDraft(draft);
    auto *card = new Card({});
    card->body()->addWidget(list);
    auto *scroll = new QScrollArea(m_reviewPage);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addWidget(card);
    pageLayout->addStretch(1);
    scroll->setWidget(page);
    m_namesakes = new MessagePanel(m_reviewPage);
    m_namesakes->setObjectName(u"namesakes"_s);
    layout->addWidget(m_namesakes);
    layout->addWidget(scroll, 1);
    m_consent = new ConsentPanel(m_account, target, m_spec.change, m_reviewPage);
    layout->addWidget(m_consent);
    connect(m_consent, &ConsentPanel::changed, this,
            [this] { m_go->setEnabled(m_consent->isGiven()); });
}

void EditorDialog::warnOfNamesakes(const Result<QList<EditableObject>> &found)
{
    if (m_step != Reviewing)
        return; // sent meanwhile: the workflow looks for itself
    if (!found) {
        m_namesakes->tell(Tone::Warning, tr("It is not known whether one of this name exists "
                                            "already"),
                          errorText(found.error(), m_account.platform).title);
    } else if (!found->isEmpty()) {
        QStringList ids;
        for (const EditableObject &object : *found)
            ids.append(untrustedLine(object.ref.id, 60));
        m_namesakes->tell(Tone::Warning,
                          tr("One of this name exists already"),
                          tr("Read just now: %1. A second one of the same name would be created.")
                              .arg(ids.join(u", "_s)));
    }
    fitStep();
}

void EditorDialog::backToForm()
{
    m_go->setEnabled(true);
    setStep(Filling);
    fitStep();
    m_form->setFocus();
    m_form->validate();
    m_go->setFocus();
}

void EditorDialog::send()
{
    if (!m_consent->isGiven())
        return;
    m_top->tell(Tone::Pending, tr("Sending once, then reading back…"),
                tr("You may close this window. The change goes on."));
    m_question->hide(); // it is answered, and so is the warning
    m_namesakes->clear();
    setStep(Sending);
    fitStep();
    m_operation = m_parts.changes.run(m_form->draft(), m_consent->consent());
    m_cancel->setFocus();
}

void EditorDialog::showProgress(const ChangeReport &report)
{
    if (m_operation.isEmpty() || report.operation != m_operation)
        return;
    m_top->tell(outcomeTone(OutcomeWord::Unknown), changeOutcomeTitle(report),
                changeOutcomeMeaning(report));
    fitStep();
}

/// After a refusal, or if nothing was sent, the form stays with what was typed.
void EditorDialog::finish(const ChangeReport &report)
{
    if (m_operation.isEmpty() || report.operation != m_operation)
        return;
    m_operation.clear();
    const OutcomeWord word = report.outcome.word;
    if (word == OutcomeWord::Refused || word == OutcomeWord::NotSent)
        returnToForm(report);
    else
        showEnd(report);
}

void EditorDialog::returnToForm(const ChangeReport &report)
{
    setStep(Filling);
    fitStep();
    m_go->setEnabled(true);
    QString text = changeOutcomeMeaning(report);
    QString detail;
    QList<FieldIssue> issues;
    const bool meanwhile = report.shown && report.outcome.word == OutcomeWord::NotSent;
    if (report.outcome.error) {
        const ErrorText error = errorText(*report.outcome.error, m_account.platform);
        issues = refusedFields(m_spec, *report.outcome.error);
        if (!meanwhile)
            text = QString(text + u"\n\n"_s + error.title + u". "_s + error.advice).trimmed();
        detail = error.detail;
    }
    m_top->tell(outcomeTone(report.outcome.word), changeOutcomeTitle(report), text, detail);
    if (meanwhile && isNew()) {
        m_target = report.shown->ref;
        openForm(m_form->draft().rebased(*report.shown));
    } else if (meanwhile) {
        m_form->rebase(*report.shown);
    }
    if (!m_form->showRefusal(issues))
        m_go->setFocus();
}

void EditorDialog::showEnd(const ChangeReport &report)
{
    setStep(Ended);
    QString text = changeOutcomeMeaning(report);
    QString detail;
    if (report.outcome.error) {
        const ErrorText error = errorText(*report.outcome.error, m_account.platform);
        text = QString(text + u"\n\n"_s + error.title + u". "_s + error.advice).trimmed();
        detail = error.detail;
    }
    if (!report.candidates.isEmpty()) {
        QStringList ids;
        for (const EditableObject &object : report.candidates)
            ids.append(untrustedLine(object.ref.id, 60));
        text = QString(text + u'\n' + ids.join(u", "_s));
    }
    m_top->tell(outcomeTone(report.outcome.word), changeOutcomeTitle(report), text, detail);
    m_differences->showDifferences(m_spec, report.unmet);
    m_cancel->setFocus();
    fitHeight(); // the form is gone
}

/// What the dialog filled in by itself is nobody's work.
bool EditorDialog::hasUnsentInput() const
{
    return m_wasEdited && (m_step == Filling || m_step == Reviewing) && m_form && m_form->isDirty();
}

void EditorDialog::reject()
{
    if (hasUnsentInput())
        askToDiscard();
    else
        ConsoleDialog::reject();
}

void EditorDialog::askToDiscard()
{
    auto *question = newDiscardQuestion(tr("Discard what was typed?"),
                                        tr("What was typed is not stored anywhere else."),
                                        tr("&Discard input"), tr("&Keep editing"), this);
    connect(question, &QDialog::accepted, this, [this] { done(Rejected); });
    question->open();
}

} // namespace console
