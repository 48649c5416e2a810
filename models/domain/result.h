#pragma once

#include "models/domain/apierror.h"

#include <tl/expected.hpp>

namespace console {

/// A value or an ApiError. One line to swap for std::expected when the compiler has it.
template<typename T>
using Result = tl::expected<T, ApiError>;

/// The failing half of a Result: `return failure(error);`
[[nodiscard]] inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace console
