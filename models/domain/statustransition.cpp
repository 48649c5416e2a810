#include "models/domain/statustransition.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct CommandRule
{
    PlatformKind platform;
    StatusCommand command;
    ChangeKind change;
    QLatin1String onlyType; ///< empty: every type
    QLatin1String result;
    QLatin1String word;
};

constexpr std::array rules{
    CommandRule{PlatformKind::ChargebackStop, StatusCommand::Disable, ChangeKind::OneWay,
                "CUSTOM_ORDERS"_L1, "DISABLED"_L1, "disable"_L1},
    CommandRule{PlatformKind::Paygentic, StatusCommand::Disconnect, ChangeKind::Ordinary, ""_L1,
                "disconnected"_L1, "disconnect"_L1},
    CommandRule{PlatformKind::Paygentic, StatusCommand::Reactivate, ChangeKind::Ordinary, ""_L1,
                "active"_L1, "reactivate"_L1},
};

const CommandRule &ruleOf(StatusCommand command)
{
    return rules[static_cast<size_t>(command)];
}

CommandBlock blockFor(const CommandRule &rule, const Integration &integration)
{
    if (!rule.onlyType.isEmpty() && integration.type != rule.onlyType)
        return CommandBlock::TypeNotSupported;
    if (integration.rawStatus.isEmpty())
        return CommandBlock::StatusUnknown;
    if (integration.rawStatus == rule.result)
        return CommandBlock::AlreadyThere;
    return CommandBlock::None;
}

} // namespace

QList<CommandOffer> commandsFor(PlatformKind platform, const Integration &integration)
{
    QList<CommandOffer> offers;
    for (const auto &rule : rules) {
        if (rule.platform == platform)
            offers.append({rule.command, rule.change, blockFor(rule, integration)});
    }
    return offers;
}

QLatin1String statusAfter(StatusCommand command)
{
    return ruleOf(command).result;
}

QLatin1String commandWord(StatusCommand command)
{
    return ruleOf(command).word;
}

} // namespace console
