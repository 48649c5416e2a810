#include "models/domain/secretmask.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

// The asterisk, and what is drawn like it or as a dot: • ● ∗.
constexpr std::array<QByteArrayView, 4> signs{"*", "\xE2\x80\xA2", "\xE2\x97\x8F", "\xE2\x88\x97"};
constexpr qsizetype shortestRun = 3;

/// How often `sign` stands at the start of `text`, one after the other.
qsizetype runOf(QByteArrayView sign, QByteArrayView text)
{
    qsizetype count = 0;
    while (text.startsWith(sign)) {
        text = text.sliced(sign.size());
        ++count;
    }
    return count;
}

bool hasRun(QByteArrayView sign, QByteArrayView text)
{
    for (qsizetype at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.size())) {
        const qsizetype run = runOf(sign, text.sliced(at));
        if (run >= shortestRun || run * sign.size() == text.size())
            return true;
    }
    return false;
}

} // namespace

bool isMasked(QByteArrayView secret)
{
    const bool crosses = secret.size() >= shortestRun
        && std::all_of(secret.begin(), secret.end(), [](char c) { return c == 'x' || c == 'X'; });
    return crosses || std::any_of(signs.begin(), signs.end(), [secret](QByteArrayView sign) {
               return hasRun(sign, secret);
           });
}

} // namespace console
