#include "models/tables/prefixsort.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <string>

using namespace console;

namespace {

TEST(PrefixSort, SortsAsStandardStringsDo)
{
    // Few letters, so that prefixes of every length are shared; zeros, which heads are filled with.
    std::mt19937 random(3);
    std::vector<std::string> texts;
    for (int i = 0; i < 4000; ++i) {
        std::string text(random() % 2 ? 14 : 0, 'p');
        for (auto length = random() % 20; length > 0; --length)
            text += "ab\0\xff"[random() % 4];
        texts.push_back(text);
    }
    std::vector<quint32> numbers(texts.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    const auto sorted = sortedByBytes(numbers, [&texts](quint32 number) {
        return QByteArrayView(texts[number].data(), static_cast<qsizetype>(texts[number].size()));
    });
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&texts](quint32 a, quint32 b) { return texts[a] < texts[b]; });
    EXPECT_EQ(sorted.numbers, numbers);
    for (size_t i = 0; i < numbers.size(); ++i)
        ASSERT_EQ(sorted.begins[i] != 0, i == 0 || texts[numbers[i]] != texts[numbers[i - 1]]) << i;
}

TEST(PrefixSort, BearsLongEqualTexts)
{
    const QByteArray text(200'000, 'x');
    const auto sorted = sortedByBytes({2, 1, 0}, [&text](quint32) { return QByteArrayView(text); });
    EXPECT_EQ(sorted.numbers, (std::vector<quint32>{0, 1, 2}));
    EXPECT_EQ(sorted.begins, (std::vector<quint8>{1, 0, 0}));
    EXPECT_TRUE(sortedByBytes({}, [](quint32) { return QByteArrayView(); }).numbers.empty());
}

} // namespace
