#include "models/domain/secretgenerator.h"

#include "models/domain/processorcatalog.h"

#include <gtest/gtest.h>

#include <set>

namespace console {
namespace {

using namespace Qt::StringLiterals;

TEST(SecretGenerator, IsAsLongAsAskedAndOfItsAlphabet)
{
    for (const int length : {0, 1, 50}) {
        const SecretBuffer secret = generateSecret(length);
        ASSERT_EQ(secret.size(), length);
        for (const char c : secret.expose())
            EXPECT_TRUE(QByteArrayView(secretAlphabet).contains(c));
    }
}

TEST(SecretGenerator, UsesEveryLetterAndNeverRepeats)
{
    std::set<char> letters;
    std::set<QByteArray> secrets;
    for (int i = 0; i < 200; ++i) {
        const SecretBuffer secret = generateSecret(50);
        letters.insert(secret.expose().begin(), secret.expose().end());
        secrets.insert(secret.expose().toByteArray());
    }
    EXPECT_EQ(letters.size(), sizeof(secretAlphabet) - 1);
    EXPECT_EQ(secrets.size(), 200U);
}

TEST(ProcessorCatalog, LetsTheDeskChooseTheSharedSecretAlone)
{
    const auto &spec = processorSpec(credentialShape(PlatformKind::Ixopay, u"SomeAdapter"_s));
    for (const auto &field : spec.fields)
        EXPECT_EQ(field.generatedLength, field.name == "sharedSecret"_L1 ? 50 : 0);
    EXPECT_EQ(credentialShape(PlatformKind::Preczn, u"Braintree"_s), u"Braintree"_s);
}

} // namespace
} // namespace console
