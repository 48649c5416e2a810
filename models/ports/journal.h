#pragma once

#include "models/domain/outcome.h"
#include "models/domain/platformkind.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace console {

/// What a journalled operation is about.
enum class OperationKind {
    RotateCredential,
    LinkCredential,
    StatusCommand,
    Export,
    AccountChange,
    CreateObject,
    EditObject,
};

/// A step of an operation, in the order of safety.md §2.
enum class JournalStep {
    Intent,
    Staged,
    Sending,
    Result,
    Probe, ///< a resolving write or reading, and what it showed
    Kept, ///< the previous secret stays until the time in `detail`, or what was sent until forgotten
    Forgetting, ///< what was kept is about to be removed from the keychain
    Closed,
};

/// One row. Carries no secret: only tags made with a key that lives in the keychain.
struct JournalEntry
{
    qint64 sequence = 0; ///< given by the journal, ascending
    QString operation; ///< the operation's id, a UUID without braces
    OperationKind kind = OperationKind::RotateCredential;
    JournalStep step = JournalStep::Intent;
    OutcomeWord word = OutcomeWord::Draft; ///< what may be said after this step
    QDateTime at; ///< UTC
    QString actor; ///< the user's name on this machine
    QString account; ///< AccountId::value
    QString accountLabel;
    PlatformKind platform = PlatformKind::Preczn;
    Environment environment = Environment::Test;
    QString merchantId;
    QString merchantName;
    QString objectId; ///< connector or integration
    QString objectName;
    QString objectType;
    int attempt = 0;
    QString detail; ///< what was done or answered, without secrets: "409 conflict", "disable"
    QString oldTag; ///< fingerprint of the secret before, if one is known
    QString newTag;

    bool operator==(const JournalEntry &) const = default;
};

/// The durable record of every change. When append() succeeds, the row survives a power cut.
/// A change whose row cannot be written must not be sent.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Why changes are off, if they are: JournalUnavailable with the reason.
    [[nodiscard]] virtual Result<void> health() const = 0;

    /// Returns the sequence given. JournalUnavailable: disk full, read-only, locked, damaged.
    [[nodiscard]] virtual Result<qint64> append(const JournalEntry &entry) = 0;

    /// The newest `limit` rows, newest first.
    [[nodiscard]] virtual Result<QList<JournalEntry>> latest(int limit) const = 0;

    /// Every row of one operation, oldest first.
    [[nodiscard]] virtual Result<QList<JournalEntry>> operation(const QString &id) const = 0;

    /// The last row of every operation that has no Closed row, oldest first.
    [[nodiscard]] virtual Result<QList<JournalEntry>> open() const = 0;
};

/// "rotate-credential", …: stable words of the stored form.
[[nodiscard]] QLatin1String operationWord(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationFromWord(QStringView word);
[[nodiscard]] QLatin1String stepWord(JournalStep step);

/// After such a row nothing happens at a platform any more: secrets stay in the keychain, or are
/// about to be removed from it.
[[nodiscard]] bool isKeeping(JournalStep step);
[[nodiscard]] std::optional<JournalStep> stepFromWord(QStringView word);

} // namespace console
