#pragma once

#include "app/accountactivity.h"
#include "app/accountplatforms.h"
#include "app/headless/headlesscommand.h"
#include "app/practice/practicerun.h"
#include "app/services/http/httptransport.h"
#include "app/services/journal/sqlitejournal.h"
#include "app/services/keychain/keychainvault.h"
#include "app/services/settings/accountkeys.h"
#include "app/services/settings/profilesettings.h"
#include "app/services/settings/settingsaccountstore.h"
#include "app/services/xlsx/xlsxwriter.h"
#include "models/workflows/catalogueloader.h"

#include <QTemporaryDir>

namespace console {

/// The program without its window: the same profile, the same keychain, the same rules.
struct HeadlessParts
{
    explicit HeadlessParts(const HeadlessCommand &command);

    SystemClock clock;
    QTemporaryDir scratch;
    QString directory;
    ProfileSettings profile;
    KeychainVault keychain;
    std::unique_ptr<PracticeRun> practice;
    SecretVault &vault;
    SqliteJournal journal;
    HttpTransport transport;
    AccountKeys keys;
    SettingsAccountStore accounts;
    AccountPlatforms platforms;
    CatalogueStore catalogue;
    CatalogueLoader loader;
    Result<void> journalOpened;
    AccountActivity activity;
    XlsxWriter workbook;
};

} // namespace console
