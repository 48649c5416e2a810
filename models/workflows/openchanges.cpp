#include "models/workflows/openchanges.h"

#include "models/ports/journal.h"

#include <algorithm>

namespace console {

namespace {

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
        return last.account == account.value && isAtPlatform(last.kind) && !isKeeping(last.step);
    });
}

} // namespace console
