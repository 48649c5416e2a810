#pragma once

#include "tests/support/fakecredentials.h"

namespace console::testing {

/// A platform that shows its credentials, and takes any set without comparing (ixopay.md).
class FakeReading : public FakeCredentials
{
public:
    bool shows = true; ///< whether a reading shows every field
    QQueue<ApiError> readErrors; ///< one a reading; then an answer
    int readings = 0;

    [[nodiscard]] ProofManner proofManner() const override { return ProofManner::ReadAndCompare; }

    [[nodiscard]] ApiCall<InForce> inForce(const ConnectorRef &, const CredentialSet &next,
                                           const CredentialSet *previous) override
    {
        ++readings;
        if (log)
            log->add(QStringLiteral("read platform"));
        if (!readErrors.isEmpty())
            return readyCall<InForce>(failure(readErrors.dequeue()));
        if (!shows || !onFile)
            return readyCall<InForce>(InForce::NotShown);
        if (onFile->equals(next))
            return readyCall<InForce>(InForce::Next);
        return readyCall<InForce>(previous && onFile->equals(*previous) ? InForce::Previous
                                                                        : InForce::Neither);
    }

    [[nodiscard]] ApiCall<CredentialReceipt> apply(const ChangePermit &permit,
                                                   const ConnectorRef &target,
                                                   const CredentialSet &next,
                                                   const CredentialSet *) override
    {
        // Whatever is on file is replaced: to the fake's compare-and-set, itself by the next one.
        const auto before = onFile ? std::optional(onFile->clone()) : std::nullopt;
        return FakeCredentials::apply(permit, target, next, before ? &*before : nullptr);
    }
};

} // namespace console::testing
