#include "ui/widgets/barbutton.h"

#include "ui/presentation/metrics.h"

namespace console {

BarButton::BarButton(const QString &text, QWidget *parent) : QPushButton(text, parent), m_words(text)
{
    // The style leaves four pixels between the two, whatever the style sheet says.
    setIconSize(QSize(metrics::iconSize + metrics::tight, metrics::iconSize));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own never shrinks
}

/// The same with and without words: a layout that hears of another wish would go round in circles.
QSize BarButton::sizeHint() const
{
    if (!text().isEmpty())
        m_full = QPushButton::sizeHint();
    return m_full;
}

QSize BarButton::minimumSizeHint() const
{
    return {iconSize().width() + 2 * metrics::medium, sizeHint().height()};
}

void BarButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    setText(width() < sizeHint().width() ? QString() : m_words);
}

} // namespace console
