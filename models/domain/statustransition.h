#pragma once

#include "models/domain/integration.h"
#include "models/domain/platformkind.h"
#include "models/domain/protection.h"

#include <QList>

namespace console {

/// What can be asked of an integration. The graph is real, not a toggle (product.md).
enum class StatusCommand {
    Disable, ///< ChargebackStop ENABLED → DISABLED: one way, CUSTOM_ORDERS only (seed 4)
    Disconnect, ///< Paygentic PATCH …/disconnect: keeps the row, can be undone by upsert
    Reactivate, ///< Paygentic upsert with status active (paygentic.md §1.2)
};

/// Why a command cannot be used here; None if it can.
enum class CommandBlock {
    None,
    AlreadyThere, ///< the integration has that status
    TypeNotSupported, ///< ChargebackStop: only CUSTOM_ORDERS can be disabled
    StatusUnknown, ///< the platform sent no status, so the effect cannot be judged
};

struct CommandOffer
{
    StatusCommand command;
    ChangeKind change; ///< OneWay asks for the name
    CommandBlock block = CommandBlock::None;
    bool operator==(const CommandOffer &) const = default;
};

/// Every command the platform knows, each with the reason why it is blocked. Empty for platforms
/// without integrations.
[[nodiscard]] QList<CommandOffer> commandsFor(PlatformKind platform, const Integration &integration);

/// The raw status that proves the command took effect when read back.
[[nodiscard]] QLatin1String statusAfter(StatusCommand command);

/// "disable", "disconnect", "reactivate": for the journal and the command line.
[[nodiscard]] QLatin1String commandWord(StatusCommand command);

} // namespace console
