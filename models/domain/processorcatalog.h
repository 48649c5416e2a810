#pragma once

#include "models/domain/platformkind.h"

#include <QString>

#include <span>

namespace console {

/// Whether a processor insists on a field. Preczn's own reply has the last word.
enum class FieldNeed { Required, Optional };

/// One field of a processor's credential set.
struct CredentialFieldSpec
{
    QLatin1String name; ///< the wire name: `mid`, `key`, `secret`, `environment`, …
    FieldNeed need;
    bool secret; ///< masked while typed; identifiers such as `mid` are shown
    QLatin1String meaning; ///< the processor's own word for it, "private key"; may be empty
    int generatedLength = 0; ///< the desk may choose it: so long a random one; 0: it may not
};

/// What a processor wants. Sources: preczn.md §3.2 "Processor enumeration".
struct ProcessorSpec
{
    QLatin1String processor; ///< the enumeration's spelling; empty for the free-form set
    std::span<const CredentialFieldSpec> fields;
    bool fieldsAreCertain; ///< false: sources disagree or are silent; every field is offered
    bool isPartOfObject = false; ///< a whole object is sent; what is left empty goes back as read
};

/// The set for a processor; for unknown ones the free-form set with all documented fields optional.
/// Compared without regard to case.
[[nodiscard]] const ProcessorSpec &processorSpec(QStringView processor);

/// Whose credential set a connector has, as a name for processorSpec(): the processor at Preczn,
/// the platform itself at IXOPAY, whatever the adapter (ixopay.md §2.3).
[[nodiscard]] QString credentialShape(PlatformKind platform, const QString &type);

} // namespace console
