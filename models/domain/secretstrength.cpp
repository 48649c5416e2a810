#include "models/domain/secretstrength.h"

#include <array>
#include <cmath>
#include <string_view>

namespace console {

namespace {

constexpr double fairBits = 50;
constexpr double strongBits = 80;

using namespace std::string_view_literals;

constexpr std::array words{"password"sv, "passwort"sv, "passwd"sv,  "secret"sv,   "welcome"sv,
                           "letmein"sv,  "changeme"sv, "qwerty"sv,  "qwertz"sv,   "admin"sv,
                           "merchant"sv, "default"sv,  "contrasena"sv, "geheim"sv, "12345678"sv,
                           "123456"sv,   "1234"sv,     "login"sv,   "test"sv,     "user"sv};

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

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// How many characters from `at` on are a word that every list of guesses begins with.
qsizetype wordAt(QByteArrayView text, qsizetype at)
{
    for (const std::string_view word : words) {
        size_t same = 0;
        while (same < word.size() && at + qsizetype(same) < text.size()
               && lower(text[at + qsizetype(same)]) == word[same])
            ++same;
        if (same == word.size())
            return qsizetype(same);
    }
    return 0;
}

/// Without what the known words add: each is as good as one character.
qsizetype lengthToGuess(QByteArrayView text)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); ++length)
        at += std::max<qsizetype>(1, wordAt(text, at));
    return length;
}

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
    const auto length = double(std::min<qsizetype>(lengthToGuess(secret.expose()), 3 * distinct));
    const double bits = letters > 0 ? length * std::log2(letters) : 0;
    return bits < fairBits ? SecretStrength::Weak
        : bits < strongBits ? SecretStrength::Fair : SecretStrength::Strong;
}

} // namespace console
