#include "tests/core/faultcases.h"

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct ErrorBody {
    int status;
    const char *body;
};

// The documented bodies (seeds 0, 2, 3 and 4), a proxy's page, and nothing at all.
constexpr ErrorBody clientErrors[]{
    {400,
     R"({"statusCode":400,"error":"Bad Request","message":"Invalid connection credentials."})"},
    {400, R"({"statusCode":400,"error":"Bad Request","message":"Braintree requires fields: mid"})"},
    {400, R"({"error":"validation_error","message":"Validation failed","errors":[]})"},
    {401, R"({"error":"unauthorized","message":"Unauthorised"})"},
    {403, R"({"error":"forbidden","message":"missing ability"})"},
    {404, R"({"statusCode":404,"error":"Not Found","message":"Merchant not found."})"},
    {404, R"({"statusCode":404,"error":"Not Found","message":"Connection not found!"})"},
    {404, "<html>not here</html>"},
    {409, R"({"statusCode":409,"error":"Conflict","message":"No updates have been made"})"},
    {418, "{}"},
    {422, R"({"code":"INVALID_INTEGRATION_TYPE","message":"not a custom orders integration"})"},
    {422, ""},
};

constexpr const char *wrongShapes[]{
    "[]",
    "{}",
    "null",
    "<html><body>Sign in</body></html>",
    R"({"id":"somebody-else","status":"DISABLED","connections":[]})",
    R"({"success":false,"errorCode":1001,"errorMessage":"no"})",
    R"({"success":true,"errorCode":1004,"errorMessage":"name: nameInvalid characters"})",
    "{\"id\":\"mid\xff\"}",
    "{\"id\":",
};

void addStatuses(QList<FaultCase> &cases)
{
    for (const auto &error : clientErrors)
        cases.append({u"F16 %1"_s.arg(error.status),
                      FaultStep(Fault::ClientError).withStatus(error.status).withBody(error.body)});
    cases.append({u"F16 429"_s,
                  FaultStep(Fault::ClientError)
                      .withStatus(429)
                      .withHeaders({{"Retry-After", "1"}})
                      .withBody(R"({"message":"slow down"})")});
    for (const int status : {500, 502, 503, 504}) {
        cases.append(
            {u"F14 %1"_s.arg(status), FaultStep(Fault::ErrorNotApplied).withStatus(status)});
        cases.append({u"F15 %1"_s.arg(status), FaultStep(Fault::ErrorApplied).withStatus(status)});
    }
}

void addRedirects(QList<FaultCase> &cases)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *location : {"/elsewhere", "http://127.0.0.1:9/elsewhere"})
            cases.append({u"F17 %1 %2"_s.arg(status).arg(QLatin1String(location)),
                          FaultStep(Fault::Redirect).withStatus(status).withLocation(location)});
    }
}

bool hasVariants(Fault fault)
{
    return fault == Fault::ClientError || fault == Fault::ErrorApplied
        || fault == Fault::ErrorNotApplied || fault == Fault::Redirect
        || fault == Fault::WrongShape;
}

} // namespace

FaultStep typicalStep(Fault fault)
{
    FaultStep step(fault);
    if (fault == Fault::Drip)
        step.withDelay(std::chrono::milliseconds(1)).withStride(32);
    if (fault == Fault::AppliedLate)
        step.withDelay(appliedLateAfter);
    if (fault == Fault::HugeBody)
        step.withSize(20'000'000);
    return step;
}

QList<FaultCase> everyFault()
{
    QList<FaultCase> cases;
    for (const auto &facts : allFaults) {
        if (!hasVariants(facts.fault))
            cases.append({u"%1 %2"_s.arg(QLatin1String(facts.number), QLatin1String(facts.name)),
                          typicalStep(facts.fault)});
    }
    addStatuses(cases);
    addRedirects(cases);
    for (const char *body : wrongShapes)
        cases.append({u"F18 %1"_s.arg(QString::fromLatin1(body).left(40)),
                      FaultStep(Fault::WrongShape).withBody(body)});
    return cases;
}

QList<FaultCase> ixopayFaults()
{
    QList<FaultCase> cases;
    const auto refusal = [&cases](int status, int code, const QByteArray &message) {
        const QByteArray body = R"({"success":false,"errorCode":)" + QByteArray::number(code)
            + R"(,"errorMessage":")" + message + "\"}";
        cases.append({u"F16 %1 %2"_s.arg(status).arg(code),
                      FaultStep(Fault::ClientError).withStatus(status).withBody(body)});
    };
    refusal(401, 1000, "Unauthorized");
    for (const int code : {1001, 1002, 1003, 1004, 1005, 1006, 1007, 1010, 1011, 1012, 1013, 1014,
                           1015, 1016, 1017, 1018})
        refusal(422, code, "name: not to be had");
    refusal(404, 1007, "The provided entity does not exist");
    refusal(500, 9999, "Internal system error");
    refusal(422, 4711, "nobody knows this one");
    for (const char *body : {R"({"success":true})", R"({"success":true,"connector":null})",
                             R"({"success":true,"connector":{"guid":"CO-OTHER"}})",
                             R"({"success":true,"merchant":{"guid":7}})",
                             R"({"success":true,"connectors":[]})"})
        cases.append({u"F18 %1"_s.arg(QString::fromLatin1(body)),
                      FaultStep(Fault::WrongShape).withBody(body)});
    return cases;
}

} // namespace console::testing
