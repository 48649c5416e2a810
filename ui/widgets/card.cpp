#include "ui/widgets/card.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QVariant>

namespace console {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent), m_headingRow(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::small);
    if (!heading.isEmpty())
        m_headingRow->addWidget(newLabel(heading, TypeRank::Heading));
    m_headingRow->addStretch();
    m_headingRow->setSpacing(metrics::small);
    m_body->setSpacing(metrics::small);
    layout->addLayout(m_headingRow);
    layout->addLayout(m_body);
}

} // namespace console
