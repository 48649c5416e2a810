#include "ui/widgets/text.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace console {

namespace {

struct Rank
{
    double factor;
    QFont::Weight weight;
};

constexpr Rank ranks[]{{metrics::displayText, QFont::DemiBold},
                       {metrics::titleText, QFont::DemiBold},
                       {metrics::headingText, QFont::DemiBold},
                       {1.0, QFont::Normal},
                       {metrics::smallText, QFont::Normal}};

constexpr const char *buttonProperties[]{nullptr, "primary", "danger", "quiet"};

} // namespace

QFont fontOf(TypeRank rank)
{
    const auto [factor, weight] = ranks[size_t(rank)];
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel *newLabel(const QString &text, TypeRank rank)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(rank));
    label->setAlignment(leadingSide() | Qt::AlignVCenter);
    return label;
}

QLabel *newMutedLabel(const QString &text, TypeRank rank)
{
    auto *label = newLabel(text, rank);
    label->setProperty("muted", true);
    return label;
}

QLabel *newWrappedLabel(const QString &text, TypeRank rank)
{
    auto *label = newLabel(text, rank);
    label->setWordWrap(true);
    giveSpaceRoom(*label);
    return label;
}

void giveSpaceRoom(QLabel &label)
{
    if (QGuiApplication::isRightToLeft())
        label.setContentsMargins(label.fontMetrics().horizontalAdvance(u' ') + 1, 0, 0, 0);
}

QPushButton *newButton(const QString &text, const QString &objectName, ButtonRank rank)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (const char *property = buttonProperties[size_t(rank)])
        button->setProperty(property, true);
    nameWidget(*button, objectName, text);
    return button;
}

QToolButton *newIconButton(const QIcon &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icon);
    button->setProperty("flat", true);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    nameWidget(*button, objectName, name);
    return button;
}

QHBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    // The widget takes what room there is, up to its maximum width.
    row->addStretch(1);
    row->addWidget(widget, 1000);
    row->addStretch(1);
    return row;
}

void nameWidget(QWidget &widget, const QString &objectName, const QString &accessibleName)
{
    widget.setObjectName(objectName);
    widget.setAccessibleName(QString(accessibleName).remove(u'&'));
}

} // namespace console
