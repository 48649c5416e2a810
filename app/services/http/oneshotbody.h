#pragma once

#include "models/domain/secretbuffer.h"

#include <QIODevice>

namespace console {

/// A request body that can be read once and never rewound (N1): QNetworkAccessManager re-sends a
/// request by itself only if it can rewind its body, so with this one every request is sent at most
/// once, even if it is empty. A refused rewind ends in QNetworkReply::ContentReSendError.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(SecretBuffer bytes, QObject *parent = nullptr);

    /// Wipes the bytes before this object goes.
    void discard();

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SecretBuffer m_bytes;
    qint64 m_read = 0;
};

} // namespace console
