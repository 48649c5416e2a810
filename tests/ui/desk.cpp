#include "tests/ui/desk.h"

#include <QTest>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

Account newAccount(PlatformKind platform, Environment environment, const QString &label)
{
    Account account;
    account.id = {u"account-"_s + factsOf(platform).wireName};
    account.platform = platform;
    account.environment = environment;
    account.label = label;
    account.baseUrl = defaultBaseUrl(platform, environment);
    account.protection = defaultProtection(environment);
    return account;
}

JournalEntry entry(const QString &operation, JournalStep step, OutcomeWord word, const Account &account,
                   const Connector &connector, const QDateTime &at)
{
    JournalEntry row;
    row.operation = operation;
    row.kind = OperationKind::RotateCredential;
    row.step = step;
    row.word = word;
    row.at = at;
    row.actor = u"dana"_s;
    row.account = account.id.value;
    row.accountLabel = account.label;
    row.platform = account.platform;
    row.environment = account.environment;
    row.merchantId = connector.merchantId;
    row.merchantName = connector.merchantName;
    row.objectId = connector.id;
    row.objectName = connector.name;
    row.objectType = connector.type;
    row.attempt = step >= JournalStep::Sending ? 1 : 0;
    row.detail = word == OutcomeWord::Unknown ? u"timed-out"_s : QString();
    row.oldTag = u"7f3a"_s;
    row.newTag = u"b210"_s;
    return row;
}

} // namespace

Desk::Desk()
    : loader(accounts, platforms, catalogue, clock),
      statusChanges(accounts, platforms, journal, clock),
      changes(accounts, platforms, vault, journal, clock),
      m_accounts{newAccount(PlatformKind::Paygentic, Environment::Test, u"Paygentic test"_s),
                 newAccount(PlatformKind::Ixopay, Environment::Live, u"IXOPAY Europe"_s),
                 newAccount(PlatformKind::Preczn, Environment::Live, u"Preczn production"_s),
                 newAccount(PlatformKind::ChargebackStop, Environment::Test, u"ChargebackStop"_s)}
{
    rotations = std::make_unique<RotationDesk>(accounts, platforms, vault, journal, clock);
}

ConsoleParts Desk::parts()
{
    return {accounts, platforms,  vault,         journal, catalogue,
            loader,   *rotations, statusChanges, clock,   preferences, memory, workbook, changes,
            exchanges};
}

void Desk::addAccounts()
{
    for (const Account &account : m_accounts) {
        CataloguePlatform &platform = platforms.add(account);
        if (account.platform == PlatformKind::Preczn) {
            platform.requirementRole = &m_requirements;
            platform.credentialRole = &m_credentials;
        }
        accounts.put(account);
    }
}

void Desk::allowChanges()
{
    for (const PlatformKind platform : allPlatforms) {
        m_editing[platform] = std::make_unique<FakeEditing>(platform);
        platformOf(platform).editRole = m_editing[platform].get();
    }
    platformOf(PlatformKind::Ixopay).credentialRole = &m_credentials;
}

const Account &Desk::account(PlatformKind platform) const
{
    return m_accounts[int(platform)];
}

CataloguePlatform &Desk::platformOf(PlatformKind platform)
{
    return static_cast<CataloguePlatform &>(*platforms.platform(account(platform).id));
}

void Desk::readAll()
{
    for (const PlatformKind platform : allPlatforms) {
        beginReading(platform);
        answer(platform);
        clock.advance(std::chrono::seconds(47));
    }
}

void Desk::beginReading(PlatformKind platform)
{
    loader.load(account(platform).id);
}

void Desk::answer(PlatformKind platform)
{
    platformOf(platform).catalogueRole.answer(samplesOf(platform));
    settle();
}

void Desk::failReading(PlatformKind platform, const ApiError &error)
{
    beginReading(platform);
    platformOf(platform).catalogueRole.answer(failure(error));
    settle();
}

void Desk::readNothing(PlatformKind platform)
{
    beginReading(platform);
    platformOf(platform).catalogueRole.answer(CatalogueBatch{});
    settle();
}

void Desk::leaveRotationsOpen()
{
    const Account &preczn = account(PlatformKind::Preczn);
    const auto add = [this](JournalEntry row) { (void)journal.append(row); };
    const auto connectors = samplesOf(PlatformKind::Preczn).connectors;
    const Connector &worldPay = connectors[0];
    const Connector &nmi = connectors[2];
    const Connector &elavon = connectors[3];
    const QDateTime early = clock.now().addSecs(-5400);
    const auto wordAt = [](JournalStep step, OutcomeWord end) {
        return step == JournalStep::Intent    ? OutcomeWord::Draft
            : step == JournalStep::Staged     ? OutcomeWord::Staged
            : step == JournalStep::Sending    ? OutcomeWord::Sending
                                              : end;
    };
    // Rows are appended as they happen, so the later stands below the earlier.
    for (const auto step : {JournalStep::Intent, JournalStep::Staged, JournalStep::Sending})
        add(entry(u"op-1"_s, step, wordAt(step, OutcomeWord::Unknown), preczn, worldPay,
                  early));
    add(entry(u"op-1"_s, JournalStep::Result, OutcomeWord::Unknown, preczn, worldPay,
              early.addSecs(31)));
    for (const auto step : {JournalStep::Intent, JournalStep::Staged, JournalStep::Sending,
                            JournalStep::Result, JournalStep::Closed})
        add(entry(u"op-3"_s, step,
                  wordAt(step, OutcomeWord::Confirmed), preczn,
                  elavon, early.addSecs(1200)));
    for (const auto step : {JournalStep::Intent, JournalStep::Staged})
        add(entry(u"op-2"_s, step, wordAt(step, OutcomeWord::Staged), preczn, nmi,
                  early.addSecs(3600)));
    // A desk looks for open operations when it begins.
    rotations = std::make_unique<RotationDesk>(accounts, platforms, vault, journal, clock);
}

void settle()
{
    QTest::qWait(30);
}

} // namespace console::testing
