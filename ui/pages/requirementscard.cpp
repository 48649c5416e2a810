#include "ui/pages/requirementscard.h"

#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/text.h"

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
    : AskedCard(parts, std::move(account), tr("Requirements"),
                newButton(tr("Load what is missing"), u"loadRequirements"_s), parent),
      m_merchantId(std::move(merchantId)), m_processor(std::move(processor))
{
}

void RequirementsCard::ask(Platform &platform)
{
    if (!platform.requirements())
        return;
    m_call = platform.requirements()->requirements(m_merchantId);
    m_call.then(this, [this](const Result<QList<Requirement>> &result) { take(result); });
}

void RequirementsCard::take(const Result<QList<Requirement>> &result)
{
    noteAnswer();
    if (!result)
        return sayError(result.error());
    QStringList texts;
    for (const Requirement &requirement : *result) {
        if (m_processor.isEmpty() || requirement.processor == m_processor)
            texts.append(requirementText(requirement));
    }
    say(texts.isEmpty() ? tr("The platform names nothing that is missing.") : texts.join(u"\n\n"_s),
        texts.isEmpty());
}

} // namespace console
