#pragma once

#include <Qt>

namespace console::catalogue {

/// The columns of every catalogue table. Views hide those that mean nothing for their kind.
enum Column {
    Name,
    Owner,
    Type,
    Status, ///< the normalised word
    RawStatus, ///< the platform's own word
    Platform,
    AccountLabel,
    EnvironmentWord,
    Id,
    ExternalId,
    Age,
    ColumnCount
};

enum Role {
    KindRole = Qt::UserRole, ///< int(ObjectKind)
    SortRole, ///< what sorting compares
    LifecycleRole, ///< int(Lifecycle)
    PlatformRole, ///< int(PlatformKind)
    EnvironmentRole, ///< int(Environment)
    FetchedAtRole, ///< QDateTime, UTC
    AccountRole, ///< the value of the AccountId
};

} // namespace console::catalogue
