#include "tests/core/practiceplatform.h"

namespace console::testing {

FaultReply practiceReply(SandboxPlatforms &platforms, const FaultRequest &request)
{
    SandboxRequest inner;
    inner.method = request.method;
    const QUrl url = QUrl::fromEncoded(request.path);
    inner.path = url.path(QUrl::FullyEncoded);
    inner.query = QUrlQuery(url);
    inner.headers = request.headers;
    inner.body = request.body;
    const SandboxReply answer = platforms.handle(inner).reply;
    FaultReply outer{answer.status, answer.headers, answer.body};
    outer.headers.emplaceBack("Content-Type", "application/json");
    return outer;
}

QUrl addressOf(const FaultServer &server, PlatformKind kind)
{
    return server.url(QString(u'/' + QString(factsOf(kind).wireName)));
}

} // namespace console::testing
