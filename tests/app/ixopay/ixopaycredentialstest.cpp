#include "tests/app/ixopay/simulatedixopay.h"
#include "tests/support/printing.h"

#include "app/services/callchain.h"
#include "models/workflows/sendanswer.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

class IxopayCredentialsTest : public SimulatedIxopay {
protected:
    [[nodiscard]] ConnectorRef target(qsizetype index = 1) const
    {
        const ObjectRef ref = refOf(index);
        return {account.id, ref.ownerId, u"Merchant"_s, ref.id, ref.type};
    }

    [[nodiscard]] Result<CredentialReceipt> replace(const CredentialSet &next,
                                                    const CredentialSet *existing)
    {
        return waitFor(client.credentials()->apply(permitFor(account, target().connectorId),
                                                   target(), next, existing));
    }

    [[nodiscard]] Result<InForce> inForce(const CredentialSet &next, const CredentialSet *previous)
    {
        return waitFor(client.credentials()->inForce(target(), next, previous));
    }

    [[nodiscard]] CredentialSet current(const QStringList &names)
    {
        CredentialSet set;
        const QJsonObject connector = truth(1);
        for (const QString &name : names) {
            const QString text = name.startsWith("config."_L1)
                ? connector[u"config"_s][name.sliced(7)].toString()
                : connector[name].toString();
            set.set(name, SecretBuffer(text.toUtf8()));
        }
        return set;
    }

    static CredentialSet fresh()
    {
        CredentialSet set;
        set.set(u"sharedSecret"_s, SecretBuffer("canary-shared"));
        set.set(u"config.password"_s, SecretBuffer("canary-password"));
        return set;
    }
};

TEST_F(IxopayCredentialsTest, ReplacesThemWithinTheWholeConnector)
{
    QJsonObject expected = truth(1);
    const CredentialSet before = current({u"sharedSecret"_s, u"config.password"_s});
    const auto receipt = replace(fresh(), &before);
    ASSERT_TRUE(receipt.has_value()) << receipt.error().message.toStdString();
    EXPECT_EQ(receipt->connector.id, target().connectorId);
    EXPECT_EQ(receipt->connector.rawStatus, u"enabled"_s);
    expected.insert(u"sharedSecret"_s, u"canary-shared"_s);
    QJsonObject config = expected[u"config"_s].toObject();
    config.insert(u"password"_s, u"canary-password"_s);
    expected.insert(u"config"_s, config);
    EXPECT_EQ(truth(1), expected);
}

TEST_F(IxopayCredentialsTest, KeepsTheSharedSecretWhenOnlyTheApiKeyChanges)
{
    const QString secret = truth(1)[u"sharedSecret"_s].toString();
    CredentialSet next;
    next.set(u"apiKey"_s, SecretBuffer("canary-key"));
    ASSERT_TRUE(replace(next, nullptr).has_value());
    EXPECT_EQ(truth(1)[u"sharedSecret"_s].toString(), secret);
    EXPECT_EQ(truth(1)[u"apiKey"_s].toString(), u"canary-key"_s);
}

TEST_F(IxopayCredentialsTest, SendsNothingWhereOtherCredentialsAreInForce)
{
    const QJsonObject before = truth(1);
    const CredentialSet wrong = fresh();
    const auto refused = replace(fresh(), &wrong);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().reason, RefusalReason::ExistingMismatch);
    EXPECT_TRUE(exchange.writtenBodies.isEmpty());
    EXPECT_EQ(truth(1), before);
}

TEST_F(IxopayCredentialsTest, TellsWhichSetIsInForce)
{
    const CredentialSet old = current({u"sharedSecret"_s, u"config.password"_s});
    const CredentialSet next = fresh();
    EXPECT_EQ(inForce(next, &old), InForce::Previous);
    EXPECT_EQ(inForce(next, nullptr), InForce::Neither);
    ASSERT_TRUE(replace(next, &old).has_value());
    EXPECT_EQ(inForce(next, &old), InForce::Next);
    CredentialSet unheardOf;
    unheardOf.set(u"config.unheardOf"_s, SecretBuffer("x"));
    EXPECT_EQ(inForce(unheardOf, nullptr), InForce::NotShown);
}

TEST_F(IxopayCredentialsTest, DoesNotTakeAnotherSecretForSuccess)
{
    QJsonObject shown = truth(1);
    shown.insert(u"sharedSecret"_s, u"canary-of-the-platform"_s);
    exchange.answerNextWrite(
        replyOf(200, compact({{u"success"_s, true}, {u"connector"_s, shown}})), true);
    const auto answer = replace(fresh(), nullptr);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ApiErrorKind::BadReply);
    EXPECT_FALSE(wasNotSent(answer.error()));
    EXPECT_FALSE(answer.error().message.contains(u"canary"));
}

TEST_F(IxopayCredentialsTest, CallsAChangeNotSentWhoseReadingFailed)
{
    class Broken : public HttpExchange {
    public:
        ApiCall<HttpReply> send(HttpRequest) override
        {
            return readyCall<HttpReply>(replyOf(status, {}));
        }
        int status = 503;
    } broken;
    IxopayClient other(account, broken, fixedKey("a:b"));
    for (const int status : {500, 503, 200, 302, 404, 409, 422}) {
        broken.status = status;
        const auto answer = waitFor(other.credentials()->apply(
            permitFor(account, target().connectorId), target(), fresh(), nullptr));
        ASSERT_FALSE(answer.has_value());
        EXPECT_EQ(classify(answer, 1), RotationEvent::NeverLeft) << status;
    }
}

