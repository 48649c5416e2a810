#include "models/workflows/openchanges.h"

#include "models/ports/journal.h"

#include <algorithm>

namespace console {

namespace {

bool isDecided(const JournalEntry &last)
{
    return last.step == JournalStep::Kept || last.step == JournalStep::Forgetting;
}

/// Exports and accounts are this console's own.
bool isAtPlatform(OperationKind kind)
{
    return kind != OperationKind::Export && kind != OperationKind::AccountChange;
}

} // namespace

bool hasOpenChange(const Journal &journal, const AccountId &account)
{
    const auto open = journal.open();
    return open && std::any_of(open->begin(), open->end(), [&](const JournalEntry &last) {
        return last.account == account.value && isAtPlatform(last.kind) && !isDecided(last);
    });
}

} // namespace console
