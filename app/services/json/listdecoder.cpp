#include "app/services/json/listdecoder.h"

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

} // namespace console
