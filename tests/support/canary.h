#pragma once

#include "models/domain/page.h"

namespace console::testing {

/// True if any text that leaves a parser carries the word: no secret may.
inline bool mentions(const FieldList &fields, QLatin1String word)
{
    for (const auto &field : fields) {
        if (field.path.contains(word) || field.value.contains(word))
            return true;
    }
    return false;
}

inline bool mentions(const ApiError &error, QLatin1String word)
{
    for (const auto &field : error.fields) {
        if (field.field.contains(word) || field.message.contains(word))
            return true;
    }
    return error.message.contains(word) || error.platformCode.contains(word)
        || error.requestId.contains(word);
}

template <typename Object>
bool anyMentions(const QList<Object> &objects, QLatin1String word)
{
    for (const auto &object : objects) {
        if (mentions(object.fields, word) || object.id.contains(word) || object.name.contains(word)
            || object.rawStatus.contains(word) || object.type.contains(word))
            return true;
    }
    return false;
}

inline bool mentions(const CatalogueBatch &batch, QLatin1String word)
{
    return anyMentions(batch.merchants, word) || anyMentions(batch.connectors, word)
        || anyMentions(batch.integrations, word) || batch.notes.join(u' ').contains(word);
}

} // namespace console::testing
