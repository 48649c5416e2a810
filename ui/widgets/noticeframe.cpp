#include "ui/widgets/noticeframe.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace console {

namespace {

Look lookOf(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Info:
        return {Glyph::Info, Tone::Info, {}};
    case NoticeLevel::Success:
        return {Glyph::Success, Tone::Success, {}};
    case NoticeLevel::Warning:
        return {Glyph::Warning, Tone::Warning, {}};
    case NoticeLevel::Error:
        return {Glyph::Error, Tone::Danger, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeFrame::NoticeFrame(NoticeLevel level, const QString &title, const QString &text,
                         QWidget *parent)
    : QFrame(parent), m_level(level), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(
        mirrored(QMargins(metrics::medium, metrics::small, metrics::small,
                          metrics::small)));
    m_layout->setSpacing(metrics::small);
    const Look look = lookOf(level);
    m_layout->addWidget(new Picture(20, glyphIcon(look.glyph, inkOf(look.tone))), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::hair);
    auto *heading = newWrappedLabel(title);
    heading->setFont(fontOf(TypeRank::Heading));
    texts->addWidget(heading);
    if (!text.isEmpty())
        texts->addWidget(newWrappedLabel(text));
    m_layout->addLayout(texts, 1);
}

void NoticeFrame::addButton(QWidget *button)
{
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
}

/// Where room is short, a layout would take it from wrapped text first, and cut lines in half.
void NoticeFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setMinimumHeight(m_layout->heightForWidth(event->size().width()));
}

void NoticeFrame::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = coloursFor(palette()).tone(lookOf(m_level).tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
}

} // namespace console
