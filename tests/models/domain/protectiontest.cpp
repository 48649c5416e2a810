#include "models/domain/protection.h"

#include "tests/support/printing.h"
#include "tests/support/resultwords.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

const ChangeTarget target{AccountId{u"one"_s}, u"int_1"_s, u"Bobby's"_s};

Account accountWith(ProtectionLevel level)
{
    Account account;
    account.id = target.account;
    account.protection = level;
    return account;
}

std::string permit(ProtectionLevel level, ChangeKind kind, const Consent &consent,
                   const ChangeTarget &on = target)
{
    return wordOf(permitChange(accountWith(level), on, kind, consent));
}

struct Row
{
    ProtectionLevel level;
    ChangeKind kind;
    ConsentNeeded needed;
};

constexpr Row rows[]{
    {ProtectionLevel::ReadOnly, ChangeKind::Ordinary, ConsentNeeded::Impossible},
    {ProtectionLevel::ReadOnly, ChangeKind::OneWay, ConsentNeeded::Impossible},
    {ProtectionLevel::ReadOnly, ChangeKind::Probe, ConsentNeeded::Impossible},
    {ProtectionLevel::Confirm, ChangeKind::Ordinary, ConsentNeeded::Confirmation},
    {ProtectionLevel::Confirm, ChangeKind::OneWay, ConsentNeeded::TypedName},
    {ProtectionLevel::Confirm, ChangeKind::Probe, ConsentNeeded::Confirmation},
    {ProtectionLevel::ConfirmByName, ChangeKind::Ordinary, ConsentNeeded::TypedName},
    {ProtectionLevel::ConfirmByName, ChangeKind::OneWay, ConsentNeeded::TypedName},
    {ProtectionLevel::ConfirmByName, ChangeKind::Probe, ConsentNeeded::Confirmation},
    {ProtectionLevel::Free, ChangeKind::Ordinary, ConsentNeeded::None},
    {ProtectionLevel::Free, ChangeKind::OneWay, ConsentNeeded::TypedName},
    {ProtectionLevel::Free, ChangeKind::Probe, ConsentNeeded::None},
};

} // namespace

TEST(Protection, AsksAsMuchAsTheTableSays)
{
    for (const Row &row : rows)
        EXPECT_EQ(consentNeeded(accountWith(row.level), row.kind), row.needed)
            << int(row.level) << ' ' << int(row.kind);
}

TEST(Protection, PermitsExactlyWhatWasConsentedTo)
{
    const Consent none{};
    const Consent confirmed{true, {}};
    const Consent named{false, u"Bobby's"_s};
    for (const Row &row : rows) {
        const auto expect = [&](ConsentNeeded needed) {
            return row.needed == needed || row.needed == ConsentNeeded::None ? "done"
                                                                             : "not-permitted";
        };
        EXPECT_EQ(permit(row.level, row.kind, none), expect(ConsentNeeded::None));
        EXPECT_EQ(permit(row.level, row.kind, confirmed), expect(ConsentNeeded::Confirmation));
        EXPECT_EQ(permit(row.level, row.kind, named), expect(ConsentNeeded::TypedName));
    }
}

TEST(Protection, ComparesTheTypedNameExactly)
{
    for (const auto &typed : {u"bobby's"_s, u"Bobby's "_s, u""_s, u"int_1"_s, u"Bobby’s"_s})
        EXPECT_EQ(permit(ProtectionLevel::ConfirmByName, ChangeKind::Ordinary, {true, typed}),
                  "not-permitted")
            << typed.toStdString();
}

TEST(Protection, TakesTheIdWhereThereIsNoName)
{
    const ChangeTarget nameless{target.account, u"int_1"_s, {}};
    EXPECT_EQ(permit(ProtectionLevel::Free, ChangeKind::OneWay, {true, u"int_1"_s}, nameless),
              "done");
    const ChangeTarget nothing{target.account, {}, {}};
    EXPECT_EQ(permit(ProtectionLevel::Free, ChangeKind::OneWay, {true, {}}, nothing),
              "not-permitted")
        << "an empty field is no consent";
}

TEST(Protection, RefusesATargetOfAnotherAccount)
{
    const ChangeTarget foreign{AccountId{u"two"_s}, u"int_1"_s, u"Bobby's"_s};
    EXPECT_EQ(permit(ProtectionLevel::Free, ChangeKind::Ordinary, {true, {}}, foreign),
              "not-permitted");
}

TEST(Protection, APermitHoldsForOnePlace)
{
    Account account = accountWith(ProtectionLevel::Free);
    const auto permit = permitChange(account, {account.id, u"id"_s, u"Name"_s}, ChangeKind::Ordinary, {});
    ASSERT_TRUE(permit);
    account.label = u"Another label"_s;
    EXPECT_TRUE(permit->isFor(account));
    Account live = account;
    live.environment = Environment::Live;
    EXPECT_FALSE(permit->isFor(live));
    account.baseUrl = QUrl(u"https://elsewhere.test"_s);
    EXPECT_FALSE(permit->isFor(account));
}

TEST(Protection, APermitNamesItsTarget)
{
    const auto permitted = permitChange(accountWith(ProtectionLevel::Confirm), target,
                                        ChangeKind::Ordinary, {true, {}});
    ASSERT_TRUE(permitted);
    EXPECT_EQ(permitted->target(), target);
    EXPECT_EQ(permitted->kind(), ChangeKind::Ordinary);
}

} // namespace console::testing
