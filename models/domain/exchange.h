#pragma once

#include "models/domain/account.h"
#include "models/domain/apierror.h"

#include <QDateTime>

namespace console {

/// Whether asking for the same thing once more could do harm.
enum class RetryVerdict {
    InFlight, ///< no answer yet
    Safe, ///< a read, or a write of which it is proven that it did nothing
    NotSafe, ///< a write that the platform carried out
    Unknown, ///< a write that may have been carried out
};

/// One request to a platform and what came of it, as it may be shown and copied: no header, no
/// body, and of the query only the names of its parameters and the numbers of paging.
struct Exchange
{
    quint64 number = 0; ///< given by ExchangeLog, from 1
    QDateTime at; ///< UTC
    AccountId account;
    QString accountLabel;
    QString verb; ///< "GET"
    QString host; ///< with the port, if it is not the scheme's own
    QString path; ///< encoded, without the part of a query that could name a person
    bool isWrite = false;
    int status = 0; ///< 0: no complete status line was read, or not yet
    std::chrono::milliseconds took{0};
    QString platformCode; ///< untrusted
    std::optional<ApiErrorKind> trouble; ///< why there is no complete reply
    WireState wire = WireState::NotSent;
    RetryVerdict retry = RetryVerdict::InFlight;
};

} // namespace console
