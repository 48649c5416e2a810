#include "ui/dialogs/rotation/currentstep.h"

#include "ui/forms/credentialform.h"
#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

CurrentStep::CurrentStep(const QString &shape, QWidget *parent)
    : QWidget(parent),
      m_processor(shape),
      m_useStored(new QRadioButton(tr("&Use the one in the keychain"), this)),
      m_type(new QRadioButton(tr("&Type it instead"), this)),
      m_unknown(new QRadioButton(tr("I do not &have it"), this)),
      m_about(plainLabel({}, TextRank::Muted, this)),
      m_problem(new MessagePanel(this)),
      m_form(new CredentialForm(shape, CredentialForm::Purpose::Current, this))
{
    setObjectName(u"currentStep"_s);
    nameWidget(m_useStored, u"useStored"_s, tr("Use the one in the keychain"));
    nameWidget(m_type, u"typeCurrent"_s, tr("Type it instead"));
    nameWidget(m_unknown, u"unknownCurrent"_s, tr("I do not have it"));
    m_problem->setObjectName(u"currentProblem"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(plainLabel(tr("The current credential"), TextRank::Title, this));
    layout->addWidget(m_about);
    layout->addSpacing(metrics::tight);
    layout->addWidget(m_useStored, 0, Qt::AlignLeft);
    layout->addWidget(m_type, 0, Qt::AlignLeft);
    layout->addWidget(m_unknown, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_useStored, &QRadioButton::toggled, this, &CurrentStep::follow);
    connect(m_unknown, &QRadioButton::toggled, this, &CurrentStep::follow);
    connect(m_form, &CredentialForm::changed, this, [this] { m_problem->clear(); });
    connect(m_form, &CredentialForm::changed, this, &CurrentStep::changed);
    setStored({});
}

void CurrentStep::setStored(const StoredCredential &stored)
{
    m_about->setText(stored.present
                         ? storedText(stored)
                         : tr("This console has not stored it, so please enter it exactly as it is "
                              "on file. It proves that the right one is replaced."));
    m_useStored->setVisible(stored.present);
    const QString type = stored.present ? tr("&Type it instead") : tr("&Type it");
    m_type->setText(type);
    m_type->setAccessibleName(QString(type).remove(u'&'));
    m_type->setVisible(stored.present || m_unknownAllowed);
    m_unknown->setVisible(!stored.present && m_unknownAllowed);
    (stored.present ? m_useStored : m_type)->setChecked(true);
    follow();
}

void CurrentStep::chooseTyped()
{
    m_type->setChecked(true);
}

void CurrentStep::setUnknownAllowed(bool allowed)
{
    m_unknownAllowed = allowed;
    setStored({});
    if (allowed)
        m_about->setText(tr("This console has not stored it. The platform does not ask for it, but "
                            "without it the old one cannot be restored, and an unclear answer is "
                            "harder to resolve."));
}

bool CurrentStep::usesStored() const
{
    return m_useStored->isChecked();
}

CurrentCredential CurrentStep::current() const
{
    if (usesStored())
        return StoredCurrent{};
    if (m_unknown->isChecked())
        return UnknownCurrent{};
    return m_form->credentials();
}

bool CurrentStep::validate()
{
    if (usesStored() || m_unknown->isChecked())
        return true;
    const auto issues = validateCredentials(m_processor, m_form->credentials(), nullptr);
    m_problem->complain(m_form->showIssues(issues));
    if (!issues.isEmpty())
        m_form->focusFirstProblem();
    return issues.isEmpty();
}

void CurrentStep::follow()
{
    m_form->setVisible(m_type->isChecked());
    m_problem->clear();
    emit changed();
}

} // namespace console
