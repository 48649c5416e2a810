#include "models/domain/secretmask.h"

#include "models/domain/secretgenerator.h"

#include <gtest/gtest.h>

namespace console {
namespace {

TEST(SecretMask, KnowsWhatHidesASecret)
{
    for (const QByteArrayView mask :
         {"*", "**", "********", "****6789", "sk_***9", "••••", "●●●●", "xxxx", "XXXXXXXX"})
        EXPECT_TRUE(isMasked(mask)) << mask.data();
}

TEST(SecretMask, LeavesSecretsAlone)
{
    for (const QByteArrayView secret : {"", "a*b", "a**b", "p•ss", "xx", "xxxy", "hunter2"})
        EXPECT_FALSE(isMasked(secret)) << secret.data();
    for (int i = 0; i < 200; ++i)
        EXPECT_FALSE(isMasked(generateSecret(50).expose()));
}

} // namespace
} // namespace console
