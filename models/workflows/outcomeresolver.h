#pragma once

#include "models/workflows/operationrecorder.h"
#include "models/workflows/resolvertable.h"
#include "models/workflows/storedsecrets.h"

#include <QObject>

#include <functional>

namespace console {

/// Sends one request of a rotation: {next, existing}. Bound to account, permit and target.
using SendCredentials = std::function<void(const CredentialSet &next, const CredentialSet *existing,
                                           std::function<void(Result<CredentialReceipt>)> answer)>;

/// Reads which of the two is in force.
using ReadCredentials = std::function<void(const CredentialSet &next, const CredentialSet *previous,
                                           std::function<void(Result<InForce>)> answer)>;

/// What the probes showed.
struct ProbeReport
{
    ProbeVerdict verdict = ProbeVerdict::NothingProven;
    std::optional<CredentialReceipt> receipt; ///< only with ProvenNew
    std::optional<ApiError> error; ///< the answer, or the trouble, that ended it
    Evidence how = Evidence::Nothing;
};

/// Asks the platform what is in force, probe by probe (resolvertable.h). A probe may be a write at
/// the platform, so each is journalled before it is sent, and its answer before the next.
class OutcomeResolver : public QObject
{
    Q_OBJECT

public:
    OutcomeResolver(OperationRecorder &recorder, SendCredentials send, ReadCredentials read,
                    QObject *parent = nullptr);

    /// `pending` must live until `finished`, which is called once.
    void run(ProbeStep first, const PendingSecrets &pending, int copies,
             std::function<void(ProbeReport)> finished);

private:
    void ask(ProbeStep step);
    void take(ProbeStep step, ProbeAnswer answer, const QString &shown, ProbeReport found);
    void stop(ProbeVerdict verdict, std::optional<ApiError> error);

    OperationRecorder &m_recorder;
    SendCredentials m_send;
    ReadCredentials m_read;
    const PendingSecrets *m_pending = nullptr;
    int m_copies = 0;
    bool m_asked = false; ///< a probe may have left this machine
    std::function<void(ProbeReport)> m_finished;
};

} // namespace console
