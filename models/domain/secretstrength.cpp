#include "models/domain/secretstrength.h"

#include <array>
#include <cmath>

namespace console {

namespace {

constexpr double fairBits = 50;
constexpr double strongBits = 80;

struct Alphabet
{
    bool (*contains)(unsigned char);
    int size;
};

constexpr std::array alphabets{
    Alphabet{[](unsigned char c) { return c >= '0' && c <= '9'; }, 10},
    Alphabet{[](unsigned char c) { return c >= 'a' && c <= 'z'; }, 26},
    Alphabet{[](unsigned char c) { return c >= 'A' && c <= 'Z'; }, 26},
    Alphabet{[](unsigned char c) { return c < '0' || (c > '9' && c < 'A') || (c > 'Z' && c < 'a')
                                          || c > 'z'; }, 32},
};

} // namespace

SecretStrength strengthOf(const SecretBuffer &secret)
{
    std::array<bool, 256> seen{};
    std::array<bool, alphabets.size()> used{};
    int distinct = 0;
    for (const char each : secret.expose()) {
        const auto c = static_cast<unsigned char>(each);
        distinct += !std::exchange(seen[c], true);
        for (size_t alphabet = 0; alphabet < alphabets.size(); ++alphabet)
            used[alphabet] = used[alphabet] || alphabets[alphabet].contains(c);
    }
    int letters = 0;
    for (size_t alphabet = 0; alphabet < alphabets.size(); ++alphabet)
        letters += used[alphabet] ? alphabets[alphabet].size : 0;
    // "aaaaaaaa" is no longer than "aa" to whoever guesses.
    const auto length = double(std::min<qsizetype>(secret.size(), 3 * distinct));
    const double bits = letters > 0 ? length * std::log2(letters) : 0;
    return bits < fairBits ? SecretStrength::Weak
        : bits < strongBits ? SecretStrength::Fair : SecretStrength::Strong;
}

} // namespace console
