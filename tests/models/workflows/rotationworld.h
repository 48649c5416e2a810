#pragma once

#include "models/domain/keynames.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/storedsecrets.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentials.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeplatforms.h"
#include "tests/support/fakevault.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

inline CredentialSet credentials(QByteArrayView secret)
{
    CredentialSet set;
    set.set(u"mid"_s, SecretBuffer("merchant-1"));
    set.set(u"secret"_s, SecretBuffer(secret));
    return set;
}

/// Everything around a rotation. `restart()` is a new program over the same journal and keychain.
struct RotationWorld
{
    static constexpr const char *oldSecret = "CANARY-old-4f1c";
    static constexpr const char *newSecret = "CANARY-new-9a7e";

    EventLog log;
    FakeClock clock;
    FakeJournal journal;
    FakeVault vault;
    FakeAccounts accounts;
    FakeCredentials server;
    FakeRegistry registry;
    Account account;
    ConnectorRef target;
    std::unique_ptr<RotationDesk> desk;
    CredentialRotation *rotation = nullptr;
    QList<CredentialReceipt> receipts;

    RotationWorld()
    {
        account.id = AccountId{u"account-1"_s};
        account.label = u"Preczn TEST"_s;
        account.baseUrl = QUrl(u"https://api.example"_s);
        account.protection = ProtectionLevel::Confirm;
        accounts.list = {account};
        registry.own.ownAccount = account;
        registry.own.credentialRole = &server;
        target = {account.id, u"mid_1"_s, u"Bobby's Burgers"_s, u"midCon_1"_s, u"Stripe"_s};
        journal.log = vault.log = server.log = &log;
        restart();
    }

    void restart()
    {
        desk.reset();
        rotation = nullptr;
        desk = std::make_unique<RotationDesk>(accounts, registry, vault, journal, clock);
        QObject::connect(desk.get(), &RotationDesk::confirmed, desk.get(),
                         [this](const auto &, const auto &receipt) { receipts.append(receipt); });
        settle();
    }

    /// The usual case: this console set the old secret, and the platform has it.
    void storeOld()
    {
        server.onFile = credentials(oldSecret);
        vault.items[currentCredentialName(account.id, target.connectorId)]
            = encodeSlot(credentials(oldSecret), clock.now()).expose().toByteArray();
    }

    [[nodiscard]] ChangePermit permit(ChangeKind kind = ChangeKind::Ordinary) const
    {
        return *permitChange(account, changeTargetOf(target), kind, Consent{true, {}});
    }

    void begin()
    {
        const auto begun = desk->begin(target);
        ASSERT_TRUE(begun) << begun.error().message.toStdString();
        watch(*begun);
    }

    void watch(CredentialRotation *one)
    {
        rotation = one;
        QObject::connect(one, &CredentialRotation::changed, one, [this, one] {
            log.add(QString(u"shown "_s + outcomeWord(one->outcome().word)));
        });
    }

    void replace(CurrentCredential current = StoredCurrent{})
    {
        begin();
        rotation->start(credentials(newSecret), std::move(current), permit());
        settle();
    }

    void link()
    {
        begin();
        rotation->start(credentials(newSecret), NoCurrent{}, permit());
        settle();
    }

    void check()
    {
        rotation->check(permit(rotation->isFirstLink() ? ChangeKind::Ordinary : ChangeKind::Probe));
        settle();
    }

    /// Runs what is due now: every answer comes from the event loop.
    static void settle()
    {
        for (int i = 0; i < 60; ++i)
            QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] OutcomeWord word() const { return rotation->outcome().word; }
    [[nodiscard]] bool inForce(const char *secret) const
    {
        return server.onFile && server.onFile->equals(credentials(secret));
    }

    /// True if nothing is open in the journal but what is kept for a while.
    [[nodiscard]] bool onlyKept() const
    {
        const auto rows = *journal.open();
        return std::all_of(rows.begin(), rows.end(), [](const JournalEntry &row) {
            return row.step == JournalStep::Kept && row.word == OutcomeWord::Confirmed;
        });
    }

    /// The promise of the whole program: whatever is in force can still be found.
    [[nodiscard]] bool nothingLost() const
    {
        return !server.onFile || vault.contains(server.onFile->find(u"secret")->expose().toByteArray());
    }
};

} // namespace console::testing
