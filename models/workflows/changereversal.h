#pragma once

#include "models/workflows/objectchange.h"

namespace console {

/// The change that would put back what a confirmed change did.
struct Reversal
{
    ObjectRef target; ///< as it is now
    EditOffer offer;
    QString name; ///< of a rename: the one to go back to
};

/// Only where undo is real (product.md): a connector that was enabled or disabled, an object that
/// was renamed. A reversal is a change like any other, with its own review, consent and journal.
[[nodiscard]] std::optional<Reversal> reversalOf(const ChangeReport &report);

} // namespace console
