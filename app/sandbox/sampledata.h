#pragma once

#include "app/sandbox/sandboxrequest.h"
#include "models/domain/platformkind.h"

#include <QJsonDocument>

namespace console {

/// The sample of a platform, from resources/sample; by PlatformFacts::wireName.
[[nodiscard]] QJsonDocument sampleOf(PlatformKind platform);

/// Text that looks random and is always the same for the same origin: digits, lower and, unless
/// `lowerOnly`, upper case.
[[nodiscard]] QString stableToken(const QString &origin, int length, bool lowerOnly = false);

/// The key of a platform's practice account, in that platform's format.
[[nodiscard]] QByteArray practiceKey(PlatformKind platform, quint64 seed);

/// ChargebackStop only: a key that sees one organisation, the first of the sample.
[[nodiscard]] QByteArray practiceOrganisationKey(quint64 seed);

/// "2026-05-03T09:00:00Z", UTC and whole seconds.
[[nodiscard]] QString isoTime(const QDateTime &time);

/// A secret as trueState() may show it: lower-case hex.
[[nodiscard]] QString secretDigest(const QString &secret);

} // namespace console
