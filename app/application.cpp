#include "app/application.h"

#include "app/accountactivity.h"
#include "app/accountplatforms.h"
#include "app/practice/practicerun.h"
#include "app/services/http/httptransport.h"
#include "app/services/http/recordingexchange.h"
#include "app/services/journal/sqlitejournal.h"
#include "app/services/keychain/keychainvault.h"
#include "app/services/settings/accountkeys.h"
#include "app/services/settings/profilememoryfile.h"
#include "app/services/settings/profilepreferences.h"
#include "app/services/settings/profilesettings.h"
#include "app/services/settings/settingsaccountstore.h"
#include "app/services/xlsx/xlsxwriter.h"
#include "models/ports/exchangelog.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/keepapart.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "ui/mainwindow.h"
#include "ui/presentation/languages.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any request may take, with its keychain work: then a change is Unknown anyway.
constexpr std::chrono::seconds longestFarewell{90};

QNetworkProxy proxyOf(const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Http:
        return QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, quint16(choice.port));
    case ProxyChoice::Kind::Socks5:
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, choice.host, quint16(choice.port));
    }
    Q_UNREACHABLE();
}

KeychainSettings keychainSettings(ProfileSettings &profile)
{
    KeychainSettings settings;
    settings.sentinel = profile.sentinelMemory();
    return settings;
}

} // namespace

/// Everything the program consists of, in the order in which it depends on each other: members
/// are destroyed from the last to the first.
struct Application::Graph
{
    explicit Graph(const ApplicationOptions &options)
        : directory(options.practice ? scratch.path() : options.directory),
          profile(directory),
          preferences(profile, options.practice ? ProfileSettings(options.directory).preferences()
                                                : profile.preferences()),
          memory(directory, clock),
          keychain(keychainSettings(profile), clock),
          practice(options.practice ? std::make_unique<PracticeRun>(keychain) : nullptr),
          vault(practice ? practice->vault() : static_cast<SecretVault &>(keychain)),
          journal(QDir(directory).filePath(u"journal.sqlite"_s)),
          transport({}, clock),
          recording(transport, exchanges, clock),
          keys(vault),
          accounts(directory, vault, keys, journal, clock),
          platforms(accounts, keys, recording),
          loader(accounts, platforms, catalogue, clock),
          // Why it cannot be written, if so, is what health() says from then on.
          journalOpened(journal.open().has_value()),
          activity(accounts, journal, clock),
          rotations(accounts, platforms, vault, journal, clock),
          statusChanges(accounts, platforms, journal, clock),
          changes(accounts, platforms, vault, journal, clock),
          window(newWindow())
    {
        keepApart(rotations, changes);
    }

    /// In the language that is preferred now: a window's words are chosen when it is made.
    std::unique_ptr<MainWindow> newWindow()
    {
        Languages::apply(*qApp, preferences.preferences().language);
        return std::make_unique<MainWindow>(parts());
    }

    ConsoleParts parts()
    {
        return {accounts, platforms, vault,         journal, catalogue,
                loader,   rotations, statusChanges, clock,   preferences, memory, workbook, changes,
                exchanges};
    }

    SystemClock clock;
    QTemporaryDir scratch;
    QString directory;
    ProfileSettings profile;
    ProfilePreferences preferences;
    ProfileMemoryFile memory;
    KeychainVault keychain;
    std::unique_ptr<PracticeRun> practice;
    SecretVault &vault;
    SqliteJournal journal;
    ExchangeLog exchanges;
    HttpTransport transport;
    RecordingExchange recording;
    AccountKeys keys;
    SettingsAccountStore accounts;
    AccountPlatforms platforms;
    CatalogueStore catalogue;
    CatalogueLoader loader;
    bool journalOpened;
    AccountActivity activity;
    RotationDesk rotations;
    StatusChange statusChanges;
    XlsxWriter workbook;
    ObjectChange changes;
    std::unique_ptr<MainWindow> window;
};

