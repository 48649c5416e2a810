#pragma once

#include <QString>

namespace console {

/// A platform's raw status, normalised to the few classes that a table can colour and count.
/// The raw word is always shown beside it; the class never claims that a connection *works*.
enum class Lifecycle {
    Active, ///< switched on
    Pending, ///< somebody has to wait: queued, sent, underwriting
    ActionNeeded, ///< somebody has to act: requirements, RFI, unconfigured
    Failed, ///< rejected or error
    Off, ///< disabled, disconnected, archived, inactive
    Unknown, ///< no status, or a word that no document lists
};

[[nodiscard]] inline QLatin1String lifecycleWord(Lifecycle lifecycle)
{
    constexpr QLatin1String words[]{QLatin1String("Active"),        QLatin1String("Pending"),
                                    QLatin1String("Action needed"), QLatin1String("Failed"),
                                    QLatin1String("Off"),           QLatin1String("Unknown")};
    return words[static_cast<size_t>(lifecycle)];
}

} // namespace console
