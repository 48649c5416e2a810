#include "app/headless/accountreading.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString progressText(const Account &account, const LoadProgress &progress)
{
    const QString done = QString::number(progress.done);
    if (!progress.total)
        return u"Reading %1: %2"_s.arg(account.label, done);
    return u"Reading %1: %2 of %3"_s.arg(account.label, done).arg(*progress.total);
}

} // namespace

void AccountReading::start(const QList<Account> &accounts)
{
    m_accounts = accounts;
    connect(&m_parts.loader, &CatalogueLoader::progressChanged, this, &AccountReading::follow);
    for (const Account &account : accounts)
        m_parts.loader.load(account.id);
    follow();
}

void AccountReading::stop()
{
    for (const Account &account : std::as_const(m_accounts))
        m_parts.loader.cancel(account.id);
}

void AccountReading::follow()
{
    for (const Account &account : std::as_const(m_accounts)) {
        const LoadProgress progress = m_parts.loader.progress(account.id);
        if (progress.state == LoadState::Loading)
            return m_streams.progress(progressText(account, progress));
    }
    if (!std::exchange(m_finished, true))
        emit finished();
}

QList<Account> AccountReading::incomplete() const
{
    QList<Account> accounts;
    for (const Account &account : m_accounts) {
        if (m_parts.loader.progress(account.id).state != LoadState::Complete)
            accounts.append(account);
    }
    return accounts;
}

bool AccountReading::hasRead() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [this](const Account &account) {
        const LoadProgress progress = m_parts.loader.progress(account.id);
        return progress.state == LoadState::Complete || progress.done > 0;
    });
}

} // namespace console
