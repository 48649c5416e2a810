#include "app/practice/practicerun.h"

#include <QTimer>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestGoodbye{3};

Account accountFrom(const PracticeAccount &practice, const QString &run)
{
    Account account;
    account.id = {u"practice-%1-%2"_s.arg(run, factsOf(practice.platform).wireName)};
    account.platform = practice.platform;
    account.environment = practice.environment;
    account.label = practice.label;
    account.baseUrl = practice.baseUrl;
    // As on a live account, so that the questions are the same as in earnest.
    account.protection = ProtectionLevel::Confirm;
    account.practice = true;
    return account;
}

} // namespace

PracticeRun::PracticeRun(SecretVault &vault, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_sandbox(SandboxOptions{}),
      m_run(QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    connect(&m_vault, &PracticeVault::cleared, this, &PracticeRun::endOnce);
}

void PracticeRun::start(AccountStore &accounts)
{
    m_running = true;
    if (m_sandbox.start())
        addNext(accounts, 0);
}

void PracticeRun::addNext(AccountStore &accounts, qsizetype index)
{
    const auto practice = m_sandbox.accounts();
    if (index >= practice.size())
        return;
    accounts.add(accountFrom(practice[index], m_run), SecretBuffer(practice[index].key))
        .then(this, [this, &accounts, index](const Result<void> &) { addNext(accounts, index + 1); });
}

void PracticeRun::end()
{
    QTimer::singleShot(longestGoodbye, this, &PracticeRun::endOnce);
    m_vault.clear();
}

void PracticeRun::endOnce()
{
    if (std::exchange(m_ended, true))
        return;
    m_sandbox.stop();
    emit ended();
}

} // namespace console
