#include "ui/presentation/exchangetexts.h"

#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExchangeTexts", text);
}

bool isInFlight(const Exchange &exchange)
{
    return exchange.retry == RetryVerdict::InFlight;
}

} // namespace

QString statusText(const Exchange &exchange)
{
    if (exchange.status > 0)
        return QString::number(exchange.status);
    return isInFlight(exchange) ? u"…"_s : tr("no reply");
}

QString sentText(const Exchange &exchange)
{
    if (isInFlight(exchange))
        return tr("on its way");
    if (exchange.wire == WireState::NotSent)
        return tr("not sent");
    // An answer proves it; without one, bytes may have left.
    return exchange.status > 0 ? tr("sent") : tr("may have been sent");
}

Look lookOf(RetryVerdict verdict)
{
    switch (verdict) {
    case RetryVerdict::InFlight:
        return {Glyph::Pending, Tone::Neutral, tr("waiting")};
    case RetryVerdict::Safe:
        return {Glyph::Success, Tone::Success, tr("safe")};
    case RetryVerdict::NotSafe:
        return {Glyph::Warning, Tone::Warning, tr("not safe")};
    case RetryVerdict::Unknown:
        return {Glyph::Unknown, Tone::Warning, tr("unknown")};
    }
    Q_UNREACHABLE();
}

QString copyText(const Exchange &exchange)
{
    QStringList parts{exchange.at.toUTC().toString(Qt::ISODateWithMs),
                      untrustedLine(exchange.accountLabel),
                      exchange.verb,
                      QString(exchange.host + exchange.path),
                      statusText(exchange),
                      tr("%1 ms").arg(exchange.took.count()),
                      sentText(exchange),
                      tr("retry: %1").arg(lookOf(exchange.retry).word)};
    if (!exchange.platformCode.isEmpty())
        parts.append(tr("code %1").arg(untrustedLine(exchange.platformCode)));
    if (exchange.trouble)
        parts.append(QString(kindWord(*exchange.trouble)));
    return parts.join(u'\t');
}

} // namespace console
