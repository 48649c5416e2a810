#include "ui/presentation/outcometexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace console {

namespace {

#define T(text) QT_TRANSLATE_NOOP("OutcomeTexts", text)

/// Sentences for a replacement, and for a first link where that differs (else nullptr).
struct WordText
{
    OutcomeWord word;
    Tone tone;
    const char *title;
    const char *meaning;
    const char *linkMeaning;
    const char *next;
    const char *linkNext;
};

constexpr std::array words{
    WordText{OutcomeWord::Draft, Tone::Neutral, T("Draft"), T("Nothing is stored and nothing was sent."), nullptr,
             T("Enter the new credential."), nullptr},
    WordText{OutcomeWord::Staged, Tone::Pending, T("Staged"),
             T("The new credential is in the keychain and was read back equal. It was not sent."),
             nullptr,
             T("Send it now, or discard it."), nullptr},
    WordText{OutcomeWord::Sending, Tone::Pending, T("Sending"),
             T("The change may be on its way to the platform. Which credential is in force is not "
               "known yet."),
             nullptr, T("Wait for the answer. Do not revoke the old key at the processor yet."),
             T("Wait for the answer.")},
    WordText{OutcomeWord::Confirmed, Tone::Success, T("Confirmed"),
             T("The new credential is in force."),
             T("The credential is linked and in force."),
             T("You may now revoke the old key at the processor."),
             T("Nothing more to do.")},
    WordText{OutcomeWord::Refused, Tone::Danger, T("Refused"),
             T("The platform refused, so nothing was changed. The credential that was on file is "
               "still in force."),
             T("The platform refused, so nothing was changed. No credential was linked."),
             T("Keep the old key: it is still needed. Correct what the platform names, then try "
               "again."),
             T("Correct what the platform names, then try again.")},
    WordText{OutcomeWord::Unknown, Tone::Warning, T("Unknown"),
             T("The change may have been sent, and no answer proves what became of it. It is not "
               "known which credential is in force."),
             T("The link may have been sent, and no answer proves what became of it. The credential may or "
               "may not be on file."),
             T("Do not revoke the old key at the processor yet. Check again to find out which "
               "credential is in force."),
             T("Check again to find out whether the credential is on file. If nothing is, that "
               "links it.")},
    WordText{OutcomeWord::OldSeen, Tone::Warning, T("Old seen"),
             T("A check proved that the old credential was in force at that time. A late copy of "
               "the change may still take effect."),
             nullptr,
             T("Do not revoke the old key at the processor yet. Check again in a few minutes."),
             nullptr},
    WordText{OutcomeWord::Foreign, Tone::Warning, T("Foreign"),
             T("Neither the old nor the new credential matched what is on file. Somebody else "
               "may have changed it."),
             T("Credentials are on file that are not the ones you gave. Somebody else may have set "
               "them."),
             T("Do not revoke any key at the processor yet. Find out who changed this connection, "
               "then check again."),
             nullptr},
    WordText{OutcomeWord::NotSent, Tone::Danger, T("Not sent"),
             T("Not one byte was sent to the platform, so nothing was changed there."), nullptr,
             T("Remove the cause named below, then try again."), nullptr},
};

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
               T("It cannot be enabled again through the API: ENABLED → DISABLED is one way. Whoever "
                 "sends orders to it should know before you go on."),
               T("Disable for good"), T("The integration is disabled, for good.")},
    CommandRow{StatusCommand::Disconnect, T("Disconnect this integration?"),
               T("The record stays at the platform and can be re-activated later. The status is "
                 "what the platform has stored; it says nothing about the health of the "
                 "connection."),
               T("Disconnect"), T("The integration is disconnected. Its record stays.")},
    CommandRow{StatusCommand::Reactivate, T("Re-activate this integration?"),
               T("The stored status becomes active, with the settings that are on file. That says "
                 "nothing about whether the connection works."),
               T("Re-activate"),
               T("The stored status is active. Whether the connection works is another matter.")},
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
                   T("Not one byte was sent to the platform, so nothing was changed there."),
                   T("Remove the cause named below, then try again.")},
    StatusWordText{OutcomeWord::Unknown, T("Unknown"),
                   T("The command may have been sent, and no answer proves what became of it."),
                   T("Reload the integration in a moment, and look at its status before you try "
                     "again.")},
};

struct PhaseText
{
    RotationPhase phase;
    const char *text;
};

constexpr std::array phases{
    PhaseText{RotationPhase::Draft, T("Not started")},
    PhaseText{RotationPhase::Staging, T("Storing both credentials in the keychain and reading them back…")},
    PhaseText{RotationPhase::Sending, T("Sending the change once, and waiting for the answer…")},
    PhaseText{RotationPhase::WaitingToSend, T("The platform asked to wait. The change goes out then.")},
    PhaseText{RotationPhase::Checking, T("Checking which credential is in force…")},
    PhaseText{RotationPhase::Promoting, T("Confirmed. Bringing the keychain in line…")},
    PhaseText{RotationPhase::Settled, T("Finished")},
};

