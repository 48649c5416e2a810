#pragma once

#include "models/domain/account.h"
#include "models/domain/objectkind.h"
#include "models/ports/profilememory.h"

#include <QStringList>

namespace console {

/// Ids that were opened on an account, newest first: what a platform does not list is found again
/// by them (product.md). Ids are no secrets; where they are kept may be lost.
class SeenIds
{
public:
    static constexpr int most = 100; ///< for each account and kind

    explicit SeenIds(ProfileMemory &memory) : m_memory(memory) { }

    [[nodiscard]] QStringList of(const AccountId &account, ObjectKind kind) const;
    void add(const AccountId &account, ObjectKind kind, const QString &id);
    void remove(const AccountId &account, ObjectKind kind, const QString &id);
    void forget(const AccountId &account);

private:
    void keep(const AccountId &account, ObjectKind kind, const QStringList &ids);

    ProfileMemory &m_memory;
};

} // namespace console
