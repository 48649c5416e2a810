#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace console::testing {

/// The fault server's self-signed certificate for localhost and 127.0.0.1: let a client trust it
/// by HttpSettings::extraCertificates. For tests only, its key is public.
[[nodiscard]] QSslCertificate testCertificate();

/// The server's side: certificate and key.
[[nodiscard]] QSslConfiguration testServerTls();

} // namespace console::testing
