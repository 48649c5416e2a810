#include "ui/widgets/targetband.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// LIVE filled and with a shape, TEST outlined: told apart without colour.
class EnvironmentBadge : public QWidget
{
public:
    EnvironmentBadge(Environment environment, QWidget *parent)
        : QWidget(parent), m_environment(environment)
    {
        QFont bold = font();
        bold.setWeight(QFont::Bold);
        setFont(bold);
        setToolTip(environmentText(environment));
        setObjectName(u"environmentBadge"_s);
        setAccessibleName(environmentWord(environment));
        setFixedSize(fontMetrics().horizontalAdvance(environmentWord(environment)) + 24,
                     fontMetrics().height() + 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursFor(palette());
        const bool live = m_environment == Environment::Live;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(live ? colours.live : colours.borderStrong);
        painter.setBrush(live ? QBrush(colours.live) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(live ? colours.onLive : colours.text);
        painter.drawText(rect(), Qt::AlignCenter, environmentWord(m_environment));
    }

private:
    Environment m_environment;
};

} // namespace

TargetBand::TargetBand(const QString &object, const QString &belongsTo, const Account &account,
                       QWidget *parent)
    : QFrame(parent), m_environment(account.environment)
{
    setObjectName(u"targetBand"_s);
    const QString platform = factsOf(account.platform).displayName;
    const QString where = tr("%1 · account %2").arg(platform, untrustedLine(account.label, 80));
    setAccessibleName(tr("%1, %2, %3").arg(object, where,
                                           environmentWord(account.environment)));
    auto *icon = new Picture(28, platformIcon(account.platform), this);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::hair);
    auto *title = plainLabel(object, TextRank::Heading, this);
    title->setObjectName(u"targetObject"_s);
    words->addWidget(title);
    if (!belongsTo.isEmpty())
        words->addWidget(plainLabel(belongsTo, TextRank::Body, this));
    auto *place = plainLabel(where, TextRank::Muted, this);
    place->setObjectName(u"targetPlace"_s);
    words->addWidget(place);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::medium);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(new EnvironmentBadge(account.environment, this), 0, Qt::AlignTop);
}

void TargetBand::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const bool live = m_environment == Environment::Live;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(live ? colours.tone(Tone::Danger).line : colours.border);
    painter.setBrush(live ? colours.tone(Tone::Danger).soft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
}

} // namespace console
