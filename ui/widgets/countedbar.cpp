#include "ui/widgets/countedbar.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace console {

CountedBar::CountedBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_count(newMutedLabel({}))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    setTotal(0);
}

void CountedBar::setTotal(int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    follow();
}

void CountedBar::setValue(int value)
{
    m_bar->setValue(value);
    follow();
}

void CountedBar::follow()
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(qMax(0, m_bar->value())),
                                        locale.toString(m_bar->maximum())));
}

} // namespace console
