#pragma once

#include "ui/presentation/errortexts.h"

namespace console {

/// What ChargebackStop's business codes mean (seed 4); absent for codes that no document lists.
[[nodiscard]] std::optional<ErrorText> chargebackStopCodeText(QStringView code);

} // namespace console
