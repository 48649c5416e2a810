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

} // namespace console
