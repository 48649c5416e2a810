#include "ui/widgets/spinner.h"

#include "ui/presentation/colours.h"

#include <QPainter>

namespace console {

namespace {

constexpr int side = 28;
constexpr int frame = 50; // milliseconds
constexpr int degreesAFrame = 18;

} // namespace

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Spinner::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(colours.border, 3));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colours.accentText, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_angle * 16, 90 * 16);
}

void Spinner::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle + degreesAFrame) % 360;
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    m_timer.start(frame, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace console
