#pragma once

namespace console {

class AccountStore;
class CatalogueLoader;
class CatalogueStore;
class Clock;
class ExchangeLog;
class Journal;
class ObjectChange;
class PlatformRegistry;
class PreferenceStore;
class ProfileMemory;
class RotationDesk;
class SecretVault;
class StatusChange;
class WorkbookWriter;

/// What the window works with, made and owned by the composition root.
struct ConsoleParts
{
    AccountStore &accounts;
    PlatformRegistry &platforms;
    SecretVault &vault;
    Journal &journal;
    CatalogueStore &catalogue;
    CatalogueLoader &loader;
    RotationDesk &rotations;
    StatusChange &statusChanges;
    Clock &clock;
    PreferenceStore &preferences;
    ProfileMemory &memory;
    const WorkbookWriter &workbook;
    ObjectChange &changes;
    ExchangeLog &exchanges;
};

} // namespace console
