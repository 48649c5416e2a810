#pragma once

#include "app/services/json/fieldflattener.h"
#include "models/tables/cataloguerow.h"

#include <QHash>

#include <optional>

namespace console {

/// Names of owners by their ids, where a platform lists them apart.
using OwnerNames = QHash<QString, QString>;

/// What makes a row of a platform's object: the keys of its columns. One description for whoever
/// reads such objects, with care one at a time or fast from long lists. An empty key: none.
struct RowRecipe {
    ObjectKind kind = ObjectKind::Integration;
    QLatin1String id;
    QLatin1String name;
    QLatin1String ownerId;
    QLatin1String type;
    QLatin1String rawStatus;
    QLatin1String externalId;
    QLatin1String merchantIds; ///< a list of ids
    bool servesOwner = false; ///< the owner is the one merchant it serves
    Lifecycle (*lifecycle)(QStringView rawStatus) = nullptr;
    std::span<const FieldRule> fields;
};

/// The row of an object, without account and time; nothing if it has no usable id.
[[nodiscard]] std::optional<CatalogueRow> rowOf(const JsonValue &json, const RowRecipe &recipe,
                                                const OwnerNames &names = {});

/// A lifecycle by a status as it is spelled.
struct StatusClass {
    QLatin1String status;
    Lifecycle lifecycle;
};

[[nodiscard]] Lifecycle lifecycleIn(std::span<const StatusClass> classes, QStringView status);

} // namespace console
