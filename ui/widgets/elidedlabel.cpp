#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/line.h"

namespace console {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawLine(painter, contentsRect(), text(),
             QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask)
                 | Qt::AlignAbsolute);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // A tooltip guesses rich text: make it plain by escaping.
    setToolTip(cut ? text().toHtmlEscaped() : QString());
}

} // namespace console
