#pragma once

#include "models/workflows/rotationrunner.h"

namespace console {

/// Where an operation goes on whose last row is `last`. Absent for a closed one, and for operations
/// that are no rotations, but for edits that keep the credentials they sent. A Sending row is a
/// crash in the middle: Unknown, whatever really happened.
[[nodiscard]] std::optional<RestoredRotation> recovered(const JournalEntry &last);

/// True if the journal must be told that this operation is Unknown now.
[[nodiscard]] bool wasInterrupted(const JournalEntry &last);

/// The connector of a row, and back.
[[nodiscard]] ConnectorRef connectorOf(const JournalEntry &entry);
[[nodiscard]] JournalEntry rotationFacts(const Account &account, const ConnectorRef &target,
                                         const QString &operation);

/// The account of a row, as far as the row knows it: for when the account itself is gone.
[[nodiscard]] Account accountOf(const JournalEntry &entry);

} // namespace console
