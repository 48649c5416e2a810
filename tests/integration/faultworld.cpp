#include "tests/integration/faultworld.h"

#include "app/sandbox/sampledata.h"
#include "tests/faults/testcertificate.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QFile>

namespace console::testing {

using namespace Qt::StringLiterals;

/// A vault that remembers its names, so that everything in it can be looked through.
class FaultWorld::RecordingVault : public MemoryVault
{
public:
    [[nodiscard]] ApiCall<void> write(const QString &key, SecretBuffer secret) override
    {
        names.insert(key);
        return MemoryVault::write(key, std::move(secret));
    }

    QSet<QString> names;
};

namespace {

HttpSettings bearing(std::chrono::milliseconds patience)
{
    HttpSettings settings;
    settings.extraCertificates = {testCertificate()};
    settings.longestQuiet = patience;
    settings.longestTotal = std::chrono::seconds(20);
    return settings;
}

FaultReply reply(SandboxPlatforms &platforms, const FaultRequest &request)
{
    SandboxRequest inner;
    inner.method = request.method;
    const QUrl url = QUrl::fromEncoded(request.path);
    inner.path = url.path(QUrl::FullyEncoded);
    inner.query = QUrlQuery(url);
    inner.headers = request.headers;
    inner.body = request.body;
    const SandboxReply answer = platforms.handle(inner).reply;
    FaultReply outer{answer.status, answer.headers, answer.body};
    outer.headers.emplaceBack("Content-Type", "application/json");
    return outer;
}

/// A secret in the forms in which it could hide.
QList<QByteArray> disguises(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const auto *utf16 = reinterpret_cast<const char *>(text.utf16());
    return {secret, secret.toBase64(), QByteArray(utf16, text.size() * 2), secret.toPercentEncoding(),
            secret.toHex()};
}

bool containsAny(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    for (const auto &secret : secrets) {
        for (const auto &form : disguises(secret)) {
            if (bytes.contains(form))
                return true;
        }
    }
    return false;
}

} // namespace

FaultWorld::FaultWorld(FaultServer::Transport transport, std::chrono::milliseconds patience)
    : server(transport),
      m_platforms(SandboxOptions{}, [] { return QDateTime::currentDateTimeUtc(); }),
      m_transport(bearing(patience), m_clock),
      vault(std::make_unique<RecordingVault>()),
      journal(m_folder.filePath(u"journal.sqlite"_s)),
      journalOpened(journal.open().has_value()),
      keys(*vault),
      accounts(m_folder.path(), *vault, keys, m_clock),
      registry(accounts, keys, m_transport),
      desk(accounts, registry, *vault, journal, m_clock),
      statusChanges(accounts, registry, journal, m_clock)
{
    if (!journalOpened)
        qFatal("the journal of a test could not be opened");
    server.setBackend([this](const FaultRequest &request) { return reply(m_platforms, request); });
}

FaultWorld::~FaultWorld() = default;

Account FaultWorld::account(PlatformKind kind)
{
    const AccountId id{QString(factsOf(kind).wireName)};
    if (const auto known = accounts.find(id))
        return *known;
    Account account;
    account.id = id;
    account.platform = kind;
    account.label = factsOf(kind).displayName;
    account.baseUrl = server.url(QString(u'/' + QString(factsOf(kind).wireName)));
    account.protection = ProtectionLevel::Confirm;
    if (!waitFor(accounts.add(account, SecretBuffer(practiceKey(kind, 1)))))
        qFatal("an account of a test could not be added");
    return account;
}

Result<Integration> FaultWorld::integration(PlatformKind kind, const QString &id)
{
    Platform *platform = registry.platform(account(kind).id);
    return waitFor(platform->integrations()->integration(id));
}

QStringList FaultWorld::leaks(const QList<QByteArray> &secrets, const QString &texts) const
{
    QStringList found;
    if (containsAny(texts.toUtf8(), secrets))
        found.append(u"texts"_s);
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && containsAny(file.readAll(), secrets))
            found.append(file.fileName());
    }
    return found;
}

bool FaultWorld::vaultHolds(const QByteArray &secret)
{
    const auto names = vault->names;
    for (const QString &name : names) {
        const auto item = waitFor(vault->read(name));
        if (item && item->expose().contains(secret))
            return true;
    }
    return false;
}

} // namespace console::testing
