#include "ui/presentation/svgicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

/// Q_INIT_RESOURCE must stand outside every namespace, the unnamed one too.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Colouring = std::function<QColor(QIcon::Mode)>;

QByteArray svgText(const QString &name)
{
    initialiseIcons();
    QFile file(u":/console/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QString name, Colouring colour, Turns turns)
        : m_name(std::move(name)), m_colour(std::move(colour)), m_turns(turns)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = m_colour ? m_colour(mode) : QColor();
        const bool turned = isTurned();
        const QString key = u"console-"_s % m_name % u'-' % QString::number(colour.rgba()) % u'-'
            % QString::number(size.width()) % u'-' % QString::number(qRound(scale * 1000)) % u'-'
            % (turned ? u'1' : u'0');
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = rendered(size, colour, turned);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_colour, m_turns); }

private:
    [[nodiscard]] bool isTurned() const
    {
        return m_turns == Turns::WithTheLine && QGuiApplication::isRightToLeft();
    }

    [[nodiscard]] QPixmap rendered(const QSize &size, const QColor &colour, bool turned) const
    {
        QByteArray svg = svgText(m_name);
        if (colour.isValid())
            svg.replace("currentColor", colour.name().toLatin1());
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (turned)
            painter.setTransform(QTransform(-1, 0, 0, 1, size.width(), 0));
        QSvgRenderer(svg).render(&painter, QRectF({}, QSizeF(size)));
        return pixmap;
    }

    QString m_name;
    Colouring m_colour;
    Turns m_turns;
};

} // namespace

QIcon svgIcon(const QString &name, std::function<QColor(QIcon::Mode)> colour, Turns turns)
{
    return QIcon(new SvgIconEngine(name, std::move(colour), turns));
}

} // namespace console