/// A platform whose list shows secrets in another way than they are.
class Hiding : public HttpExchange {
public:
    Hiding(HttpExchange &real, QList<std::pair<QByteArray, QByteArray>> instead) :
        m_real(real), m_instead(std::move(instead))
    {
    }

    ApiCall<HttpReply> send(HttpRequest request) override
    {
        const bool reads = request.method == HttpMethod::Get;
        writes += reads ? 0 : 1;
        return mapped<HttpReply>(m_real.send(std::move(request)), [this](Result<HttpReply> reply) {
            for (const auto &[before, after] : std::as_const(m_instead)) {
                if (reply)
                    reply->body.replace(before, after);
            }
            return reply;
        });
    }

    int writes = 0;

private:
    HttpExchange &m_real;
    QList<std::pair<QByteArray, QByteArray>> m_instead;
};

/// `"name":"value"` of the connector at hand, as its list has it.
QByteArray member(const CredentialSet &set, const QString &name)
{
    const QString key = name.startsWith("config."_L1) ? name.sliced(7) : name;
    return '"' + key.toUtf8() + "\":\"" + set.find(name)->expose().toByteArray() + '"';
}

TEST_F(IxopayCredentialsTest, AMaskIsNobodysSecret)
{
    const CredentialSet old = current({u"sharedSecret"_s, u"config.password"_s});
    for (const QByteArray mask : {"********", "****6789", "••••••••", "xxxxxxxx"}) {
        Hiding hiding(exchange, {{member(old, u"sharedSecret"_s), "\"sharedSecret\":\"" + mask + '"'}});
        IxopayClient other(account, hiding, fixedKey(practiceKey(PlatformKind::Ixopay, 1)));
        EXPECT_EQ(waitFor(other.credentials()->inForce(target(), fresh(), &old)), InForce::NotShown)
            << mask.constData() << ": “somebody else's” would be a false alarm";
    }
}

TEST_F(IxopayCredentialsTest, NeverSetsASecretToTheMaskThatHidesIt)
{
    const CredentialSet old = current({u"apiKey"_s, u"config.password"_s});
    const QJsonObject before = truth(1);
    Hiding hiding(exchange, {{member(old, u"config.password"_s), "\"password\":\"********\""}});
    IxopayClient other(account, hiding, fixedKey(practiceKey(PlatformKind::Ixopay, 1)));
    CredentialSet next;
    next.set(u"sharedSecret"_s, SecretBuffer("canary-shared"));
    const auto answer = waitFor(other.credentials()->apply(
        permitFor(account, target().connectorId), target(), next, nullptr));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(classify(answer, 1), RotationEvent::NeverLeft);
    EXPECT_TRUE(answer.error().message.contains(u"config.password"_s));
    EXPECT_EQ(hiding.writes, 0);
    EXPECT_EQ(truth(1), before);
}

TEST_F(IxopayCredentialsTest, DoesNotCallTheCurrentOneWrongWhereItIsNotShown)
{
    const CredentialSet old = current({u"sharedSecret"_s, u"config.password"_s});
    Hiding hiding(exchange, {{member(old, u"sharedSecret"_s), "\"sharedSecret\":\"********\""}});
    IxopayClient other(account, hiding, fixedKey(practiceKey(PlatformKind::Ixopay, 1)));
    const auto answer = waitFor(other.credentials()->apply(
        permitFor(account, target().connectorId), target(), fresh(), &old));
    ASSERT_FALSE(answer.has_value());
    EXPECT_NE(answer.error().reason, RefusalReason::ExistingMismatch);
    EXPECT_EQ(classify(answer, 1), RotationEvent::NeverLeft);
    EXPECT_EQ(hiding.writes, 0);
}

TEST_F(IxopayCredentialsTest, TakesEverySecretOfTheConnectorOutOfAnError)
{
    const CredentialSet old = current({u"sharedSecret"_s, u"config.password"_s, u"apiKey"_s});
    QByteArray quoted = "config: cannot store";
    for (const auto &[name, value] : old.entries())
        quoted += ' ' + value.expose().toByteArray();
    exchange.answerNextWrite(
        replyOf(422, compact({{u"success"_s, false},
                              {u"errorCode"_s, 1002},
                              {u"errorMessage"_s, QString::fromUtf8(quoted)}})),
        false);
    CredentialSet next;
    next.set(u"sharedSecret"_s, SecretBuffer("canary-shared"));
    const auto answer = replace(next, &old);
    ASSERT_FALSE(answer.has_value());
    EXPECT_TRUE(answer.error().message.contains(u"cannot store"));
    for (const auto &[name, value] : old.entries()) {
        const QByteArray secret = value.expose().toByteArray();
        EXPECT_FALSE(answer.error().message.toUtf8().contains(secret)) << name.toStdString();
        for (const FieldError &field : answer.error().fields)
            EXPECT_FALSE(field.message.toUtf8().contains(secret)) << name.toStdString();
    }
}

TEST_F(IxopayCredentialsTest, RefusesAnotherObjectsPermitAndUnknownNames)
{
    const auto answer = waitFor(client.credentials()->apply(permitFor(account, u"CO-other"_s),
                                                            target(), fresh(), nullptr));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ApiErrorKind::NotPermitted);
    CredentialSet unheardOf;
    unheardOf.set(u"config.unheardOf"_s, SecretBuffer("x"));
    EXPECT_FALSE(replace(unheardOf, nullptr).has_value());
    EXPECT_TRUE(exchange.writtenBodies.isEmpty());
}

} // namespace
