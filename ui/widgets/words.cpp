#include "ui/widgets/words.h"

#include "ui/widgets/mirrored.h"
#include "ui/widgets/text.h"

#include <QLocale>

namespace console {

QLabel *plainLabel(const QString &text, TextRank rank, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setAlignment(leadingSide() | Qt::AlignVCenter);
    if (rank == TextRank::Title)
        label->setFont(fontOf(TypeRank::Title));
    else if (rank == TextRank::Heading)
        label->setFont(fontOf(TypeRank::Heading));
    label->setProperty("muted", rank == TextRank::Muted);
    giveSpaceRoom(*label);
    return label;
}

QLabel *selectableLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = plainLabel(text, TextRank::Body, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setProperty("selectable", true);
    label->setIndent(0); // its frame, where the focus shows, would make it half a letter
    return label;
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

void nameWidget(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

} // namespace console
