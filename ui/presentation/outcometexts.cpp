#include "ui/presentation/outcometexts.h"

#include "ui/presentation/ages.h"
#include "ui/presentation/textrows.h"

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
             T("The change may have been sent, and no answer came that shows what happened. It is not "
               "known which credential is in force."),
             T("The link may have been sent, and no answer came that shows what happened. The credential "
               "may or may not be on file."),
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
             T("Do not revoke any key at the processor yet. Find out who changed this connector, "
               "then check again."),
             nullptr},
    WordText{OutcomeWord::NotSent, Tone::Danger, T("Not sent"),
             T("Not one byte of this change was sent to the platform, so nothing was changed there."),
             nullptr,
             T("Remove the cause named below, then try again."), nullptr},
};

struct PhaseText
{
    RotationPhase phase;
    const char *text;
    const char *inMemory = nullptr; ///< where it differs
};

constexpr std::array phases{
    PhaseText{RotationPhase::Draft, T("Not started")},
    PhaseText{RotationPhase::Staging, T("Storing the credentials of this change in the keychain and reading them back…"),
              T("Keeping the credentials of this change in memory, for this session only…")},
    PhaseText{RotationPhase::Sending, T("Sending the change once, and waiting for the answer…")},
    PhaseText{RotationPhase::WaitingToSend, T("The platform asked to wait. The change is sent "
                                              "after that.")},
    PhaseText{RotationPhase::Checking, T("Checking which credential is in force…")},
    PhaseText{RotationPhase::Promoting, T("Confirmed. Updating the keychain…"),
              T("Confirmed. Filing the credentials in memory…")},
    PhaseText{RotationPhase::Closing, T("Recording it and tidying up…")},
    PhaseText{RotationPhase::Settled, T("Finished")},
};

/// Where the secrets are decides the words: one set for the keychain, one for memory alone.
struct KeptRow
{
    KeptSecrets kept;
    const char *text;
    const char *newOnly; ///< the same where the one before is not known here, or there was none
    const char *inMemory;
};

constexpr std::array keptRows{
    KeptRow{KeptSecrets::None, "", "", ""},
    KeptRow{KeptSecrets::PendingBoth,
            T("The keychain keeps the old and the new credential until this is settled."),
            T("The keychain keeps the new credential until this is settled."),
            T("The credentials of this change are in the memory of this session only. They are "
              "gone when you quit, so settle this first.")},
    KeptRow{KeptSecrets::Promoted,
            T("The keychain holds the new credential, and the old one as the previous."),
            T("The keychain holds the new credential."),
            T("The new credential, and the old one as the previous, are in the memory of this "
              "session only. They are gone when you quit.")},
    KeptRow{KeptSecrets::CurrentOnly, T("The keychain holds the new credential."),
            T("The keychain holds the new credential."),
            T("The new credential is in the memory of this session only. It is gone when you "
              "quit.")},
    KeptRow{KeptSecrets::PendingPromotionFailed,
            T("The platform has the new credential, but the keychain refused to file it. Both "
              "stay in the keychain under this operation, and neither is lost."),
            T("The platform has the new credential, but the keychain refused to file it. It stays "
              "in the keychain under this operation, and is not lost."),
            T("The platform has the new credential, but it could not be filed. It is in the memory "
              "of this session only, and gone when you quit.")},
    KeptRow{KeptSecrets::PendingUnrecorded,
            T("The platform has the new credential, but the activity history could not record "
              "it. Both stay in the keychain under this operation, and neither is lost."),
            T("The platform has the new credential, but the activity history could not record "
              "it. It stays in the keychain under this operation, and is not lost."),
            T("The platform has the new credential, but the activity history could not record "
              "it. It is in the memory of this session only, and gone when you quit.")},
    KeptRow{KeptSecrets::SetAside,
            T("The keychain keeps the old and the new credential until someone removes them "
              "under Rotations."),
            T("The keychain keeps the new credential until someone removes it under "
              "Rotations."),
            T("The credentials of this change are in the memory of this session only. They are "
              "gone when you quit.")},
    KeptRow{KeptSecrets::Gone, T("The keychain no longer holds the credentials of this change."),
            T("The keychain no longer holds the credential of this change."),
            T("The credentials of this change are no longer in memory.")},
};

struct EvidenceRow
{
    Evidence how;
    const char *text;
};

constexpr std::array evidences{
    EvidenceRow{Evidence::Nothing, ""},
    EvidenceRow{Evidence::Answer,
                T("The platform answered with success, for this connector and this credential.")},
    EvidenceRow{Evidence::Record, T("The activity history of this computer has it, from an "
                                    "earlier session.")},
};

/// What a check learnt: what was offered or read, and the answer (models/workflows/resolvertable.cpp).
struct LearntRow
{
    OutcomeWord word;
    const char *offered;
    const char *read;
    const char *linkOffered = nullptr; ///< where it differs
};

constexpr std::array learnt{
    LearntRow{OutcomeWord::Confirmed,
              T("A check offered the platform the new credential, and it accepted it."),
              T("The platform shows what is on file, and the console compared it: it is the new "
                "credential.")},
    LearntRow{OutcomeWord::OldSeen,
              T("A check offered the platform the old credential, and it accepted it."),
              T("The platform shows what is on file, and the console compared it: it is the old "
                "credential.")},
    LearntRow{OutcomeWord::Foreign,
              T("A check offered the platform the new and the old credential, and it answered "
                "that neither is the one on file."),
              T("The platform shows what is on file, and the console compared it: it is neither "
                "the new nor the old credential."),
              T("A check offered the platform the credential, and it answered that another one is "
                "on file.")},
};

