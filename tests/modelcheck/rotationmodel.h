#pragma once

#include "models/ports/journal.h"
#include "models/workflows/resolvertable.h"
#include "models/workflows/rotationtable.h"
#include "tests/modelcheck/platformmodel.h"

#include <set>

namespace console::testing {

/// Everything that matters at one moment: the platform, the network, the keychain, the journal, the
/// program's memory, and what happened so far as only an all-seeing judge can know it.
struct RotationModelState {
    PlatformModel platform;

    // The keychain.
    bool pending = false; ///< {new, old}
    Small<OnFile> current = OnFile::Nothing;
    Small<OnFile> previous = OnFile::Nothing;

    // The last row of the journal.
    bool journalled = false;
    Small<JournalStep> row = JournalStep::Intent;
    Small<OutcomeWord> rowWord = OutcomeWord::Draft;
    quint8 rowAttempt = 0;

    // The program's memory.
    Small<RotationState> state = RotationState::Draft;
    Small<RotationAction> due = RotationAction::Rest;
    Small<OutcomeWord> shown = OutcomeWord::Draft;
    Small<OutcomeWord> proven = OutcomeWord::Draft;
    bool probing = false;
    Small<ProbeStep> probe = ProbeStep::IsNewInForce; ///< the one to be asked next
    bool asked = false; ///< one was asked
    bool sentHere = false; ///< by this session, nobody having asked for a check since
    bool mayProbe = false; ///< a person agreed to probes in this session
    bool stored = false;
    bool gone = false; ///< the keychain was found to lack the pending secrets
    bool over = false; ///< nothing of the operation is shown or open any more
    quint8 copies = 0;

    // The judge's notes.
    bool firstLink = false;
    bool keptOld = false; ///< the old secret was in the keychain from the start
    bool knowsOld = true; ///< the console was told or knew the old secret at all
    bool excused = false; ///< a person gave secrets up knowingly, or the keychain lost its items
    bool unanswered = false; ///< a copy left and its answer was never heard
    bool resent = false; ///< a copy was sent after one without an answer
    bool misjudged = false; ///< "old seen" or "foreign" was said and was not so at that moment
    quint8 requests = 0;
    quint8 crashes = 0;
    quint8 foreignWrites = 0;
    quint8 troubles = 0; ///< of keychain or journal
    quint8 losses = 0; ///< the keychain was emptied by somebody else

    bool operator==(const RotationModelState &) const = default;
};

/// How far the model goes.
struct RotationModelBounds {
    int requests = 4; ///< copies and probes together
    int crashes = 1;
    int foreignWrites = 1;
    int troubles = 1;
    int losses = 1; ///< counts as a trouble too
    bool hiddenResend = false; ///< N1 left on
};

/// The console's rotation over the model platform. Decides by the program's own tables; what is
/// modelled here is only what the actions do to the world.
class RotationModel {
public:
    using State = RotationModelState;

    RotationModel(ProofManner manner, const RotationModelBounds &bounds)
        : m_manner(manner), m_bounds(bounds)
    {
    }

    [[nodiscard]] std::vector<State> beginnings() const;
    [[nodiscard]] std::vector<State> next(const State &state);

    /// The rules walked so far, by their place in rotationRules().
    [[nodiscard]] const std::set<size_t> &walked() const { return m_walked; }

private:
    void act(const State &state, std::vector<State> &all);
    void writeRow(const State &state, std::vector<State> &all);
    void useKeychain(const State &state, std::vector<State> &all);
    void reload(const State &state, std::vector<State> &all);
    void exchange(const State &state, std::vector<State> &all);
    void read(const State &state, std::vector<State> &all);
    void hear(const State &state, ProbeAnswer answer, std::vector<State> &all);
    void askTime(const State &state, std::vector<State> &all);
    void askPerson(const State &state, std::vector<State> &all);
    void die(const State &state, std::vector<State> &all);
    void dieSending(State dead, std::vector<State> &all);
    [[nodiscard]] State fed(State state, RotationEvent event);
    [[nodiscard]] State failed(State state);
    [[nodiscard]] State unrecorded(State state);
    [[nodiscard]] State answered(State state, Reply reply);
    [[nodiscard]] State probed(State state, ProbeAnswer answer);
    [[nodiscard]] State restarted(State state);
    [[nodiscard]] bool mayFail(const State &state) const;

    ProofManner m_manner;
    RotationModelBounds m_bounds;
    std::set<size_t> m_walked;
};

} // namespace console::testing
