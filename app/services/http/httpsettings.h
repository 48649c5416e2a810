#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

namespace console {

/// What a user or a test may choose about the wire; everything else is fixed by safety.md §4.
struct HttpSettings {
    /// Explicit, or none at all: the system's proxy never sees a key (N4).
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    /// Trusted besides the system's certificates: a sandbox's or a test's own authority.
    QList<QSslCertificate> extraCertificates;
    /// Requests in flight to one host, 1 to 6. QNetworkAccessManager has six connections a host and
    /// would queue more where no time-out of ours can see them.
    int inFlightPerHost = 6;
};

} // namespace console
