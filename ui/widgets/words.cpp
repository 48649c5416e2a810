#include "ui/widgets/words.h"

#include "ui/presentation/metrics.h"

namespace console {

QLabel *plainLabel(const QString &text, TextRank rank, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    QFont font = label->font();
    if (rank == TextRank::Title)
        font.setPointSizeF(font.pointSizeF() * metrics::titleText);
    if (rank == TextRank::Title || rank == TextRank::Heading)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setProperty("muted", rank == TextRank::Muted);
    return label;
}

QLabel *selectableLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = plainLabel(text, TextRank::Body, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    return label;
}

void nameWidget(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

} // namespace console
