#include "ui/presentation/outcometexts.h"

#include "ui/presentation/textrows.h"

#include <array>

namespace console {

namespace {

#define T(text) QT_TRANSLATE_NOOP("OutcomeTexts", text)

struct CommandRow
{
    StatusCommand command;
    const char *title;
    const char *consequence;
    const char *verb;
    const char *done;
};

constexpr std::array commands{
    CommandRow{StatusCommand::Disable, T("Disable this integration for good?"),
               T("It cannot be enabled again through the API: ENABLED → DISABLED works in one "
                 "direction only. Whoever sends orders to it should know before you go on."),
               T("Disable for good"), T("The integration is disabled for good.")},
    CommandRow{StatusCommand::Disconnect, T("Disconnect this integration?"),
               T("The record stays at the platform and can be re-activated later. The status is "
                 "what the platform has stored; it says nothing about whether the "
                 "integration works."),
               T("Disconnect"), T("The integration is disconnected. Its record stays.")},
    CommandRow{StatusCommand::Reactivate, T("Re-activate this integration?"),
               T("The stored status becomes active, with the settings that are on file. That "
                 "says nothing about whether the integration works."),
               T("Re-activate"),
               T("The stored status is active. Whether the integration works is another matter.")},
};

struct StatusWordText
{
    OutcomeWord word;
    const char *title;
    const char *meaning;
    const char *next;
};

constexpr std::array statusWords{
    StatusWordText{OutcomeWord::Refused, T("Refused"),
                   T("The platform refused, so nothing was changed."),
                   T("Correct what the platform names, then try again.")},
    StatusWordText{OutcomeWord::NotSent, T("Not sent"),
                   T("Not one byte of this change was sent to the platform, so nothing was changed there."),
                   T("Remove the cause named below, then try again.")},
    StatusWordText{OutcomeWord::Unknown, T("Unknown"),
                   T("The command may have been sent, and no answer came that shows what happened."),
                   T("Reload the integration in a moment, and look at its status before you try "
                     "again.")},
};

struct BlockRow
{
    CommandBlock block;
    const char *text;
};

constexpr std::array blocks{
    BlockRow{CommandBlock::None, ""},
    BlockRow{CommandBlock::AlreadyThere, T("It already has this status.")},
    BlockRow{CommandBlock::TypeNotSupported,
             T("The platform allows this for CUSTOM_ORDERS integrations only.")},
    BlockRow{CommandBlock::StatusUnknown,
             T("The platform sent no status, so the effect cannot be judged.")},
};

#undef T

const StatusWordText &statusTextOf(OutcomeWord word)
{
    const auto *row = rowFor(statusWords, &StatusWordText::word, word);
    return row ? *row : statusTextOf(OutcomeWord::Unknown);
}

const CommandRow &commandRow(StatusCommand command)
{
    return *rowFor(commands, &CommandRow::command, command);
}

} // namespace

QString statusOutcomeTitle(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return outcomeTitle(OutcomeWord::Confirmed);
    return sayOutcome(statusTextOf(report.outcome.word).title);
}

QString statusOutcomeMeaning(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return sayOutcome(commandRow(report.command).done);
    return sayOutcome(statusTextOf(report.outcome.word).meaning);
}

QString statusOutcomeNextStep(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return {};
    return sayOutcome(statusTextOf(report.outcome.word).next);
}

CommandText commandText(StatusCommand command)
{
    const auto &row = commandRow(command);
    return {sayOutcome(row.title), sayOutcome(row.consequence), sayOutcome(row.verb)};
}

QString blockText(CommandBlock block)
{
    return sayOutcome(rowFor(blocks, &BlockRow::block, block)->text);
}

} // namespace console
