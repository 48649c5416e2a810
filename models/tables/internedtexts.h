#pragma once

#include "models/tables/positiontable.h"
#include "models/tables/textpool.h"

#include <QHash>

namespace console {

/// The number of a text in a pool; adds it if it is new. `hash`: qHash(text).
inline quint32 numberIn(TextPool &pool, PositionTable &table, QByteArrayView text, size_t hash)
{
    const int found = table.find(
        hash, [&](int number) { return pool.at(static_cast<quint32>(number)) == text; });
    if (found >= 0)
        return static_cast<quint32>(found);
    const quint32 number = pool.append(text);
    table.insert(hash, static_cast<int>(number));
    return number;
}

inline quint32 numberIn(TextPool &pool, PositionTable &table, QByteArrayView text)
{
    return numberIn(pool, table, text, qHash(text));
}

} // namespace console
