#include "app/services/http/authorisation.h"

#include <algorithm>

namespace console {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

SecretBuffer prefixed(QByteArrayView prefix, const SecretBuffer &value)
{
    SecretBuffer header(prefix);
    header.append(value.expose());
    return header;
}

/// One to three bytes as four characters.
void appendGroup(SecretBuffer &out, QByteArrayView group)
{
    quint32 bits = 0;
    for (qsizetype i = 0; i < 3; ++i)
        bits = bits << 8 | (i < group.size() ? static_cast<uchar>(group[i]) : 0U);
    for (qsizetype i = 0; i < 4; ++i)
        out.append(i <= group.size() ? alphabet[bits >> (18 - 6 * i) & 63U] : '=');
}

} // namespace

SecretBuffer base64Of(QByteArrayView bytes)
{
    SecretBuffer out;
    for (qsizetype i = 0; i < bytes.size(); i += 3)
        appendGroup(out, bytes.sliced(i, std::min<qsizetype>(3, bytes.size() - i)));
    return out;
}

std::pair<QByteArray, SecretBuffer> authorisationHeader(AuthenticationScheme scheme,
                                                        const SecretBuffer &key)
{
    switch (scheme) {
    case AuthenticationScheme::Bearer: return {"Authorization", prefixed("Bearer ", key)};
    case AuthenticationScheme::Basic:
        return {"Authorization", prefixed("Basic ", base64Of(key.expose()))};
    case AuthenticationScheme::ApiKeyHeader: return {"x-api-key", key.clone()};
    }
    return {};
}

} // namespace console