Application::Application(const ApplicationOptions &options, QObject *parent) : QObject(parent)
{
    if (!options.practice)
        QDir().mkpath(options.directory);
    m_graph = std::make_unique<Graph>(options);
    auto &graph = *m_graph;
    connectWindow();
    connect(&graph.preferences, &PreferenceStore::changed, this, &Application::followPreferences);
    connect(&m_updates, &QTimer::timeout, &graph.loader, &CatalogueLoader::loadAll);
    followPreferences();
    connect(&graph.vault, &SecretVault::healthChanged, this, &Application::keychainChanged);
    connect(&graph.accounts, &AccountStore::accountAdded, &graph.loader,
            [&graph](const Account &account) { graph.loader.load(account.id); });
    connect(&graph.accounts, &AccountStore::accountChanged, &graph.loader,
            [&graph](const Account &account) { graph.loader.load(account.id); });
}

Application::~Application() = default;

void Application::followPreferences()
{
    const Preferences &preferences = m_graph->preferences.preferences();
    m_graph->transport.setPatience(preferences.longestQuiet, preferences.longestTotal);
    m_graph->transport.setProxy(proxyOf(preferences.proxy));
    m_graph->rotations.setQuarantine(preferences.quarantine);
    m_updates.stop();
    if (preferences.updateInterval.count() > 0)
        m_updates.start(preferences.updateInterval);
}

void Application::connectWindow()
{
    auto &graph = *m_graph;
    graph.window->setPracticeAvailable(!graph.practice);
    connect(graph.window.get(), &MainWindow::practiceRequested, this,
            &Application::practiceRequested);
    // Once the preference was chosen and its dialog is done with it.
    connect(graph.window.get(), &MainWindow::languageChosen, this, &Application::renewWindow,
            Qt::QueuedConnection);
}

/// The same place in another language. What is on its way belongs to the workflows, not to the
/// window.
void Application::renewWindow()
{
    m_graph->window->keepMemory();
    // The old one goes last: a moment without any window would end the program.
    const auto before = std::exchange(m_graph->window, m_graph->newWindow());
    connectWindow();
    m_graph->window->show();
    m_graph->window->showLanguages();
}

void Application::start()
{
    // Asking loads libraries and talks to other programs: the window need not wait for that.
    connect(m_graph->window.get(), &MainWindow::settled, this,
            [this] { m_graph->vault.checkHealth(); });
    m_graph->window->show();
}

void Application::keychainChanged(VaultHealth health)
{
    auto &graph = *m_graph;
    const bool usable = health == VaultHealth::Ready || health == VaultHealth::SessionOnly;
    if (graph.practice && !graph.practice->isRunning()) {
        // Practising must work on any machine; nothing of it is worth keeping.
        if (!usable)
            return graph.vault.useSessionOnly();
        graph.practice->start(graph.accounts);
    } else if (usable) {
        graph.loader.loadAll();
    }
}

void Application::shutDown()
{
    connect(&m_graph->rotations, &RotationDesk::idle, this, &Application::finishWhenIdle);
    connect(&m_graph->statusChanges, &StatusChange::idle, this, &Application::finishWhenIdle);
    connect(&m_graph->changes, &ObjectChange::idle, this, &Application::finishWhenIdle);
    m_graph->clock.after(longestFarewell, this, [this] { finish(); });
    finishWhenIdle();
}

void Application::finishWhenIdle()
{
    // A change on the wire goes on until its answer is recorded, window or not.
    const auto &graph = *m_graph;
    if (!graph.rotations.isBusy() && !graph.statusChanges.isBusy() && !graph.changes.isBusy())
        finish();
}

void Application::finish()
{
    if (std::exchange(m_finishing, true))
        return;
    if (!m_graph->practice)
        return emitEndedLater();
    connect(m_graph->practice.get(), &PracticeRun::ended, this, &Application::emitEndedLater);
    m_graph->practice->end();
}

void Application::emitEndedLater()
{
    m_graph->clock.after(std::chrono::milliseconds(0), this, [this] { emit ended(); });
}

MainWindow &Application::window()
{
    return *m_graph->window;
}

ConsoleParts Application::parts()
{
    return m_graph->parts();
}

} // namespace console
