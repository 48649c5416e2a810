#pragma once

#include "models/domain/account.h"
#include "models/workflows/exportoptions.h"

#include <QString>

#include <optional>

namespace console {

/// What the program can do without a window.
enum class HeadlessVerb { Export, List, AccountsList, AccountsAdd, AccountsTest, AccountsRemove };

struct HeadlessCommand
{
    HeadlessVerb verb = HeadlessVerb::Export;
    QString profile; ///< directory; empty: the user's own
    bool practice = false; ///< on the practice sandbox, with a profile that is thrown away
    QString account; ///< a label or an id, or "all"
    QString filter; ///< words, as in the window's search field
    ExportRequest request; ///< kind, format, columns, file; "-" is the standard output

    /// accounts add: what was given of the new account.
    Account draft;
    std::optional<Environment> environment;
    std::optional<ProtectionLevel> protection;
};

} // namespace console
