#include "models/workflows/csvwriter.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct Cell {
    QString text;
    QString written;
};

void PrintTo(const Cell &cell, std::ostream *out)
{
    PrintTo(cell.text, out);
}

class CsvCell : public ::testing::TestWithParam<Cell> { };

TEST_P(CsvCell, IsSafeAndRoundTrips)
{
    EXPECT_EQ(QString::fromUtf8(csvCell(GetParam().text)), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Plain, CsvCell,
    ::testing::Values(Cell{u"Bobby's"_s, u"Bobby's"_s}, Cell{{}, {}}, Cell{u"a,b"_s, u"\"a,b\""_s},
                      Cell{u"say \"hi\""_s, u"\"say \"\"hi\"\"\""_s},
                      Cell{u"two\nlines"_s, u"\"two\nlines\""_s},
                      Cell{u"two\r\nlines"_s, u"\"two\r\nlines\""_s},
                      Cell{u"mid-dle=x@y+z"_s, u"mid-dle=x@y+z"_s},
                      Cell{u" blank "_s, u"\" blank \""_s}, Cell{u"Größe 株"_s, u"Größe 株"_s},
                      Cell{u"a; b"_s, u"\"a; b\""_s}, Cell{u"'quoted"_s, u"'quoted"_s}));

INSTANTIATE_TEST_SUITE_P(
    Formulas, CsvCell,
    ::testing::Values(Cell{u"=1+1"_s, u"'=1+1"_s}, Cell{u"+1"_s, u"'+1"_s}, Cell{u"-5"_s, u"'-5"_s},
                      Cell{u"@SUM(A1)"_s, u"'@SUM(A1)"_s}, Cell{u"\tx"_s, u"\"'\tx\""_s},
                      Cell{u"\rx"_s, u"\"'\rx\""_s}, Cell{u"  =1"_s, u"'  =1"_s},
                      Cell{u"\n=1"_s, u"\"'\n'=1\""_s}, Cell{u"\u00A0=1"_s, u"'\u00A0=1"_s},
                      Cell{u"\u3000-1"_s, u"'\u3000-1"_s}, Cell{u"\u200B=1"_s, u"'\u200B=1"_s},
                      Cell{u"\uFEFF=1"_s, u"'\uFEFF=1"_s}, Cell{u"＝1"_s, u"'＝1"_s},
                      Cell{u"'=1"_s, u"''=1"_s}, Cell{u"' '-1"_s, u"'' '-1"_s},
                      Cell{u"＋1"_s, u"'＋1"_s}, Cell{u"－1"_s, u"'－1"_s},
                      Cell{u"＠x"_s, u"'＠x"_s}, Cell{u"\u22121"_s, u"'\u22121"_s},
                      Cell{u"﹣1"_s, u"'﹣1"_s}, Cell{u"=a,\"b\""_s, u"\"'=a,\"\"b\"\"\""_s}));

INSTANTIATE_TEST_SUITE_P(OtherSeparators, CsvCell,
                         ::testing::Values(Cell{u"a;=1"_s, u"\"a;'=1\""_s},
                                           Cell{u"a; =1;b"_s, u"\"a;' =1;b\""_s},
                                           Cell{u"a\n=1"_s, u"\"a\n'=1\""_s},
                                           Cell{u"a\t@x"_s, u"\"a\t'@x\""_s},
                                           Cell{u"a;'=1"_s, u"\"a;''=1\""_s},
                                           Cell{u"a;b-c"_s, u"\"a;b-c\""_s}));

TEST(CsvCellBytes, AreValidUtf8WhateverTheTextHolds)
{
    const char16_t lone[] = {u'a', 0xD83D, u'b', 0xDE00, 0};
    EXPECT_EQ(csvCell(QString::fromUtf16(lone)),
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD");
    EXPECT_EQ(csvCell(u"😀"_s), "\xF0\x9F\x98\x80");
}

} // namespace
