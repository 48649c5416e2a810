#pragma once

#include "app/services/http/platformconnection.h"
#include "models/domain/protection.h"

#include <QFile>

#include <deque>
#include <vector>

namespace console::testing {

/// A recorded reply below tests/data; fails loudly (empty with a message) if it is not there.
inline QByteArray recorded(const QString &path)
{
    QFile file(QStringLiteral(CONSOLE_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such recorded reply: %s", qPrintable(path));
    return file.readAll();
}

inline HttpReply replyOf(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = "application/json";
    return reply;
}

inline HttpReply recordedReply(int status, const QString &path)
{
    return replyOf(status, recorded(path));
}

/// Answers requests from a list, in order, and keeps what was asked. Nothing leaves the process.
class FakeExchange : public HttpExchange {
public:
    void answer(HttpReply reply) { m_answers.push_back(std::move(reply)); }
    void answer(ApiError error) { m_answers.push_back(failure(std::move(error))); }

    /// The next request stays unanswered until it is aborted.
    void hang() { m_answers.push_back(std::nullopt); }

    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override
    {
        requests.push_back(std::move(request));
        if (m_answers.empty())
            return readyCall<HttpReply>(failure(localError(ApiErrorKind::NotConnected)));
        auto next = std::move(m_answers.front());
        m_answers.pop_front();
        if (next)
            return readyCall<HttpReply>(std::move(*next));
        ApiPromise<HttpReply> promise;
        promise.onAbort([promise] {
            ApiError error = localError(ApiErrorKind::Cancelled);
            error.wire = WireState::MaybeSent;
            promise.resolve(failure(error));
        });
        return promise.call();
    }

    [[nodiscard]] QByteArray body(size_t i) const
    {
        return requests.at(i).body.expose().toByteArray();
    }
    [[nodiscard]] QString url(size_t i) const
    {
        return requests.at(i).url.toString(QUrl::FullyEncoded);
    }

    std::vector<HttpRequest> requests;

private:
    std::deque<std::optional<Result<HttpReply>>> m_answers;
};

inline KeySource fixedKey(QByteArray key)
{
    return [key] { return readyCall<SecretBuffer>(SecretBuffer(key)); };
}

inline Account testAccount(PlatformKind platform,
                           ProtectionLevel protection = ProtectionLevel::Free)
{
    Account account;
    account.id = newAccountId();
    account.platform = platform;
    account.label = QStringLiteral("Test account");
    account.baseUrl = QUrl(QStringLiteral("https://platform.test/prefix"));
    account.protection = protection;
    return account;
}

/// A permit as the confirmation dialog would have got it.
inline ChangePermit permitFor(const Account &account, const QString &objectId,
                              ChangeKind kind = ChangeKind::Ordinary)
{
    const Consent consent{true, objectId};
    return *permitChange(account, {account.id, objectId, {}}, kind, consent);
}

} // namespace console::testing
