// COVERAGE.md against the declarations and the encoders.
#include "models/domain/jsonreader.h"
#include "models/domain/specs/platformspecs.h"
#include "tests/app/editing/simulatedplatform.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct CoverageRow
{
    QString endpoint;
    QString direction;
    QStringList fields;
    QString place;
};

QList<CoverageRow> coverageRows()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/app/services/COVERAGE.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QList<CoverageRow> rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6 || !cells[1].trimmed().startsWith(u'`'))
            continue;
        CoverageRow row{cells[1].trimmed().remove(u'`'), cells[2].trimmed(), {}, cells[4].trimmed()};
        for (auto match = quoted.globalMatch(cells[3]); match.hasNext();)
            row.fields.append(match.next().captured(1));
        rows.append(row);
    }
    return rows;
}

/// "GET /v1/thing : field field", by hand from the documents.
QList<std::pair<QString, QStringList>> documentedFields()
{
    QFile file(QStringLiteral(CONSOLE_TEST_DATA "/documented.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<std::pair<QString, QStringList>> all;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(u" :"_s);
        if (at > 0 && !line.startsWith(u'#'))
            all.append({line.first(at), line.sliced(at + 2).split(u' ', Qt::SkipEmptyParts)});
    }
    return all;
}

QStringList requestFields(const QString &endpoint)
{
    QStringList fields;
    for (const CoverageRow &row : coverageRows()) {
        if (row.endpoint == endpoint && row.direction == "request"_L1)
            fields.append(row.fields);
    }
    fields.sort();
    return fields;
}

/// Every spec, by what it sends to; those of one endpoint together.
QHash<QString, QList<ObjectSpec>> specsByEndpoint(PlatformKind platform)
{
    QHash<QString, QList<ObjectSpec>> found;
    for (const ObjectSpec &spec : documentedSpecs(platform))
        found[spec.endpoint].append(spec);
    return found;
}

FieldValue sampleOf(const FieldSpec &field)
{
    switch (field.kind) {
    case InputKind::Boolean:
        return FieldValue::ofBoolean(true);
    case InputKind::Number:
        return FieldValue::ofJson("5");
    case InputKind::ChoiceList:
    case InputKind::TextList:
        return FieldValue::ofList({field.choices.isEmpty() ? u"one"_s : field.choices.first()});
    case InputKind::Json:
    case InputKind::Pairs:
    case InputKind::Group:
        return FieldValue::ofJson(R"({"a":"b"})");
    case InputKind::Rows:
        return FieldValue::ofJson(R"([{"a":"b"}])");
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Choice:
    case InputKind::Secret:
        break;
    }
    return FieldValue::ofText(field.choices.isEmpty() ? u"some"_s : field.choices.last());
}

bool isSentWhenSet(const ObjectSpec &spec, const FieldSpec &field)
{
    EditableObject original;
    if (spec.verb == EditVerb::Update)
        original.document = FieldValue::ofJson("{}");
    ObjectDraft draft(spec, original);
    draft.set(field.path, sampleOf(field));
    const SecretBuffer body = encodeDraft(draft);
    const auto json = readJson(body.expose());
    const JsonValue *value = json ? &*json : nullptr;
    const auto steps = field.path.split(u'.');
    for (const QString &step : steps)
        value = value ? &(*value)[step] : nullptr;
    return value && value->type() != JsonValue::Type::Missing
        && FieldValue::ofJson(value->rawIn(body.expose())).sameAs(sampleOf(field));
}

class Coverage : public ::testing::TestWithParam<PlatformKind> { };

/// Of the platforms that take drafts as they are; IXOPAY's encoder has a test of its own.
class PlainCoverage : public Coverage { };

} // namespace

TEST_P(Coverage, EveryDocumentedRequestFieldIsDeclaredAndEveryDeclaredOneIsDocumented)
{
    const auto specs = specsByEndpoint(GetParam());
    ASSERT_FALSE(specs.isEmpty());
    for (auto it = specs.begin(); it != specs.end(); ++it) {
        QStringList declared;
        for (const ObjectSpec &spec : it.value()) {
            for (const FieldSpec &field : spec.fields()) {
                if (field.access != FieldAccess::ReadOnly && !declared.contains(field.path))
                    declared.append(field.path);
            }
        }
        declared.sort();
        EXPECT_EQ(declared, requestFields(it.key())) << it.key().toStdString();
    }
}

