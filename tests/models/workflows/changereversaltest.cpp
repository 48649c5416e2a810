#include "models/workflows/changereversal.h"

#include "models/domain/specs/connectorspec.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

ChangeReport confirmed(const QString &variant)
{
    ChangeReport report;
    report.target = {AccountId{u"a"_s}, ObjectKind::Connector, u"CO-1"_s, u"Adyen"_s,
                     {}, {}, {}, {}};
    report.variant = variant;
    report.previousName = u"Adyen"_s;
    report.outcome.word = OutcomeWord::Confirmed;
    return report;
}

} // namespace

TEST(ChangeReversal, SwitchesBack)
{
    EXPECT_EQ(reversalOf(confirmed(disableVariant))->offer.variant, QString(enableVariant));
    EXPECT_EQ(reversalOf(confirmed(enableVariant))->offer.variant, QString(disableVariant));
    EXPECT_EQ(reversalOf(confirmed(enableVariant))->target.id, u"CO-1"_s);
}

TEST(ChangeReversal, RenamesBack)
{
    ChangeReport report = confirmed(u"rename"_s);
    EXPECT_FALSE(reversalOf(report)) << "the name is the same";
    report.previousName = u"Orders"_s;
    ASSERT_TRUE(reversalOf(report));
    EXPECT_EQ(reversalOf(report)->name, u"Orders"_s);
    EXPECT_EQ(reversalOf(report)->offer.variant, u"rename"_s);
}

TEST(ChangeReversal, IsNotOfferedForWhatMayNotHaveHappenedOrCannotBePutBack)
{
    for (const OutcomeWord word : {OutcomeWord::Unknown, OutcomeWord::Refused, OutcomeWord::NotSent}) {
        ChangeReport report = confirmed(disableVariant);
        report.outcome.word = word;
        EXPECT_FALSE(reversalOf(report));
    }
    EXPECT_FALSE(reversalOf(confirmed({})));
    EXPECT_FALSE(reversalOf(confirmed(u"labels"_s)));
    ChangeReport created = confirmed(enableVariant);
    created.verb = EditVerb::Create;
    EXPECT_FALSE(reversalOf(created));
}

} // namespace console::testing
