#include "models/tables/textsearch.h"

#include <QByteArray>

#include <gtest/gtest.h>

#include <random>

using namespace console;

namespace {

TEST(FindBytes, AgreesWithQtForRandomTexts)
{
    std::mt19937 random(7);
    const auto pick = [&random](int count) {
        return std::uniform_int_distribution<int>(0, count - 1)(random);
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text(pick(90), 'x');
        for (char &c : text)
            c = static_cast<char>('a' + pick(3));
        QByteArray needle(1 + pick(5), 'x');
        for (char &c : needle)
            c = static_cast<char>('a' + pick(3));
        ASSERT_EQ(findBytes(text, needle), QByteArrayView(text).indexOf(needle))
            << text.toStdString() << " / " << needle.toStdString();
    }
}

TEST(FindBytes, FindsAtBothEndsAndNothingInNothing)
{
    const QByteArray text = "first" + QByteArray(40, '-') + "last";
    EXPECT_EQ(findBytes(text, "first"), 0);
    EXPECT_EQ(findBytes(text, "last"), 45);
    EXPECT_EQ(findBytes(text, "lastly"), -1);
    EXPECT_EQ(findBytes({}, "a"), -1);
    EXPECT_EQ(findBytes({}, "ab"), -1);
    EXPECT_EQ(findBytes(text, {}), 0);
}

} // namespace
