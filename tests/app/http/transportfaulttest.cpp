// Every fault, for reads and for writes with and without a body, over HTTP and TLS: what is said of
// it, and how many copies arrived.

#include "tests/app/http/transportfixture.h"

namespace console::testing {

namespace {

enum class Shape { Read, Write, EmptyWrite };

struct Expected {
    FaultStep step;
    const char *name;
    std::optional<ApiErrorKind> kind; ///< nothing: a complete reply
    WireState wire = WireState::MaybeSent;
    int received = 1;
    int applied = 1;
    int status = 200; ///< of the reply
};

constexpr auto lost = ApiErrorKind::ConnectionLost;
constexpr auto maybe = WireState::MaybeSent;

QList<Expected> expectations()
{
    return {
        {Fault::None, "F0", {}},
        {FaultStep(Fault::None).politely(), "F0close", {}},
        {FaultStep(Fault::ErrorApplied).politely(), "F15close", {}, maybe, 1, 1, 500},
        {Fault::ResetBeforeRead, "F2", lost, maybe, 0, 0},
        {Fault::ReadThenReset, "F3", lost, maybe, 1, 0},
        {Fault::ApplyThenReset, "F4", lost},
        {Fault::ApplyThenClose, "F5", lost},
        {FaultStep(Fault::ApplyThenClose).politely(), "F5polite", lost},
        {Fault::ApplyThenPoliteClose, "F6", lost},
        {Fault::ApplyThenHalfStatus, "F7", lost},
        {FaultStep(Fault::ApplyThenHalfStatus).politely(), "F7polite", lost},
        {Fault::BodyCutWithLength, "F8", lost},
        {FaultStep(Fault::BodyCutWithLength).politely(), "F8polite", lost},
        {Fault::BodyCutChunked, "F9", lost},
        {FaultStep(Fault::BodyCutChunked).politely(), "F9polite", lost},
        {FaultStep(Fault::BodyCutWithoutLength).politely(), "F10polite", {}},
        {Fault::HangNotApplied, "F11", ApiErrorKind::TimedOut, maybe, 1, 0},
        {Fault::HangApplied, "F12", ApiErrorKind::TimedOut},
        {FaultStep(Fault::Drip).withDelay(30ms), "F13", ApiErrorKind::TimedOut},
        {Fault::ErrorNotApplied, "F14", {}, maybe, 1, 0, 500},
        {FaultStep(Fault::ErrorApplied).withStatus(502), "F15", {}, maybe, 1, 1, 502},
        {FaultStep(Fault::ClientError).withStatus(400).withBody("{\"m\":1}"),
         "F16_400",
         {},
         maybe,
         1,
         0,
         400},
        {FaultStep(Fault::ClientError).withStatus(401), "F16_401", {}, maybe, 1, 0, 401},
        {FaultStep(Fault::ClientError)
             .withStatus(401)
             .withHeaders({{"WWW-Authenticate", "Basic realm=x"}}),
         "F16_401_basic",
         {},
         maybe,
         1,
         0,
         401},
        {FaultStep(Fault::ClientError).withStatus(401).withHeaders({{"WWW-Authenticate", "NTLM"}}),
         "F16_401_ntlm",
         {},
         maybe,
         1,
         0,
         401},
        {FaultStep(Fault::ClientError)
             .withStatus(401)
             .withHeaders({{"WWW-Authenticate", "Negotiate"}}),
         "F16_401_negotiate",
         {},
         maybe,
         1,
         0,
         401},
        {FaultStep(Fault::ClientError)
             .withStatus(407)
             .withHeaders({{"Proxy-Authenticate", "Basic"}}),
         "F16_407",
         {},
         maybe,
         1,
         0,
         407},
        {FaultStep(Fault::ClientError).withStatus(403), "F16_403", {}, maybe, 1, 0, 403},
        {FaultStep(Fault::ClientError).withStatus(404), "F16_404", {}, maybe, 1, 0, 404},
        {FaultStep(Fault::ClientError).withStatus(408), "F16_408", {}, maybe, 1, 0, 408},
        {FaultStep(Fault::ClientError).withStatus(409), "F16_409", {}, maybe, 1, 0, 409},
        {FaultStep(Fault::ClientError).withStatus(418), "F16_418", {}, maybe, 1, 0, 418},
        {FaultStep(Fault::ClientError).withStatus(422), "F16_422", {}, maybe, 1, 0, 422},
        {FaultStep(Fault::Redirect).withStatus(301).withLocation("/else"), "F17_301",
         ApiErrorKind::Redirected, maybe, 1, 0},
        {FaultStep(Fault::Redirect).withStatus(302).withLocation("/else"), "F17_302",
         ApiErrorKind::Redirected, maybe, 1, 0},
        {FaultStep(Fault::Redirect).withStatus(303).withLocation("/else"), "F17_303",
         ApiErrorKind::Redirected, maybe, 1, 0},
        {FaultStep(Fault::Redirect).withStatus(307).withLocation("/else"), "F17_307",
         ApiErrorKind::Redirected, maybe, 1, 0},
        {FaultStep(Fault::Redirect).withStatus(308).withLocation("/else"), "F17_308",
         ApiErrorKind::Redirected, maybe, 1, 0},
        {FaultStep(Fault::Redirect).withStatus(304), "F17_304", ApiErrorKind::Redirected, maybe, 1,
         0},
        {Fault::WrongShape, "F18", {}},
        {Fault::GzipBomb, "F19_gzip", ApiErrorKind::BadReply},
        {Fault::HugeBody, "F19_huge", ApiErrorKind::ReplyTooLarge},
        {FaultStep(Fault::AppliedLate).withDelay(200ms), "F20", ApiErrorKind::TimedOut},
    };
}

/// Qt 6.4 now and then (about 1 in 300) overlooks a reset that arrives while it is still connecting
/// and waits on. The quiet limit ends that: named differently, and just as unknown.
bool mayPassUnseen(const Expected &expected)
{
    return expected.step.fault == Fault::ResetBeforeRead;
}

/// Keeps GoogleTest from printing bytes.
void PrintTo(const Expected &expected, std::ostream *out)
{
    *out << expected.name;
}

} // namespace

class TransportFault
    : public ::testing::TestWithParam<std::tuple<FaultServer::Transport, Shape, Expected>> {
protected:
    HttpRequest request(const QUrl &url) const
    {
        switch (std::get<Shape>(GetParam())) {
        case Shape::Read:
            return readOf(url);
        case Shape::Write:
            return writeTo(url);
        case Shape::EmptyWrite:
            return writeTo(url, HttpMethod::Post, {});
        }
        return {};
    }
};

TEST_P(TransportFault, IsNamedHonestlyAndMeetsOneCopy)
{
    const auto &expected = std::get<Expected>(GetParam());
    FaultServer server(std::get<FaultServer::Transport>(GetParam()));
    server.setOtherwise(expected.step);
    Wire wire;
    HttpRequest sent = request(server.url(u"/v1/thing"_s));
    if (expected.kind == ApiErrorKind::TimedOut) {
        sent.quiet = 100ms;
        sent.total = 150ms;
    }
    if (mayPassUnseen(expected))
        sent.quiet = 2s;

    const auto result = wire.send(std::move(sent));

    if (expected.kind) {
        ASSERT_FALSE(result.has_value());
        EXPECT_TRUE(result.error().kind == *expected.kind
                    || (result.error().kind == ApiErrorKind::TimedOut && mayPassUnseen(expected)))
            << kindWord(result.error().kind).latin1() << ' ' << result.error().httpStatus;
        EXPECT_EQ(result.error().wire, expected.wire);
    } else {
        ASSERT_TRUE(result.has_value()) << kindWord(result.error().kind).latin1();
        EXPECT_EQ(result->status, expected.status);
    }
    // A late or second copy would come now.
    EXPECT_FALSE(runUntil([&] { return server.received() > expected.received; },
                          expected.kind ? 15ms : 1ms));
    EXPECT_TRUE(runUntil([&] { return server.applied() == expected.applied; }, 1s));
    EXPECT_EQ(server.received(), expected.received);
    EXPECT_EQ(server.applied(), expected.applied);
}

std::string nameOf(const ::testing::TestParamInfo<TransportFault::ParamType> &parameter)
{
    constexpr const char *shapes[]{"Read", "Write", "EmptyWrite"};
    const auto &[transport, shape, expected] = parameter.param;
    return std::string(transport == FaultServer::Tls ? "Tls_" : "Plain_")
        + shapes[static_cast<size_t>(shape)] + '_' + expected.name;
}

INSTANTIATE_TEST_SUITE_P(Every, TransportFault,
                         ::testing::Combine(::testing::Values(FaultServer::Plain, FaultServer::Tls),
                                            ::testing::Values(Shape::Read, Shape::Write,
                                                              Shape::EmptyWrite),
                                            ::testing::ValuesIn(expectations())),
                         nameOf);

} // namespace console::testing
