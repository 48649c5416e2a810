#include "ui/dialogs/rotation/newstep.h"

#include "models/domain/validation.h"
#include "ui/forms/credentialform.h"
#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString introduction(const QString &processor)
{
    const ProcessorSpec &spec = processorSpec(processor);
    if (spec.processor.isEmpty())
        return NewStep::tr("The fields of %1 are not documented. Fill in those that it uses.")
            .arg(processor.isEmpty() ? NewStep::tr("this processor") : untrustedLine(processor, 60));
    if (spec.isPartOfObject)
        return NewStep::tr("Fill in what is to change; everything else is sent back as it was "
                           "read. Spaces are not accepted.");
    if (!spec.fieldsAreCertain)
        return NewStep::tr("It is not certain which fields %1 needs; the platform will say if one is "
                           "missing.")
            .arg(spec.processor);
    return NewStep::tr("As issued by %1. Spaces are not accepted.").arg(spec.processor);
}

} // namespace

NewStep::NewStep(const QString &shape, QWidget *parent)
    : QWidget(parent),
      m_processor(shape),
      m_form(new CredentialForm(shape, CredentialForm::Purpose::New, this)),
      m_title(plainLabel(tr("The new credential"), TextRank::Title, this)),
      m_introduction(plainLabel(introduction(shape), TextRank::Muted, this)),
      m_problem(new MessagePanel(this))
{
    setObjectName(u"newStep"_s);
    m_problem->setObjectName(u"newProblem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addSpacing(metrics::tight);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_form, &CredentialForm::changed, this, [this] { m_problem->clear(); });
}

void NewStep::showPrevious(const StoredCredential &previous)
{
    m_previous = true;
    m_form->hide();
    m_title->setText(tr("The previous credential"));
    m_introduction->setText(
        previous.present
            ? tr("The previous one, as the console keeps it, will be sent again: fingerprint %1. "
                 "It is not shown, and nobody has to type it.")
                  .arg(previous.fingerprint.isEmpty() ? tr("not known") : previous.fingerprint)
            : tr("This console keeps no previous credential of this connector."));
}

bool NewStep::validate(const CurrentCredential &current)
{
    if (m_previous)
        return true;
    const auto issues = validateCredentials(m_processor, m_form->credentials(),
                                            std::get_if<CredentialSet>(&current));
    m_problem->complain(m_form->showIssues(issues));
    if (!issues.isEmpty())
        m_form->focusFirstProblem();
    return issues.isEmpty();
}

void NewStep::showFieldErrors(const QList<FieldError> &errors)
{
    m_form->showFieldErrors(errors);
    m_form->focusFirstProblem();
}

} // namespace console
