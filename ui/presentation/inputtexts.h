#pragma once

#include "models/domain/validation.h"

#include <QString>

namespace console {

/// What is wrong with an input, as one sentence to stand beside its field.
[[nodiscard]] QString inputText(InputProblem problem);

/// Names the first white space or invisible character of `text` and where it stands, such as
/// "It contains a space at the end."; empty if there is none. Never repeats the text itself.
[[nodiscard]] QString whiteSpaceText(QStringView text);

} // namespace console
