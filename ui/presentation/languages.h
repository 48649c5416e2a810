#pragma once

#include "models/domain/preferences.h"

class QCoreApplication;

namespace console::Languages {

/// Words, numbers and dates of a language from now on, for windows made from now on. System is
/// the system's first language that there are words for, else English with the system's numbers.
/// True if anything changed.
bool apply(QCoreApplication &application, LanguageChoice language);

/// "en", "de" or "es": whose words are shown.
[[nodiscard]] QString current();

} // namespace console::Languages
