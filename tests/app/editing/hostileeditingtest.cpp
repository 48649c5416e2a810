// What broken and hostile servers answer to forms: a clear error, nothing half read, nothing said
// that is not known.
#include "app/services/platformfactory.h"
#include "models/domain/specs/platformspecs.h"
#include "tests/support/fakeexchange.h"
#include "tests/support/hostilereplies.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct Case
{
    PlatformKind kind;
    const char *body; ///< the object as the platform would answer it
};

constexpr std::array cases{
    Case{PlatformKind::Paygentic, R"({"id":"obj_1","merchantId":"org_a","provider":"salesforce"})"},
    Case{PlatformKind::Preczn, R"({"id":"obj_1","name":"Bobby","active":false})"},
    Case{PlatformKind::ChargebackStop, R"({"id":"obj_1","name":"Bobby","organisation_id":"org_a"})"},
};

struct HostileWorld
{
    FakeExchange exchange;
    Account account;
    std::unique_ptr<Platform> platform;
    ObjectRef target;

    explicit HostileWorld(PlatformKind kind)
        : account(testAccount(kind)), platform(makePlatform(account, exchange, fixedKey("key")))
    {
        target.account = account.id;
        target.id = u"obj_1"_s;
        target.name = u"Bobby"_s;
    }

    [[nodiscard]] EditRole &role() const { return *platform->editing(); }

    Result<EditableObject> load(const ObjectSpec &spec, int status, const QByteArray &body)
    {
        exchange.answer(replyOf(status, body));
        return waitFor(role().load(target, spec));
    }

    Result<EditableObject> send(const ObjectSpec &spec, int status, const QByteArray &body)
    {
        exchange.answer(replyOf(status, body));
        ObjectDraft draft(spec, original());
        draft.set(u"name"_s, FieldValue::ofText(u"Bobby"));
        return waitFor(role().send(permitFor(account, draft.target().objectId), draft));
    }

    [[nodiscard]] EditableObject original() const
    {
        EditableObject object;
        object.ref = target;
        object.document = FieldValue::ofJson("{}");
        object.values[u"merchantId"_s] = FieldValue::ofText(u"org_a");
        object.values[u"provider"_s] = FieldValue::ofText(u"salesforce");
        return object;
    }
};

void expectHarmless(const ApiError &error)
{
    EXPECT_LT(error.message.size(), 5000);
    EXPECT_LT(error.platformCode.size(), 5000);
    EXPECT_LT(error.fields.size(), 1000);
}

class HostileEditing : public ::testing::TestWithParam<Case> { };

} // namespace

TEST_P(HostileEditing, NoBrokenReadingBecomesAForm)
{
    HostileWorld world(GetParam().kind);
    for (const ObjectSpec &spec : documentedSpecs(GetParam().kind)) {
        ASSERT_TRUE(world.load(spec, 200, GetParam().body).has_value());
        for (const HostileReply &hostile : hostileVariantsOf(GetParam().body)) {
            const auto read = world.load(spec, 200, hostile.body);
            EXPECT_TRUE(!read.has_value() || !hostile.unreadable) << hostile.what.data();
            if (!read)
                expectHarmless(read.error());
        }
    }
}

TEST_P(HostileEditing, NoBrokenAnswerToAWriteIsSuccessOrRefusal)
{
    HostileWorld world(GetParam().kind);
    const auto specs = documentedSpecs(GetParam().kind);
    for (const ObjectSpec &spec : specs) {
        for (const HostileReply &hostile : hostileVariantsOf(GetParam().body)) {
            for (const int status : {200, 400, 500}) {
                const auto reply = world.send(spec, status, hostile.body);
                if (!hostile.unreadable && reply)
                    continue;
                ASSERT_FALSE(reply.has_value()) << hostile.what.data() << ' ' << status;
                expectHarmless(reply.error());
                EXPECT_EQ(reply.error().wire, WireState::MaybeSent);
                EXPECT_FALSE(hostile.unreadable && isDefinitiveRefusal(reply.error()))
                    << hostile.what.data() << ' ' << status;
            }
        }
    }
}

TEST_P(HostileEditing, AnotherObjectIsNotOurs)
{
    HostileWorld world(GetParam().kind);
    for (const ObjectSpec &spec : documentedSpecs(GetParam().kind)) {
        for (const QByteArray &body :
             {QByteArray(R"({"id":"obj_2","name":"Other","merchantId":"org_b"})"),
              QByteArray(R"({"id":7,"name":["Bobby"]})"), QByteArray(R"({"name":"Bobby"})"),
              QByteArray(R"([{"id":"obj_1","name":"Bobby"}])")}) {
            EXPECT_FALSE(world.load(spec, 200, body).has_value()) << body.data();
            EXPECT_FALSE(world.send(spec, 200, body).has_value()) << body.data();
        }
    }
}

TEST_P(HostileEditing, ABrokenListIsNotAnEmptyOne)
{
    HostileWorld world(GetParam().kind);
    const ObjectSpec spec = documentedSpecs(GetParam().kind).first();
    if (spec.proof != ChangeProof::ListAndCompare)
        return;
    const ObjectDraft draft(spec, world.original());
    for (const HostileReply &hostile : hostileVariantsOf(R"({"items":[],"count":0})")) {
        world.exchange.answer(replyOf(200, hostile.body));
        const auto found = waitFor(world.role().matches(draft));
        EXPECT_TRUE(!found.has_value() || !hostile.unreadable) << hostile.what.data();
    }
}

INSTANTIATE_TEST_SUITE_P(Platforms, HostileEditing, ::testing::ValuesIn(cases),
                         [](const auto &one) {
                             return std::string(factsOf(one.param.kind).displayName.data());
                         });

} // namespace console::testing
