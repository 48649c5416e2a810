#pragma once

#include "models/domain/apierror.h"
#include "models/domain/platformkind.h"

#include <QString>

#include <optional>

namespace console {

/// An error in words. The first three are ours; `detail` holds the platform's own text, which is
/// untrusted: plain text only.
struct ErrorText
{
    QString title; ///< what happened, without a full stop
    QString meaning; ///< what that means; says what was not sent, never what was not changed
    QString advice; ///< what to do now; may be empty
    QString detail; ///< status, code, reference and the platform's text; may be empty
};

/// The one owner of all error wording. `platform` sharpens the advice where a platform has its own
/// habits (IXOPAY answers 401 to a stranger's IP address).
[[nodiscard]] ErrorText errorText(const ApiError &error, std::optional<PlatformKind> platform = {});

/// A cause that the console itself found, in the person's language; other text is taken
/// for a platform's, as untrustedText() shows it.
/// Whether it is one of the console's own causes, not somebody else's words.
[[nodiscard]] bool isOwnCause(const QString &message);

[[nodiscard]] QString causeText(const QString &message);

/// Title, meaning and advice as one paragraph, for places with room for one.
[[nodiscard]] QString errorParagraph(const ApiError &error,
                                     std::optional<PlatformKind> platform = {});

} // namespace console