const char *evidenceOf(const Outcome &outcome, bool firstLink)
{
    const auto *found = rowFor(learnt, &LearntRow::word, outcome.word);
    if (found && outcome.how == Evidence::Probe)
        return firstLink && found->linkOffered ? found->linkOffered : found->offered;
    if (found && outcome.how == Evidence::Reading)
        return found->read;
    const auto *row = rowFor(evidences, &EvidenceRow::how, outcome.how);
    return row ? row->text : "";
}

const WordText &textOf(OutcomeWord word)
{
    const auto *row = rowFor(words, &WordText::word, word);
    return row ? *row : textOf(OutcomeWord::Unknown);
}

} // namespace

QString outcomeTitle(OutcomeWord word)
{
    return sayOutcome(textOf(word).title);
}

Tone outcomeTone(OutcomeWord word)
{
    return textOf(word).tone;
}

QString outcomeMeaning(const Outcome &outcome, bool firstLink, bool inMemory, KeptSecrets kept)
{
    if (outcome.word == OutcomeWord::Staged && kept == KeptSecrets::Gone)
        return sayOutcome(outcome.attempt > 0
                              ? T("The platform answered every copy sent so far by asking to wait, "
                                  "without carrying it out.")
                              : T("The change was prepared, and nothing of it was sent."));
    // After copies that were answered 429, "it was not sent" would be a lie.
    if (outcome.word == OutcomeWord::Staged && outcome.attempt > 0)
        return sayOutcome(inMemory ? T("The new credential is in memory. The platform answered "
                                       "every copy sent so far by asking to wait, without carrying "
                                       "it out.")
                                   : T("The new credential is in the keychain. The platform "
                                       "answered every copy sent so far by asking to wait, without "
                                       "carrying it out."));
    if (outcome.word == OutcomeWord::Staged && inMemory)
        return sayOutcome(T("The new credential is in the memory of this session. It was not sent."));
    // Who found it out differs: a platform that compares, or the console that read what is on file.
    if (outcome.word == OutcomeWord::Refused && outcome.error
        && outcome.error->reason == RefusalReason::ExistingMismatch)
        return sayOutcome(T("The current credential you gave is not the one on file, so nothing was "
                            "changed. The credential that was on file is still in force."));
    const auto &text = textOf(outcome.word);
    return sayOutcome(firstLink && text.linkMeaning ? text.linkMeaning : text.meaning);
}

QString outcomeNextStep(const Outcome &outcome, bool firstLink, KeptSecrets kept)
{
    const bool confirmed = outcome.word == OutcomeWord::Confirmed;
    const bool proven = confirmed || outcome.word == OutcomeWord::Refused
        || outcome.word == OutcomeWord::NotSent;
    if (kept == KeptSecrets::PendingPromotionFailed)
        return sayOutcome(T("Unlock the keychain, then open this change again under Rotations."));
    if (kept == KeptSecrets::PendingUnrecorded)
        return sayOutcome(T("Make sure that the activity history can be written, then open this "
                            "change again under Rotations."));
    if (kept == KeptSecrets::Gone && confirmed)
        return sayOutcome(T("Keep your own copy of the new credential: the platform uses it, and "
                            "this console does not have it."));
    if (kept == KeptSecrets::Gone && outcome.word == OutcomeWord::Staged)
        return sayOutcome(T("Discard this change: without its credentials it cannot be sent. Then "
                            "begin a new one."));
    if (kept == KeptSecrets::Gone && !proven)
        return sayOutcome(T("Nothing can be checked any more without the credentials. Do not revoke "
                            "any key at the processor yet. Find out there which one is in use, give "
                            "this change up, and begin a new one if need be."));
    if (kept == KeptSecrets::SetAside && confirmed)
        return sayOutcome(
            T("The platform uses the new credential, but it is not certain that the "
              "keychain has it as this connector's. Keep a copy of your own before it "
              "is forgotten."));
    if (kept == KeptSecrets::SetAside)
        return sayOutcome(T("This change ended without proof. Do not revoke any key at the "
                            "processor before you know which one is in use. A new change to "
                            "this connector may begin."));
    const auto &text = textOf(outcome.word);
    return sayOutcome(firstLink && text.linkNext ? text.linkNext : text.next);
}

QString howKnownText(const Outcome &outcome, bool firstLink)
{
    if (outcome.word == OutcomeWord::Confirmed && outcome.how == Evidence::Nothing)
        return sayOutcome(rowFor(evidences, &EvidenceRow::how, Evidence::Record)->text);
    if (outcome.word == OutcomeWord::Refused || outcome.word == OutcomeWord::NotSent)
        return {}; // the cause beside it says how
    return sayOutcome(evidenceOf(outcome, firstLink));
}

QString keptText(KeptSecrets kept, bool newOnly, bool inMemory)
{
    const KeptRow *row = rowFor(keptRows, &KeptRow::kept, kept);
    return sayOutcome(inMemory ? row->inMemory : newOnly ? row->newOnly : row->text);
}

QString phaseText(RotationPhase phase, bool inMemory)
{
    const PhaseText *row = rowFor(phases, &PhaseText::phase, phase);
    return sayOutcome(inMemory && row->inMemory ? row->inMemory : row->text);
}

QString outcomeTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    return QCoreApplication::translate("OutcomeTexts", "%1 on %2")
        .arg(locale.toString(local.time(), QStringLiteral("HH:mm:ss")),
             dateText(local.date()));
}

#undef T

} // namespace console
