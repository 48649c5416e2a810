#include "ui/pages/loadstrip.h"

#include "ui/presentation/loadtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 3s;
constexpr auto longWait = 30s;
constexpr int barSteps = 1000;
constexpr int barWidth = 220;

std::chrono::milliseconds sinceStart(const LoadProgress &progress, const QDateTime &now)
{
    return std::chrono::milliseconds(progress.startedAt.msecsTo(now));
}

} // namespace

LoadStrip::LoadStrip(QWidget *parent)
    : QWidget(parent), m_spinner(new Spinner), m_text(newMutedLabel({})), m_bar(new QProgressBar),
      m_stop(newButton(tr("Stop reading"), u"stopReadingHere"_s, ButtonRank::Quiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::tight, metrics::large, metrics::tight);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_spinner);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    m_text->setObjectName(u"readingNow"_s);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    nameWidget(*m_bar, u"readingBar"_s, tr("Reading"));
    m_stop->setToolTip(tr("Stops at once. Rows that were read stay; the rest can be read later."));
    connect(m_stop, &QPushButton::clicked, this, &LoadStrip::stopRequested);
    hide();
}

void LoadStrip::setTitle(const QString &title)
{
    m_stop->setAccessibleName(tr("Stop reading, %1").arg(title));
}

void LoadStrip::showReadings(const QList<ScopedReading> &readings, const QDateTime &now)
{
    const ScopedReading *slowest = nullptr;
    for (const ScopedReading &reading : readings) {
        const bool counts = reading.progress.state == LoadState::Loading
            && sinceStart(reading.progress, now) >= quiet;
        if (counts && (!slowest || reading.progress.startedAt < slowest->progress.startedAt))
            slowest = &reading;
    }
    setVisible(slowest != nullptr);
    if (!slowest)
        return;
    const LoadProgress &progress = slowest->progress;
    m_text->setText(tr("Reading %1: %2")
                        .arg(untrustedLine(slowest->account.label, 60), loadPaceText(progress)));
    const auto expected = sinceStart(progress, now) + progress.remaining().value_or(0s);
    showLong(progress, expected >= longWait);
}

void LoadStrip::showLong(const LoadProgress &progress, bool isLong)
{
    const auto fraction = progress.fraction();
    m_spinner->setVisible(!isLong);
    m_bar->setVisible(isLong);
    m_stop->setVisible(isLong);
    m_bar->setRange(0, fraction ? barSteps : 0);
    m_bar->setValue(qRound(fraction.value_or(0) * barSteps));
}

} // namespace console
