#include "ui/pages/querymemory.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST(QueryMemory, KeepsEveryPartOfAQuery)
{
    CatalogueQuery query;
    query.text = u"bobby status:active"_s;
    query.platforms = {PlatformKind::Preczn, PlatformKind::Ixopay};
    query.lifecycles = {Lifecycle::Active};
    query.types = {QString(), u"Stripe"_s}; // none, too, is a value that people tick
    query.owners = {QString()};
    query.environment = Environment::Live;
    EXPECT_EQ(queryFrom(jsonFrom(query)), query);
    EXPECT_EQ(queryFrom(jsonFrom({})), CatalogueQuery());
}

TEST(QueryMemory, TakesNothingFromWhatIsNotText)
{
    const auto damaged = QJsonDocument::fromJson(
        R"({"types":[null,7,{}],"owners":"x","platforms":[""],"statuses":["",1]})");
    EXPECT_EQ(queryFrom(damaged.object()), CatalogueQuery());
}

} // namespace console::testing
