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

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace console
