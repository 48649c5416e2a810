#include "models/domain/validation.h"

#include "models/domain/documentedpaths.h"
#include "models/domain/processorcatalog.h"
#include "models/domain/secretcharacters.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 80;
constexpr int longestSecret = 1024;

struct KeyPrefix
{
    PlatformKind platform;
    QByteArrayView prefix;
    Environment environment;
};

// Longer prefixes first: "priv_test_" also begins with "priv_".
constexpr std::array keyPrefixes{
    KeyPrefix{PlatformKind::Preczn, "priv_test_", Environment::Test},
    KeyPrefix{PlatformKind::Preczn, "priv_", Environment::Live},
    KeyPrefix{PlatformKind::Paygentic, "sk_test_", Environment::Test},
    KeyPrefix{PlatformKind::Paygentic, "sk_live_", Environment::Live},
};

bool hasPrefixRule(PlatformKind platform)
{
    return std::any_of(keyPrefixes.begin(), keyPrefixes.end(),
                       [=](const KeyPrefix &rule) { return rule.platform == platform; });
}

std::optional<InputProblem> secretProblem(const SecretBuffer &secret)
{
    if (secret.isEmpty())
        return InputProblem::Empty;
    if (secret.size() > longestSecret)
        return InputProblem::TooLong;
    return characterProblem(secret.expose());
}

std::optional<InputProblem> urlProblem(const QUrl &url)
{
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        return InputProblem::NotAUrl;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return InputProblem::UrlWithSecrets;
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return InputProblem::PlainHttp;
    return std::nullopt;
}

/// Paygentic's two hosts and their keys belong together; other hosts (a proxy) are not judged.
bool isOtherPaygenticHost(const Account &account, Environment environment)
{
    const auto other = environment == Environment::Live ? Environment::Test : Environment::Live;
    return account.baseUrl.host() == defaultBaseUrl(PlatformKind::Paygentic, other).host();
}

std::optional<InputProblem> prefixProblem(const Account &account, const SecretBuffer &key)
{
    if (account.platform == PlatformKind::Preczn && key.expose().startsWith("pub_"))
        return InputProblem::PublicKey;
    const auto environment = environmentOfKey(account.platform, key);
    if (!environment)
        return hasPrefixRule(account.platform) ? std::optional(InputProblem::WrongPrefix)
                                               : std::nullopt;
    if (account.platform == PlatformKind::Paygentic && isOtherPaygenticHost(account, *environment))
        return InputProblem::WrongHost;
    if (*environment != account.environment)
        return InputProblem::WrongEnvironment;
    return std::nullopt;
}

/// Where the platform's documented path begins in a pasted one, -1 if it does not contain it. The
/// last place counts, and only if nothing or a documented segment follows: a prefix of the user's
/// own may look like the root ("/v1/tenants-of-mine").
qsizetype documentedPathStart(PlatformKind platform, const QString &path)
{
    const QString root = QString(factsOf(platform).documentedRoot) + u'/';
    const QString whole = path + u'/';
    for (auto at = whole.lastIndexOf(root); at >= 0;
         at = at > 0 ? whole.lastIndexOf(root, at - 1) : -1) {
        const QStringView rest = QStringView(whole).sliced(at + root.size());
        const QStringView segment = rest.left(std::max<qsizetype>(rest.indexOf(u'/'), 0));
        if (segment.isEmpty() || isDocumentedSegment(platform, segment))
            return at;
    }
    return -1;
}

bool isUserAndPassword(const SecretBuffer &key)
{
    const auto colon = key.expose().indexOf(':');
    return colon > 0 && colon + 1 < key.size();
}

} // namespace

QUrl normalisedBaseUrl(PlatformKind platform, const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return url;
    // Encoded both ways, so that an encoded slash in a prefix stays what it is.
    QString path = url.path(QUrl::FullyEncoded);
    const auto at = documentedPathStart(platform, path);
    if (at >= 0)
        path.truncate(at);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               // toInt alone takes "+1" and " 1" too.
               const bool digits = std::all_of(part.begin(), part.end(),
                                               [](QChar c) { return c >= u'0' && c <= u'9'; });
               return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
           });
}

QString originOf(const QUrl &url)
{
    const int standard = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(standard));
}

QList<InputIssue> validateAccount(const Account &account, const QList<Account> &others)
{
    QList<InputIssue> issues;
    if (account.label.trimmed().isEmpty())
        issues.append({u"label"_s, InputProblem::Empty});
    else if (account.label.size() > longestLabel)
        issues.append({u"label"_s, InputProblem::TooLong});
    const bool taken = std::any_of(others.begin(), others.end(), [&](const Account &other) {
        return other.id != account.id
            && other.label.compare(account.label, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        issues.append({u"label"_s, InputProblem::LabelTaken});
    if (const auto problem = urlProblem(account.baseUrl))
        issues.append({u"baseUrl"_s, *problem});
    return issues;
}

QList<InputIssue> validateKey(const Account &account, const SecretBuffer &key)
{
    QList<InputIssue> issues;
    if (const auto problem = secretProblem(key))
        issues.append({u"key"_s, *problem});
    else if (const auto wrong = prefixProblem(account, key))
        issues.append({u"key"_s, *wrong});
    else if (account.platform == PlatformKind::Ixopay && !isUserAndPassword(key))
        issues.append({u"key"_s, InputProblem::NotUserAndPassword});
    return issues;
}

std::optional<Environment> environmentOfKey(PlatformKind platform, const SecretBuffer &key)
{
    for (const auto &rule : keyPrefixes) {
        if (rule.platform == platform && key.expose().startsWith(rule.prefix))
            return rule.environment;
    }
    return std::nullopt;
}

QList<InputIssue> validateCredentials(QStringView processor, const CredentialSet &next,
                                      const CredentialSet *existing)
{
    QList<InputIssue> issues;
    for (const auto &spec : processorSpec(processor).fields) {
        if (spec.need == FieldNeed::Required && !next.find(QString(spec.name)))
            issues.append({spec.name, InputProblem::Required});
    }
    for (const auto &entry : next.entries()) {
        if (const auto problem = secretProblem(entry.value))
            issues.append({entry.name, *problem});
    }
    if (issues.isEmpty() && next.isEmpty())
        issues.append({QString(), InputProblem::Required});
    if (existing && issues.isEmpty() && next.equals(*existing))
        issues.append({QString(), InputProblem::SameAsBefore});
    return issues;
}

} // namespace console
