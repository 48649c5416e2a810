#pragma once

#include "models/ports/platform.h"
#include "tests/support/eventlog.h"

#include <QQueue>

namespace console::testing {

/// What becomes of one request.
enum class Fate {
    Answered, ///< compare and set, and the answer arrives
    AppliedAnswerLost,
    LostNotApplied,
    Late, ///< no answer; executed when the test says so
    Never, ///< no answer and none to come: for ending the program meanwhile
    Error, ///< not executed; `error` is the answer
};

struct Turn
{
    Fate fate = Fate::Answered;
    ApiError error;
};

/// A platform's side of compare and set, with Preczn's answers (preczn.md §3.3).
class FakeCredentials : public CredentialRole
{
public:
    std::optional<CredentialSet> onFile;
    QQueue<Turn> turns; ///< one a request; then Answered
    EventLog *log = nullptr;
    int requests = 0;

    [[nodiscard]] ApiCall<CredentialReceipt> apply(const ChangePermit &, const ConnectorRef &target,
                                                   const CredentialSet &next,
                                                   const CredentialSet *existing) override
    {
        ++requests;
        if (log)
            log->add(QStringLiteral("send"));
        const Turn turn = turns.isEmpty() ? Turn{} : turns.dequeue();
        switch (turn.fate) {
        case Fate::Answered: return readyCall(execute(target, next, existing));
        case Fate::AppliedAnswerLost: (void)execute(target, next, existing); break;
        case Fate::LostNotApplied: break;
        case Fate::Late:
            m_late.push_back({target, next.clone(), existing ? std::optional(existing->clone())
                                                             : std::nullopt});
            break;
        case Fate::Never: return m_never.emplace_back().call();
        case Fate::Error: return readyCall<CredentialReceipt>(failure(turn.error));
        }
        ApiError lost = localError(ApiErrorKind::ConnectionLost);
        lost.wire = WireState::MaybeSent;
        return readyCall<CredentialReceipt>(failure(lost));
    }

    /// Executes the copies that were under way all the time.
    void deliverLate()
    {
        for (const auto &copy : std::exchange(m_late, {}))
            (void)execute(copy.target, copy.next, copy.existing ? &*copy.existing : nullptr);
    }

    [[nodiscard]] static ApiError answer(int status, ApiErrorKind kind,
                                         RefusalReason reason = RefusalReason::None)
    {
        ApiError error = localError(kind);
        error.httpStatus = status;
        error.reason = reason;
        error.wire = WireState::MaybeSent;
        return error;
    }

private:
    struct LateCopy
    {
        ConnectorRef target;
        CredentialSet next;
        std::optional<CredentialSet> existing;
    };

    Result<CredentialReceipt> execute(const ConnectorRef &target, const CredentialSet &next,
                                      const CredentialSet *existing)
    {
        if (existing && !onFile)
            return failure(answer(400, ApiErrorKind::Invalid));
        if (existing && !onFile->equals(*existing))
            return failure(answer(409, ApiErrorKind::Conflict, RefusalReason::ExistingMismatch));
        if (!existing && onFile)
            return failure(answer(400, ApiErrorKind::Invalid, RefusalReason::AlreadyExists));
        onFile = next.clone();
        CredentialReceipt receipt;
        receipt.merchant.id = target.merchantId;
        receipt.connector.id = target.connectorId;
        receipt.connector.rawStatus = QStringLiteral("Active");
        return receipt;
    }

    std::vector<LateCopy> m_late;
    std::vector<ApiPromise<CredentialReceipt>> m_never;
};

} // namespace console::testing
