#pragma once

#include "models/domain/validation.h"

#include <QString>

#include <optional>

namespace console {

/// What is wrong with an input, as one sentence to stand beside its field.
[[nodiscard]] QString inputText(InputProblem problem);

/// The problem behind a stable word such as "wrong-environment", with which the account store
/// refuses an input; nothing for any other text.
[[nodiscard]] std::optional<InputProblem> inputProblemOf(QStringView word);

/// Names the first white space or invisible character of `text` and where it stands, such as
/// "It contains a space at the end."; empty if there is none. Never repeats the text itself.
[[nodiscard]] QString whiteSpaceText(QStringView text);

} // namespace console
