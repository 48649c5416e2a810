#pragma once

#include <QIcon>
#include <QWidget>

namespace console {

/// A decoration: an icon painted afresh for every scheme and pixel ratio, which a pixmap in a label
/// would not be. Says nothing to screen readers; the words beside it do.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(int size, const QIcon &icon = {}, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace console
