#include "ui/widgets/steplist.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/line.h"

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int disc = 23;

struct StepColours
{
    QColor fill;
    QColor line;
    QColor number;
    QColor text;
};

StepColours coloursOf(int step, int current, const Colours &colours)
{
    if (step == current)
        return {colours.accent, colours.accent, colours.onAccent, colours.text};
    if (step < current)
        return {colours.accentSoft, colours.accentSoft, colours.accentText, colours.text};
    return {Qt::transparent, colours.borderStrong, colours.muted, colours.muted};
}

} // namespace

StepList::StepList(QStringList steps, QWidget *parent)
    : QWidget(parent), m_steps(std::move(steps)), m_skipped(m_steps.size(), false)
{
    setObjectName(u"stepList"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepList::setStep(int step, const QString &name)
{
    m_steps[step] = name;
    updateGeometry();
    setCurrent(m_current);
}

void StepList::setSkipped(int step, bool skipped)
{
    m_skipped[step] = skipped;
    update();
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString &step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(step));
    return {widest + disc + metrics::small + metrics::medium, int(m_steps.size()) * rowHeight};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int shown = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_skipped.at(i))
            continue;
        const StepColours ink = coloursOf(i, m_current, colours);
        const QRect line(0, shown * rowHeight, width(), rowHeight);
        // Half a pixel within, where its outline is sharp, and at no edge of the widget.
        const QRectF circle = QRectF(mirrored(line, QRect(0, line.top() + 8, disc, disc)))
                                  .adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(ink.line);
        painter.setBrush(ink.fill);
        painter.drawEllipse(circle);
        QFont own = font();
        own.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(own);
        painter.setPen(ink.number);
        painter.drawText(circle, Qt::AlignCenter, i < m_current ? u"✓"_s : QString::number(shown + 1));
        painter.setPen(ink.text);
        const int indent = disc + metrics::small;
        drawLine(painter, mirrored(line, line.adjusted(indent, 0, 0, 0)), m_steps.at(i));
        ++shown;
    }
}

} // namespace console
