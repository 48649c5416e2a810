#pragma once

#include "models/workflows/credentialrotation.h"
#include "models/workflows/statuschange.h"
#include "ui/presentation/colours.h"

#include <QString>

namespace console {

/// The fixed words of safety.md §1, the same for people: "Confirmed", "Old seen", …
[[nodiscard]] QString outcomeTitle(OutcomeWord word);

/// The tone that goes with a word; the word is always there too.
[[nodiscard]] Tone outcomeTone(OutcomeWord word);

/// What is known about a credential change: which credential is in force, and how that is known.
/// `inMemory`: the secrets are in the memory of this session, not in the keychain. `kept`: where
/// they are gone, nothing is said to be in either.
[[nodiscard]] QString outcomeMeaning(const Outcome &outcome, bool firstLink, bool inMemory = false,
                                     KeptSecrets kept = KeptSecrets::None);

/// What the person should do now. `kept` decides what is said about the keychain.
[[nodiscard]] QString outcomeNextStep(const Outcome &outcome, bool firstLink, KeptSecrets kept);

/// What the keychain holds now; empty if nothing of this change is in it.
[[nodiscard]] QString keptText(KeptSecrets kept, bool newOnly, bool inMemory = false);

/// How the outcome is known; empty where it is not, or where its cause says so.
[[nodiscard]] QString howKnownText(const Outcome &outcome, bool firstLink = false);

/// What is going on, in words.
[[nodiscard]] QString phaseText(RotationPhase phase, bool inMemory = false);

/// "14:02:11 on 3 May 2026": local time, to the second.
[[nodiscard]] QString outcomeTime(const QDateTime &at);

/// The same three for status commands.
[[nodiscard]] QString statusOutcomeTitle(const StatusReport &report);
[[nodiscard]] QString statusOutcomeMeaning(const StatusReport &report);
[[nodiscard]] QString statusOutcomeNextStep(const StatusReport &report);

/// What asking for a command means, before it is sent.
struct CommandText
{
    QString title; ///< "Disable this integration for good?"
    QString consequence; ///< what the person does not know yet
    QString verb; ///< the button's word: "Disable for good"
};

[[nodiscard]] CommandText commandText(StatusCommand command);

/// Why a command is not offered; empty if it is.
[[nodiscard]] QString blockText(CommandBlock block);

} // namespace console
