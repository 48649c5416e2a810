// What is packed fast is what rowOf() makes with care, byte for byte.
#include "app/services/chargebackstop/chargebackstopobjects.h"
#include "app/services/json/fastrows.h"
#include "models/domain/jsonreader.h"
#include "models/tables/cataloguestore.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array listKeys{"data"_L1, "items"_L1};
const OwnerNames names{{u"org_1"_s, u"Żółw & Co"_s}, {u"7"_s, u"Seven"_s}};

constexpr std::array rules{FieldRule{"name"_L1}, FieldRule{"id"_L1},
                           FieldRule{"at"_L1, FieldTreatment::Time},
                           FieldRule{"config"_L1, FieldTreatment::Secret},
                           FieldRule{"config.shown"_L1, FieldTreatment::Plain},
                           FieldRule{"owners[].ssn"_L1, FieldTreatment::Secret}};

Lifecycle lifecycleOf(QStringView status)
{
    return status == u"on" ? Lifecycle::Active : Lifecycle::Off;
}

constexpr RowRecipe recipe{ObjectKind::Integration, "id"_L1,   "name"_L1, "owner"_L1, "name"_L1,
                           "status"_L1,             "other"_L1, "serves"_L1, true,    lifecycleOf,
                           rules};

/// The elements of the list that readJson() finds; none if there is not exactly one list.
std::optional<std::vector<JsonValue>> elementsOf(const QByteArray &json)
{
    const auto whole = readJson(json);
    if (!whole)
        return std::nullopt;
    std::vector<JsonValue> found;
    const auto take = [&found](const JsonValue &list) {
        for (const auto &[key, element] : list.children())
            found.push_back(element);
    };
    if (whole->isArray())
        take(*whole);
    for (const auto &[key, value] : whole->children()) {
        if (whole->isObject() && value.isArray() && (key == "data"_L1 || key == "items"_L1))
            take(value);
    }
    return found;
}

void expectSame(const PackedRows &fast, const PackedRows &careful, const QByteArray &json)
{
    ASSERT_EQ(fast.size(), careful.size()) << json.toStdString();
    for (qsizetype i = 0; i < fast.size(); ++i) {
        ASSERT_EQ(fast.row(i), careful.row(i)) << json.toStdString();
        ASSERT_EQ(fast.searchLine(i), careful.searchLine(i)) << json.toStdString();
        ASSERT_EQ(fast.record(i), careful.record(i)) << json.toStdString();
    }
    EXPECT_EQ(fast.shapes(), careful.shapes()) << json.toStdString();
}

/// False if it was left to the careful reader.
bool agrees(const QByteArray &json, const RowRecipe &by = recipe)
{
    PackedRows fast;
    JsonValue around;
    if (!readRowsFast(json, listKeys, by, names, fast, around))
        return false;
    const auto elements = elementsOf(json);
    EXPECT_TRUE(elements.has_value()) << json.toStdString();
    PackedRows careful;
    for (const auto &element : elements.value_or(std::vector<JsonValue>())) {
        const auto row = rowOf(element, by, names);
        EXPECT_TRUE(row.has_value()) << json.toStdString();
        if (row)
            careful.append(*row);
    }
    expectSame(fast, careful, json);
    return true;
}

/// Objects as platforms might send them one day.
class OddObjects {
public:
    explicit OddObjects(unsigned seed) : m_random(seed) { }

    qsizetype below(qsizetype end)
    {
        return std::uniform_int_distribution<qsizetype>(0, end - 1)(m_random);
    }

    QByteArray list()
    {
        QByteArray all;
        for (qsizetype left = below(12); left > 0; --left)
            all += (all.isEmpty() ? "" : ",") + object();
        return "{\"count\":3,\"data\":[" + all + "],\"more\":{\"total\":12}}";
    }

private:
    QByteArray object()
    {
        QByteArray members = R"("id":"row_)" + QByteArray::number(int(below(1000))) + '"';
        for (qsizetype left = below(12); left > 0; --left)
            members += space() + ',' + key() + space() + ':' + space() + value(0);
        return '{' + members + '}';
    }

    QByteArray key()
    {
        static const QByteArrayList keys{
            R"("name")",  R"("owner")",  R"("status")", R"("other")",  R"("serves")",
            R"("at")",    R"("config")", R"("owners")", R"("shown")",  R"("ssn")",
            R"("apiKey")", R"("")",      R"("q\"uote")", R"("b\\")",   R"("\u00e4")",
            "\"ż\"",      R"("a.b")",    R"("NAME")",   '"' + QByteArray(70, 'k') + '"'};
        return keys[below(keys.size())];
    }

    QByteArray value(int depth)
    {
        static const QByteArrayList scalars{
            R"("Some Name")", R"("org_1")",  R"("on")",    R"("")",        R"("Ünï 🏦")",
            R"("\ud83c\udfe6")", R"("a\nb\u0000c")", "7",  "-0.50e+3",     "12345678901234567890",
            "true",           "false",       "null",      R"("row_1")",   "[]",
            "{}",             "1.0 ",        "\"" + QByteArray(300, 'x') + "\"",
            "\"" + QByteArray(5000, 'y') + "\""};
        const qsizetype choice = depth > 2 ? 0 : below(10);
        if (choice == 8)
            return '[' + value(depth + 1) + ',' + space() + value(depth + 1) + ']';
        if (choice == 9)
            return '{' + key() + ':' + value(depth + 1) + ',' + key() + ':' + value(depth + 1) + '}';
        return scalars[below(scalars.size() - (below(20) ? 2 : 0))];
    }

    QByteArray space() { return below(8) ? QByteArray() : QByteArray(" \n"); }

    std::mt19937 m_random;
};

