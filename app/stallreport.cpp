#include "app/stallreport.h"

#include <QFile>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16; ///< milliseconds

QString fixed(double number, int digits = 1)
{
    return QString::number(number, 'f', digits);
}

/// "VmRSS:   49380 kB" of the kernel's own words, as MB; 0 if it is not there.
double megabytesOf(const QByteArray &status, const QByteArray &name)
{
    const auto start = status.indexOf(name);
    if (start < 0)
        return 0;
    const auto end = status.indexOf("kB", start);
    return status.mid(start + name.size(), end - start - name.size()).trimmed().toDouble() / 1024;
}

} // namespace

void StallReport::add(const Stall &stall)
{
    ++m_turns;
    for (Limit &limit : m_limits)
        limit.count += stall.waited > limit.milliseconds;
    const auto place = std::find_if(m_worst.begin(), m_worst.end(), [&stall](const Stall &known) {
        return stall.waited > known.waited;
    });
    m_worst.insert(place, stall);
    if (m_worst.size() > mostNamed)
        m_worst.pop_back();
}

double StallReport::percentInFrame() const
{
    return m_turns ? 100.0 * (m_turns - m_limits.front().count) / m_turns : 100;
}

QString StallReport::text() const
{
    QString text = u"event loop: longest stall %1 ms; %2 % of %3 turns within %4 ms\n"_s.arg(
        fixed(longest()), fixed(percentInFrame(), 2), QString::number(m_turns), fixed(frame, 0));
    QStringList counts;
    for (const Limit &limit : m_limits)
        counts.append(u"%1 over %2 ms"_s.arg(limit.count).arg(limit.milliseconds));
    text += u"stalls: "_s + counts.join(u", "_s) + u'\n';
    for (const Stall &stall : m_worst) {
        if (stall.waited > frame)
            text += u"  after %1 s: %2 ms, %3 of them computing\n"_s.arg(
                fixed(stall.begin, 2), fixed(stall.waited), fixed(stall.computing));
    }
    return text;
}

QString memoryText()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    return u"memory: %1 MB resident, %2 MB at most\n"_s.arg(fixed(megabytesOf(status, "VmRSS:")),
                                                            fixed(megabytesOf(status, "VmHWM:")));
}

} // namespace console
