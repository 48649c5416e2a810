#pragma once

#include <QCoreApplication>
#include <QString>

namespace console {

/// A sentence of the tables of outcome texts, translated; empty for none.
inline QString sayOutcome(const char *source)
{
    return source && *source ? QCoreApplication::translate("OutcomeTexts", source) : QString();
}

/// The first row whose `member` is `key`; null if there is none.
template<typename Rows, typename Member, typename Key>
const auto *rowFor(const Rows &rows, Member member, Key key)
{
    for (const auto &row : rows) {
        if (row.*member == key)
            return &row;
    }
    return static_cast<decltype(&rows[0])>(nullptr);
}

} // namespace console
