#pragma once

#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"

#include <QString>

namespace console::testing {

/// What the last step of the dialog shows of a rotation, read off its labels.
[[nodiscard]] QString shownText(const CredentialRotation &rotation, const QDateTime &now);

/// What the Rotations page shows of one.
[[nodiscard]] QString shownText(const OpenRotation &rotation, const QDateTime &now);

/// What the dialog of a status command and its notice say in the end.
[[nodiscard]] QString shownText(const StatusReport &report);

/// What the editor says in the end.
[[nodiscard]] QString shownText(const ChangeReport &report);

} // namespace console::testing
