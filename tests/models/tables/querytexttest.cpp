#include "models/tables/querytext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Words = QList<QueryWord>;

TEST(QueryText, IsWordsAndFields)
{
    EXPECT_EQ(parseQueryText(u"  Acme\u00A0 Status:ACTIVE "_s),
              (Words{{QueryField::Any, u"acme"_s}, {QueryField::Status, u"active"_s}}));
    EXPECT_EQ(parseQueryText(u"env:live id:mint_1"_s),
              (Words{{QueryField::Environment, u"live"_s}, {QueryField::Id, u"mint_1"_s}}));
    EXPECT_EQ(parseQueryText({}), Words());
}

TEST(QueryText, QuotesHoldAValueTogetherAfterAFieldOnly)
{
    EXPECT_EQ(parseQueryText(u"owner:\"North Wind\" x"_s),
              (Words{{QueryField::Owner, u"north wind"_s}, {QueryField::Any, u"x"_s}}));
    EXPECT_EQ(parseQueryText(u"owner:\"north w"_s), (Words{{QueryField::Owner, u"north w"_s}}))
        << "still being typed";
    EXPECT_EQ(parseQueryText(u"\"north wind\""_s),
              (Words{{QueryField::Any, u"\"north"_s}, {QueryField::Any, u"wind\""_s}}));
}

TEST(QueryText, AFieldWithoutAValueRestrictsNothingAndAnUnknownOneIsAWord)
{
    EXPECT_EQ(parseQueryText(u"status: type:\"\""_s), Words());
    EXPECT_EQ(parseQueryText(u"colour:red statuses:x"_s),
              (Words{{QueryField::Any, u"colour:red"_s}, {QueryField::Any, u"statuses:x"_s}}));
}

TEST(QueryText, EveryFieldWordIsKnown)
{
    for (const auto &[word, field] : queryFieldWords)
        EXPECT_EQ(parseQueryText(word + u":V"_s), (Words{{field, u"v"_s}}));
}

} // namespace
