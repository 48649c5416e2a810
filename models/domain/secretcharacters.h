#pragma once

#include "models/domain/validation.h"

namespace console {

/// What is wrong with the characters of a pasted secret: white space first, then anything that
/// cannot be seen (controls, zero-width and direction marks) or is no text at all.
[[nodiscard]] std::optional<InputProblem> characterProblem(QByteArrayView secret);

} // namespace console
