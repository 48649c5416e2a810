#include "app/headless/accountstask.h"

#include "app/headless/tabletext.h"
#include "models/domain/displaytext.h"
#include "models/domain/validation.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Accounts as rows, for the table: no key, which an Account does not have.
class AccountRows : public ExportRows
{
public:
    explicit AccountRows(QList<Account> accounts) : m_accounts(std::move(accounts)) { }

    qint64 size() const override { return m_accounts.size(); }
    const QList<ExportColumn> &columns() const override
    {
        static const QList<ExportColumn> columns{
            {"label", u"Label"_s},           {"platform", u"Platform"_s},
            {"environment", u"Environment"_s}, {"protection", u"Protection"_s},
            {"base_url", u"Base URL"_s},     {"id", u"ID"_s}};
        return columns;
    }
    QByteArrayView text(qint64 row, int column, QByteArray &scratch) const override
    {
        const Account &account = m_accounts[row];
        const QStringList texts{account.label,
                                factsOf(account.platform).wireName,
                                environmentWord(account.environment),
                                protectionWord(account.protection),
                                account.baseUrl.toString(),
                                account.id.value};
        return scratch = texts[column].toUtf8();
    }
    std::optional<qint64> time(qint64, int) const override { return {}; }

private:
    QList<Account> m_accounts;
};

/// What the key or the address tells; LIVE if neither does, because that asks before it changes.
Environment environmentOf(const HeadlessCommand &command, const SecretBuffer &key)
{
    const Account &draft = command.draft;
    if (command.environment)
        return *command.environment;
    if (const auto proven = environmentOfKey(draft.platform, key))
        return *proven;
    const QString testHost = defaultBaseUrl(draft.platform, Environment::Test).host();
    const QString liveHost = defaultBaseUrl(draft.platform, Environment::Live).host();
    const bool test = testHost != liveHost && draft.baseUrl.host() == testHost;
    return test || isLoopback(draft.baseUrl) ? Environment::Test : Environment::Live;
}

} // namespace

AccountsTask::AccountsTask(HeadlessCommand command, HeadlessParts &parts, Streams &streams,
                           SecretBuffer key)
    : HeadlessTask(std::move(command), parts, streams), m_key(std::move(key))
{
}

void AccountsTask::start()
{
    switch (m_command.verb) {
    case HeadlessVerb::AccountsList:
        return list();
    case HeadlessVerb::AccountsAdd:
        return add();
    case HeadlessVerb::AccountsTest:
        return test();
    case HeadlessVerb::AccountsRemove:
        return remove();
    case HeadlessVerb::Export:
    case HeadlessVerb::List:
        break;
    }
    emit ended(Usage);
}

void AccountsTask::stop()
{
    // A change of an account goes on to its end: key and settings must not part. It takes moments.
    if (m_command.verb == HeadlessVerb::AccountsTest)
        emit ended(Failed);
}

void AccountsTask::list()
{
    const AccountRows rows(m_parts.accounts.accounts());
    const bool printed = m_streams.print(tableText(rows, {0, 1, 2, 3, 4, 5}));
    if (!printed)
        m_streams.complain(u"The output could not be written."_s);
    emit ended(printed ? Done : Failed);
}

void AccountsTask::add()
{
    Account draft = m_command.draft;
    draft.id = newAccountId();
    draft.environment = environmentOf(m_command, m_key);
    draft.protection = m_command.protection.value_or(defaultProtection(draft.environment));
    m_parts.accounts.add(draft, std::move(m_key)).then(this, [=, this](const Result<void> &added) {
        takeChange(draft, added,
                   u"Added “%1” (%2, %3, %4)."_s.arg(draft.label,
                                                     factsOf(draft.platform).displayName,
                                                     environmentWord(draft.environment),
                                                     protectionWord(draft.protection)));
    });
}

void AccountsTask::remove()
{
    if (m_command.account.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        m_streams.complain(u"Accounts are removed one by one, by name."_s);
        return emit ended(Failed);
    }
    const QList<Account> accounts = chosenAccounts();
    if (accounts.isEmpty())
        return emit ended(Failed);
    const Account account = accounts.first();
    m_parts.accounts.remove(account.id).then(this, [=, this](const Result<void> &removed) {
        takeChange(account, removed,
                   u"Removed “%1” and its key. Nothing changed at %2."_s.arg(
                       account.label, factsOf(account.platform).displayName));
    });
}

void AccountsTask::takeChange(const Account &account, const Result<void> &result,
                              const QString &done)
{
    if (!result) {
        complain(account, result.error());
        return emit ended(Failed);
    }
    if (!m_parts.journal.health())
        m_streams.complain(u"The activity history could not record this: a window may be using it."_s);
    m_streams.print(QString(displayText(done) + u'\n').toUtf8());
    emit ended(Done);
}

void AccountsTask::test()
{
    const QList<Account> accounts = chosenAccounts();
    if (accounts.isEmpty())
        return emit ended(Failed);
    m_tests = m_waiting = int(accounts.size());
    for (const Account &account : accounts) {
        m_streams.progress(u"Testing %1"_s.arg(account.label));
        m_parts.platforms.platform(account.id)->catalogue().read({}).then(
            this, [this, account](const Result<CatalogueBatch> &batch) { takeTest(account, batch); });
    }
}

void AccountsTask::takeTest(const Account &account, const Result<CatalogueBatch> &batch)
{
    if (batch) {
        QString line = u"%1: connected, %2 objects on the first page"_s.arg(account.label).arg(
            objectsIn(*batch));
        for (const QString &note : batch->notes)
            line += u"; not visible to this key: "_s + note;
        m_streams.print(QString(displayText(line) + u'\n').toUtf8());
    } else {
        complain(account, batch.error());
        ++m_failures;
    }
    if (--m_waiting > 0)
        return;
    if (m_failures == 0)
        return emit ended(m_streams.works() ? Done : Failed);
    emit ended(m_failures == m_tests ? Failed : Incomplete);
}

} // namespace console
