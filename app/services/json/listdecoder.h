#pragma once

#include "app/services/json/fastlist.h"
#include "app/services/json/replydecoder.h"
#include "app/services/json/rowrecipe.h"
#include "models/tables/packedrows.h"

#include <QList>

namespace console {

/// What a platform's lists look like.
struct ListShape {
    ErrorBodyReader errors = nullptr;
    std::span<const QLatin1String> keys; ///< where the list stands, the likeliest first
    bool mayStandAlone = false; ///< the reply may be nothing but the list
    QLatin1String noList; ///< why a reply without a list is a bad one
    QLatin1String odd; ///< why a reply is a bad one whose list contains something else
};

/// A list and what stood around it.
template <typename Object>
struct DecodedList {
    QList<Object> objects;
    JsonValue around; ///< the list itself is empty here
};

/// decodeReply() for a read whose reply is a list, at the speed and in the memory long lists need.
/// Hands every element to the sink; a failure means that what it took counts for nothing.
[[nodiscard]] Result<JsonValue> decodeListInto(const HttpReply &reply, const ListShape &shape,
                                               const ListSink &sink);

/// The same with `make`, which gives an element's object, or nothing if it is none.
template <typename Object, typename Make>
[[nodiscard]] Result<DecodedList<Object>> decodeList(const HttpReply &reply, const ListShape &shape,
                                                     Make make)
{
    DecodedList<Object> list;
    const ListSink sink{[&] { list.objects.clear(); },
                        [&](const JsonValue &element) {
                            std::optional<Object> object = make(element);
                            if (object)
                                list.objects.append(std::move(*object));
                            return object.has_value();
                        }};
    auto around = decodeListInto(reply, shape, sink);
    if (!around)
        return failure(around.error());
    list.around = std::move(*around);
    return list;
}

/// Rows of a list, packed, and what stood around it.
struct DecodedRows {
    PackedRows rows;
    JsonValue around;
};

/// decodeList() for elements that are rows: a list of the usual kind never becomes values.
[[nodiscard]] Result<DecodedRows> decodeRows(const HttpReply &reply, const ListShape &shape,
                                             const RowRecipe &recipe, const OwnerNames &names = {});

} // namespace console
