#include "models/domain/validation.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

Account accountOf(PlatformKind platform, Environment environment)
{
    Account account;
    account.id = AccountId{u"one"_s};
    account.platform = platform;
    account.environment = environment;
    account.label = u"Label"_s;
    account.baseUrl = defaultBaseUrl(platform, environment);
    return account;
}

QList<InputIssue> keyIssues(const Account &account, const char *key)
{
    return validateKey(account, SecretBuffer(key));
}

QList<InputIssue> only(const QString &field, InputProblem problem)
{
    return {{field, problem}};
}

QString base(PlatformKind platform, const QString &text)
{
    return normalisedBaseUrl(platform, text).toString(QUrl::FullyEncoded);
}

QList<InputIssue> urlIssues(const QString &url)
{
    Account account = accountOf(PlatformKind::Preczn, Environment::Test);
    account.baseUrl = QUrl(url, QUrl::StrictMode);
    return validateAccount(account, {});
}

} // namespace

TEST(NormalisedBaseUrl, TakesTheDocumentedPathOff)
{
    for (const auto *pasted :
         {"https://api.preczn.com", "https://api.preczn.com/", " https://api.preczn.com//\n",
          "https://api.preczn.com/v1", "https://api.preczn.com/v1/",
          "https://api.preczn.com/v1/merchants", "https://api.preczn.com/v1/merchants/mid_1/x"})
        EXPECT_EQ(base(PlatformKind::Preczn, QLatin1String(pasted)), u"https://api.preczn.com"_s)
            << pasted;
    EXPECT_EQ(base(PlatformKind::Paygentic, u"https://h/v0/merchantIntegrations?limit=2"_s),
              u"https://h?limit=2"_s);
    EXPECT_EQ(base(PlatformKind::Ixopay, u"https://h/eu/api/provisioning/listTenants"_s),
              u"https://h/eu"_s);
    EXPECT_EQ(base(PlatformKind::ChargebackStop, u"https://h/v1/integrations/"_s), u"https://h"_s);
}

TEST(NormalisedBaseUrl, KeepsAPrefixThatOnlyLooksDocumented)
{
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v1/tenants-of-mine"_s),
              u"https://proxy/v1/tenants-of-mine"_s);
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v1/integrations"_s),
              u"https://proxy/v1/integrations"_s)
        << "documented, but not of this platform";
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v10"_s), u"https://proxy/v10"_s);
    EXPECT_EQ(base(PlatformKind::Ixopay, u"https://proxy/api/provisioning/of-mine/"_s),
              u"https://proxy/api/provisioning/of-mine"_s);
}

TEST(NormalisedBaseUrl, KeepsThePrefixBeforeTheLastDocumentedPath)
{
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v1/v1/merchants"_s),
              u"https://proxy/v1"_s);
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v1/mine/v1/"_s),
              u"https://proxy/v1/mine"_s);
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/v1/merchants/x/v1/y"_s),
              u"https://proxy"_s);
}

TEST(NormalisedBaseUrl, KeepsWhatIsEncoded)
{
    EXPECT_EQ(base(PlatformKind::Preczn, u"https://proxy/a%2Fb/c%20d/v1/merchants"_s),
              u"https://proxy/a%2Fb/c%20d"_s);
}

TEST(NormalisedBaseUrl, IsInvalidForNonsense)
{
    EXPECT_FALSE(normalisedBaseUrl(PlatformKind::Preczn, u"https://ho st/"_s).isValid());
    EXPECT_FALSE(normalisedBaseUrl(PlatformKind::Preczn, u"https://host:99999/"_s).isValid());
}

TEST(Loopback, IsKnownByNameAndNumber)
{
    for (const auto *url : {"http://localhost", "http://LOCALHOST:80/x", "http://127.0.0.1:1",
                            "http://127.255.255.254", "http://[::1]:8080"})
        EXPECT_TRUE(isLoopback(QUrl(QLatin1String(url)))) << url;
    for (const auto *url :
         {"http://localhost.example", "http://127.0.0.1.example", "http://10.0.0.1",
          "http://128.0.0.1", "http://[::2]", "http://[::ffff:8.8.8.8]", "http://",
          "http://example/127.0.0.1", "http://127.evil.0.1"})
        EXPECT_FALSE(isLoopback(QUrl(QLatin1String(url)))) << url;
}

TEST(Origin, IsSchemeHostAndPort)
{
    EXPECT_EQ(originOf(QUrl(u"https://API.example/a?b"_s)), u"https://api.example:443"_s);
    EXPECT_EQ(originOf(QUrl(u"https://api.example:443"_s)), u"https://api.example:443"_s);
    EXPECT_NE(originOf(QUrl(u"https://api.example:8443"_s)),
              originOf(QUrl(u"https://api.example"_s)));
    EXPECT_NE(originOf(QUrl(u"http://api.example:443"_s)),
              originOf(QUrl(u"https://api.example"_s)));
    EXPECT_NE(originOf(QUrl(u"https://api.example.evil"_s)),
              originOf(QUrl(u"https://api.example"_s)));
}

