#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace console {

/// One entry of a ValidationError's `errors` (paygentic.md §1.3).
[[nodiscard]] QJsonObject fieldError(const QString &field, const QString &message,
                                     const QString &code);

/// Everything wrong with an upsert's body, as ValidationError entries (paygentic.md §1.2).
[[nodiscard]] QJsonArray upsertErrors(const QJsonObject &body);

[[nodiscard]] bool isOrganisationId(const QString &id);
[[nodiscard]] bool isProvider(const QString &provider);

} // namespace console
