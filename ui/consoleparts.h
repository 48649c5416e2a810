#pragma once

namespace console {

class AccountStore;
class CatalogueLoader;
class CatalogueStore;
class Clock;
class ExchangeLog;
class Journal;
class PlatformRegistry;
class RotationDesk;
class SecretVault;
class StatusChange;

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
    ExchangeLog &exchanges;
};

} // namespace console