TEST(ValidateAccount, AcceptsTheDefaultsOfEveryPlatform)
{
    for (const auto platform : allPlatforms) {
        for (const auto environment : {Environment::Test, Environment::Live})
            EXPECT_TRUE(validateAccount(accountOf(platform, environment), {}).isEmpty());
    }
}

TEST(ValidateAccount, NamesWhatIsWrongWithTheLabel)
{
    Account account = accountOf(PlatformKind::Preczn, Environment::Test);
    Account other = account;
    other.id = AccountId{u"two"_s};
    other.label = u"LABEL"_s;
    EXPECT_TRUE(validateAccount(account, {account}).isEmpty()) << "it may keep its own label";
    EXPECT_EQ(validateAccount(account, {other}), only(u"label"_s, InputProblem::LabelTaken));
    account.label = u" \t"_s;
    EXPECT_EQ(validateAccount(account, {}), only(u"label"_s, InputProblem::Empty));
    account.label = QString(80, u'x');
    EXPECT_TRUE(validateAccount(account, {}).isEmpty());
    account.label = QString(81, u'x');
    EXPECT_EQ(validateAccount(account, {}), only(u"label"_s, InputProblem::TooLong));
}

TEST(ValidateAccount, NamesWhatIsWrongWithTheBaseUrl)
{
    for (const auto *url : {"", "api.preczn.com", "ftp://api.preczn.com", "https://", "/v1",
                            "file:///etc/passwd", "javascript:alert(1)"})
        EXPECT_EQ(urlIssues(QLatin1String(url)), only(u"baseUrl"_s, InputProblem::NotAUrl)) << url;
    for (const auto *url : {"http://api.preczn.com", "http://127.0.0.1.evil.example",
                            "http://localhost.evil.example"})
        EXPECT_EQ(urlIssues(QLatin1String(url)), only(u"baseUrl"_s, InputProblem::PlainHttp))
            << url;
    for (const auto *url : {"https://user:pw@api.preczn.com", "https://user@api.preczn.com",
                            "https://api.preczn.com?key=1", "https://api.preczn.com#key"})
        EXPECT_EQ(urlIssues(QLatin1String(url)), only(u"baseUrl"_s, InputProblem::UrlWithSecrets))
            << url;
    for (const auto *url : {"http://127.0.0.1:4711/preczn", "http://localhost:1", "http://[::1]:1",
                            "https://proxy.example:8443/eu"})
        EXPECT_TRUE(urlIssues(QLatin1String(url)).isEmpty()) << url;
}

TEST(ValidateKey, RefusesSpacesAndNamesThem)
{
    const auto account = accountOf(PlatformKind::ChargebackStop, Environment::Live);
    for (const auto *key : {" key", "key ", "k ey", "key\n", "key\r\n", "k\tey", "key\xC2\xA0",
                            "k\xE2\x80\x8B"
                            "ey",
                            "k\xE2\x80\x83"
                            "ey",
                            "k\xE3\x80\x80"
                            "ey",
                            "key\xE2\x80\xA8"})
        EXPECT_EQ(keyIssues(account, key), only(u"key"_s, InputProblem::ContainsSpace)) << key;
}

TEST(ValidateKey, RefusesWhatCannotBeSeen)
{
    const auto account = accountOf(PlatformKind::ChargebackStop, Environment::Live);
    for (const auto *key : {"k\x01"
                            "ey",
                            "key\x7f", "\x1bkey",
                            "k\x0b"
                            "ey",
                            "\xEF\xBB\xBF"
                            "key",
                            "k\xE2\x80\xAE"
                            "ey",
                            "k\xC2\x85"
                            "ey",
                            "k\xC2\xAD"
                            "ey",
                            "k\xFF"
                            "ey",
                            "k\xC3", "k\xF0\x9F\x94"})
        EXPECT_EQ(keyIssues(account, key), only(u"key"_s, InputProblem::ContainsControl)) << key;
    EXPECT_EQ(validateKey(account, SecretBuffer(QByteArray("k\0y", 3))),
              only(u"key"_s, InputProblem::ContainsControl));
}

TEST(ValidateKey, KnowsItsLimits)
{
    const auto account = accountOf(PlatformKind::ChargebackStop, Environment::Live);
    EXPECT_EQ(keyIssues(account, ""), only(u"key"_s, InputProblem::Empty));
    EXPECT_TRUE(keyIssues(account, QByteArray(1024, 'k').constData()).isEmpty());
    EXPECT_EQ(keyIssues(account, QByteArray(1025, 'k').constData()),
              only(u"key"_s, InputProblem::TooLong));
    EXPECT_TRUE(keyIssues(account, "p\xC3\xA4ss\xF0\x9F\x94\x91").isEmpty());
}

