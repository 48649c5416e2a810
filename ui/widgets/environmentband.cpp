#include "ui/widgets/environmentband.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandHeight = 28;

QString bandText(const EnvironmentScope &scope)
{
    if (scope.practice)
        return EnvironmentBand::tr("TEST · Practice sandbox: sample data on this computer, "
                                   "nothing here is real");
    if (scope.live && scope.test)
        return EnvironmentBand::tr("LIVE and TEST accounts shown · changes to LIVE accounts "
                                   "affect real payments");
    const QString where = scope.account.isEmpty() ? EnvironmentBand::tr("all accounts")
                                                  : untrustedLine(scope.account);
    if (scope.live)
        return EnvironmentBand::tr("LIVE · %1 · changes affect real payments").arg(where);
    return EnvironmentBand::tr("TEST · %1 · no real payments are affected").arg(where);
}

QString scopeWords(const EnvironmentScope &scope)
{
    if (scope.live && scope.test)
        return u"LIVE + TEST"_s;
    return environmentWord(scope.live ? Environment::Live : Environment::Test);
}

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QFrame(parent), m_icon(new Picture(metrics::iconSize)), m_text(newLabel({}, TypeRank::Small))
{
    setObjectName(u"environmentBand"_s);
    setFixedHeight(bandHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, 0, metrics::large, 0);
    layout->setSpacing(metrics::small);
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    m_text->setObjectName(u"environmentText"_s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addStretch();
    setVisible(false);
}

void EnvironmentBand::setScope(const EnvironmentScope &scope)
{
    m_scope = scope;
    const Look look = lookOf(scope.live ? Environment::Live : Environment::Test);
    const Ink ink = scope.live && !scope.test ? Ink::OnAccent : inkOf(look.tone);
    m_icon->setIcon(glyphIcon(look.glyph, ink));
    m_text->setText(bandText(scope));
    inkText();
    setVisible(scope.live || scope.test);
    update();
}

/// The style sheet of a new scheme replaces the palette of every label.
void EnvironmentBand::inkText()
{
    const Colours &colours = coloursFor(palette());
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText,
                   m_scope.live && !m_scope.test
                       ? colours.onLive
                       : colours.tone(m_scope.live ? Tone::Danger : Tone::Info).ink);
    m_text->setPalette(inked);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        inkText();
}

QString EnvironmentBand::text() const
{
    return m_text->text();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    if (m_scope.live && !m_scope.test) {
        painter.fillRect(rect(), colours.live);
        return;
    }
    const ToneColours &tone = colours.tone(m_scope.live ? Tone::Danger : Tone::Info);
    painter.fillRect(rect(), tone.soft);
    painter.setPen(tone.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

QString windowTitleFor(const EnvironmentScope &scope)
{
    const QString program = EnvironmentBand::tr("Merchant Console");
    if (!scope.live && !scope.test)
        return program;
    QString where = EnvironmentBand::tr("All accounts");
    if (!scope.account.isEmpty())
        where = untrustedLine(scope.account, 80);
    else if (scope.practice)
        where = EnvironmentBand::tr("Practice sandbox");
    return u"%1 – %2 [%3]"_s.arg(program, where, scopeWords(scope));
}

} // namespace console
