#include "models/workflows/seenids.h"

#include "tests/support/fakememory.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

const AccountId one{u"account-1"_s};
const AccountId two{u"account-2"_s};

} // namespace

TEST(SeenIds, KeepsTheNewestFirstForEachAccountAndKind)
{
    HeldMemory memory;
    SeenIds ids(memory);
    ids.add(one, ObjectKind::Merchant, u"mid_1"_s);
    ids.add(one, ObjectKind::Merchant, u"mid_2"_s);
    ids.add(one, ObjectKind::Merchant, u"mid_1"_s);
    ids.add(one, ObjectKind::Integration, u"int_1"_s);
    EXPECT_EQ(ids.of(one, ObjectKind::Merchant), (QStringList{u"mid_1"_s, u"mid_2"_s}));
    EXPECT_EQ(SeenIds(memory).of(one, ObjectKind::Integration), QStringList{u"int_1"_s});
    EXPECT_TRUE(ids.of(two, ObjectKind::Merchant).isEmpty());
    ids.forget(one);
    EXPECT_TRUE(ids.of(one, ObjectKind::Merchant).isEmpty());
}

TEST(SeenIds, KeepsNoMoreThanItsMost)
{
    HeldMemory memory;
    SeenIds ids(memory);
    for (int i = 0; i < SeenIds::most + 5; ++i)
        ids.add(one, ObjectKind::Merchant, u"mid_%1"_s.arg(i));
    EXPECT_EQ(ids.of(one, ObjectKind::Merchant).size(), SeenIds::most);
    EXPECT_EQ(ids.of(one, ObjectKind::Merchant).first(), u"mid_104"_s);
}

TEST(SeenIds, TakesNothingFromAMemoryThatSomebodyElseWrote)
{
    HeldMemory memory;
    memory.topics[u"seen-ids/account-1"_s] =
        QJsonObject{{u"merchants"_s, QJsonArray{1, QJsonValue(), u""_s, QString(300, u'x'), u"mid_1"_s,
                                                u"mid_1"_s}},
                    {u"integrations"_s, u"int_1"_s}};
    SeenIds ids(memory);
    EXPECT_EQ(ids.of(one, ObjectKind::Merchant), QStringList{u"mid_1"_s});
    EXPECT_TRUE(ids.of(one, ObjectKind::Integration).isEmpty());
}

} // namespace console::testing
