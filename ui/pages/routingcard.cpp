#include "ui/pages/routingcard.h"

#include "models/domain/jsonlayout.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 200'000; ///< of a document; the rest is cut and said to be
constexpr int mostLines = 24; ///< before the text scrolls

} // namespace

RoutingCard::RoutingCard(const ConsoleParts &parts, AccountId account, QString connectorId,
                         QWidget *parent)
    : AskedCard(parts, std::move(account), tr("Routing rules"),
                newButton(tr("Load the routing rules"), u"loadRouting"_s), parent),
      m_connectorId(std::move(connectorId))
{
}

void RoutingCard::ask(Platform &platform)
{
    if (!platform.routings())
        return;
    m_call = platform.routings()->routing(m_connectorId);
    m_call.then(this, [this](const Result<FieldValue> &document) { take(document); });
}

void RoutingCard::take(const Result<FieldValue> &document)
{
    noteAnswer();
    if (!document)
        return sayError(document.error());
    auto *text = new QPlainTextEdit;
    nameWidget(*text, u"routingDocument"_s, tr("Routing rules, as the platform delivers them"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const SecretBuffer layout = indentedJson(document->json());
    text->setPlainText(untrustedText(QString::fromUtf8(layout.expose()), mostCharacters));
    const int lines = qMin(text->blockCount(), mostLines) + 1;
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing()
                         + 2 * int(text->document()->documentMargin()) + 2 * text->frameWidth());
    setContent(text);
}

} // namespace console
