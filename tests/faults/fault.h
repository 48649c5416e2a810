#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <utility>

namespace console::testing {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What the fault server does to one request: F1 to F21 of safety.md §6, in that order.
enum class Fault {
    None, ///< applied and answered properly (`politely`: and the connection is ended at once)
    Refused, ///< F1: nobody listens. A state of the server: see FaultServer::setListening
    /// F2: reset on accept (TLS: after the handshake), nothing was read. A client that had not begun
    /// to send may connect anew: use setOtherwise to meet it every time.
    ResetBeforeRead,
    ReadThenReset, ///< F3: read, not applied, reset
    ApplyThenReset, ///< F4
    ApplyThenClose, ///< F5: plain end of the connection, no TLS close_notify
    ApplyThenPoliteClose, ///< F6: TLS close_notify; the same as F5 without TLS
    ApplyThenHalfStatus, ///< F7: "HTTP/1.1 2" and the end
    BodyCutWithLength, ///< F8: applied; half the body, with the full Content-Length
    BodyCutChunked, ///< F9: applied; a first chunk and no last one
    BodyCutWithoutLength, ///< F10: applied; half the body of a reply that ends with the connection
    HangNotApplied, ///< F11: read, then silence until the client gives up
    HangApplied, ///< F12: applied, then silence until the client gives up
    Drip, ///< F13: applied; the proper reply, `stride` (1) bytes every `delay` (20 ms)
    ErrorNotApplied, ///< F14: a 5xx (`status`, 500), not applied
    ErrorApplied, ///< F15: a 5xx (`status`, 500), applied all the same
    ClientError, ///< F16: `status` (400) with `headers` and `body`, not applied
    Redirect, ///< F17: `status` (302) to `location`, not applied
    WrongShape, ///< F18: applied; 200 with `body` ("[]") instead of the proper one
    GzipBomb, ///< F19: applied; 200 with Content-Encoding: gzip that inflates without end
    HugeBody, ///< F19: applied; 200 with a body of `size` (300 MB) bytes, streamed
    AppliedLate, ///< F20: silence, and applied after `delay` (3 s) though nobody waits any more
    StaleKeepAlive, ///< F21: answered properly; the next request on this connection meets a reset
};

/// What stands in the table of faults.
struct FaultFacts {
    Fault fault;
    const char *number; ///< "F4"
    const char *name; ///< a word for test names, "ApplyThenReset"
    bool applies; ///< the backend carries the request out, sooner or later
    bool answers; ///< a complete, well-formed HTTP reply reaches the client
};

inline constexpr std::array allFaults{
    FaultFacts{Fault::None, "F0", "None", true, true},
    FaultFacts{Fault::Refused, "F1", "Refused", false, false},
    FaultFacts{Fault::ResetBeforeRead, "F2", "ResetBeforeRead", false, false},
    FaultFacts{Fault::ReadThenReset, "F3", "ReadThenReset", false, false},
    FaultFacts{Fault::ApplyThenReset, "F4", "ApplyThenReset", true, false},
    FaultFacts{Fault::ApplyThenClose, "F5", "ApplyThenClose", true, false},
    FaultFacts{Fault::ApplyThenPoliteClose, "F6", "ApplyThenPoliteClose", true, false},
    FaultFacts{Fault::ApplyThenHalfStatus, "F7", "ApplyThenHalfStatus", true, false},
    FaultFacts{Fault::BodyCutWithLength, "F8", "BodyCutWithLength", true, false},
    FaultFacts{Fault::BodyCutChunked, "F9", "BodyCutChunked", true, false},
    // Without a length nobody can see the cut: a client must notice that the JSON is incomplete.
    FaultFacts{Fault::BodyCutWithoutLength, "F10", "BodyCutWithoutLength", true, true},
    FaultFacts{Fault::HangNotApplied, "F11", "HangNotApplied", false, false},
    FaultFacts{Fault::HangApplied, "F12", "HangApplied", true, false},
    FaultFacts{Fault::Drip, "F13", "Drip", true, true},
    FaultFacts{Fault::ErrorNotApplied, "F14", "ErrorNotApplied", false, true},
    FaultFacts{Fault::ErrorApplied, "F15", "ErrorApplied", true, true},
    FaultFacts{Fault::ClientError, "F16", "ClientError", false, true},
    FaultFacts{Fault::Redirect, "F17", "Redirect", false, true},
    FaultFacts{Fault::WrongShape, "F18", "WrongShape", true, true},
    FaultFacts{Fault::GzipBomb, "F19", "GzipBomb", true, false},
    FaultFacts{Fault::HugeBody, "F19", "HugeBody", true, false},
    FaultFacts{Fault::AppliedLate, "F20", "AppliedLate", true, false},
    FaultFacts{Fault::StaleKeepAlive, "F21", "StaleKeepAlive", true, true},
};

[[nodiscard]] const FaultFacts &factsOf(Fault fault);

/// One entry of a schedule: a fault and its details. Converts from a bare Fault, so that
/// `server.schedule({Fault::None, Fault::ApplyThenReset})` reads well. What is left out takes the
/// value named at the fault.
struct FaultStep {
    FaultStep(Fault theFault = Fault::None) : fault(theFault) { }

    FaultStep &withStatus(int value) { return status = value, *this; }
    FaultStep &withBody(const QByteArray &value) { return body = value, *this; }
    FaultStep &withHeaders(const Headers &value) { return headers = value, *this; }
    FaultStep &withLocation(const QByteArray &value) { return location = value, *this; }
    FaultStep &withDelay(std::chrono::milliseconds value) { return delay = value, *this; }
    FaultStep &withSize(qint64 value) { return size = value, *this; }
    FaultStep &withStride(int value) { return stride = value, *this; }
    FaultStep &politely() { return polite = true, *this; }
    FaultStep &onlyFor(const QByteArray &value) { return method = value, *this; }

    Fault fault;
    QByteArray method; ///< if set, the step waits for a request with this method ("PATCH")
    int status = 0;
    Headers headers;
    QByteArray body;
    QByteArray location;
    std::chrono::milliseconds delay{0};
    qint64 size = 300'000'000;
    int stride = 1;
    bool polite = false; ///< F5, F7 to F10 over TLS: say close_notify before the end
};

} // namespace console::testing
