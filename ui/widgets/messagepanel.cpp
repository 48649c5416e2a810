#include "ui/widgets/messagepanel.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/hanging.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonPadding = 6; // and border

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Success: return Glyph::Success;
    case Tone::Pending: return Glyph::Pending;
    case Tone::Warning: return Glyph::Warning;
    case Tone::Danger: return Glyph::Error;
    case Tone::Neutral:
    case Tone::Info: return Glyph::Info;
    }
    return Glyph::Info;
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent),
      m_icon(new Picture(18, {}, this)),
      m_title(plainLabel({}, TextRank::Heading, this)),
      m_text(plainLabel({}, TextRank::Body, this)),
      m_detail(selectableLabel({}, tr("The platform's own words"), this)),
      m_copy(new QPushButton(tr("Copy details"), this))
{
    setObjectName(u"messagePanel"_s);
    m_title->setObjectName(u"messageTitle"_s);
    m_text->setObjectName(u"messageText"_s);
    m_detail->setObjectName(u"messageDetail"_s);
    nameWidget(m_copy, u"copyDetail"_s, tr("Copy details"));
    m_copy->setProperty("quiet", true);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &MessagePanel::copyDetail);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setHorizontalSpacing(metrics::small);
    layout->setVerticalSpacing(metrics::tight);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_detail, 2, 1);
    layout->addItem(new HangingItem(m_copy), 3, 1);
    layout->setColumnStretch(1, 1);
    clear();
}

void MessagePanel::tell(Tone tone, const QString &title, const QString &text, const QString &detail)
{
    m_tone = tone;
    m_icon->setIcon(glyphIcon(glyphOf(tone), inkOf(tone)));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    placeIcon();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_copy->setVisible(!detail.isEmpty());
    // Its padding shows only under the mouse: below its words is as much as above the title.
    const int below = detail.isEmpty() ? metrics::medium : metrics::medium - buttonPadding;
    layout()->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, below);
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessagePanel::addButtons(QLayout *buttons)
{
    static_cast<QGridLayout *>(layout())->addLayout(buttons, 4, 1);
}

/// Beside the first line: a row that is empty but for the icon would be a gap above the text.
void MessagePanel::placeIcon()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_icon);
    grid->addWidget(m_icon, m_title->text().isEmpty() ? 1 : 0, 0, Qt::AlignTop);
}

void MessagePanel::complain(const QString &problem)
{
    if (problem.isEmpty())
        clear();
    else
        tell(Tone::Danger, problem, {});
}

void MessagePanel::showError(const ErrorText &error)
{
    const QString text = QString(error.meaning + u' ' + error.advice).trimmed();
    tell(Tone::Danger, error.title, text, error.detail);
}

void MessagePanel::clear()
{
    setVisible(false);
    for (auto *label : {m_title, m_text, m_detail})
        label->clear();
}

QString MessagePanel::text() const
{
    return QStringList{m_title->text(), m_text->text(), m_detail->text()}.join(u'\n').trimmed();
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = coloursFor(palette()).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::smallRadius,
                            metrics::smallRadius);
}

void MessagePanel::copyDetail()
{
    QApplication::clipboard()->setText(m_detail->text());
}

} // namespace console
