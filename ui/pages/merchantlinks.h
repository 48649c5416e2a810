#pragma once

#include "models/domain/account.h"
#include "models/ports/profilememory.h"

#include <QList>
#include <QString>

namespace console {

/// A merchant as one account knows it.
struct MerchantRef
{
    AccountId account;
    QString id;
    bool operator==(const MerchantRef &) const = default;
};

/// Which merchants of different accounts are the same, as people have said: platforms know nothing
/// of each other. Remembered in the profile.
class MerchantLinks
{
public:
    explicit MerchantLinks(ProfileMemory &memory);

    /// Every known place of a merchant, itself first.
    [[nodiscard]] QList<MerchantRef> placesOf(const MerchantRef &merchant) const;

    void link(const MerchantRef &one, const MerchantRef &other);
    /// Takes one merchant out of what it was linked with.
    void unlink(const MerchantRef &merchant);

private:
    [[nodiscard]] qsizetype groupOf(const MerchantRef &merchant) const;
    void keep();

    ProfileMemory &m_memory;
    QList<QList<MerchantRef>> m_groups;
};

} // namespace console