TEST_P(PlainCoverage, EveryDeclaredFieldReachesTheWire)
{
    for (const ObjectSpec &spec : documentedSpecs(GetParam())) {
        for (const FieldSpec &field : spec.fields()) {
            const bool mayGo = field.access == FieldAccess::Writable
                || (field.access == FieldAccess::WriteOnce && spec.verb != EditVerb::Update);
            EXPECT_EQ(isSentWhenSet(spec, field), mayGo)
                << spec.endpoint.toStdString() << ' ' << field.path.toStdString();
        }
    }
}

constexpr auto platformName = [](const auto &kind) {
    return std::string(factsOf(kind.param).displayName.data());
};

INSTANTIATE_TEST_SUITE_P(Platforms, Coverage, ::testing::ValuesIn(allPlatforms), platformName);

INSTANTIATE_TEST_SUITE_P(Platforms, PlainCoverage,
                         ::testing::Values(PlatformKind::Paygentic, PlatformKind::Preczn,
                                           PlatformKind::ChargebackStop),
                         platformName);

TEST(CoverageTable, NamesNoRequestThatNothingSends)
{
    QStringList known;
    for (const PlatformKind platform : allPlatforms)
        known.append(specsByEndpoint(platform).keys());
    for (const CoverageRow &row : coverageRows()) {
        EXPECT_TRUE(row.direction != "request"_L1 || known.contains(row.endpoint))
            << row.endpoint.toStdString();
        EXPECT_FALSE(row.place.isEmpty()) << row.endpoint.toStdString();
    }
}

TEST(CoverageTable, ListsEveryDocumentedEndpointAndField)
{
    QHash<QString, QStringList> listed;
    for (const CoverageRow &row : coverageRows())
        listed[row.endpoint] += row.fields;
    const auto documented = documentedFields();
    EXPECT_GT(documented.size(), 60);
    for (const auto &[endpoint, fields] : documented) {
        ASSERT_TRUE(listed.contains(endpoint)) << endpoint.toStdString();
        for (const QString &field : fields)
            EXPECT_TRUE(listed[endpoint].contains(field))
                << endpoint.toStdString() << ' ' << field.toStdString();
    }
}

TEST(CoverageTable, ListsNothingThatNoDocumentHas)
{
    QHash<QString, QStringList> documented;
    for (const auto &[endpoint, fields] : documentedFields())
        documented.insert(endpoint, fields);
    for (const CoverageRow &row : coverageRows()) {
        EXPECT_TRUE(documented.contains(row.endpoint)) << row.endpoint.toStdString();
        for (const QString &field : row.fields)
            EXPECT_TRUE(documented[row.endpoint].contains(field))
                << row.endpoint.toStdString() << ' ' << field.toStdString();
    }
}

TEST(CoverageTable, EveryCredentialFieldOfPrecznReachesTheWireInBothBlocks)
{
    const SimulatedPlatform world(PlatformKind::Preczn);
    const QString endpoint = u"PATCH /v1/merchants/{merchantId}/connections/{connectionId}"_s;
    CredentialSet all;
    QStringList names;
    for (const CoverageRow &row : coverageRows()) {
        if (row.endpoint == endpoint && row.direction == "command"_L1)
            names.append(row.fields);
    }
    names.removeAll(u"existingCredentials"_s);
    ASSERT_EQ(names.size(), 7);
    for (const QString &name : std::as_const(names))
        all.set(name, SecretBuffer(QByteArray("v-" + name.toUtf8())));
    const ConnectorRef target{world.account.id, u"mid_1"_s, {}, u"midCon_1"_s, u"CardPointe"_s};
    const auto permit = permitFor(world.account, target.connectorId);
    (void)waitFor(world.platform->credentials()->apply(permit, target, all, &all));
    ASSERT_EQ(world.exchange.writes().size(), 1);
    const QJsonObject body =
        QJsonDocument::fromJson(world.exchange.writes().first().body).object();
    for (const QString &name : std::as_const(names)) {
        EXPECT_EQ(body[name].toString(), QString(u"v-"_s + name));
        EXPECT_EQ(body[u"existingCredentials"_s][name].toString(), QString(u"v-"_s + name));
    }
}

} // namespace console::testing
