#pragma once

#include "models/ports/exchangelog.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/objectchange.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "tests/support/fakecatalogue.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeediting.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakememory.h"
#include "tests/support/fakevault.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/listedaccounts.h"
#include "ui/consoleparts.h"

namespace console::testing {

/// Answers every requirement question with the same list.
class FixedRequirements : public RequirementRole {
public:
    [[nodiscard]] ApiCall<QList<Requirement>> requirements(const QString &) override
    {
        return readyCall<QList<Requirement>>(QList<Requirement>{
            {QStringLiteral("WorldPay"),
             QStringLiteral("requirementsNeeded"),
             {QStringLiteral("owners[0].ssn"), QStringLiteral("business.taxId")}}});
    }
};

/// Credentials can be changed here; nothing is ever answered.
class SilentCredentials : public CredentialRole {
public:
    [[nodiscard]] ApiCall<CredentialReceipt> apply(const ChangePermit &, const ConnectorRef &,
                                                   const CredentialSet &,
                                                   const CredentialSet *) override
    {
        return ApiPromise<CredentialReceipt>().call();
    }
};

/// Everything a window works with, in memory: four accounts of four platforms with made-up rows.
class Desk
{
public:
    Desk();

    [[nodiscard]] ConsoleParts parts();

    /// Adds the four accounts, or only those named.
    void addAccounts();
    [[nodiscard]] const Account &account(PlatformKind platform) const;

    /// Lets every account's reading end with its made-up objects.
    void readAll();

    /// Begins reading an account and leaves it unanswered.
    void beginReading(PlatformKind platform);
    /// Ends a reading that was begun, with the made-up objects.
    void answer(PlatformKind platform);
    void failReading(PlatformKind platform, const ApiError &error);
    void readNothing(PlatformKind platform);

    /// Journal rows of rotations that are not settled: one Unknown, one Staged.
    void leaveRotationsOpen();

    /// As the real platforms: every object can be changed as its platform's documents say, and the
    /// credentials of IXOPAY's connectors too.
    void allowChanges();
    [[nodiscard]] FakeEditing &editing(PlatformKind platform) { return *m_editing[platform]; }

    FakeClock clock;
    FakeVault vault;
    FakeJournal journal;
    ListedAccounts accounts;
    CataloguePlatforms platforms;
    HeldPreferences preferences;
    HeldMemory memory;
    CatalogueStore catalogue;
    CatalogueLoader loader;
    std::unique_ptr<RotationDesk> rotations;
    StatusChange statusChanges;
    FakeWorkbook workbook;
    ObjectChange changes;
    ExchangeLog exchanges;

private:
    [[nodiscard]] CataloguePlatform &platformOf(PlatformKind platform);

    QList<Account> m_accounts;
    FixedRequirements m_requirements;
    SilentCredentials m_credentials;
    std::map<PlatformKind, std::unique_ptr<FakeEditing>> m_editing;
};

[[nodiscard]] CatalogueBatch samplesOf(PlatformKind platform);

/// Lets queued deliveries and layouts happen.
void settle();

} // namespace console::testing
