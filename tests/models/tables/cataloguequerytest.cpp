#include "models/tables/cataloguequery.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QString text;
    QString folded;
};

class FoldedText : public ::testing::TestWithParam<Pair> { };

TEST_P(FoldedText, IsTheSameForWhatPeopleTakeForTheSame)
{
    EXPECT_EQ(folded(GetParam().text), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(
    Examples, FoldedText,
    ::testing::Values(Pair{u"MULLER-01_x"_s, u"muller-01_x"_s}, Pair{u"Müller"_s, u"muller"_s},
                      Pair{u"Mu\u0308ller"_s, u"muller"_s}, Pair{u"Straße"_s, u"strasse"_s},
                      Pair{u"STRASSE"_s, u"strasse"_s}, Pair{u"İzmir"_s, u"izmir"_s},
                      Pair{u"Łódź"_s, u"lodz"_s}, Pair{u"Ørsted"_s, u"orsted"_s},
                      Pair{u"Ｆｕｌｌ"_s, u"full"_s}, Pair{u"ﬁnance"_s, u"finance"_s},
                      Pair{u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s}, Pair{u"Ёлка"_s, u"елка"_s},
                      Pair{u"zero\u200Bwidth"_s, u"zerowidth"_s}, Pair{u"a\u00A0b"_s, u"a b"_s},
                      Pair{u"ℌello"_s, u"hello"_s}, Pair{{}, {}}));

class CatalogueQueryTest : public ::testing::Test {
protected:
    CatalogueQueryTest()
    {
        row.account = {u"a"_s};
        row.accountLabel = u"Desk two"_s;
        row.platform = PlatformKind::ChargebackStop;
        row.environment = Environment::Live;
        row.id = u"int_9f3A"_s;
        row.name = u"Café Zoë"_s;
        row.ownerId = u"org_77"_s;
        row.ownerName = u"Bäckerei Groß"_s;
        row.type = u"CUSTOM_ORDERS"_s;
        row.rawStatus = u"ENABLED"_s;
        row.lifecycle = Lifecycle::Active;
        row.externalId = u"ext-55"_s;
    }

    [[nodiscard]] bool finds(const QString &text) const
    {
        CatalogueQuery query;
        query.text = text;
        return matches(row, query);
    }

    CatalogueRow row;
};

TEST_F(CatalogueQueryTest, AStatusBeginsWithWhatIsAskedFor)
{
    row.rawStatus = u"inactive"_s;
    row.lifecycle = Lifecycle::ActionNeeded;
    EXPECT_FALSE(finds(u"status:active"_s));
    EXPECT_TRUE(finds(u"status:inact"_s));
    EXPECT_TRUE(finds(u"status:needed"_s)) << "a later word of it";
    EXPECT_TRUE(finds(u"active"_s)) << "a word without a field stands anywhere";
}

TEST_F(CatalogueQueryTest, FindsByEveryPart)
{
    for (const auto &text : {u"cafe"_s, u"ZOE"_s, u"9f3a"_s, u"org_7"_s, u"backerei"_s, u"GROSS"_s,
                             u"custom"_s, u"enabled"_s, u"active"_s, u"ext-5"_s, u"desk"_s,
                             u"chargebackstop"_s, QString(), u"  "_s})
        EXPECT_TRUE(finds(text)) << text.toStdString();
    for (const auto &text : {u"Cafe9"_s, u"disabled"_s, u"preczn"_s, u"*"_s})
        EXPECT_FALSE(finds(text)) << text.toStdString();
}

TEST_F(CatalogueQueryTest, WantsEveryWordInAnyOrderAndPart)
{
    EXPECT_TRUE(finds(u"active\u00A0zoe  77\tdesk"_s));
    EXPECT_FALSE(finds(u"zoe 78"_s));
}

TEST_F(CatalogueQueryTest, AWordDoesNotSpanTwoParts)
{
    row.name = u"ab"_s;
    row.id = u"cd"_s;
    EXPECT_FALSE(finds(u"abcd"_s));
    EXPECT_FALSE(finds(u"ab\ncd zz"_s));
    EXPECT_TRUE(finds(u"ab\ncd"_s)) << "two words";
}

TEST_F(CatalogueQueryTest, KeepsToItsScope)
{
    const auto with = [](auto member, auto value) {
        CatalogueQuery query;
        query.*member = value;
        return query;
    };
    EXPECT_TRUE(matches(row, with(&CatalogueQuery::account, AccountId{u"a"_s})));
    EXPECT_FALSE(matches(row, with(&CatalogueQuery::account, AccountId{u"b"_s})));
    EXPECT_TRUE(matches(row, with(&CatalogueQuery::platform, PlatformKind::ChargebackStop)));
    EXPECT_FALSE(matches(row, with(&CatalogueQuery::platform, PlatformKind::Ixopay)));
    EXPECT_TRUE(matches(row, with(&CatalogueQuery::lifecycle, Lifecycle::Active)));
    EXPECT_FALSE(matches(row, with(&CatalogueQuery::lifecycle, Lifecycle::Off)));
    EXPECT_TRUE(matches(row, with(&CatalogueQuery::environment, Environment::Live)));
    EXPECT_FALSE(matches(row, with(&CatalogueQuery::environment, Environment::Test)));
}

} // namespace
