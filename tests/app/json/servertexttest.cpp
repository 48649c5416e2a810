#include "app/services/json/servertext.h"

#include <gtest/gtest.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *canary = "CANARY-4f1c9a7e-secret";

CredentialSet sent()
{
    CredentialSet set;
    set.set(u"secret"_s, SecretBuffer(canary));
    return set;
}

ApiError saying(const QString &text)
{
    ApiError error = localError(ApiErrorKind::Invalid, serverText(text));
    error.fields = {{u"secret"_s, serverText(text)}};
    return error;
}

TEST(ServerText, TakesASecretOutWhereverItIsQuoted)
{
    ApiError error = saying(QString(u"no: "_s + QLatin1String(canary) + u", really"_s));
    removeSecrets(error, sent(), {});
    EXPECT_EQ(error.message, u"no: \u2026, really"_s);
    EXPECT_EQ(error.fields.first().message, error.message);
}

TEST(ServerText, TakesOutWhatTheLimitLeftOfASecret)
{
    for (qsizetype left = 4; left < qsizetype(qstrlen(canary)); ++left) {
        ApiError error = saying(QString(QString(500 - left, u'.') + QLatin1String(canary)));
        ASSERT_EQ(error.message.size(), 500);
        removeSecrets(error, sent(), {});
        EXPECT_FALSE(error.message.contains(u"CANA"_s)) << left;
        EXPECT_FALSE(error.fields.first().message.contains(u"CANA"_s)) << left;
    }
}

} // namespace
