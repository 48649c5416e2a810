#pragma once

#include "app/commandline.h"

namespace console {

/// "export", "list" or "accounts" if the arguments are a command without a window: the first word
/// that is not an option of the window decides. Else empty.
[[nodiscard]] QString headlessWord(const QStringList &arguments);

/// For arguments with a headlessWord(): the command, or what to print: its help (exit code 0) or a complaint (2). Pure.
[[nodiscard]] Command parseHeadless(const QStringList &arguments);

} // namespace console
