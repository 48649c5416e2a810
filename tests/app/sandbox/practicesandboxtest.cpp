#include "app/sandbox/practicesandbox.h"

#include "tests/app/sandbox/asking.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace console::testing { namespace {

class OverHttp : public ::testing::Test {
protected:
    void serve(SandboxOptions options = {})
    {
        sandbox = std::make_unique<PracticeSandbox>(options);
        ASSERT_TRUE(sandbox->start().has_value());
    }

    QUrl urlOf(PlatformKind platform, const QString &path)
    {
        for (const auto &account : sandbox->accounts()) {
            if (account.platform == platform)
                return QUrl(account.baseUrl.toString() + path);
        }
        return {};
    }

    QUrl controlUrl(const QString &path)
    {
        return QUrl(u"http://127.0.0.1:%1/_control/"_s.arg(sandbox->port()) + path);
    }

    QNetworkReply *send(const QByteArray &method, const QUrl &url, const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setRawHeader("x-api-key", practiceKey(PlatformKind::Preczn, 1));
        request.setRawHeader("Authorization", "Bearer " + practiceKey(PlatformKind::Paygentic, 1));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.sendCustomRequest(request, method, body);
        reply->setParent(&replies);
        return reply;
    }

    Answer ask(const QByteArray &method, const QUrl &url, const QByteArray &body = {})
    {
        return answerOf(send(method, url, body));
    }

    static Answer answerOf(QNetworkReply *reply)
    {
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000);
        const QByteArray body = reply->readAll();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(body).object(), body};
    }

    QNetworkAccessManager network;
    QObject replies;
    std::unique_ptr<PracticeSandbox> sandbox;
};

const QString bobby = u"/v1/merchants/mid_test_2f428vcgdf94kv6y7rjwms59hf"_s;
const QByteArray rotation =
    R"({"secret":"new_1","existingCredentials":{"secret":"old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"}})";

TEST_F(OverHttp, ServesEachPlatformUnderItsPrefix)
{
    serve();
    EXPECT_EQ(sandbox->accounts().size(), 4);
    EXPECT_EQ(ask("GET", urlOf(PlatformKind::Preczn, bobby))["id"].toString(),
              bobby.section(u'/', -1));
    EXPECT_EQ(
        ask("GET", urlOf(PlatformKind::Paygentic, u"/v0/merchantIntegrations?limit=2"_s))["data"]
            .toArray()
            .size(),
        2);
    EXPECT_EQ(ask("GET", urlOf(PlatformKind::ChargebackStop, u"/v1/integrations/"_s)).status, 401);
    EXPECT_EQ(
        ask("GET", urlOf(PlatformKind::Ixopay, u"/api/provisioning/listTenants"_s))["errorCode"]
            .toInt(),
        1000);
    EXPECT_EQ(ask("GET", QUrl(u"http://127.0.0.1:%1/elsewhere/v1"_s.arg(sandbox->port()))).status,
              404);
}

TEST_F(OverHttp, PatchesAndShowsTheTrueStateWithoutSecrets)
{
    serve();
    EXPECT_EQ(
        ask("PATCH", urlOf(PlatformKind::Preczn, bobby + "/connections/AffiniPay"_L1), rotation)
            .status,
        200);
    const Answer state = ask("GET", controlUrl(u"state"_s));
    EXPECT_EQ(state["preczn"]["connections"_L1]["midCon_test_5q9s8hesxs85897c7a9gmea7ay"_L1]
                   ["credentials"_L1]["secret"_L1]
                       .toString(),
              secretDigest(u"new_1"_s));
    EXPECT_FALSE(state.body.contains("old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"));
}

TEST_F(OverHttp, MisbehavesAsPlanned)
{
    serve();
    const QUrl connection = urlOf(PlatformKind::Preczn, bobby + "/connections/AffiniPay"_L1);
    const QUrl faults = controlUrl(u"faults"_s);
    EXPECT_EQ(ask("POST", faults, R"({"platform":"preczn","fault":"500-before","method":"PATCH"})")
                  .status,
              200);
    EXPECT_EQ(ask("GET", urlOf(PlatformKind::Preczn, bobby)).status, 200);
    EXPECT_EQ(ask("PATCH", connection, rotation).status, 500);
    EXPECT_EQ(ask("POST", faults, R"({"platform":"preczn","fault":"429","retryAfter":7})").status,
              200);
    QNetworkReply *limited = send("PATCH", connection, rotation);
    EXPECT_EQ(answerOf(limited).status, 429);
    EXPECT_EQ(limited->rawHeader("Retry-After"), "7");
    EXPECT_EQ(ask("POST", faults, R"({"platform":"preczn","fault":"500-after"})").status, 200);
    EXPECT_EQ(ask("PATCH", connection, rotation).status, 500);
    EXPECT_EQ(ask("PATCH", connection, rotation).status, 409); // the 500 had been applied
    EXPECT_EQ(ask("POST", faults, R"({"platform":"preczn","fault":"explode"})").status, 400);
}

