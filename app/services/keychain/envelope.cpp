#include "app/services/keychain/envelope.h"

#include "models/domain/secretjson.h"

#include <QCryptographicHash>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype checksumBytes = 16;

tl::unexpected<ApiError> damaged(const QString &how)
{
    return failure(localError(ApiErrorKind::KeychainRefused, how));
}

QByteArray checksumOf(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256)
        .left(checksumBytes)
        .toHex();
}

QByteArray borrowed(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

SecretBuffer asText(QByteArrayView payload)
{
    SecretBuffer out("\"text\":");
    appendJsonString(out, payload);
    return out;
}

SecretBuffer asBase64(QByteArrayView payload)
{
    SecretBuffer out("\"base64\":\"");
    QByteArray coded = borrowed(payload).toBase64();
    out.append(coded);
    wipe(coded);
    out.append('"');
    return out;
}

/// Text stays readable in a keychain viewer; random bytes, and text that is mostly escapes, do not
/// fit that way.
SecretBuffer shortestForm(QByteArrayView payload)
{
    SecretBuffer base64 = asBase64(payload);
    if (!payload.isValidUtf8())
        return base64;
    SecretBuffer text = asText(payload);
    return text.size() <= base64.size() ? std::move(text) : std::move(base64);
}

/// Reads an envelope from front to back; false at the first byte that should not be there.
class EnvelopeReader
{
public:
    explicit EnvelopeReader(QByteArrayView text) : m_text(text) { }

    bool take(QByteArrayView literal)
    {
        if (!m_text.sliced(m_pos).startsWith(literal))
            return false;
        m_pos += literal.size();
        return true;
    }

    bool takeNumber(qsizetype &number)
    {
        const qsizetype start = m_pos;
        number = 0;
        while (m_pos < m_text.size() && m_text[m_pos] >= '0' && m_text[m_pos] <= '9'
               && m_pos - start < 9)
            number = number * 10 + (m_text[m_pos++] - '0');
        return m_pos > start;
    }

    bool takeString(SecretBuffer &out) { return readJsonString(m_text, m_pos, out); }

    bool takePayload(SecretBuffer &out)
    {
        if (take("\"text\":"))
            return takeString(out);
        SecretBuffer coded;
        if (!take("\"base64\":") || !takeString(coded))
            return false;
        auto plain = QByteArray::fromBase64Encoding(borrowed(coded.expose()),
                                                    QByteArray::AbortOnBase64DecodingErrors);
        const bool valid = bool(plain);
        out.append(*plain);
        wipe(*plain);
        return valid;
    }

    [[nodiscard]] bool atEnd() const { return m_pos == m_text.size(); }

private:
    QByteArrayView m_text;
    qsizetype m_pos = 0;
};

} // namespace

Result<SecretBuffer> sealEnvelope(const SecretBuffer &payload)
{
    const SecretBuffer form = shortestForm(payload.expose());
    SecretBuffer out("{\"v\":1,\"n\":");
    out.append(QByteArray::number(payload.size()));
    out.append(",\"sum\":\"");
    out.append(checksumOf(payload.expose()));
    out.append("\",");
    out.append(form.expose());
    out.append('}');
    if (out.size() > longestEnvelope)
        return failure(
            localError(ApiErrorKind::InvalidRequest, u"the secret is too long for a keychain"_s));
    return out;
}

Result<SecretBuffer> openEnvelope(const SecretBuffer &envelope)
{
    EnvelopeReader reader(envelope.expose());
    qsizetype version = 0;
    if (!reader.take("{\"v\":") || !reader.takeNumber(version))
        return damaged(u"the keychain entry was not written by this console, or it is damaged"_s);
    if (version != 1)
        return damaged(u"the keychain entry was written by a newer version of this console"_s);
    qsizetype length = 0;
    SecretBuffer sum;
    SecretBuffer payload;
    const bool whole = reader.take(",\"n\":") && reader.takeNumber(length)
        && reader.take(",\"sum\":") && reader.takeString(sum) && reader.take(",")
        && reader.takePayload(payload) && reader.take("}") && reader.atEnd();
    if (!whole || payload.size() != length
        || sum.expose() != QByteArrayView(checksumOf(payload.expose())))
        return damaged(u"the keychain entry is damaged"_s);
    return payload;
}

} // namespace console
