#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <chrono>

namespace console {

/// What a user or a test may choose about the wire; everything else is fixed by safety.md §4.
struct HttpSettings {
    /// Explicit, or none at all: the system's proxy never sees a key (N4).
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    /// Trusted besides the system's certificates: a sandbox's or a test's own authority.
    QList<QSslCertificate> extraCertificates;
    /// Requests in flight to one host, 1 to 6. QNetworkAccessManager has six connections a host and
    /// queues what is beyond: a few pages of lists, whose time-outs begin when they leave.
    int inFlightPerHost = 6;
    /// Upper bounds for what requests ask for: the user's patience, or a test's.
    std::chrono::milliseconds longestQuiet{30'000};
    std::chrono::milliseconds longestTotal{60'000};
};

} // namespace console
