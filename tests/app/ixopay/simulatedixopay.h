#pragma once

#include "app/sandbox/ixopay/ixopaysimulator.h"
#include "app/services/ixopay/ixopayclient.h"
#include "tests/app/sandbox/asking.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/waiting.h"

namespace console::testing {

using namespace Qt::StringLiterals;

/// Hands requests to a simulator in this process, or first to replies that a test put there.
class IxopayExchange : public HttpExchange {
public:
    explicit IxopayExchange(PlatformSimulator &simulator) : m_simulator(simulator) { }

    /// The next write gets this instead of what the simulator says; it is carried out if `done`.
    void answerNextWrite(Result<HttpReply> reply, bool done)
    {
        m_instead = std::move(reply);
        m_done = done;
    }

    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override
    {
        SandboxRequest asked;
        const bool writes = request.method != HttpMethod::Get;
        asked.method = writes ? "POST" : "GET";
        asked.path = request.url.path(QUrl::FullyEncoded);
        asked.headers = request.headers;
        asked.headers.append({request.authorisation.first,
                              request.authorisation.second.expose().toByteArray()});
        asked.body = request.body.expose().toByteArray();
        if (writes)
            writtenBodies.append(asked.body);
        const bool instead = writes && m_instead;
        if (instead && !m_done)
            return readyCall<HttpReply>(*std::exchange(m_instead, std::nullopt));
        const SandboxReply reply = m_simulator.handle(asked);
        if (instead)
            return readyCall<HttpReply>(*std::exchange(m_instead, std::nullopt));
        return readyCall<HttpReply>(replyOf(reply.status, reply.body));
    }

    QList<QByteArray> writtenBodies;

private:
    PlatformSimulator &m_simulator;
    std::optional<Result<HttpReply>> m_instead;
    bool m_done = false;
};

/// IXOPAY's client in front of the simulated platform.
class SimulatedIxopay : public ::testing::Test {
protected:
    /// The connector of that index as the platform has it, secrets and all.
    [[nodiscard]] QJsonObject truth(qsizetype index)
    {
        const QJsonObject sample = records.connectors[index];
        const Answer list = desk.get(u"/api/provisioning/listConnectors/"_s
                                     + sample[u"merchantGuid"_s].toString());
        for (const QJsonValue one : list["connectors"].toArray()) {
            if (one[u"guid"_s] == sample[u"guid"_s])
                return one.toObject();
        }
        return {};
    }

    [[nodiscard]] ObjectRef refOf(qsizetype index) const
    {
        const QJsonObject connector = records.connectors[index];
        ObjectRef ref;
        ref.account = account.id;
        ref.kind = ObjectKind::Connector;
        ref.id = connector[u"guid"_s].toString();
        ref.name = connector[u"name"_s].toString();
        ref.ownerId = connector[u"merchantGuid"_s].toString();
        ref.type = connector[u"adapter"_s].toString();
        return ref;
    }

    [[nodiscard]] qsizetype indexOf(const QString &name) const
    {
        for (qsizetype i = 0; i < records.connectors.size(); ++i) {
            if (records.connectors[i][u"name"_s].toString() == name)
                return i;
        }
        return -1;
    }

    [[nodiscard]] Result<ObjectDraft> opened(const ObjectRef &ref, const QString &variant = {})
    {
        const EditOffer offer{ref.id.isEmpty() ? EditVerb::Create : EditVerb::Update,
                              ObjectKind::Connector, variant, EditBlock::None};
        auto spec = waitFor(client.editing()->spec(ref, offer));
        if (!spec)
            return failure(spec.error());
        auto object = waitFor(client.editing()->load(ref, *spec));
        if (!object)
            return failure(object.error());
        return ObjectDraft(*spec, *object);
    }

    [[nodiscard]] Result<EditableObject> sent(const ObjectDraft &draft)
    {
        const auto permit = permitFor(account, draft.target().objectId);
        return waitFor(client.editing()->send(permit, draft));
    }

    static Account simulatedAccount()
    {
        Account account = testAccount(PlatformKind::Ixopay);
        account.baseUrl = QUrl(u"https://platform.test"_s);
        return account;
    }

    IxopayRecords records = ixopayRecords(stillTime());
    IxopaySimulator simulator{SandboxOptions{}, stillTime};
    SandboxHeaders login{
        {"Authorization", "Basic " + practiceKey(PlatformKind::Ixopay, 1).toBase64()}};
    Asker desk{simulator, login};
    IxopayExchange exchange{simulator};
    Account account = simulatedAccount();
    IxopayClient client{account, exchange, fixedKey(practiceKey(PlatformKind::Ixopay, 1))};
};

} // namespace console::testing
