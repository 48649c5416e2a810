#pragma once

#include "ui/presentation/errortexts.h"

namespace console {

/// What IXOPAY's error codes mean (ixopay.md §2.4); absent for codes that no document lists.
[[nodiscard]] std::optional<ErrorText> ixopayCodeText(QStringView code);

} // namespace console
