#include "models/domain/secretstrength.h"

#include <gtest/gtest.h>

namespace console {

TEST(SecretStrength, GrowsWithLengthAndAlphabet)
{
    EXPECT_EQ(strengthOf(SecretBuffer()), SecretStrength::Weak);
    EXPECT_EQ(strengthOf(SecretBuffer("secret12")), SecretStrength::Weak);
    EXPECT_EQ(strengthOf(SecretBuffer("Tr0ub4dor3")), SecretStrength::Fair);
    EXPECT_EQ(strengthOf(SecretBuffer("kX93hsQm28Zpv7")), SecretStrength::Strong);
}

TEST(SecretStrength, DoesNotCountRepetition)
{
    EXPECT_EQ(strengthOf(SecretBuffer("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")), SecretStrength::Weak);
}

TEST(SecretStrength, DoesNotCallAWordStrong)
{
    EXPECT_EQ(strengthOf(SecretBuffer("new-password-99")), SecretStrength::Weak);
    EXPECT_EQ(strengthOf(SecretBuffer("PassWord-Welcome-Merchant-1234")), SecretStrength::Weak);
}

} // namespace console
