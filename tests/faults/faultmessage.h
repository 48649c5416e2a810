#pragma once

#include "tests/faults/fault.h"

#include <optional>

namespace console::testing {

/// A request as it came off the wire.
struct FaultRequest
{
    QByteArray method; ///< "PATCH"
    QByteArray path; ///< the request target as sent, still encoded, with its query
    Headers headers; ///< in wire order, names as sent
    QByteArray body;

    /// The first header of that name, whatever its case; empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// What a backend answers. Content-Length and Connection are added by the server.
struct FaultReply
{
    int status = 200;
    Headers headers{{"Content-Type", "application/json"}};
    QByteArray body = "{\"ok\":true}";
};

/// A line of the truth log: what really happened to a request.
struct SeenRequest : FaultRequest
{
    Fault fault = Fault::None; ///< what was done to it
    bool applied = false; ///< the backend carried it out (it may still refuse: see `reply`)
    FaultReply reply; ///< what the backend answered, if applied; the client may not have got it
    int connection = 0; ///< 1 for the first connection accepted, and so on
    int onConnection = 0; ///< 1 for the first request on its connection, 2 for a re-used one
    qint64 at = 0; ///< milliseconds since the server was made
};

/// Takes one complete request off the front of `bytes`; nothing if more must arrive first.
[[nodiscard]] std::optional<FaultRequest> takeRequest(QByteArray &bytes);

/// Status line and headers, with the empty line that ends them.
[[nodiscard]] QByteArray headOf(int status, const Headers &headers);

/// A complete reply with Content-Length.
[[nodiscard]] QByteArray wireForm(const FaultReply &reply);

/// Reads a complete reply: Content-Length, chunked, or neither once the connection has `ended`;
/// nothing if more must come.
[[nodiscard]] std::optional<FaultReply> parseReply(const QByteArray &bytes, bool ended);

} // namespace console::testing
