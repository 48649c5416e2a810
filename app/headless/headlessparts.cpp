#include "app/headless/headlessparts.h"

#include <QDir>
#include <QStandardPaths>

namespace console {

using namespace Qt::StringLiterals;

namespace {

KeychainSettings keychainSettings(ProfileSettings &profile)
{
    KeychainSettings settings;
    settings.sentinel = profile.sentinelMemory();
    return settings;
}

QString directoryOf(const HeadlessCommand &command, const QTemporaryDir &scratch)
{
    if (command.practice)
        return scratch.path();
    return command.profile.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : command.profile;
}

QString made(const QString &directory)
{
    QDir().mkpath(directory); // whoever writes there says why it cannot
    return directory;
}

} // namespace

HeadlessParts::HeadlessParts(const HeadlessCommand &command)
    : directory(made(directoryOf(command, scratch))),
      profile(directory),
      keychain(keychainSettings(profile), clock),
      practice(command.practice ? std::make_unique<PracticeRun>(keychain) : nullptr),
      vault(practice ? practice->vault() : static_cast<SecretVault &>(keychain)),
      journal(QDir(directory).filePath(u"journal.sqlite"_s)),
      transport({}, clock),
      keys(vault),
      accounts(directory, vault, keys, journal, clock),
      platforms(accounts, keys, transport),
      loader(accounts, platforms, catalogue, clock),
      journalOpened(journal.open()),
      activity(accounts, journal, clock)
{
    if (practice)
        keychain.useSessionOnly(); // nothing of a practice is worth keeping
}

} // namespace console
