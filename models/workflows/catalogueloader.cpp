#include "models/workflows/catalogueloader.h"

#include "models/workflows/cataloguereading.h"

#include <algorithm>
#include <utility>

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto progressPause = 100ms;

} // namespace

CatalogueLoader::CatalogueLoader(AccountStore &accounts, PlatformRegistry &platforms,
                                 CatalogueStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_platforms(platforms), m_store(store), m_clock(clock)
{
    for (const auto &account : accounts.accounts())
        m_known.insert(account.id, account);
    connect(&accounts, &AccountStore::accountAdded, this,
            [this](const Account &account) { m_known.insert(account.id, account); });
    connect(&accounts, &AccountStore::accountChanged, this, &CatalogueLoader::takeChange);
    connect(&accounts, &AccountStore::accountRemoved, this, &CatalogueLoader::takeRemoval);

    m_pause.setSingleShot(true);
    m_pause.setInterval(progressPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &account : waiting)
            emit progressChanged(account);
    });
}

CatalogueLoader::~CatalogueLoader() = default;

void CatalogueLoader::load(const AccountId &account)
{
    const auto found = m_accounts.find(account);
    if (!found || progress(account).state == LoadState::Loading)
        return;
    auto *reading = new CatalogueReading(*found, m_platforms, m_store, m_clock, this);
    connect(reading, &CatalogueReading::advanced, this, [this, id = account] { announceSoon(id); });
    connect(reading, &CatalogueReading::ended, this, [this, id = account] { announce(id); });
    const QDateTime lastCompleted = progress(account).completedAt;
    replace(account, reading);
    reading->start(lastCompleted);
    if (reading->isRunning())
        announce(account);
}

void CatalogueLoader::loadRest(const AccountId &account)
{
    const auto found = m_accounts.find(account);
    const LoadProgress before = progress(account);
    if (!found || before.state == LoadState::Loading)
        return;
    if (before.gaps.isEmpty())
        return load(account);
    CatalogueReading *reading = m_readings.value(account);
    reading->readRest(*found);
    if (reading->isRunning())
        announce(account);
}

void CatalogueLoader::loadAll()
{
    const auto accounts = m_accounts.accounts();
    for (const auto &account : accounts)
        load(account.id);
}

void CatalogueLoader::cancel(const AccountId &account)
{
    CatalogueReading *reading = m_readings.value(account);
    if (!reading || !reading->isRunning())
        return;
    reading->cancel();
    announce(account);
}

void CatalogueLoader::replace(const AccountId &account, CatalogueReading *reading)
{
    CatalogueReading *before = m_readings.take(account);
    if (before) {
        before->disconnect(this);
        before->deleteLater(); // it may be the one who is calling
    }
    if (reading)
        m_readings.insert(account, reading);
}

LoadProgress CatalogueLoader::progress(const AccountId &account) const
{
    const CatalogueReading *reading = m_readings.value(account);
    return reading ? reading->progress() : LoadProgress{};
}

bool CatalogueLoader::isLoading() const
{
    return std::any_of(m_readings.begin(), m_readings.end(),
                       [](const CatalogueReading *reading) { return reading->isRunning(); });
}

void CatalogueLoader::announceSoon(const AccountId &account)
{
    if (progress(account).state != LoadState::Loading)
        return; // told already
    m_waiting.insert(account);
    if (!m_pause.isActive())
        m_pause.start();
}

void CatalogueLoader::announce(const AccountId &account)
{
    m_waiting.remove(account);
    emit progressChanged(account);
}

void CatalogueLoader::takeChange(const Account &account)
{
    const Account before = std::exchange(m_known[account.id], account);
    cancel(account.id);
    const bool samePlace = before.baseUrl == account.baseUrl
        && before.environment == account.environment && before.platform == account.platform;
    if (samePlace) {
        m_store.relabel(account);
        return;
    }
    // What was read belongs to another place: it would be shown as if it were here.
    drop(account.id);
}

void CatalogueLoader::takeRemoval(const AccountId &account)
{
    const AccountId id = account; // the sender's copy may die with the account
    m_known.remove(id);
    drop(id);
}

void CatalogueLoader::drop(const AccountId &account)
{
    cancel(account);
    m_store.removeAccount(account);
    if (!m_readings.contains(account))
        return;
    replace(account, nullptr);
    announce(account);
}

} // namespace console
