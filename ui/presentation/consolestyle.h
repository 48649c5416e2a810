#pragma once

#include <QProxyStyle>

namespace console {

/// Fusion, but for the focus: the style sheet outlines everything that takes it, and what is filled
/// with a strong colour has its ring inside, where the fill is the only neighbour.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    using QProxyStyle::polish;
    /// The list of a combo box follows the style sheet only if its items are painted as in other
    /// lists. In a window from right to left a line edit begins at the right, but for those with
    /// the property "latin": IDs, addresses and keys.
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// Wrapped lines from right to left may reach into their margin: see giveSpaceRoom().
    /// And a sentence that begins with a Latin name reads as the window does.
    void drawItemText(QPainter *painter, const QRect &room, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole role) const override;
};

} // namespace console
