#pragma once

#include "app/headless/headlesscommand.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace console {

/// The window, on a profile or on the practice sandbox.
struct WindowCommand
{
    bool practice = false;
    QString profile; ///< directory; empty: the user's own
    bool measure = false; ///< and say at the end how long the event loop let people wait
};

/// The four platforms on loopback, without a window, until stopped.
struct SandboxServerCommand
{
    QStringList arguments; ///< what follows the word "sandbox"
};

/// Print something and end: help, version, or a complaint about the command line.
struct PrintCommand
{
    QString text;
    int exitCode = 0; ///< 2: usage; then the text goes to standard error
};

using Command = std::variant<WindowCommand, SandboxServerCommand, HeadlessCommand, PrintCommand>;

/// What the arguments (without the program's name) ask for. Pure, and needs no application object.
[[nodiscard]] Command parseCommandLine(const QStringList &arguments);

} // namespace console
