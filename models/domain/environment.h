#pragma once

#include <QString>

namespace console {

/// Whether real money moves. A word, a colour and an icon in the UI, never a colour alone.
enum class Environment { Test, Live };

/// "TEST" or "LIVE": the same word in the window, in files and on the command line.
[[nodiscard]] inline QLatin1String environmentWord(Environment environment)
{
    return environment == Environment::Live ? QLatin1String("LIVE") : QLatin1String("TEST");
}

} // namespace console
