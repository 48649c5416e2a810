#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

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
    const QString line = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    style()->drawItemText(&painter, contentsRect(), int(side), palette(), isEnabled(), line,
                          foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // A tooltip guesses rich text: make it plain by escaping.
    setToolTip(cut ? text().toHtmlEscaped() : QString());
}

} // namespace console
