#include "ui/presentation/loadtexts.h"

#include "ui/presentation/isolated.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostGapsNamed = 2;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("LoadTexts", text, nullptr, n);
}

QString listWord(const LoadGap &gap)
{
    if (gap.list.isEmpty())
        return tr("rows");
    const QString word = untrustedLine(gap.list, 40);
    return tr(word.toUtf8().constData()); // "merchants" and the like have words of their own
}

QString rowsText(const LoadGap &gap)
{
    const QLocale locale;
    const QString first = locale.toString(gap.first);
    if (gap.last <= gap.first)
        return tr("row %1 of the %2").arg(first, listWord(gap));
    return tr("rows %1–%2 of the %3").arg(first, locale.toString(gap.last), listWord(gap));
}

QString gapText(const LoadGap &gap)
{
    if (gap.first > 0)
        return rowsText(gap);
    if (gap.owner.isEmpty())
        return tr("part of the %1").arg(listWord(gap));
    const QString owner = untrustedLine(gap.owner, 60);
    if (gap.owners <= 1)
        return tr("the %1 of %2").arg(listWord(gap), owner);
    return tr("the %1 of %2 and %3 more")
        .arg(listWord(gap), owner, QLocale().toString(gap.owners - 1));
}

QString leftText(std::chrono::seconds left)
{
    if (left < 60s)
        return tr("about %1 s left").arg(std::max<qint64>(1, left.count()));
    return tr("about %1 min left").arg((left.count() + 59) / 60);
}

} // namespace

QString loadCountText(const LoadProgress &progress)
{
    const QLocale locale;
    if (progress.total)
        return tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(*progress.total));
    if (progress.stepsKnown > 1)
        return tr("%1 of %2 lists")
            .arg(locale.toString(progress.stepsDone), locale.toString(progress.stepsKnown));
    return locale.toString(progress.done);
}

QString loadPaceText(const LoadProgress &progress)
{
    QStringList parts{loadCountText(progress)};
    if (const auto rate = progress.rate(); rate && *rate >= 1)
        parts.append(tr("%1 per second").arg(QLocale().toString(qRound64(*rate))));
    if (const auto left = progress.remaining())
        parts.append(leftText(*left));
    return dotted(parts);
}

QString gapsText(const QList<LoadGap> &gaps)
{
    QStringList parts;
    for (qsizetype i = 0; i < gaps.size() && i < mostGapsNamed; ++i)
        parts.append(gapText(gaps[i]));
    if (const auto more = gaps.size() - mostGapsNamed; more > 0)
        parts.append(tr("%1 more").arg(more));
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : tr("%1 and %2").arg(parts.join(u", "_s), last);
}

} // namespace console
