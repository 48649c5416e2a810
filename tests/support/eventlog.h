#pragma once

#include <QStringList>

namespace console::testing {

/// What happened across several fakes, in the order it happened.
struct EventLog
{
    QStringList lines;

    void add(const QString &line) { lines.append(line); }
    [[nodiscard]] qsizetype at(const QString &line) const { return lines.indexOf(line); }
    [[nodiscard]] qsizetype count(const QString &start) const
    {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const QString &line) { return line.startsWith(start); });
    }
};

} // namespace console::testing
