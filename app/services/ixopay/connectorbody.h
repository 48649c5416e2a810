#pragma once

#include "models/domain/objectdraft.h"

namespace console {

/// The body of updateConnector or createConnector. Whether the platform keeps what an update leaves
/// out is documented nowhere, so everything writable that was read goes back (safety.md §3), in the
/// documented spelling and order, except:
///
/// - null stays left out, unless the user cleared the field;
/// - a terminal's STAN and capture reference go only where the user set them;
/// - settings of an update go as addSettings and removeSettings ({name: value} both).
///
/// InvalidRequest with the field if it would carry no shared secret: the platform would make one.
[[nodiscard]] Result<SecretBuffer> connectorBody(const ObjectDraft &draft);

/// The body of createMerchant: what was filled in.
[[nodiscard]] SecretBuffer merchantBody(const ObjectDraft &draft);

} // namespace console