struct KeptRow
{
    KeptSecrets kept;
    const char *text;
    const char *firstLink; ///< the same where there was no credential before
};

constexpr std::array keptRows{
    KeptRow{KeptSecrets::None, "", ""},
    KeptRow{KeptSecrets::PendingBoth,
            T("The keychain keeps the old and the new credential until this is settled."),
            T("The keychain keeps the new credential until this is settled.")},
    KeptRow{KeptSecrets::Promoted,
            T("The keychain holds the new credential, and the old one as the previous."),
            T("The keychain holds the new credential.")},
    KeptRow{KeptSecrets::PendingPromotionFailed,
            T("The platform has the new credential, but the keychain refused to file it. Both "
              "stay in the keychain under this operation, and none is lost."),
            T("The platform has the new credential, but the keychain refused to file it. It stays "
              "in the keychain under this operation, and is not lost.")},
    KeptRow{KeptSecrets::PendingUnrecorded,
            T("The platform has the new credential, but the history file could not record it. Both "
              "stay in the keychain under this operation, and none is lost."),
            T("The platform has the new credential, but the history file could not record it. It "
              "stays in the keychain under this operation, and is not lost.")},
    KeptRow{KeptSecrets::Gone, T("The keychain no longer holds the credentials of this change."),
            T("The keychain no longer holds the credential of this change.")},
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
             T("The platform only allows this for custom orders integrations.")},
    BlockRow{CommandBlock::StatusUnknown,
             T("The platform sent no status, so the effect cannot be judged.")},
};

#undef T

QString say(const char *source)
{
    return source && *source ? QCoreApplication::translate("OutcomeTexts", source) : QString();
}

template<typename Rows, typename Member, typename Key>
const auto *rowFor(const Rows &rows, Member member, Key key)
{
    for (const auto &row : rows) {
        if (row.*member == key)
            return &row;
    }
    return static_cast<decltype(&rows[0])>(nullptr);
}

const WordText &textOf(OutcomeWord word)
{
    const auto *row = rowFor(words, &WordText::word, word);
    return row ? *row : textOf(OutcomeWord::Unknown);
}

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

QString outcomeTitle(OutcomeWord word)
{
    return say(textOf(word).title);
}

Tone outcomeTone(OutcomeWord word)
{
    return textOf(word).tone;
}

QString outcomeMeaning(const Outcome &outcome, bool firstLink)
{
    // After copies that were answered 429, "it was not sent" would be a lie.
    if (outcome.word == OutcomeWord::Staged && outcome.attempt > 0)
        return say("The new credential is in the keychain. The platform answered every copy sent "
                   "so far by asking to wait, without carrying it out.");
    const auto &text = textOf(outcome.word);
    return say(firstLink && text.linkMeaning ? text.linkMeaning : text.meaning);
}

QString outcomeNextStep(const Outcome &outcome, bool firstLink, KeptSecrets kept)
{
    if (kept == KeptSecrets::PendingPromotionFailed)
        return say("Unlock the keychain, then open this change again from Rotations.");
    if (kept == KeptSecrets::PendingUnrecorded)
        return say("Make sure that the history file can be written, then open this change again "
                   "from Rotations.");
    if (kept == KeptSecrets::Gone && outcome.word == OutcomeWord::Confirmed)
        return say("Keep your own copy of the new credential: the platform uses it, and this "
                   "console does not have it.");
    const auto &text = textOf(outcome.word);
    return say(firstLink && text.linkNext ? text.linkNext : text.next);
}

QString keptText(KeptSecrets kept, bool firstLink)
{
    const KeptRow *row = rowFor(keptRows, &KeptRow::kept, kept);
    return say(firstLink ? row->firstLink : row->text);
}

QString phaseText(RotationPhase phase)
{
    return say(rowFor(phases, &PhaseText::phase, phase)->text);
}

QString outcomeTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    return QCoreApplication::translate("OutcomeTexts", "%1 on %2")
        .arg(locale.toString(local.time(), QStringLiteral("HH:mm:ss")),
             locale.toString(local.date(), QStringLiteral("d MMMM yyyy")));
}

QString statusOutcomeTitle(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return outcomeTitle(OutcomeWord::Confirmed);
    return say(statusTextOf(report.outcome.word).title);
}

QString statusOutcomeMeaning(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return say(commandRow(report.command).done);
    return say(statusTextOf(report.outcome.word).meaning);
}

QString statusOutcomeNextStep(const StatusReport &report)
{
    if (report.outcome.word == OutcomeWord::Confirmed)
        return {};
    return say(statusTextOf(report.outcome.word).next);
}

CommandText commandText(StatusCommand command)
{
    const auto &row = commandRow(command);
    return {say(row.title), say(row.consequence), say(row.verb)};
}

QString blockText(CommandBlock block)
{
    return say(rowFor(blocks, &BlockRow::block, block)->text);
}

} // namespace console
