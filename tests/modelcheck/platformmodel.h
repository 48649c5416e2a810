#pragma once

#include "models/ports/platform.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace console::testing {

/// An enumerator in one byte, so that a world of the model is small and has no padding.
template <typename Enum>
class Small {
public:
    constexpr Small(Enum value = {}) : m_value(static_cast<quint8>(value)) { }
    constexpr operator Enum() const { return static_cast<Enum>(m_value); }
    bool operator==(const Small &) const = default;
    bool operator==(Enum value) const { return *this == Small(value); }

private:
    quint8 m_value;
};

/// What a platform has on file for the connector.
enum class OnFile : quint8 { Nothing, Old, New, Foreign };

/// The requests of a rotation, by {what to put in force, what must be in force}.
enum class Message : quint8 {
    Replace, ///< {new, existing: old}
    Link, ///< {new}
    IsNew, ///< {new, existing: new}
    IsOld, ///< {old, existing: old}
};

/// What comes back. Everything from ServerError on may or may not have been carried out.
enum class Reply : quint8 {
    Accepted,
    Mismatch, ///< 409
    Invalid, ///< 400
    AlreadyExists, ///< 400 with that reason
    Unauthorised,
    NoSuchThing, ///< a documented 404
    NotNow, ///< 429
    NeverLeft,
    ServerError,
    Lost,
    TimedOut,
    BadReply, ///< 200 of the wrong shape, a redirect: anything unclear
};

inline constexpr int replyCount = static_cast<int>(Reply::BadReply) + 1;

/// Which check a platform makes first; the documents leave it open.
enum class CheckOrder : quint8 { CompareFirst, ValidateFirst };

/// A register and the network before it. It compares and sets, or is overwritten and can be read.
struct PlatformModel
{
    Small<ProofManner> manner = ProofManner::CompareAndSet;
    Small<OnFile> onFile;
    Small<CheckOrder> order;
    quint8 putNew = 0; ///< how often a copy of ours changed what is on file to the new secret
    std::array<quint8, 4> late{}; ///< by Message: copies under way for whose answer nobody waits

    bool operator==(const PlatformModel &) const = default;

    /// True while some copy could still bring the new secret into force.
    [[nodiscard]] bool mayStillApply() const { return late[0] + late[1] > 0; }
};

struct Exchange {
    PlatformModel after;
    Reply reply;
};

/// Every way in which one request can go. `hiddenResend` is N1: the network library sends a second
/// copy when the connection drops, and reports only that one's answer.
[[nodiscard]] std::vector<Exchange> exchanges(const PlatformModel &before, Message message,
                                              bool hiddenResend);

/// How it goes where nothing goes wrong.
[[nodiscard]] Exchange plainExchange(const PlatformModel &before, Message message);

/// What a reading can be answered, the platform staying as it is. `knowsOld`: the console can tell
/// the old secret from anybody else's.
[[nodiscard]] std::vector<Result<InForce>> readings(const PlatformModel &platform, bool knowsOld);

/// Every way in which it can go when the sender dies.
[[nodiscard]] std::vector<PlatformModel> abandonments(const PlatformModel &before, Message message);

/// Every way in which the copies under way can arrive, one of them at a time.
[[nodiscard]] std::vector<PlatformModel> arrivals(const PlatformModel &before);

/// True for replies that leave open whether the request was carried out.
[[nodiscard]] bool isUnanswered(Reply reply);

/// The reply as the workflow gets it.
[[nodiscard]] const Result<CredentialReceipt> &answerOf(Reply reply);

} // namespace console::testing
