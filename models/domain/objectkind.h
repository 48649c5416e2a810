#pragma once

namespace console {

/// What an object of a platform is: a row of a table, the subject of an editor.
enum class ObjectKind { Merchant, Connector, Integration };

} // namespace console
