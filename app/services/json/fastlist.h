#pragma once

#include "models/domain/jsonvalue.h"

#include <QLatin1String>

#include <functional>
#include <span>

namespace console {

/// Where the elements of a list go.
struct ListSink {
    std::function<void()> restart; ///< what was taken so far counts for nothing
    std::function<bool(const JsonValue &)> take; ///< false: this is none, stop
};

enum class FastVerdict {
    Read,
    Stopped, ///< by the sink
    ReadWithCare, ///< not usable JSON, or beyond what is read fast: readJson() can tell
};

/// Reads a list at the speed that long ones need, an element at a time, so that memory is needed
/// for one only: a JSON array, or the first array of an object under one of `keys`. What stands
/// around it comes into `around`, an empty array in the list's place. Accepts nothing that
/// readJson() would not, and gives the same values, but for rawIn().
[[nodiscard]] FastVerdict readListFast(QByteArrayView json, std::span<const QLatin1String> keys,
                                       const ListSink &sink, JsonValue &around);

} // namespace console
