#pragma once

#include "models/workflows/rotationdesk.h"

#include <functional>

class QWidget;

namespace console {

class ConfirmDialog;
struct ConsoleParts;

/// "Bobby's Burgers · midCon_4fT9x2": whose connector, and which.
[[nodiscard]] QString ownerLine(const ConnectorRef &target);

/// Shows above the question which connection it is about.
void nameTarget(ConfirmDialog &question, const Account &account, const ConnectorRef &target);

/// Asks for the name, typed, before a change that nobody can prove is closed. Accepting closes it.
[[nodiscard]] ConfirmDialog *newClosingQuestion(ConsoleParts &parts, const OpenRotation &rotation,
                                                QWidget *parent,
                                                std::function<void(const ApiError &)> failed);

/// Asks before kept secrets are removed from the keychain. Accepting removes them.
[[nodiscard]] ConfirmDialog *newForgettingQuestion(ConsoleParts &parts, const OpenRotation &rotation,
                                                   QWidget *parent,
                                                   std::function<void(const ApiError &)> failed);

} // namespace console
