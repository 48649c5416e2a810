#include "models/tables/hashcounts.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace console;

TEST(HashCounts, CountsAsAMapDoesWhateverComesAndGoes)
{
    std::mt19937 random(7);
    HashCounts counts;
    std::map<size_t, int> known;
    for (int i = 0; i < 200'000; ++i) {
        // Few different ones, so that they meet; multiples of a power of two crowd one slot.
        const size_t hash = (2 + random() % 4'000) << (random() % 3 * 8);
        if (i == 50'000)
            counts.reserve(100'000);
        if (random() % 3 > 0) {
            counts.expect(hash);
            counts.add(hash);
            ++known[hash];
        } else {
            counts.remove(hash);
            const auto found = known.find(hash);
            if (found != known.end() && --found->second == 0)
                known.erase(found);
        }
        ASSERT_EQ(counts.size(), std::ssize(known)) << "step " << i;
        ASSERT_EQ(counts.contains(hash), known.contains(hash)) << "step " << i;
    }
    for (size_t hash = 2; hash < 4'000; ++hash)
        ASSERT_EQ(counts.contains(hash), known.contains(hash));
}

TEST(HashCounts, KnowsNothingAtFirst)
{
    HashCounts counts;
    counts.expect(1);
    counts.remove(1);
    EXPECT_FALSE(counts.contains(0));
    EXPECT_FALSE(counts.contains(1));
    EXPECT_EQ(counts.size(), 0);
    counts.add(0);
    EXPECT_TRUE(counts.contains(0));
}
