#pragma once

#include "models/ports/clock.h"
#include "models/ports/journal.h"

namespace console {

/// Writes the rows of one operation: what is the same in all of them is said once.
class OperationRecorder
{
public:
    /// `facts` carries operation, kind, account, object and tags; step, word, time are set per row.
    OperationRecorder(Journal &journal, const Clock &clock, JournalEntry facts);

    [[nodiscard]] const JournalEntry &facts() const { return m_facts; }
    void setKind(OperationKind kind) { m_facts.kind = kind; }
    void setObjectId(const QString &id) { m_facts.objectId = id; } ///< once a new object has one
    void setTags(const QString &oldTag, const QString &newTag);

    /// True if the row is durable. Otherwise error() says why.
    [[nodiscard]] bool write(JournalStep step, OutcomeWord word, int attempt, const QString &detail);

    [[nodiscard]] const ApiError &error() const { return m_error; }

private:
    Journal &m_journal;
    const Clock &m_clock;
    JournalEntry m_facts;
    ApiError m_error;
};

/// The detail of a Kept row whose credentials stay until somebody has them forgotten.
inline constexpr QLatin1String setAside{"set aside"};

/// Whether such a change may put credentials into the keychain that are not a rotation's.
[[nodiscard]] bool mayStage(OperationKind kind);

/// Whether a platform may use what was sent. Such credentials are never removed unasked.
[[nodiscard]] bool mayBeInForce(OutcomeWord word);

/// Operations of these kinds that an earlier run did not finish, and that nothing can go on with:
/// what was never sent is closed as not sent, the rest as unknown. What may be in force is kept.
void closeLeftovers(Journal &journal, const Clock &clock, const QList<OperationKind> &kinds);

/// The user's name on this machine, for the journal.
[[nodiscard]] QString currentActor();

/// A short account of an error for the journal: "409 conflict", "timed-out". Never server text,
/// which could echo what was sent.
[[nodiscard]] QString journalDetail(const ApiError &error);

} // namespace console
