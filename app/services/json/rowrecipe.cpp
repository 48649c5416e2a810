#include "app/services/json/rowrecipe.h"

#include <algorithm>

namespace console {

std::optional<CatalogueRow> rowOf(const JsonValue &json, const RowRecipe &recipe,
                                  const OwnerNames &names)
{
    const auto at = [&json](QLatin1String key) -> const JsonValue & {
        static const JsonValue none;
        return key.isEmpty() ? none : json[QString(key)];
    };
    CatalogueRow row;
    row.kind = recipe.kind;
    row.id = at(recipe.id).id();
    if (row.id.isEmpty())
        return std::nullopt;
    row.name = at(recipe.name).label();
    row.ownerId = at(recipe.ownerId).id();
    row.ownerName = names.value(row.ownerId);
    row.type = at(recipe.type).label();
    row.rawStatus = at(recipe.rawStatus).label();
    if (recipe.lifecycle)
        row.lifecycle = recipe.lifecycle(row.rawStatus);
    row.externalId = at(recipe.externalId).label();
    if (recipe.servesOwner && !row.ownerId.isEmpty())
        row.merchantIds.append(row.ownerId);
    for (const auto &[key, value] : at(recipe.merchantIds).children()) {
        if (!value.id().isEmpty())
            row.merchantIds.append(value.id());
    }
    row.fields = flatten(json, recipe.fields);
    return row;
}

Lifecycle lifecycleIn(std::span<const StatusClass> classes, QStringView status)
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [status](const StatusClass &c) { return status == c.status; });
    return found == classes.end() ? Lifecycle::Unknown : found->lifecycle;
}

} // namespace console