TEST(ValidateKey, PrecznKeysDecideTheEnvironment)
{
    const auto test = accountOf(PlatformKind::Preczn, Environment::Test);
    const auto live = accountOf(PlatformKind::Preczn, Environment::Live);
    EXPECT_TRUE(keyIssues(test, "priv_test_1").isEmpty());
    EXPECT_TRUE(keyIssues(live, "priv_1").isEmpty());
    EXPECT_EQ(keyIssues(test, "priv_1"), only(u"key"_s, InputProblem::WrongEnvironment));
    EXPECT_EQ(keyIssues(live, "priv_test_1"), only(u"key"_s, InputProblem::WrongEnvironment));
    for (const auto *key : {"pub_1", "pub_test_1"})
        EXPECT_EQ(keyIssues(live, key), only(u"key"_s, InputProblem::PublicKey)) << key;
    for (const auto *key : {"sk_test_1", "PRIV_1", "private", "xpriv_1"})
        EXPECT_EQ(keyIssues(live, key), only(u"key"_s, InputProblem::WrongPrefix)) << key;
}

TEST(ValidateKey, PaygenticKeysBelongToTheirHost)
{
    auto test = accountOf(PlatformKind::Paygentic, Environment::Test);
    const auto live = accountOf(PlatformKind::Paygentic, Environment::Live);
    EXPECT_TRUE(keyIssues(test, "sk_test_1").isEmpty());
    EXPECT_TRUE(keyIssues(live, "sk_live_1").isEmpty());
    EXPECT_EQ(keyIssues(test, "sk_live_1"), only(u"key"_s, InputProblem::WrongHost));
    EXPECT_EQ(keyIssues(live, "sk_test_1"), only(u"key"_s, InputProblem::WrongHost));
    EXPECT_EQ(keyIssues(live, "sk_1"), only(u"key"_s, InputProblem::WrongPrefix));
    test.baseUrl = QUrl(u"http://127.0.0.1:1/paygentic"_s);
    EXPECT_TRUE(keyIssues(test, "sk_test_1").isEmpty());
    EXPECT_EQ(keyIssues(test, "sk_live_1"), only(u"key"_s, InputProblem::WrongEnvironment))
        << "a live key never becomes a test account's";
}

TEST(ValidateKey, IxopayWantsUserAndPassword)
{
    const auto account = accountOf(PlatformKind::Ixopay, Environment::Live);
    EXPECT_TRUE(keyIssues(account, "user:password").isEmpty());
    EXPECT_TRUE(keyIssues(account, "user:pass:word").isEmpty());
    for (const auto *key : {"user", "user:", ":password", ":"})
        EXPECT_EQ(keyIssues(account, key), only(u"key"_s, InputProblem::NotUserAndPassword)) << key;
}

TEST(EnvironmentOfKey, IsAbsentWhereKeysDoNotTell)
{
    EXPECT_EQ(environmentOfKey(PlatformKind::Preczn, SecretBuffer("priv_test_1")),
              Environment::Test);
    EXPECT_EQ(environmentOfKey(PlatformKind::Preczn, SecretBuffer("priv_1")), Environment::Live);
    EXPECT_EQ(environmentOfKey(PlatformKind::Paygentic, SecretBuffer("sk_live_1")),
              Environment::Live);
    EXPECT_EQ(environmentOfKey(PlatformKind::Paygentic, SecretBuffer("priv_1")), std::nullopt);
    EXPECT_EQ(environmentOfKey(PlatformKind::Ixopay, SecretBuffer("sk_live_1")), std::nullopt);
    EXPECT_EQ(environmentOfKey(PlatformKind::ChargebackStop, SecretBuffer("x")), std::nullopt);
}

TEST(ValidateCredentials, WantsWhatTheProcessorRequires)
{
    CredentialSet set;
    set.set(u"mid"_s, SecretBuffer("m"));
    EXPECT_EQ(validateCredentials(u"braintree", set, nullptr),
              (QList<InputIssue>{{u"key"_s, InputProblem::Required},
                                 {u"secret"_s, InputProblem::Required}}));
    set.set(u"key"_s, SecretBuffer("k"));
    set.set(u"secret"_s, SecretBuffer("s"));
    EXPECT_TRUE(validateCredentials(u"Braintree", set, nullptr).isEmpty());
}

TEST(ValidateCredentials, WantsAtLeastOneFieldOfAnUnknownProcessor)
{
    CredentialSet set;
    EXPECT_EQ(validateCredentials(u"Nobody", set, nullptr),
              only(QString(), InputProblem::Required));
    set.set(u"anything"_s, SecretBuffer("x"));
    EXPECT_TRUE(validateCredentials(u"Nobody", set, nullptr).isEmpty());
}

TEST(ValidateCredentials, RefusesSpacesAndRepetition)
{
    CredentialSet set;
    set.set(u"secret"_s, SecretBuffer("with space"));
    EXPECT_EQ(validateCredentials(u"AffiniPay", set, nullptr),
              only(u"secret"_s, InputProblem::ContainsSpace));
    set.set(u"secret"_s, SecretBuffer("same"));
    const auto existing = set.clone();
    EXPECT_EQ(validateCredentials(u"AffiniPay", set, &existing),
              only(QString(), InputProblem::SameAsBefore));
    set.set(u"secret"_s, SecretBuffer("other"));
    EXPECT_TRUE(validateCredentials(u"AffiniPay", set, &existing).isEmpty());
}

} // namespace console::testing
