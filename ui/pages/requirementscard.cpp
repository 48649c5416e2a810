#include "ui/pages/requirementscard.h"

#include "models/ports/platformregistry.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString requirementText(const Requirement &requirement)
{
    const QString status = untrustedLine(requirement.rawStatus, 60);
    QString processor = untrustedLine(requirement.processor, 60);
    if (!status.isEmpty())
        processor = RequirementsCard::tr("%1 (%2)").arg(processor, status);
    if (requirement.missing.isEmpty())
        return RequirementsCard::tr("%1: nothing is missing").arg(processor);
    QStringList paths;
    for (const QString &path : requirement.missing)
        paths.append(u"•  "_s + untrustedLine(path, 120));
    return RequirementsCard::tr("%1 still needs:").arg(processor) + u'\n' + paths.join(u'\n');
}

} // namespace

RequirementsCard::RequirementsCard(const ConsoleParts &parts, AccountId account, QString merchantId,
                                   QString processor, QWidget *parent)
    : Card(tr("Requirements"), parent), m_parts(parts), m_account(std::move(account)),
      m_merchantId(std::move(merchantId)), m_processor(std::move(processor)),
      m_load(newButton(tr("Load what is missing"), u"loadRequirements"_s))
{
    body()->addWidget(m_load, 0, Qt::AlignLeft);
    connect(m_load, &QPushButton::clicked, this, &RequirementsCard::load);
}

void RequirementsCard::load()
{
    Platform *platform = m_parts.platforms.platform(m_account);
    if (!platform || !platform->requirements())
        return;
    m_load->setEnabled(false);
    say(tr("Reading…"), true);
    m_call = platform->requirements()->requirements(m_merchantId);
    m_call.then(this, [this](const Result<QList<Requirement>> &result) { take(result); });
}

void RequirementsCard::take(const Result<QList<Requirement>> &result)
{
    m_load->setEnabled(true);
    m_load->setText(tr("Look again"));
    if (!result)
        return say(errorParagraph(result.error(), m_parts.platforms.platform(m_account)
                                       ? std::optional(m_parts.platforms.platform(m_account)->account().platform)
                                       : std::nullopt),
                   false);
    QStringList texts;
    for (const Requirement &requirement : *result) {
        if (m_processor.isEmpty() || requirement.processor == m_processor)
            texts.append(requirementText(requirement));
    }
    say(texts.isEmpty() ? tr("The platform names nothing that is missing.") : texts.join(u"\n\n"_s),
        texts.isEmpty());
}

void RequirementsCard::say(const QString &text, bool muted)
{
    delete m_content;
    auto *label = newWrappedLabel(text);
    label->setProperty("muted", muted);
    label->setObjectName(u"requirementsText"_s);
    m_content = label;
    body()->insertWidget(0, label);
}

} // namespace console
