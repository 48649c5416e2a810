#include "models/domain/preferences.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array schemeWords{"system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
constexpr std::array languageWords{"system"_L1, "en"_L1, "de"_L1, "es"_L1};
constexpr std::array proxyWords{"none"_L1, "http"_L1, "socks5"_L1};

/// The first enumerator is what an unknown word means.
template<typename Enum, size_t N>
Enum fromWord(const std::array<QLatin1String, N> &words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
}

template<typename Duration>
void bound(Duration &value, PreferenceRange range)
{
    value = std::clamp(value, Duration(range.least), Duration(range.greatest));
}

} // namespace

Preferences withinRanges(Preferences preferences)
{
    bound(preferences.longestQuiet, quietRange);
    bound(preferences.longestTotal, totalRange);
    preferences.longestTotal = std::max(preferences.longestTotal, preferences.longestQuiet);
    bound(preferences.clipboardTime, clipboardRange);
    bound(preferences.lockTime, lockRange);
    bound(preferences.quarantine, quarantineRange);
    bound(preferences.updateInterval, updateRange);
    ProxyChoice &proxy = preferences.proxy;
    proxy.host = proxy.host.trimmed();
    proxy.port = std::clamp(proxy.port, portRange.least, portRange.greatest);
    if (proxy.host.isEmpty())
        proxy.kind = ProxyChoice::Kind::None;
    return preferences;
}

QLatin1String schemeWord(ColourScheme scheme)
{
    return schemeWords[size_t(scheme)];
}

ColourScheme schemeFromWord(QStringView word)
{
    return fromWord<ColourScheme>(schemeWords, word);
}

QLatin1String languageWord(LanguageChoice language)
{
    return languageWords[size_t(language)];
}

LanguageChoice languageFromWord(QStringView word)
{
    return fromWord<LanguageChoice>(languageWords, word);
}

QLatin1String proxyWord(ProxyChoice::Kind kind)
{
    return proxyWords[size_t(kind)];
}

ProxyChoice::Kind proxyFromWord(QStringView word)
{
    return fromWord<ProxyChoice::Kind>(proxyWords, word);
}

} // namespace console
