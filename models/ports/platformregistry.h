#pragma once

#include "models/ports/platform.h"

#include <memory>

namespace console {

/// Makes platforms for accounts and keeps one for each account of the store.
class PlatformRegistry
{
public:
    virtual ~PlatformRegistry() = default;

    /// The platform of a stored account, owned by the registry until the account is changed or
    /// removed; nullptr if there is no such account. Do not keep the pointer across events.
    [[nodiscard]] virtual Platform *platform(const AccountId &id) = 0;

    /// A platform for an account that is not stored yet, with the key in hand: to test a connection.
    [[nodiscard]] virtual std::unique_ptr<Platform> trial(const Account &draft, SecretBuffer key) = 0;
};

} // namespace console
