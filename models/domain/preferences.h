#pragma once

#include <QString>

#include <chrono>

namespace console {

/// Which colours the window has.
enum class ColourScheme {
    System, ///< as light or dark as the rest of the desktop
    Light,
    Dark,
    HighContrast, ///< black and white, in the desktop's direction
};

enum class LanguageChoice { System, English, German, Spanish };

/// No proxy unless one is named here: the system's never sees a key (N4).
struct ProxyChoice
{
    enum class Kind { None, Http, Socks5 };

    Kind kind = Kind::None;
    QString host;
    int port = 8080;
    bool operator==(const ProxyChoice &) const = default;
};

/// What a person may choose about the program. Plain facts, never a secret.
struct Preferences
{
    ColourScheme scheme = ColourScheme::System;
    LanguageChoice language = LanguageChoice::System;
    std::chrono::seconds longestQuiet{30}; ///< without a byte, then a request has timed out
    std::chrono::seconds longestTotal{60};
    ProxyChoice proxy;
    std::chrono::seconds clipboardTime{10}; ///< until a copied secret is cleared
    std::chrono::minutes lockTime{10}; ///< without a key or click; 15 at most (safety.md §7)
    std::chrono::hours quarantine{24}; ///< how long an old secret is kept
    std::chrono::minutes updateInterval{0}; ///< between readings; 0: only when asked
    bool operator==(const Preferences &) const = default;
};

/// A least and a greatest value, both allowed.
struct PreferenceRange
{
    int least;
    int greatest;
};

inline constexpr PreferenceRange quietRange{5, 120}; ///< seconds
inline constexpr PreferenceRange totalRange{10, 300}; ///< seconds
inline constexpr PreferenceRange clipboardRange{5, 60}; ///< seconds
inline constexpr PreferenceRange lockRange{1, 15}; ///< minutes
inline constexpr PreferenceRange quarantineRange{1, 720}; ///< hours
inline constexpr PreferenceRange updateRange{0, 240}; ///< minutes
inline constexpr PreferenceRange portRange{1, 65535};

/// The same with every number moved into its range, and no proxy where no host is named.
[[nodiscard]] Preferences withinRanges(Preferences preferences);

/// Stable words for files, in the order of the enumerators.
[[nodiscard]] QLatin1String schemeWord(ColourScheme scheme);
[[nodiscard]] ColourScheme schemeFromWord(QStringView word); ///< System for an unknown word
[[nodiscard]] QLatin1String languageWord(LanguageChoice language);
[[nodiscard]] LanguageChoice languageFromWord(QStringView word);
[[nodiscard]] QLatin1String proxyWord(ProxyChoice::Kind kind);
[[nodiscard]] ProxyChoice::Kind proxyFromWord(QStringView word);

} // namespace console
