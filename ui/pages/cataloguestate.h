#pragma once

#include "models/domain/apierror.h"
#include "models/domain/platformkind.h"
#include "models/workflows/catalogueloader.h"

#include <QList>

namespace console {

/// What a catalogue page shows. Empty, no match, failed and not loaded are different things, each
/// with the action that helps (product.md).
enum class CatalogueState { NoAccount, NotLoaded, Loading, Empty, NoMatch, Failed, Rows };

/// One account in the page's scope and how its reading stands.
struct ScopedReading
{
    Account account;
    LoadProgress progress;
};

[[nodiscard]] CatalogueState stateOf(const QList<ScopedReading> &scope, int total, int shown);

/// "Preczn EU read 2 min ago · IXOPAY: reading, 1,200 of 98,412 · Paygentic failed".
[[nodiscard]] QString readingText(const QList<ScopedReading> &scope, const QDateTime &now);

} // namespace console
