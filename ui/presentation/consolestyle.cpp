#include "ui/presentation/consolestyle.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/isolated.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int directions = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
constexpr double inset = 4;
constexpr double ring = 2;

void paintRing(QPainter &painter, const QWidget &button, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), ring, ring);
    painter.restore();
}

/// Qt puts the caret and Latin words at the left, and words under them in grey at the right.
void alignField(QLineEdit &field)
{
    const bool isLatin = field.property("latin").toBool();
    if (QGuiApplication::isRightToLeft())
        field.setAlignment((isLatin ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                           | Qt::AlignVCenter);
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) {}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box && !qobject_cast<QStyledItemDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new QStyledItemDelegate(box));
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        alignField(*field);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const bool isButton = qobject_cast<const QAbstractButton *>(widget);
    if (element != PE_FrameFocusRect || !isButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Colours &colours = coloursFor(QGuiApplication::palette());
    if (widget->property("primary").toBool())
        paintRing(*painter, *widget, colours.onAccent);
    else if (widget->property("danger").toBool())
        paintRing(*painter, *widget, colours.onLive);
}

void ConsoleStyle::drawItemText(QPainter *painter, const QRect &room, int flags,
                                const QPalette &palette, bool enabled, const QString &text,
                                QPalette::ColorRole role) const
{
    if ((flags & Qt::TextWordWrap) && QGuiApplication::isRightToLeft())
        flags |= Qt::TextDontClip;
    if (QGuiApplication::isRightToLeft() && readsRightToLeft(text))
        flags = (flags & ~directions) | Qt::TextForceRightToLeft;
    QProxyStyle::drawItemText(painter, room, flags, palette, enabled, text, role);
}

} // namespace console
