#include "ui/presentation/fieldwords.h"

#include "models/domain/specs/platformspecs.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QList<FieldSpec> patternedFields()
{
    QList<FieldSpec> found;
    QList<ObjectSpec> specs;
    for (const PlatformKind platform : {PlatformKind::Paygentic, PlatformKind::ChargebackStop,
                                        PlatformKind::Preczn, PlatformKind::Ixopay})
        specs += documentedSpecs(platform);
    for (const ObjectSpec &spec : specs) {
        for (const FieldGroup &group : spec.groups) {
            for (const FieldSpec &field : group.fields) {
                if (!field.limits.pattern.isEmpty())
                    found.append(field);
            }
        }
    }
    return found;
}

} // namespace

TEST(FieldWords, SayEveryDocumentedFormatWithoutItsPattern)
{
    const QList<FieldSpec> fields = patternedFields();
    ASSERT_GE(fields.size(), 7);
    const FieldIssue issue{{}, FieldProblem::BadFormat};
    const QString vague = issueText({}, issue);
    for (const FieldSpec &field : fields) {
        const QString said = issueText(field, issue);
        EXPECT_NE(said, vague) << field.path.toStdString();
        EXPECT_FALSE(said.contains(u'[')) << said.toStdString();
    }
}

TEST(FieldWords, NameAValueThatIsNotPossible)
{
    FieldSpec spec;
    spec.kind = InputKind::Choice;
    spec.choices = {u"ssn"_s, u"ein"_s};
    FieldIssue issue{{}, FieldProblem::NotAChoice};
    EXPECT_EQ(issueText(spec, issue), u"Possible values: ssn, ein."_s);
    issue.said = u"vat"_s;
    EXPECT_EQ(issueText(spec, issue),
              u"The value “vat” is not possible here. Possible values: ssn, ein."_s);
}

TEST(FieldWords, ShowOfAConfigurationOnlyWhatCannotBeASecret)
{
    FieldSpec spec;
    spec.kind = InputKind::Json;
    const auto reviewed = [&spec](const char *before, const char *after) {
        return reviewText(spec, {{}, FieldValue::ofJson(before), FieldValue::ofJson(after)});
    };
    EXPECT_EQ(reviewed("{\"fee\":1.5}", "{\"fee\":2}"), u"changed: fee (1.5 → 2)"_s);
    EXPECT_EQ(reviewed("{\"apiKeyActive\":true}", "{\"apiKeyActive\":false}"),
              u"changed: apiKeyActive (true → false)"_s);
    EXPECT_EQ(reviewed("{\"site\":\"canary-a\"}", "{\"site\":\"canary-b\"}"),
              u"changed: site (value hidden)"_s);
    EXPECT_EQ(reviewed("{\"PIN\":1234}", "{\"PIN\":4321}"), u"changed: PIN (value hidden)"_s);
    EXPECT_EQ(reviewed("{\"a\":1}", "{\"a\":\"canary-b\"}"), u"changed: a (value hidden)"_s);
}

TEST(FieldWords, DropTheReplacedListWhereThereIsNone)
{
    FieldSpec labels;
    labels.path = u"labels"_s;
    EXPECT_TRUE(fieldHint(labels).contains(u"replaced"_s));
    EXPECT_EQ(newFieldHint(labels), u"Capital letters and digits."_s);
}

TEST(EditTexts, NameTheChangeThatEndedAndForbidASecondCreation)
{
    ChangeReport report;
    report.verb = EditVerb::Create;
    report.outcome.word = OutcomeWord::Unknown;
    report.looking = true;
    EXPECT_EQ(changeOutcomeTitle(report), u"Creation: Unknown"_s);
    EXPECT_TRUE(changeOutcomeMeaning(report).contains(u"Do not create it a second time"_s));
    EXPECT_FALSE(changeOutcomeMeaning(report).contains(u"checks so far"_s));
    report.probes = 2;
    EXPECT_TRUE(changeOutcomeMeaning(report).contains(u"checks so far: 2"_s));
    report.verb = EditVerb::Update;
    report.variant = u"disable"_s;
    report.outcome.word = OutcomeWord::Confirmed;
    EXPECT_EQ(changeOutcomeTitle(report), u"Disabling: Confirmed"_s);
}

} // namespace console
