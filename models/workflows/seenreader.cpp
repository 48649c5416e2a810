#include "models/workflows/seenreader.h"

namespace console {

namespace {

bool hasEnded(LoadState state)
{
    return state == LoadState::Complete || state == LoadState::Failed;
}

/// The platform itself says that there is no such object; a wrong address says nothing of it.
bool isGone(const ApiError &error)
{
    return error.kind == ApiErrorKind::NotFound && isDefinitiveRefusal(error)
        && error.reason != RefusalReason::AddressNotRecognised;
}

/// Whatever fails for one id because of the object, and not because of the account.
bool isOfThisObjectOnly(const ApiError &error)
{
    return error.kind == ApiErrorKind::NotFound || error.kind == ApiErrorKind::BadReply
        || error.kind == ApiErrorKind::InvalidRequest || error.kind == ApiErrorKind::Invalid;
}

} // namespace

SeenReader::SeenReader(AccountStore &accounts, PlatformRegistry &platforms, CatalogueStore &store,
                       CatalogueLoader &loader, ProfileMemory &memory, const Clock &clock,
                       QObject *parent)
    : QObject(parent), m_accounts(accounts), m_platforms(platforms), m_store(store),
      m_loader(loader), m_ids(memory), m_clock(clock)
{
    connect(&loader, &CatalogueLoader::progressChanged, this, &SeenReader::follow);
    connect(&accounts, &AccountStore::accountRemoved, this, [this](const AccountId &account) {
        drop(account);
        m_ids.forget(account);
    });
}

void SeenReader::follow(const AccountId &account)
{
    const LoadState now = m_loader.progress(account).state;
    const LoadState before = m_states.value(account, LoadState::NotLoaded);
    m_states[account] = now;
    if (now == before)
        return;
    drop(account);
    if (hasEnded(now))
        want(account);
}

void SeenReader::want(const AccountId &account)
{
    for (const ObjectKind kind : {ObjectKind::Merchant, ObjectKind::Integration}) {
        const QStringList ids = m_ids.of(account, kind).mid(0, mostReads);
        for (const QString &id : ids) {
            if (!m_store.find(kind, account, id))
                m_wanted.append({account, kind, id});
        }
    }
    readNext();
}

void SeenReader::drop(const AccountId &account)
{
    m_wanted.removeIf([&account](const Wanted &wanted) { return wanted.account == account; });
}

void SeenReader::readNext()
{
    if (m_reading || m_wanted.isEmpty())
        return;
    m_reading = true;
    const Wanted wanted = m_wanted.takeFirst();
    read(wanted).then(this, [this, wanted](const Result<CatalogueBatch> &batch) {
        m_reading = false;
        take(wanted, batch);
        readNext();
    });
}

ApiCall<CatalogueBatch> SeenReader::read(const Wanted &wanted)
{
    Platform *platform = m_platforms.platform(wanted.account);
    if (platform && wanted.kind == ObjectKind::Merchant && platform->merchants())
        return platform->merchants()->merchant(wanted.id);
    if (!platform || wanted.kind != ObjectKind::Integration || !platform->integrations())
        return readyCall<CatalogueBatch>(failure(localError(ApiErrorKind::InvalidRequest)));
    return mapped<CatalogueBatch>(platform->integrations()->integration(wanted.id),
                                  [](Result<Integration> integration) {
                                      return integration.map([](const Integration &one) {
                                          CatalogueBatch batch;
                                          batch.integrations.append(one);
                                          return batch;
                                      });
                                  });
}

void SeenReader::take(const Wanted &wanted, const Result<CatalogueBatch> &batch)
{
    const auto account = m_accounts.find(wanted.account);
    if (batch && account)
        m_store.upsert(*account, *batch, m_clock.now());
    else if (!batch && isGone(batch.error()))
        m_ids.remove(wanted.account, wanted.kind, wanted.id);
    if (!batch && !isOfThisObjectOnly(batch.error()))
        drop(wanted.account);
}

} // namespace console
