#include "ui/pages/askedcard.h"

#include "models/ports/platformregistry.h"
#include "ui/presentation/errortexts.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

AskedCard::AskedCard(const ConsoleParts &parts, AccountId account, const QString &heading,
                     QPushButton *ask, QWidget *parent)
    : Card(heading, parent), m_parts(parts), m_account(std::move(account)), m_ask(ask)
{
    body()->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &AskedCard::begin);
}

void AskedCard::begin()
{
    Platform *platform = m_parts.platforms.platform(m_account);
    if (!platform)
        return;
    m_ask->setEnabled(false);
    say(tr("Reading…"), true);
    ask(*platform);
}

void AskedCard::noteAnswer()
{
    m_ask->setEnabled(true);
    m_ask->setText(tr("Look again"));
}

void AskedCard::say(const QString &text, bool muted)
{
    auto *label = newWrappedLabel(text);
    label->setProperty("muted", muted);
    label->setObjectName(u"askedText"_s);
    setContent(label);
}

void AskedCard::sayError(const ApiError &error)
{
    Platform *platform = m_parts.platforms.platform(m_account);
    say(errorParagraph(error, platform ? std::optional(platform->account().platform)
                                       : std::nullopt),
        false);
}

void AskedCard::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    body()->insertWidget(0, content);
}

} // namespace console
