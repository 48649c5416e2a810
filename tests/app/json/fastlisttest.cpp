#include "app/services/json/fastlist.h"
#include "models/domain/jsonreader.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array listKeys{"data"_L1, "items"_L1};

struct Outcome {
    FastVerdict verdict = FastVerdict::ReadWithCare;
    std::vector<JsonValue> elements;
    JsonValue around;
};

Outcome readFast(const QByteArray &json)
{
    Outcome outcome;
    const ListSink sink{[] {},
                        [&](const JsonValue &element) {
                            outcome.elements.push_back(element);
                            return true;
                        }};
    outcome.verdict = readListFast(json, listKeys, sink, outcome.around);
    return outcome;
}

bool areSame(const JsonValue &a, const JsonValue &b)
{
    if (a.type() != b.type() || a.text() != b.text() || a.children().size() != b.children().size())
        return false;
    for (size_t i = 0; i < a.children().size(); ++i) {
        if (a.children()[i].key != b.children()[i].key
            || !areSame(a.children()[i].value, b.children()[i].value))
            return false;
    }
    return true;
}

/// What was read fast must be what readJson() reads. False if it was left to readJson().
bool agrees(const QByteArray &json)
{
    const Outcome fast = readFast(json);
    if (fast.verdict != FastVerdict::Read)
        return false;
    const auto whole = readJson(json);
    EXPECT_TRUE(whole.has_value()) << json.toStdString();
    if (!whole)
        return true;
    size_t lists = 0;
    const auto expectList = [&](const JsonValue &list) {
        ++lists;
        ASSERT_EQ(list.children().size(), fast.elements.size()) << json.toStdString();
        for (size_t i = 0; i < fast.elements.size(); ++i)
            EXPECT_TRUE(areSame(list.children()[i].value, fast.elements[i])) << json.toStdString();
    };
    if (whole->isArray())
        expectList(*whole);
    for (size_t i = 0; whole->isObject() && i < whole->children().size(); ++i) {
        const auto &[key, value] = whole->children()[i];
        EXPECT_EQ(key, fast.around.children().at(i).key);
        const bool isList = value.isArray() && (key == "data"_L1 || key == "items"_L1);
        if (isList)
            expectList(value);
        else
            EXPECT_TRUE(areSame(value, fast.around.children()[i].value)) << json.toStdString();
    }
    EXPECT_LE(lists, 1u);
    return true;
}

QList<QByteArray> recordedBodies()
{
    QList<QByteArray> bodies;
    for (const auto *platform : {"paygentic", "chargebackstop", "preczn", "ixopay"}) {
        const QDir folder(
            QString(QStringLiteral(CONSOLE_TEST_DATA) % u'/' % QString::fromLatin1(platform)));
        const auto files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                bodies.append(file.readAll());
        }
    }
    return bodies;
}

TEST(FastList, ReadsEveryRecordedBodyAsReadJsonDoes)
{
    int fast = 0;
    const auto bodies = recordedBodies();
    ASSERT_GT(bodies.size(), 10);
    for (const auto &body : bodies)
        fast += agrees(body) ? 1 : 0;
    EXPECT_GT(fast, 10);
}

TEST(FastList, AcceptsNothingThatReadJsonRefuses)
{
    constexpr QByteArrayView pieces = "{}[]\",:\\ntfe0123456789.-+ \xc3\xa4\x01u";
    const QList<QByteArray> seeds{
        R"({"data":[{"id":"a","n":1.50,"t":true,"x":null,"o":{"k":"\u00e4"}},{"id":"b"}],"count":2})",
        R"([{"id":"a","list":[1,[2,3],{}]},"s",-0.5e+10,false])",
        R"({"items":[],"data":{"items":[1]},"pagination":{"total":12345678901234567890}})"};
    std::mt19937 random(7);
    const auto below = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
    };
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray json = seeds[below(seeds.size())];
        for (qsizetype edits = 1 + below(3); edits > 0; --edits) {
            const qsizetype at = below(json.size());
            switch (below(3)) {
            case 0:
                json[at] = pieces[below(pieces.size())];
                break;
            case 1:
                json.insert(at, pieces[below(pieces.size())]);
                break;
            default:
                json.remove(at, 1 + below(4));
            }
            if (json.isEmpty())
                json = "0";
        }
        agrees(json) ? ++read : ++refused;
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(read, 1000);
    EXPECT_GT(refused, 1000);
}

TEST(FastList, LeavesToReadJsonWhatItCannotDecide)
{
    EXPECT_EQ(readFast("{\"data\":[1],\"items\":[2]}").verdict, FastVerdict::ReadWithCare);
    EXPECT_EQ(readFast("[1,2").verdict, FastVerdict::ReadWithCare);
    EXPECT_EQ(readFast("[1] x").verdict, FastVerdict::ReadWithCare);
    EXPECT_EQ(readFast("").verdict, FastVerdict::ReadWithCare);
    EXPECT_EQ(readFast("7").verdict, FastVerdict::ReadWithCare);
    EXPECT_EQ(readFast(QByteArray(70, '[') + QByteArray(70, ']')).verdict,
              FastVerdict::ReadWithCare);
}

TEST(FastList, StopsWhenToldTo)
{
    int taken = 0;
    const ListSink sink{[] {}, [&](const JsonValue &) { return ++taken < 2; }};
    JsonValue around;
    EXPECT_EQ(readListFast("[1,2,3]", listKeys, sink, around), FastVerdict::Stopped);
    EXPECT_EQ(taken, 2);
}

} // namespace
