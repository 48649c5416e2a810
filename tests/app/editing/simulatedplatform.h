#pragma once

#include "app/sandbox/sampledata.h"
#include "app/sandbox/server/sandboxplatforms.h"
#include "app/services/platformfactory.h"
#include "tests/app/sandbox/asking.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/unpackedbatch.h"
#include "tests/support/waiting.h"

#include <map>

namespace console::testing {

/// Hands requests to the practice sandbox's simulators, without sockets, and keeps what was said.
class SimulatorExchange : public HttpExchange {
public:
    struct Said
    {
        HttpMethod method;
        QString path;
        QByteArray body;
        HttpReply reply;
    };

    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override
    {
        static constexpr std::array<const char *, 4> words{"GET", "POST", "PUT", "PATCH"};
        SandboxRequest inner;
        inner.method = words[size_t(request.method)];
        inner.path = request.url.path(QUrl::FullyEncoded);
        inner.query = QUrlQuery(request.url);
        inner.headers = request.headers;
        inner.headers.append(
            {request.authorisation.first, request.authorisation.second.expose().toByteArray()});
        inner.body = request.body.expose().toByteArray();
        const DueReply answer = platforms.handle(inner);
        const HttpReply reply = replyOf(answer.reply.status, answer.reply.body);
        said.append({request.method, inner.path, inner.body, reply});
        return readyCall<HttpReply>(reply);
    }

    [[nodiscard]] QList<Said> writes() const
    {
        QList<Said> found;
        for (const Said &one : said) {
            if (one.method != HttpMethod::Get)
                found.append(one);
        }
        return found;
    }

    SandboxPlatforms platforms{SandboxOptions{}, stillTime};
    QList<Said> said;
};

/// The real client of a platform over its simulator.
struct SimulatedPlatform
{
    SimulatorExchange exchange;
    Account account;
    std::unique_ptr<Platform> platform;

    explicit SimulatedPlatform(PlatformKind kind) : account(testAccount(kind))
    {
        account.baseUrl = QUrl(QStringLiteral("https://sandbox.test/") + factsOf(kind).wireName);
        platform = makePlatform(account, exchange, fixedKey(practiceKey(kind, 1)));
    }

    /// Everything that is listed.
    [[nodiscard]] CatalogueBatch catalogue() const
    {
        CatalogueBatch all;
        QList<CatalogueCursor> open{CatalogueCursor{}};
        while (!open.isEmpty()) {
            const auto batch = unpacked(waitFor(platform->catalogue().read(open.takeFirst())));
            if (!batch)
                return {};
            all.merchants.append(batch->merchants);
            all.connectors.append(batch->connectors);
            all.integrations.append(batch->integrations);
            open.append(batch->next);
            if (!batch->page)
                continue;
            CatalogueCursor further = batch->page->at;
            further.offset += batch->page->ids.size();
            const bool more = batch->total ? further.offset < *batch->total
                                           : batch->page->ids.size() == batch->page->limit;
            open.append(more ? QList{further} : batch->page->after);
        }
        return all;
    }

    [[nodiscard]] Result<EditableObject> load(const ObjectRef &target, const ObjectSpec &spec) const
    {
        return waitFor(platform->editing()->load(target, spec));
    }

    [[nodiscard]] Result<EditableObject> send(const ObjectDraft &draft) const
    {
        const ChangeTarget target = draft.target();
        const auto permit =
            permitChange(account, target, draft.spec().change, {true, target.displayName});
        return waitFor(platform->editing()->send(*permit, draft));
    }
};

} // namespace console::testing
