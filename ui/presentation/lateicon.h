#pragma once

#include <QIconEngine>

#include <functional>

namespace console {

/// Another icon that is made when it is first painted or measured: reading a picture loads every
/// picture format there is.
class LateIcon : public QIconEngine
{
public:
    explicit LateIcon(std::function<QIcon()> make);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    [[nodiscard]] const QIcon &icon();

    std::function<QIcon()> m_make;
    QIcon m_icon;
};

} // namespace console
