#include "app/services/json/listdecoder.h"

#include "app/services/json/fastrows.h"

namespace console {

namespace {

/// The list of a reply that was read as a whole; null if there is none.
const JsonValue *listIn(const JsonValue &json, const ListShape &shape)
{
    if (json.isArray())
        return shape.mayStandAlone ? &json : nullptr;
    for (const auto key : shape.keys) {
        const auto &list = json[QString(key)];
        if (list.isArray())
            return &list;
    }
    return nullptr;
}

Result<JsonValue> decodeWithCare(const HttpReply &reply, const ListShape &shape,
                                 const ListSink &sink)
{
    auto json = decodeReply(reply, ReplyTo::Read, shape.errors);
    if (!json)
        return json;
    const JsonValue *list = listIn(*json, shape);
    if (!list)
        return badReply(reply, shape.noList);
    for (const auto &[key, element] : list->children()) {
        if (!sink.take(element))
            return badReply(reply, shape.odd);
    }
    return json;
}

} // namespace

Result<JsonValue> decodeListInto(const HttpReply &reply, const ListShape &shape,
                                 const ListSink &sink)
{
    if (reply.status != 200)
        return decodeWithCare(reply, shape, sink);
    JsonValue around;
    switch (readListFast(reply.body, shape.keys, sink, around)) {
    case FastVerdict::Read:
        if (listIn(around, shape))
            return around;
        break;
    case FastVerdict::Stopped:
    case FastVerdict::ReadWithCare:
        break;
    }
    // Whoever reads everything at once finds the right words for what is wrong.
    sink.restart();
    return decodeWithCare(reply, shape, sink);
}

Result<DecodedRows> decodeRows(const HttpReply &reply, const ListShape &shape,
                               const RowRecipe &recipe, const OwnerNames &names)
{
    DecodedRows fast;
    if (reply.status == 200
        && readRowsFast(reply.body, shape.keys, recipe, names, fast.rows, fast.around)
        && listIn(fast.around, shape))
        return fast;
    DecodedRows careful;
    const ListSink sink{[] {},
                        [&](const JsonValue &element) {
                            const auto row = rowOf(element, recipe, names);
                            if (row)
                                careful.rows.append(*row);
                            return row.has_value();
                        }};
    return decodeWithCare(reply, shape, sink).map([&](const JsonValue &around) {
        careful.around = around;
        return careful;
    });
}

} // namespace console