TEST_F(OverHttp, KeepsBrowsersFromTheControls)
{
    serve();
    QNetworkRequest request(controlUrl(u"state"_s));
    request.setRawHeader("Origin", "https://evil.example");
    QNetworkReply *reply = network.get(request);
    reply->setParent(&replies);
    EXPECT_EQ(answerOf(reply).status, 403);
}

TEST_F(OverHttp, LetsSlowAnswersWaitSideBySide)
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(150);
    serve(options);
    QElapsedTimer timer;
    timer.start();
    QList<QNetworkReply *> all;
    for (int i = 0; i < 6; ++i)
        all.append(send("GET", urlOf(PlatformKind::Preczn, bobby)));
    for (auto *reply : all)
        EXPECT_EQ(answerOf(reply).status, 200);
    EXPECT_GE(timer.elapsed(), 150);
    EXPECT_LT(timer.elapsed(), 850); // six in a row would take 900
}

TEST_F(OverHttp, LetsExactlyOneOfManyEqualRotationsWin)
{
    serve();
    const QUrl connection = urlOf(PlatformKind::Preczn, bobby + "/connections/AffiniPay"_L1);
    QList<QNetworkReply *> all;
    for (int i = 0; i < 12; ++i)
        all.append(send("PATCH", connection, rotation));
    int won = 0;
    for (auto *reply : all)
        won += answerOf(reply).status == 200 ? 1 : 0;
    EXPECT_EQ(won, 1);
}

TEST_F(OverHttp, SurvivesAClientThatLeavesBeforeItsAnswer)
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(100);
    serve(options);
    QNetworkReply *reply = send("GET", urlOf(PlatformKind::Preczn, bobby));
    QTest::qWait(30);
    reply->abort();
    QTest::qWait(150);
    EXPECT_EQ(ask("GET", urlOf(PlatformKind::Preczn, bobby)).status, 200);
}

TEST_F(OverHttp, StopsWithAnswersPendingAndStartsAfresh)
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(300);
    serve(options);
    send("PATCH", urlOf(PlatformKind::Preczn, bobby + "/connections/AffiniPay"_L1), rotation);
    QTest::qWait(50);
    sandbox->stop();
    EXPECT_EQ(sandbox->port(), 0);
    EXPECT_TRUE(sandbox->accounts().isEmpty());
    ASSERT_TRUE(sandbox->start().has_value());
    EXPECT_EQ(
        ask("PATCH", urlOf(PlatformKind::Preczn, bobby + "/connections/AffiniPay"_L1), rotation)
            .status,
        200); // the change of the first life is forgotten
}

TEST_F(OverHttp, SaysWhenThePortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    SandboxOptions options;
    options.port = other.serverPort();
    PracticeSandbox refused(options);
    const auto started = refused.start();
    ASSERT_FALSE(started.has_value());
    EXPECT_EQ(started.error().kind, ApiErrorKind::NotConnected);
}

TEST_F(OverHttp, DescribesItselfInOneLineOfJson)
{
    serve();
    const QByteArray line = describeSandbox(*sandbox);
    EXPECT_FALSE(line.contains('\n'));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    EXPECT_EQ(json[u"port"_s].toInt(), sandbox->port());
    for (const PlatformKind platform : allPlatforms) {
        const QJsonValue account = json[factsOf(platform).wireName];
        EXPECT_TRUE(account["baseUrl"_L1].toString().startsWith("http://127.0.0.1:"_L1));
        EXPECT_EQ(account["environment"_L1].toString(), u"TEST"_s);
        EXPECT_FALSE(account["key"_L1].toString().isEmpty());
    }
    EXPECT_EQ(json[u"ixopay"_s][u"key"_s].toString().count(u':'), 1);
    const QJsonValue sample = json[u"preczn"_s][u"connections"_s][0];
    EXPECT_EQ(sample["existingCredentials"_L1]["secret"_L1].toString(),
              u"old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa"_s);
}

}} // namespace console::testing
