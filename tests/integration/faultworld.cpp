#include "tests/integration/faultworld.h"

#include "tests/core/leakscan.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>

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

FaultWorld::FaultWorld(FaultServer::Transport transport, std::chrono::milliseconds patience)
    : server(transport),
      m_platforms(SandboxOptions{}, [] { return QDateTime::currentDateTimeUtc(); }),
      m_vault(std::make_unique<RecordingVault>()),
      m_core(m_folder.path(), *m_vault, patience),
      guard(server, ConsoleCore::journalFile(m_folder.path()))
{
    if (!m_core.journalOpened)
        qFatal("the journal of a test could not be opened");
    server.setBackend([this](const FaultRequest &request) {
        return guard.unannounced() == 0 ? practiceReply(m_platforms, request) : FaultReply{403};
    });
}

FaultWorld::~FaultWorld() = default;

Account FaultWorld::account(PlatformKind kind)
{
    const QString id = factsOf(kind).wireName;
    if (const auto known = m_core.accounts.find(AccountId{id}))
        return *known;
    const auto added = m_core.addAccount(id, kind, addressOf(server, kind));
    if (!added)
        qFatal("an account of a test could not be added");
    return *added;
}

Result<Integration> FaultWorld::integration(PlatformKind kind, const QString &id)
{
    Platform *platform = registry.platform(account(kind).id);
    return waitFor(platform->integrations()->integration(id));
}

QJsonObject FaultWorld::trueState(PlatformKind kind)
{
    SandboxRequest asked;
    asked.method = "GET";
    asked.path = u"/_control/state"_s;
    const auto state = QJsonDocument::fromJson(m_platforms.handle(asked).reply.body);
    return state.object().value(factsOf(kind).wireName).toObject();
}

QStringList FaultWorld::leaks(const QList<QByteArray> &secrets, const QString &texts) const
{
    QStringList found = filesThatBetray(m_folder.path(), secrets);
    if (betrays(texts.toUtf8(), secrets))
        found.append(u"texts"_s);
    return found;
}

bool FaultWorld::vaultHolds(const QByteArray &secret)
{
    const auto names = m_vault->names;
    for (const QString &name : names) {
        const auto item = waitFor(m_vault->read(name));
        if (item && item->expose().contains(secret))
            return true;
    }
    return false;
}

} // namespace console::testing