TEST(FastRows, PacksOddObjectsAsTheCarefulReaderDoes)
{
    OddObjects odd(11);
    int fast = 0;
    for (int i = 0; i < 600 && !::testing::Test::HasFailure(); ++i)
        fast += agrees(odd.list()) ? 1 : 0;
    EXPECT_GT(fast, 300);
}

TEST(FastRows, AcceptsNothingThatTheCarefulReaderRefuses)
{
    constexpr QByteArrayView pieces = "{}[]\",:\\ntfe0123456789.-+ \xc3\xa4\x01u";
    OddObjects odd(12);
    int fast = 0;
    int left = 0;
    for (int i = 0; i < 3000 && !::testing::Test::HasFailure(); ++i) {
        QByteArray json = odd.list();
        for (qsizetype edits = 1 + odd.below(2); edits > 0; --edits) {
            const qsizetype at = odd.below(json.size());
            if (odd.below(2))
                json[at] = pieces[odd.below(pieces.size())];
            else
                json.remove(at, 1);
        }
        agrees(json) ? ++fast : ++left;
    }
    EXPECT_GT(fast, 100);
    EXPECT_GT(left, 500);
}

TEST(FastRows, PacksRecordedBodies)
{
    const QDir folder(QStringLiteral(CONSOLE_TEST_DATA "/chargebackstop"));
    int fast = 0;
    const auto files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &info : files) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray body = file.readAll();
        fast += agrees(body, chargebackStopIntegrationRecipe()) ? 1 : 0;
        fast += agrees(body, chargebackStopMerchantRecipe()) ? 1 : 0;
    }
    EXPECT_GE(fast, 6);
}

TEST(FastRows, LeavesToTheCarefulReaderWhatIsOdd)
{
    EXPECT_TRUE(agrees(R"([{"id":"a"}])"));
    for (const QByteArray json :
         {R"([{"name":"no id"}])", R"([{"id":""}])", R"([{"id":{}}])", R"(["a"])", R"([{"id":true}])",
          R"([{"id":"a\u0007"}])", R"([{"id":"ä"}])", R"([{"id":"a","owner":"ä"}])",
          R"([{"id":"a","serves":["ä"]}])", R"([{"id":"a"},{"id":"b"])", R"([{"id":"a","n":01}])",
          R"([{"id":"a","n":tru}])", R"([{"id":"a"}] x)"}) {
        EXPECT_FALSE(agrees(json)) << json.toStdString();
    }
    const QByteArray deep = QByteArray(70, '[') + QByteArray(70, ']');
    EXPECT_FALSE(agrees(R"([{"id":"a","deep":)" + deep + "}]"));
    EXPECT_FALSE(agrees(R"([{"id":"a","many":[)" + QByteArray("1,").repeated(1000) + "1]}]"));
    EXPECT_FALSE(agrees(R"([{"id":")" + QByteArray(257, 'a') + R"("}])"));
}

TEST(FastRows, AStoreCannotTellWhoPackedItsRows)
{
    OddObjects odd(13);
    Account account;
    account.id = {u"a"_s};
    CatalogueStore one;
    CatalogueStore other;
    const QDateTime now(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
    int fast = 0;
    for (int i = 0; i < 300; ++i) {
        const QByteArray json = odd.list();
        CatalogueBatch packed;
        JsonValue around;
        if (!readRowsFast(json, listKeys, recipe, names, packed.packedIntegrations, around))
            continue;
        ++fast;
        CatalogueBatch values;
        const auto elements = elementsOf(json);
        ASSERT_TRUE(elements.has_value());
        for (const auto &element : *elements)
            values.integrations.append(integrationOf(*rowOf(element, recipe, names)));
        one.upsert(account, packed, now.addSecs(i));
        other.upsert(account, values, now.addSecs(i));
    }
    EXPECT_GT(fast, 100);
    EXPECT_EQ(one.rows(ObjectKind::Integration), other.rows(ObjectKind::Integration));
    const auto &a = one.section(ObjectKind::Integration);
    const auto &b = other.section(ObjectKind::Integration);
    ASSERT_EQ(a.blockCount(), b.blockCount());
    for (qsizetype i = 0; i < a.blockCount(); ++i) {
        EXPECT_EQ(a.block(i).records.bytes(), b.block(i).records.bytes());
        EXPECT_EQ(a.block(i).search.bytes(), b.block(i).search.bytes());
    }
}

} // namespace
